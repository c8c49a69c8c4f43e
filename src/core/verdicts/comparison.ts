import type { Quantity } from '../values/quantity';
import type { Statement } from '../values/statement';
import { type Alignment, align } from './align';
import { type DatePair, pairDates } from './date';
import { type Difference, difference } from './difference';
import { type NegationMismatch, negationMismatches } from './negation';
import { pairQuantities, type QuantityPair } from './quantity';

/** Everything that was found by laying one sentence on another. */
export interface Comparison {
  readonly alignment: Alignment;
  readonly difference: Difference;
  readonly quantities: { readonly pairs: readonly QuantityPair[]; readonly absent: readonly Quantity[] };
  readonly dates: readonly DatePair[];
  readonly mismatches: readonly NegationMismatch[];
}

/** Lays a claim on a piece of evidence. Dates are the day of the draft and of the article, for "last year". */
export function compare(
  claim: Statement,
  evidence: Statement,
  claimDate?: readonly number[],
  evidenceDate?: readonly number[],
): Comparison {
  const alignment = align(claim, evidence);
  return {
    alignment,
    difference: difference(claim, evidence),
    quantities: pairQuantities(alignment),
    dates: pairDates(alignment, claimDate, evidenceDate),
    mismatches: negationMismatches(alignment),
  };
}
