import { likeness } from '../values/lexicon';
import type { Quantity } from '../values/quantity';
import type { Statement } from '../values/statement';
import { type Alignment, weightOf } from './align';
import type { Clash } from './clash';
import { relate } from './relations';

export type QuantityRelation = 'equal' | 'rounds' | 'compatible' | 'clash' | 'incomparable';

/** Whether the finer number, rounded as coarsely as the other is written, gives the other. */
function rounds(a: Quantity, b: Quantity): boolean {
  const coarse = a.step >= b.step ? a : b;
  const fine = coarse === a ? b : a;
  if (coarse.step === fine.step && coarse.value === fine.value) return true;
  const gap = Math.abs(coarse.value - fine.value);
  // "38" for 38.47; "21K" for 21,807, cut short rather than rounded.
  if (
    coarse.kind !== 'age' &&
    coarse.value >= 5 &&
    fine.step < coarse.step &&
    gap < coarse.step &&
    gap <= 0.06 * Math.abs(coarse.value)
  ) {
    if (fine.value % 1 !== 0 || coarse.step >= 1000) return true;
  }
  // A small whole number is exact unless it was written with a magnitude or a decimal point.
  if (coarse.step <= 10 && coarse.value < 100 && coarse.kind === 'count') return false;
  return gap <= coarse.step * 0.5000001 && gap <= 0.1 * Math.abs(coarse.value);
}

/** Compares two numbers of the same kind and unit as intervals. */
export function compareQuantities(a: Quantity, b: Quantity): QuantityRelation {
  if (a.kind !== b.kind && !(isPlain(a) && isPlain(b))) return 'incomparable';
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return 'incomparable';
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

/** Nouns that count whatever is spoken of: "40 people", "40 cases", "40 of them recovered". */
const GENERIC = new Set('person people case patient individual man woman copy unit item number total time'.split(' '));

/** How the nouns that two numbers count are related: 1 the same, 0 unknown on a side, -1 unrelated. */
export function headFit(a: Quantity, b: Quantity): number {
  if (a.head === '' || b.head === '') return 0;
  if (a.head === b.head) return 1;
  if (GENERIC.has(a.head) || GENERIC.has(b.head)) return 0;
  const r = relate(a.head, b.head);
  if (r === 'synonym' || r === 'form') return 0.9;
  if (r === 'broader' || r === 'narrower') return 0.5;
  return likeness(a.head, b.head) > 0.6 ? 0.2 : -1;
}

const WINDOW = 9;
const JOINTS = new Set([',', ';', '(', ')', ':', '"', 'and', 'but', 'of', '.']);

/** Content words around a number with their weight: near words count more, and those behind a comma less. */
function contextOf(s: Statement, q: Quantity): Map<number, number> {
  const found = new Map<number, number>();
  for (const step of [-1, 1]) {
    let near = 1;
    for (let d = 1; d <= WINDOW; d++) {
      const at = step < 0 ? q.first - d : q.last + d;
      const word = s.words[at];
      if (!word) break;
      if (JOINTS.has(word.norm) && !(word.norm === 'of' && step < 0)) near *= word.norm === 'of' ? 0.85 : 0.6;
      if (word.stop || s.role[at] === 2 || s.role[at] === 3) continue;
      found.set(at, (near * weightOf(s, at)) / (1 + 0.25 * d));
    }
  }
  return found;
}

/** How far the words around two numbers say the same, 0 to 1. */
export function contextFit(
  alignment: Alignment,
  a: Quantity,
  b: Quantity,
  contextA: ReadonlyMap<number, number>,
  contextB: ReadonlyMap<number, number>,
): number {
  const { claim, evidence, to } = alignment;
  let all = 0;
  let shared = 0;
  const keys = new Map<string, number>();
  for (const [at, weight] of contextB) keys.set(evidence.keys[at], Math.max(weight, keys.get(evidence.keys[at]) ?? 0));
  for (const [at, weight] of contextA) {
    all += weight;
    const same = keys.get(claim.keys[at]);
    if (same !== undefined) shared += Math.min(weight, same * 1.3);
    else if (to[at] >= 0) shared += Math.min(weight, 0.9 * (contextB.get(to[at]) ?? 0));
  }
  const edge = a.first <= 1 && b.first <= 1 ? 0.1 : 0;
  return all === 0 ? 0.3 : Math.min(1, shared / all + edge);
}

export interface QuantityPair {
  readonly claim: Quantity;
  readonly evidence: Quantity;
  readonly relation: QuantityRelation;
  /** How well both fill the same role, 0 to 1. */
  readonly fit: number;
  readonly head: number;
  readonly context: number;
  /** How much better this number fits than the next one that says otherwise. */
  readonly margin: number;
  /** That next one. */
  readonly rival?: Pick<QuantityPair, 'evidence' | 'relation' | 'fit'>;
}

export interface QuantityPairs {
  readonly pairs: readonly QuantityPair[];
  /** Numbers of the claim for which the evidence has none of the kind. */
  readonly absent: readonly Quantity[];
}

/** A number that was revised or misread lies near the old one: of two that fit alike, the nearer is meant. */
const NEAR = 0.12;
const nearness = (a: Quantity, b: Quantity): number =>
  a.value > 0 && b.value > 0 ? 1 / (1 + 4 * Math.abs(Math.log(a.value / b.value))) : 0;

const MOST_CLAIMED = 10;
const MOST_GIVEN = 30;

/** Pairs each number of the claim with the one of the evidence that fills its role best. An equal one is preferred. */
export function pairQuantities(alignment: Alignment): QuantityPairs {
  const pairs: QuantityPair[] = [];
  const absent: Quantity[] = [];
  const given = alignment.evidence.quantities
    .slice(0, MOST_GIVEN)
    .map((q) => ({ q, context: contextOf(alignment.evidence, q) }));
  for (const claim of alignment.claim.quantities.slice(0, MOST_CLAIMED)) {
    const ranked: { pair: Omit<QuantityPair, 'margin' | 'rival'>; rank: number }[] = [];
    const contextA = given.length > 0 ? contextOf(alignment.claim, claim) : new Map<number, number>();
    for (const { q: evidence, context: contextB } of given) {
      const relation = compareQuantities(claim, evidence);
      if (relation === 'incomparable') continue;
      const head = headFit(claim, evidence);
      const context = contextFit(alignment, claim, evidence, contextA, contextB);
      const fit = Math.max(0, Math.min(1, (claim.kind === 'count' ? 0.15 : 0.3) + 0.35 * head + 0.5 * context));
      const bonus = relation === 'equal' ? 0.3 : relation === 'rounds' ? 0.2 : relation === 'compatible' ? 0.04 : 0;
      const rank = fit + bonus + NEAR * nearness(claim, evidence);
      ranked.push({ pair: { claim, evidence, relation, fit, head, context }, rank });
    }
    ranked.sort((x, y) => y.rank - x.rank);
    const best = ranked[0];
    if (!best) {
      absent.push(claim);
      continue;
    }
    const clashing = best.pair.relation === 'clash';
    const other = ranked.find((r) => (r.pair.relation === 'clash') !== clashing);
    pairs.push({
      ...best.pair,
      margin: other ? best.pair.fit - other.pair.fit : 1,
      ...(other && { rival: other.pair }),
    });
  }
  return { pairs, absent };
}

/** Numbers that fill the same role: those that cannot both hold clash, the others agree. */
export function quantityClashes({ quantities }: { readonly quantities: QuantityPairs }): Clash[] {
  return quantities.pairs
    .filter((p) => p.fit >= 0.4 && (p.relation !== 'clash' || p.margin >= -0.05))
    .map((p) => ({
      comparison: 'quantity',
      agrees: p.relation !== 'clash',
      strength: p.relation === 'clash' ? Math.min(0.97, 0.4 + 0.65 * p.fit) : p.fit,
      claimSpan: p.claim.span,
      evidenceSpan: p.evidence.span,
    }));
}
