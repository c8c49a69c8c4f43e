import type { Quantity } from '../../values/quantity';
import type { Statement } from '../../values/statement';
import type { ArticleStatements } from '../article';
import { compareQuantities } from '../quantity';
import { beside } from './beside';
import { ALIKE, affinity, type Located, locate, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

const LOWER = new Set(['at-least', 'over']);
const UPPER = new Set(['at-most', 'under']);

/** Whether two numbers of one kind cannot both be what a report states. "At least 68" restates no "at least 89". */
export function cannotBoth(claim: Quantity, given: Quantity): boolean {
  const relation = compareQuantities(claim, given);
  if (relation === 'clash') return true;
  if (relation !== 'compatible') return false;
  const alike =
    (LOWER.has(claim.bound) && LOWER.has(given.bound)) || (UPPER.has(claim.bound) && UPPER.has(given.bound));
  return alike && Math.abs(claim.value - given.value) > 0.1 * given.value;
}

/** Whether the words of a number allow a value, rounding granted. */
const allows = (q: Quantity, value: number): boolean =>
  Math.abs(value - q.value) <= Math.max(1e-6, 0.02 * Math.abs(q.value)) || (q.low <= value && value <= 1.1 * q.value);

/** Whether the places about the matter, or a sentence that counts the very same thing, state a claim's number or its sum. */
export function held(q: Quantity, article: ArticleStatements, places: readonly Located[]): boolean {
  const states = (other: Quantity): boolean =>
    other.kind === q.kind && (other.unit === q.unit || other.unit === '' || q.unit === '') && !cannotBoth(q, other);
  const about = new Set(
    places.flatMap(({ sentence }, i) => (i === 0 ? [sentence - 1, sentence, sentence + 1] : [sentence])),
  );
  const stated = article.quantities.some(
    ({ quantity, sentence }) =>
      states(quantity) &&
      (about.has(sentence) || (q.head !== '' && q.head === quantity.head && q.value === quantity.value)),
  );
  // A large number does not stand twice by chance: "some 54,000" for 54,300, wherever that stands.
  if (stated || (q.value >= LARGE && article.quantities.some(({ quantity }) => restates(q, quantity)))) return true;
  return places.some(({ statement }) => {
    const values = statement.quantities
      .filter(({ kind }) => kind === q.kind)
      .slice(0, 8)
      .map(({ value }) => value);
    return values.some((a, i) => values.some((b, j) => i < j && (allows(q, a + b) || allows(q, Math.abs(a - b)))));
  });
}

const LARGE = 1000;
const NEAR = 0.05;

const restates = (q: Quantity, other: Quantity): boolean =>
  other.kind === q.kind &&
  (other.unit === q.unit || other.unit === '' || q.unit === '') &&
  Math.abs(other.value - q.value) <= NEAR * q.value &&
  compareQuantities(q, other) !== 'clash';

/** Whether a clash of numbers may stand: the source does not state the claim's number too, and they are not of another order. */
export function mayClashInSource(
  claim: Statement,
  clash: Pick<SourceClash, 'claimSpan'>,
  given: Quantity | undefined,
  article: ArticleStatements,
): boolean {
  const q = claim.quantities.find(({ span }) => span.start === clash.claimSpan.start);
  if (!q || !given) return true;
  const found = locate(claim, article, PLACES).filter(({ rank }, _, all) => rank >= 0.8 * all[0].rank);
  return !isFarOff(q, given) && !held(q, article, found);
}

const PLACES = 3;

/** What it tells of a role that no other number of the kind stands in the sentence. */
const ALONE = 0.15;
/** "Thirteen" and "600" migrants are two things counted, not one miscounted. */
const isFarOff = (q: Quantity, given: Quantity): boolean =>
  (q.kind === 'count' || q.kind === 'percent') &&
  (q.value > MOST_TIMES * given.value || given.value > MOST_TIMES * q.value);
const MOST_TIMES = 12;
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
