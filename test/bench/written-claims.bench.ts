// Claims that we wrote about news articles, without a look at the code, each a draft of its own: checked by the whole
// engine, cited and uncited, against the seeds, every article of the lot, and other news as a crowd.
// node scripts/build-tests.mjs test/bench && node out/test/bench/written-claims.bench.mjs [lot ...] [--rows]
// A set of the practice data stands for a lot too ("summedits-news", "defacto-val", "frank-cnndm"): there the claims are
// other people's. Only warnings of claims count, not those of quotations.
// Rows are {id, file, row, label, kind, claim}: file and row name the article in the shared practice sets, or a seed; its
// text stands nowhere here. The practice lot and A were learnt from; B and C were looked at while thresholds were chosen; of
// D and E the false alarms were read after their first measure, and three of five mended.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDraft } from '../../src/core/drafts/parse';
import { type CheckedDraft, DEFAULT_SETTINGS, type Engine } from '../../src/core/engine';
import { engineOver } from '../engine-fixture';
import { articlesByRow, CLAIM_SETS, inParagraphs, newsArticles } from './news-articles';

const SHARED = process.env.ATTEST_SHARED ?? '../shared';
const LOTS = 'test/bench/written-claims';
const CROWD = 200;

interface Row {
  readonly id: string;
  readonly label: 'contradicted' | 'supported' | 'neutral' | 'drift';
  readonly kind: string;
  /** The article's set and its row there; `seeds` and a name for a seed. */
  readonly file: string;
  readonly row: string;
  readonly claim: string;
}

/** What the engine makes of a row: a warning, information that the sources or their strength differ, or its verdict. */
interface Outcome {
  readonly row: Row;
  readonly warned: boolean;
  readonly informed: boolean;
  readonly drifted: boolean;
  readonly verdict: string;
  readonly messages: readonly string[];
}

const nameOf = ({ file, row }: Pick<Row, 'file' | 'row'>): string =>
  file === 'seeds' ? `${row}.txt` : `${file}-${row.replaceAll('/', '-')}.txt`;

function filesOf(rows: readonly Row[]): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  const seeds = path.join(SHARED, 'seeds');
  for (const name of readdirSync(seeds)) files[name] = new Uint8Array(readFileSync(path.join(seeds, name)));
  const texts = articlesByRow(new Set(rows.map(({ file }) => file)));
  const used = new Set<string>();
  for (const row of rows) {
    const text = texts.get(`${row.file}/${row.row}`);
    if (text === undefined) continue;
    used.add(text);
    files[nameOf(row)] = `Untitled article\n\n${inParagraphs(text)}`;
  }
  const crowd = [...newsArticles()].filter(([, body]) => !used.has(body));
  for (let i = 0; i < CROWD; i++) {
    const [id, body] = crowd[Math.floor((i * crowd.length) / CROWD)];
    files[`crowd-${id.replace('/', '-')}.txt`] = `Untitled article\n\n${inParagraphs(body)}`;
  }
  return files;
}

/** The claim with a citation of its article before its last mark. */
function cited(claim: string, key: string): string {
  const end = /[.!?]["”’']?$/.exec(claim)?.index ?? claim.length;
  const inside = /[.!?]["”’']$/.test(claim);
  return inside ? `${claim} [@${key}]` : `${claim.slice(0, end)} [@${key}]${claim.slice(end)}`;
}

const OF_CLAIMS: ReadonlySet<string> = new Set(['contradicted-claim', 'disputed-claim']);

function outcomeOf(row: Row, { findings, claims }: CheckedDraft): Outcome {
  const about = findings.filter(({ check }) => check !== 'unknown-citekey');
  return {
    row,
    warned: about.some(({ check, severity }) => OF_CLAIMS.has(check) && severity === 'warning'),
    informed: about.some(({ check }) => OF_CLAIMS.has(check)),
    drifted: about.some(({ check }) => check === 'strength-drift'),
    verdict: claims.map(({ verdict }) => verdict.verdict).join(' ') || 'not looked at',
    messages: about.map(({ check, message }) => `${check}: ${message}`),
  };
}

async function outcomes(engine: Engine, rows: readonly Row[], cite: boolean): Promise<Outcome[]> {
  const keys = new Map(engine.library.sources.map(({ id, citekey }) => [id, citekey]));
  const found: Outcome[] = [];
  for (const row of rows) {
    const key = keys.get(nameOf(row));
    const text = cite && key !== undefined ? cited(row.claim, key) : row.claim;
    found.push(outcomeOf(row, await engine.check(parseDraft(text), DEFAULT_SETTINGS)));
  }
  return found;
}

function printTable(all: readonly Outcome[], by: (o: Outcome) => string): void {
  for (const group of [...new Set(all.map(by))].sort()) {
    const some = all.filter((o) => by(o) === group);
    const count = (test: (o: Outcome) => boolean): string => String(some.filter(test).length).padStart(4);
    const line = [
      `warned${count((o) => o.warned)}`,
      `information${count((o) => !o.warned && o.informed)}`,
      `drift${count((o) => o.drifted)}`,
      `supported${count((o) => o.verdict === 'supported')}`,
      `unsupported${count((o) => o.verdict === 'unsupported')}`,
      `unchecked${count((o) => o.verdict === 'unchecked' || o.verdict === 'not looked at')}`,
    ];
    console.log(`  ${group.padEnd(32)} of${String(some.length).padStart(4)}: ${line.join('  ')}`);
  }
}

function printRows(all: readonly Outcome[]): void {
  for (const { row, warned, verdict, messages } of all) {
    const wrong =
      row.label === 'contradicted' ? !warned : warned || (row.label === 'neutral' && verdict === 'supported');
    const unsure = (row.label === 'supported' && verdict !== 'supported') || row.label === 'drift';
    if (!wrong && !unsure) continue;
    console.log(
      `  ${wrong ? 'WRONG' : 'open '} ${row.id} ${row.label}/${row.kind} [${row.file} ${row.row}] ${verdict}: ${row.claim}`,
    );
    for (const message of messages) console.log(`        ${message}`);
  }
}

/** The rows of a lot, or of a set of the practice data, whose own evidence is the article of each row. */
function rowsOf(lot: string): Row[] {
  const own = path.join(LOTS, `claims-${lot}.jsonl`);
  const lines = readFileSync(existsSync(own) ? own : path.join(CLAIM_SETS, `${lot}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Row);
  if (existsSync(own)) return rows;
  return rows.map(({ id, label, claim }) => ({
    id,
    label,
    claim: claim.replaceAll('\n', ' '),
    kind: lot,
    file: lot,
    row: id,
  }));
}

async function measure(lot: string, listed: boolean): Promise<void> {
  const rows = rowsOf(lot);
  const engine = await engineOver(filesOf(rows));
  for (const cite of [true, false]) {
    const all = await outcomes(engine, rows, cite);
    const wrong = all.filter(({ row }) => row.label === 'contradicted');
    const right = all.filter(({ row }) => row.label === 'supported' || row.label === 'neutral');
    const green = all.filter(({ row }) => row.label === 'supported');
    const count = (some: readonly Outcome[], test: (o: Outcome) => boolean): string =>
      `${some.filter(test).length} of ${some.length} (${((100 * some.filter(test).length) / some.length).toFixed(1)} %)`;
    const supported = (o: Outcome): boolean => o.verdict === 'supported';
    console.log(
      `\nlot ${lot}, ${cite ? 'cited' : 'uncited'}, ${engine.library.sources.length} articles: found ${count(wrong, (o) => o.warned)}, false alarms ${count(right, (o) => o.warned)}, supported called so ${count(green, supported)}, others called supported ${count(
        all.filter(({ row }) => row.label !== 'supported'),
        supported,
      )}`,
    );
    printTable(all, ({ row }) => row.label);
    printTable(all, ({ row }) => `${row.label} ${row.kind}`);
    if (listed) printRows(all);
  }
}

if (!existsSync(CLAIM_SETS)) console.log(`skipped: ${CLAIM_SETS} does not exist (set ATTEST_SHARED)`);
else {
  const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const all = readdirSync(LOTS).flatMap((name) => /^claims-(.+)\.jsonl$/.exec(name)?.[1] ?? []);
  for (const lot of named.length > 0 ? named : all.sort()) await measure(lot, process.argv.includes('--rows'));
}
