/**
 * Claims against the practice data: `npm run bench:claims`. Reads ../shared/bench/claims (or ATTEST_BENCH) at run time.
 * The columns of the shipped weights are in fold for the rows that trained them; out/claims-folds.json, written by
 * `node scripts/train-claims.mjs --folds`, gives the figures of models that never saw a row's page or article.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgePair } from '../../src/core/verdicts/judge-pair';
import type { Sensitivity } from '../../src/core/verdicts/verdict';
import { type Judged, recallAtPrecision, share, tableOf } from './claims-measure';
import { seedsReport } from './claims-seeds';

const shared = process.env.ATTEST_SHARED ?? '../shared';
const folder = path.join(process.env.ATTEST_BENCH ?? path.join(shared, 'bench'), 'claims');
const foldsFile = 'out/claims-folds.json';

interface Row {
  readonly id: string;
  readonly label: 'contradicted' | 'supported' | 'neutral';
  readonly claim: string;
  readonly evidence: string;
  readonly kind?: string;
}

type Folds = Readonly<Record<string, Readonly<Record<string, { readonly score: number; readonly number?: number }>>>>;

const SETS: readonly (readonly [name: string, precision: number])[] = [
  ['vitaminc-real', 0.85],
  ['vitaminc-synthetic', 0.85],
  ['fever-symmetric-dev', 0.8],
  ['fool-me-twice-dev', 0.8],
  ['word-swaps', 0.85],
  ['one-detail-edits', 0.85],
  ['summedits-news', 0.85],
  ['numbers-changed', 0.85],
  ['numbers-restated', 0.85],
  ['frank-cnndm', 0.85],
  ['defacto-train', 0.85],
  ['defacto-val', 0.85],
];

const SENSITIVITIES: readonly Sensitivity[] = ['low', 'balanced', 'high'];
const FLOOR_KINDS = ['antonyms', 'antonyms_wordnet', 'nationalities', 'ordinals', 'cardinals', 'countries', 'planets'];
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|first|second|third|half)\b/i;

const read = (name: string): Row[] => {
  const file = path.join(folder, `${name}.jsonl`);
  if (!existsSync(file)) {
    console.log(`skipped ${name}: ${file} does not exist`);
    return [];
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
};

/** Judges every row once; the three settings differ by threshold alone, so the verdicts of all are taken in one go. */
function judgeAll(rows: readonly Row[], folds: Folds[string] | undefined): { judged: Judged[]; perSecond: number } {
  const started = performance.now();
  const balanced = rows.map((r) => judgePair(r.claim, r.evidence, { sensitivity: 'balanced' }));
  const perSecond = (1000 * rows.length) / (performance.now() - started);
  const low = rows.map((r) => judgePair(r.claim, r.evidence, { sensitivity: 'low' }).verdict === 'contradicted');
  const high = rows.map((r) => judgePair(r.claim, r.evidence, { sensitivity: 'high' }).verdict === 'contradicted');
  const judged = rows.map((r, i): Judged => {
    const v = balanced[i];
    const fold = folds?.[r.id];
    return {
      id: r.id,
      label: r.label,
      kind: r.kind,
      claim: r.claim,
      flagged: { low: low[i], balanced: v.verdict === 'contradicted', high: high[i] },
      supported: v.verdict === 'supported',
      score: v.verdict === 'contradicted' ? v.score : 1 - v.score,
      ...(fold && { fold: fold.score, foldNumber: fold.number }),
    };
  });
  return { judged, perSecond };
}

function main(): void {
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} does not exist`);
    return;
  }
  const folds: Folds = existsSync(foldsFile) ? (JSON.parse(readFileSync(foldsFile, 'utf8')) as Folds) : {};
  if (Object.keys(folds).length === 0)
    console.log(`${foldsFile} is missing: run node scripts/train-claims.mjs --folds for figures out of fold`);
  const only = process.argv.slice(2);
  for (const [name, precision] of SETS) {
    if (only.length > 0 && !only.includes(name)) continue;
    const rows = read(name);
    if (rows.length === 0) continue;
    const { judged, perSecond } = judgeAll(rows, folds[name]);
    console.log(`\n${name}: ${rows.length} rows, ${perSecond.toFixed(0)} a second`);
    for (const line of tableOf(judged, SENSITIVITIES)) console.log(line);
    console.log(`  ${recallAtPrecision(judged, precision)}`);
    if (name === 'vitaminc-real')
      console.log(`  claims without a number: ${recallAtPrecision(judged, precision, (j) => !NUMBER.test(j.claim))}`);
    if (name === 'word-swaps') {
      for (const kind of FLOOR_KINDS) {
        const of = judged.filter((j) => j.kind === kind && j.label === 'contradicted');
        console.log(
          `  ${kind.padEnd(18)} recall ${share(of, (j) => j.flagged.balanced)} balanced, ${share(of, (j) => j.flagged.high)} high (${of.length})`,
        );
      }
    }
  }
  if (only.length === 0 || only.includes('seeds-dev')) seedsReport(shared, folder);
}

main();
