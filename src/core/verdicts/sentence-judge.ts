import type { Statement } from '../values/statement';
import { type Alignment, align } from './align';
import type { Clash } from './clash';
import { type Comparison, compareAligned } from './comparison';
import { pairFeatures } from './features/pair';
import { mayClash } from './gate';
import { clashesOf } from './reasons';
import { type Scorers, shippedScorers } from './scorers';
import { substitutionOf } from './substitution';

/** One sentence laid on another and judged. */
export interface JudgedSentence {
  readonly comparison: Comparison;
  readonly clashes: readonly Clash[];
  /** Clashes that pass the gate, strongest first. */
  readonly standing: readonly Clash[];
  /** Probability that the evidence contradicts the claim, by the learned scorer. Costs time when first asked. */
  against(): number;
  /** Probability that it supports the claim. Costs time when first asked. */
  support(): number;
}

/** A sentence that repeats another but for a detail is held to a threshold of its own. */
export const isNearCopy = (c: Comparison): boolean => c.difference.shared >= 0.7 && c.alignment.backCoverage >= 0.65;

/** The learned view of a contradiction alone. */
export const learnedScore = (comparison: Comparison, scorers: Scorers): number =>
  scorers.pair(pairFeatures(comparison));

/** Probability of a contradiction: the learned scorer's, but what one changed word decides is decided. */
function contradictionScore(comparison: Comparison, learned: number): number {
  const substitution = substitutionOf(comparison);
  if (substitution === 'contradicts') return Math.max(0.93, learned);
  return substitution === 'agrees' ? Math.min(0.3, learned) : learned;
}

/** A value that is worked out when first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** Lays a claim on a sentence and judges it. */
export const judgeSentence = (claim: Statement, evidence: Statement, scorers?: Scorers): JudgedSentence =>
  judgeAligned(align(claim, evidence), undefined, undefined, false, scorers);

/** Judges two aligned sentences. Dates are the day of the draft and of the article; `named` as for `mayClash`. */
export function judgeAligned(
  alignment: Alignment,
  claimDate?: readonly number[],
  evidenceDate?: readonly number[],
  named = false,
  scorers: Scorers = shippedScorers(),
): JudgedSentence {
  const comparison = compareAligned(alignment, claimDate, evidenceDate);
  const row = once(() => pairFeatures(comparison));
  const clashes = clashesOf(comparison);
  return {
    comparison,
    clashes,
    standing: clashes.filter((c) => !c.agrees && mayClash(alignment, c, named)),
    against: once(() => contradictionScore(comparison, scorers.pair(row()))),
    support: once(() => scorers.support(row())),
  };
}
