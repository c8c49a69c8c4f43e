import type { Quantity } from '../values/quantity';
import type { Alignment } from './align';
import type { Clash } from './clash';
import { relate } from './relations';

export type QuantityRelation = 'equal' | 'rounds' | 'compatible' | 'clash' | 'incomparable';

/** Whether the finer number, rounded as coarsely as the other is written, gives the other. */
function rounds(a: Quantity, b: Quantity): boolean {
  const coarse = a.step >= b.step ? a : b;
  const fine = coarse === a ? b : a;
  if (coarse.step === fine.step && coarse.value === fine.value) return true;
  // A small whole number is exact unless it was written with a magnitude or a decimal point.
  if (coarse.step <= 10 && coarse.value < 100 && coarse.kind === 'count') return false;
  return (
    Math.abs(coarse.value - fine.value) <= coarse.step * 0.5000001 &&
    Math.abs(coarse.value - fine.value) <= 0.1 * Math.abs(coarse.value)
  );
}

/** Compares two numbers of the same kind and unit as intervals. */
export function compareQuantities(a: Quantity, b: Quantity): QuantityRelation {
  if (a.kind !== b.kind && !(isPlain(a) && isPlain(b))) return 'incomparable';
  if (a.unit !== b.unit && !(isPlain(a) && isPlain(b))) return 'incomparable';
  if (a.kind === 'score')
    return a.value === b.value && a.upper === b.upper
      ? 'equal'
      : a.value === b.upper && a.upper === b.value
        ? 'equal'
        : 'clash';
  const same =
    Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value)) &&
    Math.abs(a.upper - b.upper) <= 1e-9 * Math.max(1, Math.abs(a.upper));
  if (same && a.bound === b.bound) return 'equal';
  if (a.low <= b.high && b.low <= a.high) return same ? 'equal' : 'compatible';
  if (same && (a.bound === 'nearly' || b.bound === 'nearly')) return 'compatible';
  if ((a.bound === 'exact' || a.bound === 'about') && (b.bound === 'exact' || b.bound === 'about') && rounds(a, b))
    return 'rounds';
  return 'clash';
}

const isPlain = (q: Quantity): boolean => q.kind === 'count';

/** How well two numbers fill the same role: kind, unit, noun counted, matched neighbours. 0 to 1. */
export function roleFit(alignment: Alignment, a: Quantity, b: Quantity): number {
  let fit = a.kind === b.kind ? 0.3 : 0;
  if (a.head !== '' && b.head !== '') {
    if (a.head === b.head) fit += 0.4;
    else {
      const r = relate(a.head, b.head);
      fit += r === 'synonym' || r === 'form' ? 0.35 : r === 'broader' || r === 'narrower' ? 0.2 : -0.15;
    }
  } else if (a.head === b.head && a.kind !== 'count') fit += 0.2;
  let near = 0;
  let seen = 0;
  for (const d of [-3, -2, -1, 1, 2, 3]) {
    const at = d < 0 ? a.first + d : a.last + d;
    const word = alignment.claim.words[at];
    if (!word || word.stop) continue;
    seen++;
    const to = alignment.to[at];
    if (to >= 0 && (Math.abs(to - b.first) <= 5 || Math.abs(to - b.last) <= 5)) near++;
  }
  if (seen > 0) fit += (0.4 * near) / seen;
  return Math.max(0, Math.min(1, fit));
}

export interface QuantityPair {
  readonly claim: Quantity;
  readonly evidence: Quantity;
  readonly relation: QuantityRelation;
  readonly fit: number;
}

/** Pairs each number of the claim with the one of the evidence that fills its role. An agreeing one is preferred. */
export function pairQuantities(alignment: Alignment): {
  readonly pairs: readonly QuantityPair[];
  readonly absent: readonly Quantity[];
} {
  const pairs: QuantityPair[] = [];
  const absent: Quantity[] = [];
  for (const claim of alignment.claim.quantities.slice(0, 12)) {
    let best: QuantityPair | undefined;
    let value = -1;
    for (const evidence of alignment.evidence.quantities.slice(0, 40)) {
      const relation = compareQuantities(claim, evidence);
      if (relation === 'incomparable') continue;
      const fit = roleFit(alignment, claim, evidence);
      const rank =
        fit + (relation === 'equal' ? 0.5 : relation === 'rounds' ? 0.35 : relation === 'compatible' ? 0.15 : 0);
      if (rank > value) {
        value = rank;
        best = { claim, evidence, relation, fit };
      }
    }
    if (best) pairs.push(best);
    else absent.push(claim);
  }
  return { pairs, absent };
}

/** Numbers that fill the same role and cannot both hold. */
export function quantityClashes(alignment: Alignment): Clash[] {
  return pairQuantities(alignment)
    .pairs.filter((p) => p.fit >= 0.4)
    .map((p) => ({
      comparison: 'quantity',
      agrees: p.relation !== 'clash',
      strength: p.relation === 'clash' ? Math.min(1, 0.35 + 0.6 * p.fit) : p.fit,
      claimSpan: p.claim.span,
      evidenceSpan: p.evidence.span,
    }));
}
