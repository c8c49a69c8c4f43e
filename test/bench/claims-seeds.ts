import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitSentences } from '../../src/core/text/sentences';
import { judgeClaim } from '../../src/core/verdicts/judge';
import type { EvidenceInput } from '../../src/core/verdicts/verdict';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly claim: string;
}

/** Kinds that the quotation checks answer for. */
const QUOTED = new Set(['quote', 'attribution']);

/** The seed articles' sentences, lines unwrapped; the product's own reader does this better. */
function sentencesOf(file: string, source: string): EvidenceInput[] {
  const text = readFileSync(file, 'utf8')
    .replace(/\n\n(?=[a-z])/g, ' ')
    .replace(/([a-z,]) *\n *\n(?=[a-zA-Z])/g, '$1 ')
    .replace(/\n(?=[^\n])/g, ' ');
  const sentences = splitSentences(text).map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' '));
  return sentences.map((t, i) => ({ text: t, source, ...(i > 0 && { before: sentences[i - 1] }) }));
}

/** The judge alone on claims about the seed articles, every sentence a candidate. `attest check` is measured elsewhere. */
export function seedsReport(shared: string, folder: string): void {
  const file = path.join(folder, 'seeds-dev.jsonl');
  const seeds = path.join(shared, 'seeds');
  if (!existsSync(file) || !existsSync(seeds)) {
    console.log('skipped seeds-dev: no seeds');
    return;
  }
  const candidates = ['asan', 'korea-times', 'voa'].flatMap((s) => sentencesOf(path.join(seeds, `${s}.txt`), s));
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const judged = rows.map((row) => ({
    row,
    verdict: judgeClaim({ text: row.claim }, candidates, { sensitivity: 'balanced' }).verdict,
  }));
  const warned = (v: string): boolean => v === 'contradicted' || v === 'disputed';
  const wrong = judged.filter(({ row }) => row.label === 'contradicted' && !QUOTED.has(row.kind));
  const other = judged.filter(({ row }) => row.label !== 'contradicted');
  const neutral = judged.filter(({ row }) => row.label === 'neutral');
  console.log(
    `\nseeds-dev, the judge alone, quotations left out: recall ${wrong.filter((j) => warned(j.verdict)).length} of ${wrong.length}, false alarms ${other.filter((j) => warned(j.verdict)).length} of ${other.length}, neutral rows called supported ${neutral.filter((j) => j.verdict === 'supported').length}`,
  );
  const missed = wrong.filter((j) => !warned(j.verdict)).map((j) => `${j.row.id} ${j.row.kind}`);
  if (missed.length > 0) console.log(`  missed: ${missed.join(', ')}`);
}
