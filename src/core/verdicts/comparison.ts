import type { Quantity } from '../values/quantity';
import type { Statement } from '../values/statement';
import { type Alignment, align } from './align';
import type { Clash } from './clash';
import { type DatePair, dateClashes, pairDates } from './date';
import { type Difference, difference } from './difference';
import { nameClashes } from './name';
import { type NegationMismatch, negationClashes, negationMismatches } from './negation';
import { oppositeClashes } from './opposite';
import { quantifierClashes } from './quantifier';
import { pairQuantities, type QuantityPair, quantityClashes } from './quantity';

/** Everything that was found by laying one sentence on another. */
export interface Comparison {
  readonly alignment: Alignment;
  readonly difference: Difference;
  readonly quantities: { readonly pairs: readonly QuantityPair[]; readonly absent: readonly Quantity[] };
  readonly dates: readonly DatePair[];
  readonly mismatches: readonly NegationMismatch[];
  /** What each comparison finds, clashes and agreements. */
  readonly found: Readonly<Record<NamedComparison, readonly Clash[]>>;
}

/** Comparisons that need no more than the alignment and its pairs. */
export type NamedComparison = 'quantity' | 'date' | 'negation' | 'opposite' | 'name' | 'quantifier';

/** Lays a claim on a piece of evidence. Dates are the day of the draft and of the article, for "last year". */
export const compare = (
  claim: Statement,
  evidence: Statement,
  claimDate?: readonly number[],
  evidenceDate?: readonly number[],
): Comparison => compareAligned(align(claim, evidence), claimDate, evidenceDate);

/** The same for two sentences whose words are aligned already. */
export function compareAligned(
  alignment: Alignment,
  claimDate?: readonly number[],
  evidenceDate?: readonly number[],
): Comparison {
  const quantities = pairQuantities(alignment);
  const dates = pairDates(alignment, claimDate, evidenceDate);
  const mismatches = negationMismatches(alignment);
  return {
    alignment,
    difference: difference(alignment.claim, alignment.evidence),
    quantities,
    dates,
    mismatches,
    found: {
      quantity: quantityClashes({ quantities }),
      date: dateClashes({ dates }),
      negation: negationClashes(alignment, mismatches),
      opposite: oppositeClashes(alignment),
      name: nameClashes(alignment),
      quantifier: quantifierClashes(alignment),
    },
  };
}
