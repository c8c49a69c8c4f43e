// Articles of the practice sets, for benchmarks that need a corpus of real prose. Read at run time, never stored here.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const SHARED = process.env.ATTEST_SHARED ?? '../shared';
/** Where the practice sets lie; may not exist. */
export const CLAIM_SETS = path.join(process.env.ATTEST_BENCH ?? path.join(SHARED, 'bench'), 'claims');
const SETS = ['defacto-train', 'defacto-val', 'summedits-news', 'numbers-restated', 'frank-cnndm'];

/** Every article once, by the set and row it first stands in. */
export function newsArticles(): Map<string, string> {
  const found = new Map<string, string>();
  const known = new Set<string>();
  for (const set of SETS) {
    const lines = readFileSync(path.join(CLAIM_SETS, `${set}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines) {
      const { id, evidence } = JSON.parse(line) as { id: string; evidence: string };
      if (known.has(evidence)) continue;
      known.add(evidence);
      found.set(`${set}/${id}`, evidence);
    }
  }
  return found;
}

/** Articles of some sets by `set/row`, the saved pages' texts under `pages`. */
export function articlesByRow(sets: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const set of sets) {
    const file =
      set === 'pages' ? path.join(CLAIM_SETS, '../pages/index.jsonl') : path.join(CLAIM_SETS, `${set}.jsonl`);
    if (set === 'seeds') continue;
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as { id: string; evidence?: string; text?: string };
      found.set(`${set}/${row.id}`, row.evidence ?? row.text ?? '');
    }
  }
  return found;
}

/** Bodies in the sets have no paragraphs of their own: three sentences make one. */
export function inParagraphs(body: string): string {
  return body.includes('\n') ? body : body.replace(/((?:[^.!?]+[.!?]+["”]?\s+){3})/g, '$1\n\n');
}
