import type { Sensitivity } from '../../src/core/verdicts/verdict';

/** What one set of weights made of a row. */
export interface Outcome {
  readonly flagged: Readonly<Record<Sensitivity, boolean>>;
  /** Probability of a contradiction. */
  readonly score: number;
}

export interface Judged {
  readonly id: string;
  readonly label: 'contradicted' | 'supported' | 'neutral';
  readonly kind: string | undefined;
  readonly claim: string;
  /** By the shipped weights, which this row helped to train. */
  readonly shipped: Outcome;
  /** By weights that never saw the row's page or article. */
  readonly unseen: Outcome | undefined;
}

/** Which of a row's two outcomes is measured. */
export type View = (j: Judged) => Outcome;
export const inFold: View = (j) => j.shipped;
export const outOfFold: View = (j) => j.unseen ?? { flagged: { low: false, balanced: false, high: false }, score: 0 };

export const percent = (n: number): string => (Number.isNaN(n) ? '-' : `${(100 * n).toFixed(1)}%`);
export const rate = (rows: readonly Judged[], test: (j: Judged) => boolean): number =>
  rows.filter(test).length / rows.length;
export const labelled = (rows: readonly Judged[], label: Judged['label']): Judged[] =>
  rows.filter((j) => j.label === label);
/** Share of the rows of a label that are flagged at a setting. */
export const flaggedRate = (rows: readonly Judged[], label: Judged['label'], s: Sensitivity, view: View): number =>
  rate(labelled(rows, label), (j) => view(j).flagged[s]);

/** Half of the recall on contradicted rows and half of the silence on supported ones. */
export const balancedAccuracy = (rows: readonly Judged[], s: Sensitivity, view: View): number =>
  (flaggedRate(rows, 'contradicted', s, view) + 1 - flaggedRate(rows, 'supported', s, view)) / 2;

/** Precision if one claim in twenty were contradicted. */
const RARE = 0.05;

/** Recall, false alarms and precision at each setting, one line each. */
export function tableOf(rows: readonly Judged[], settings: readonly Sensitivity[], view: View): string[] {
  const wrong = labelled(rows, 'contradicted');
  const others = rows.filter((j) => j.label !== 'contradicted');
  return settings.map((s) => {
    const flagged = (j: Judged): boolean => view(j).flagged[s];
    const hits = wrong.filter(flagged).length;
    const recall = rate(wrong, flagged);
    const alarm = rate(others, flagged);
    const rare = (RARE * recall) / (RARE * recall + (1 - RARE) * alarm);
    const precision = hits / (hits + others.filter(flagged).length);
    const [right, neutral] = [flaggedRate(rows, 'supported', s, view), flaggedRate(rows, 'neutral', s, view)];
    return `  ${s.padEnd(9)} recall ${percent(recall)}  false on supported ${percent(right)}, neutral ${percent(neutral)}  precision ${percent(precision)}, at 5% contradictions ${percent(rare)}  balanced accuracy ${percent(balancedAccuracy(rows, s, view))}`;
  });
}

/** The most recall at a precision (neutral rows count as negatives); over the rows of `subset` at the whole set's threshold. */
export function recallAt(
  rows: readonly Judged[],
  precision: number,
  view: View,
  subset: (j: Judged) => boolean = () => true,
): { readonly recall: number; readonly threshold: number } {
  const sorted = [...rows].sort((a, b) => view(b).score - view(a).score);
  let hits = 0;
  let threshold = Number.POSITIVE_INFINITY;
  sorted.forEach((j, i) => {
    if (j.label === 'contradicted') hits++;
    const last = i + 1 === sorted.length || view(sorted[i + 1]).score < view(j).score;
    if (last && hits / (i + 1) >= precision) threshold = view(j).score;
  });
  const wrong = labelled(rows, 'contradicted').filter(subset);
  return { recall: rate(wrong, (j) => view(j).score >= threshold), threshold };
}
