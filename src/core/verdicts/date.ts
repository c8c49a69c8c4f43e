import type { DateExpression } from '../values/date-expression';
import { compareDates } from '../values/date-order';
import { resolveDate } from '../values/dates';
import type { Alignment } from './align';
import type { Clash } from './clash';

export interface DatePair {
  readonly claim: DateExpression;
  readonly evidence: DateExpression;
  readonly relation: ReturnType<typeof compareDates>;
  /** Whether the words beside both dates are matched with each other, 0 to 1. */
  readonly fit: number;
}

function dateFit(alignment: Alignment, a: DateExpression, b: DateExpression): number {
  let fit = 0.4;
  const before = alignment.claim.words[a.first - 1]?.norm;
  if (before !== undefined && before === alignment.evidence.words[b.first - 1]?.norm) fit += 0.15;
  let near = 0;
  let seen = 0;
  for (let d = 1; d <= 5; d++) {
    for (const at of [a.first - d, a.last + d]) {
      const word = alignment.claim.words[at];
      if (!word || word.stop) continue;
      seen++;
      const to = alignment.to[at];
      if (to >= 0 && Math.min(Math.abs(to - b.first), Math.abs(to - b.last)) <= 7) near++;
    }
  }
  return Math.min(1, fit + (seen > 0 ? (0.45 * near) / seen : 0.1));
}

/** Pairs each date of the claim with one of the evidence, agreeing ones first. */
export function pairDates(
  alignment: Alignment,
  claimDate?: readonly number[],
  evidenceDate?: readonly number[],
): DatePair[] {
  const pairs: DatePair[] = [];
  for (const raw of alignment.claim.dates.slice(0, 8)) {
    const claim = resolveDate(raw, claimDate);
    let best: DatePair | undefined;
    let value = -1;
    for (const other of alignment.evidence.dates.slice(0, 16)) {
      const evidence = resolveDate(other, evidenceDate);
      const relation = compareDates(claim, evidence);
      if (relation === 'incomparable') continue;
      const fit = dateFit(alignment, claim, evidence);
      const rank = fit + (relation === 'differs' ? 0 : relation === 'edge' ? 0.2 : relation === 'same' ? 1 : 0.5);
      if (rank > value) {
        value = rank;
        best = { claim, evidence, relation, fit };
      }
    }
    if (best) pairs.push(best);
  }
  return pairs;
}

/** Dates of the same matter: those that cannot both hold clash, the others agree. */
export function dateClashes({ dates }: { readonly dates: readonly DatePair[] }): Clash[] {
  return dates.map((p) => ({
    comparison: 'date',
    agrees: p.relation !== 'differs' && p.relation !== 'edge',
    strength: p.relation === 'edge' ? 0.7 * p.fit : p.fit,
    claimSpan: p.claim.span,
    evidenceSpan: p.evidence.span,
  }));
}
