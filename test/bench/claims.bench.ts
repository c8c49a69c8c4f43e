/**
 * Claims against the practice data: `npm run bench:claims`. Reads ../shared/bench/claims (or ATTEST_BENCH) at run time.
 * Every row is judged twice through the code that ships: by the shipped weights, which the row helped to train, and by
 * weights that never saw its page or article (out/claims-folds, written by `node scripts/train-claims.mjs --folds`).
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decidePair, weighPair } from '../../src/core/verdicts/judge-pair';
import type { Scorers } from '../../src/core/verdicts/scorers';
import type { Sensitivity } from '../../src/core/verdicts/verdict';
import { floorsReport } from './claims-floors';
import { FOLDS_FOLDER, type Folds, readFolds } from './claims-folds';
import { inFold, type Judged, type Outcome, outOfFold, tableOf } from './claims-measure';
import { seedsReport } from './claims-seeds';

const shared = process.env.ATTEST_SHARED ?? '../shared';
const folder = path.join(process.env.ATTEST_BENCH ?? path.join(shared, 'bench'), 'claims');

interface Row {
  readonly id: string;
  readonly label: 'contradicted' | 'supported' | 'neutral';
  readonly claim: string;
  readonly evidence: string;
  readonly kind?: string;
}

const SETS = [
  'vitaminc-real',
  'vitaminc-synthetic',
  'fever-symmetric-dev',
  'fool-me-twice-dev',
  'word-swaps',
  'one-detail-edits',
  'summedits-news',
  'numbers-changed',
  'numbers-restated',
  'frank-cnndm',
  'defacto-train',
  'defacto-val',
];

const SENSITIVITIES: readonly Sensitivity[] = ['low', 'balanced', 'high'];

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

/** Weighs a row once and decides at every setting. */
function outcomeOf({ claim, evidence }: Row, scorers?: Scorers): Outcome {
  const weighed = weighPair(claim, evidence, scorers);
  const [low, balanced, high] = SENSITIVITIES.map((s) => decidePair(weighed, s));
  const flagged = (v: typeof low): boolean => v.verdict === 'contradicted';
  return {
    flagged: { low: flagged(low), balanced: flagged(balanced), high: flagged(high) },
    score: flagged(high) ? high.score : flagged(balanced) ? balanced.score : contradictionOf(high),
  };
}

const contradictionOf = (v: ReturnType<typeof decidePair>): number => (v.verdict === 'unchecked' ? 0 : 1 - v.score);

function judgeAll(
  set: string,
  rows: readonly Row[],
  folds: Folds | undefined,
): { judged: Judged[]; perSecond: number } {
  outcomeOf(rows[0]); // the lexicon and the weights are read once
  const started = performance.now();
  const shipped = rows.map((r) => outcomeOf(r));
  const perSecond = (1000 * rows.length) / (performance.now() - started);
  const judged = rows.map((r, i): Judged => {
    const scorers = folds?.scorersFor(set, r.id);
    return {
      id: r.id,
      label: r.label,
      kind: r.kind,
      claim: r.claim,
      shipped: shipped[i],
      unseen: scorers && outcomeOf(r, scorers),
    };
  });
  return { judged, perSecond };
}

function main(): void {
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} does not exist`);
    return;
  }
  const folds = readFolds();
  if (!folds)
    console.log(`${FOLDS_FOLDER} is missing: run node scripts/train-claims.mjs --folds for figures out of fold`);
  const only = process.argv.slice(2);
  const all = new Map<string, readonly Judged[]>();
  for (const name of SETS) {
    if (only.length > 0 && !only.includes(name)) continue;
    const rows = read(name);
    if (rows.length === 0) continue;
    const { judged, perSecond } = judgeAll(name, rows, folds);
    all.set(name, judged);
    console.log(`\n${name}: ${rows.length} rows, ${perSecond.toFixed(0)} a second\n shipped weights`);
    for (const line of tableOf(judged, SENSITIVITIES, inFold)) console.log(line);
    if (!folds) continue;
    console.log(' out of fold');
    for (const line of tableOf(judged, SENSITIVITIES, outOfFold)) console.log(line);
  }
  for (const line of floorsReport(all)) console.log(line);
  if (only.length === 0 || only.includes('seeds-dev')) seedsReport(shared, folder);
}

main();
