import type { Sensitivity } from '../../src/core/verdicts/verdict';

export interface Judged {
  readonly id: string;
  readonly label: 'contradicted' | 'supported' | 'neutral';
  readonly kind: string | undefined;
  readonly claim: string;
  readonly flagged: Readonly<Record<Sensitivity, boolean>>;
  readonly supported: boolean;
  /** Probability of a contradiction by the shipped weights. */
  readonly score: number;
  /** The same by a model that never saw the row's page or article. */
  readonly fold?: number;
  readonly foldNumber?: number | undefined;
}

const percent = (n: number): string => (Number.isNaN(n) ? '-' : `${(100 * n).toFixed(1)}%`);

const rate = (rows: readonly Judged[], test: (j: Judged) => boolean): number => rows.filter(test).length / rows.length;
export const share = (rows: readonly Judged[], test: (j: Judged) => boolean): string => percent(rate(rows, test));

/** Precision if one claim in twenty were contradicted. */
const RARE = 0.05;

/** Recall, false alarms and precision at each setting, one line each. */
export function tableOf(rows: readonly Judged[], settings: readonly Sensitivity[]): string[] {
  const of = (label: Judged['label']): Judged[] => rows.filter((j) => j.label === label);
  const [wrong, right, neutral] = [of('contradicted'), of('supported'), of('neutral')];
  const others = [...right, ...neutral];
  return settings.map((s) => {
    const flagged = (j: Judged): boolean => j.flagged[s];
    const hits = wrong.filter(flagged).length;
    const alarms = others.filter(flagged).length;
    const recall = rate(wrong, flagged);
    const alarm = rate(others, flagged);
    const rare = (RARE * recall) / (RARE * recall + (1 - RARE) * alarm);
    const balanced = (recall + 1 - rate(right, flagged)) / 2;
    return `  ${s.padEnd(9)} recall ${percent(recall)}  false on supported ${share(right, flagged)}, neutral ${share(neutral, flagged)}  precision ${percent(hits / (hits + alarms))}, at 5% contradictions ${percent(rare)}  balanced accuracy ${percent(balanced)}`;
  });
}

/** The most recall at a precision (neutral rows count as negatives), in fold and out of fold; over the rows of `subset` at the whole set's threshold. */
export function recallAtPrecision(
  rows: readonly Judged[],
  precision: number,
  subset: (j: Judged) => boolean = () => true,
): string {
  const inFold = at(rows, (j) => j.score, precision, subset);
  const outOfFold = rows.some((j) => j.fold !== undefined)
    ? at(rows, (j) => j.fold ?? 0, precision, subset)
    : 'not measured';
  return `recall at precision ${precision}: ${inFold} with the shipped weights, ${outOfFold} out of fold`;
}

function at(
  rows: readonly Judged[],
  score: (j: Judged) => number,
  precision: number,
  subset: (j: Judged) => boolean,
): string {
  const sorted = [...rows].sort((a, b) => score(b) - score(a));
  let hits = 0;
  let threshold = Number.POSITIVE_INFINITY;
  sorted.forEach((j, i) => {
    if (j.label === 'contradicted') hits++;
    const last = i + 1 === sorted.length || score(sorted[i + 1]) < score(j);
    if (last && hits / (i + 1) >= precision) threshold = score(j);
  });
  const wrong = rows.filter((j) => j.label === 'contradicted' && subset(j));
  return wrong.length === 0 ? '-' : `${share(wrong, (j) => score(j) >= threshold)} (from ${threshold.toFixed(2)})`;
}
