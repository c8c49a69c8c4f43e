import type { Quantity } from '../../values/quantity';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { compareQuantities } from '../quantity';
import { ALIKE, affinity, type Located, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

const LOWER = new Set(['at-least', 'over']);
const UPPER = new Set(['at-most', 'under']);

/** Whether two numbers of one kind cannot both be what a report states. Bounds of the same side differ when the claim says more. */
function cannotBoth(claim: Quantity, given: Quantity): boolean {
  const relation = compareQuantities(claim, given);
  if (relation === 'clash') return true;
  if (relation !== 'compatible') return false;
  if (LOWER.has(claim.bound) && LOWER.has(given.bound)) return claim.value > 1.1 * given.value;
  return UPPER.has(claim.bound) && UPPER.has(given.bound) && Math.abs(claim.value - given.value) > 0.1 * given.value;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1e-6, 0.02 * Math.abs(b));

/** Whether a claim's number is one of the source, or the sum or difference of two in a sentence about the matter. */
export function held(q: Quantity, article: ArticleStatements, places: readonly Located[]): boolean {
  if (
    article.numbers.has(q.written) &&
    article.quantities.some(
      ({ quantity }) => quantity.written === q.written && (quantity.kind === q.kind || quantity.kind === 'count'),
    )
  )
    return true;
  const same = article.quantities.some(
    ({ quantity }) =>
      quantity.kind === q.kind &&
      quantity.unit === q.unit &&
      !cannotBoth(q, quantity) &&
      affinity(q.head, quantity.head) > 0,
  );
  if (same) return true;
  return places.some(({ statement }) => {
    const values = statement.quantities
      .filter(({ kind }) => kind === q.kind)
      .slice(0, 8)
      .map(({ value }) => value);
    return values.some((a, i) =>
      values.some((b, j) => i < j && (near(a + b, q.value) || near(Math.abs(a - b), q.value))),
    );
  });
}

/** What it tells of a role that no other number of the kind stands in the sentence. */
const ALONE = 0.15;
/** "Thirteen" and "600" migrants are two things counted, not one miscounted. */
const isFarOff = (q: Quantity, given: Quantity): boolean =>
  q.kind === 'count' && (q.value > MOST_TIMES * given.value || given.value > MOST_TIMES * q.value);
const MOST_TIMES = 12;
const REACH = 6;

/** Share of the content words beside the claim's number whose like stands beside the source's. */
function beside(claim: Statement, q: Quantity, located: Located, given: Quantity): number {
  let seen = 0;
  let held = 0;
  claim.content.forEach((token, i) => {
    if (i >= located.at.length || token < q.first - REACH || token > q.last + REACH) return;
    if (claim.words[token].capital) return;
    const weight = 1 / (1 + 0.15 * Math.min(Math.abs(token - q.first), Math.abs(token - q.last)));
    seen += weight;
    const at = located.at[i];
    if (at >= given.first - REACH - 2 && at <= given.last + REACH + 2) held += weight * located.likeness[i];
  });
  return seen === 0 ? 0 : held / seen;
}

/** How well two numbers fill the same role, 0 to 1. */
export function roleFit(claim: Statement, q: Quantity, located: Located, given: Quantity): number {
  if (q.kind !== given.kind || (q.unit !== given.unit && q.unit !== '' && given.unit !== '')) return 0;
  const near = beside(claim, q, located, given);
  const heads = q.head === '' || given.head === '' ? 0.3 : affinity(q.head, given.head);
  const measured = q.kind !== 'count' && q.kind !== 'rank';
  if (!measured && heads < ALIKE && near < 0.6) return 0;
  const alone =
    located.statement.quantities.filter(({ kind, unit }) => kind === q.kind && unit === given.unit).length === 1;
  return Math.min(1, (measured ? 0.3 : 0.1) + (alone ? ALONE : 0) + 0.35 * heads + 0.45 * near);
}

/** Least fit of two roles, and least share of the rest of the claim about the place where the other number stands. */
const LEAST_FIT = 0.45;
const LEAST_NEAR = 0.4;
const LEAST_PLAIN = 0.3;

/** Numbers of the claim that the source nowhere states, where it states exactly one other in their role. */
export function numberClashes(claim: Statement, article: ArticleStatements, places: readonly Located[]): SourceClash[] {
  return claim.quantities.slice(0, 8).flatMap((q): SourceClash[] => {
    if (held(q, article, places)) return [];
    const rivals = places.flatMap((located) => {
      const rest = restHeld(claim, located, q.span);
      if (rest.near < LEAST_NEAR || rest.plain < LEAST_PLAIN) return [];
      return located.statement.quantities
        .filter((given) => !claim.quantities.some((other) => other !== q && other.value === given.value))
        .map((given) => ({ located, given, fit: roleFit(claim, q, located, given) + 0.3 * (rest.near - LEAST_NEAR) }))
        .filter(({ fit }) => fit >= LEAST_FIT);
    });
    rivals.sort((a, b) => b.fit - a.fit);
    const [best] = rivals;
    if (!best || !cannotBoth(q, best.given) || isFarOff(q, best.given)) return [];
    const open = rivals.some(({ given, fit }) => fit > best.fit - 0.12 && given.value !== best.given.value);
    if (open) return [];
    const rest = restHeld(claim, best.located, q.span);
    return [
      {
        comparison: 'quantity',
        agrees: false,
        strength: strengthOf(rest, best.fit, 'quantity'),
        claimSpan: q.span,
        evidenceSpan: best.given.span,
        sentence: best.located.sentence,
        rest,
      },
    ];
  });
}
