import type { Quantity } from '../values/quantity';
import type { Statement } from '../values/statement';
import type { ArticleStatements, Bearing } from './article';
import { compareQuantities, headFit, type QuantityPair } from './quantity';

/** A number of the claim that an article nowhere states. */
export interface AbsentNumber {
  readonly quantity: Quantity;
  /** The number of the article that fills its role best, and the sentence it stands in. */
  readonly rival: QuantityPair | undefined;
  readonly sentence: number;
  /** How many numbers of the article are of the kind. */
  readonly sameKind: number;
  /** It is the sum, difference or rounding of numbers in one sentence. */
  readonly derived: boolean;
}

const plainValue = (q: Quantity): number => q.written;

export function isStated(q: Quantity, article: ArticleStatements): boolean {
  if (article.numbers.has(q.value) || article.numbers.has(plainValue(q))) return true;
  return article.quantities.some(({ quantity }) => {
    // Of another kind, but the same number cut or rounded: "nine points" for 8.76.
    if (quantity.kind !== q.kind && Math.abs(plainValue(quantity) - plainValue(q)) < 0.5 && plainValue(q) > 5)
      return true;
    if (quantity.kind !== q.kind && quantity.kind !== 'count' && q.kind !== 'count') return false;
    const relation = compareQuantities({ ...q, kind: quantity.kind, unit: quantity.unit }, quantity);
    return relation === 'equal' || relation === 'rounds' || (relation === 'compatible' && q.bound !== 'exact');
  });
}

/** Sums, differences and ratios of two numbers that stand in one sentence. */
export function isDerived(q: Quantity, article: ArticleStatements): boolean {
  const value = plainValue(q);
  const near = (x: number): boolean => Math.abs(x - value) <= Math.max(1e-6, 0.02 * value);
  for (const s of article.sentences) {
    const values = [
      ...s.quantities.map(plainValue),
      ...s.dates.flatMap((d) => (d.year === undefined ? [] : [d.year])),
    ].slice(0, 10);
    for (let i = 0; i < values.length; i++) {
      for (let j = i + 1; j < values.length; j++) {
        const [a, b] = [values[i], values[j]];
        if (near(a + b) || near(Math.abs(a - b)) || (b !== 0 && near(a / b)) || (a !== 0 && near(b / a)) || near(a * b))
          return true;
        if (
          q.kind === 'percent' &&
          a !== 0 &&
          b !== 0 &&
          (near((100 * Math.abs(a - b)) / a) || near((100 * Math.abs(a - b)) / b))
        )
          return true;
      }
    }
    let total = 0;
    for (const v of values) total += v;
    if (values.length > 2 && near(total)) return true;
  }
  return false;
}

/** Numbers of the claim that the article states nowhere, each with the number that stands in its place. */
export function absentNumbers(
  claim: Statement,
  article: ArticleStatements,
  bearings: readonly Bearing[],
): AbsentNumber[] {
  const found: AbsentNumber[] = [];
  for (const quantity of claim.quantities.slice(0, 8)) {
    if (isStated(quantity, article)) continue;
    let rival: QuantityPair | undefined;
    let sentence = -1;
    for (const b of bearings) {
      for (const p of b.comparison.quantities.pairs) {
        if (p.claim !== quantity || p.relation !== 'clash') continue;
        const rank = p.fit + 0.3 * b.overlap;
        if (!rival || rank > rival.fit + 0.3 * (bearings.find((x) => x.sentence === sentence)?.overlap ?? 0)) {
          rival = p;
          sentence = b.sentence;
        }
      }
    }
    const sameKind = article.quantities.filter(
      (x) => x.quantity.kind === quantity.kind && headFit(quantity, x.quantity) >= 0,
    ).length;
    found.push({ quantity, rival, sentence, sameKind, derived: isDerived(quantity, article) });
  }
  return found;
}

/** What the scorer of numbers that an article does not state looks at, for one such number. */
export const NUMBER_FEATURES = [
  'fit',
  'context',
  'head',
  'margin',
  'overlap',
  'coverage',
  'sameKind',
  'derived',
  'kind',
  'bound',
  'spelled',
  'numbers',
  'otherAbsent',
  'rivalBound',
  'rivalSpelled',
  'rivalClaimed',
  'small',
  'sameStep',
  'secondOverlap',
  'rivals',
  'year',
  'first',
  'headKnown',
  'openShare',
] as const;

const KINDS = ['count', 'percent', 'money', 'measure', 'duration', 'age', 'rank', 'score', 'times', 'clock'];
const BOUNDS = ['under', 'at-most', 'nearly', 'exact', 'about', 'range', 'at-least', 'over'];

/** Features of one absent number, in the order of NUMBER_FEATURES. */
export function numberFeatures(
  a: AbsentNumber,
  all: readonly AbsentNumber[],
  claim: Statement,
  bearings: readonly Bearing[],
): number[] {
  const { quantity: q, rival } = a;
  const bearing = bearings.find((b) => b.sentence === a.sentence);
  const stated = claim.quantities.length - all.length;
  const rivals = new Set(
    bearings.flatMap((b) =>
      b.comparison.quantities.pairs.filter((p) => p.claim === q && p.fit > 0.4).map((p) => p.evidence.value),
    ),
  ).size;
  const claimed =
    bearing?.comparison.quantities.pairs.some(
      (p) => p.claim !== q && p.evidence === rival?.evidence && p.relation !== 'clash',
    ) ?? false;
  return [
    rival?.fit ?? -1,
    rival?.context ?? -1,
    rival?.head ?? -2,
    rival?.margin ?? -1,
    bearing?.overlap ?? 0,
    bearing?.comparison.alignment.coverage ?? 0,
    Math.min(6, a.sameKind),
    a.derived ? 1 : 0,
    KINDS.indexOf(q.kind),
    BOUNDS.indexOf(q.bound),
    q.spelled ? 1 : 0,
    stated,
    all.length - 1,
    rival ? BOUNDS.indexOf(rival.evidence.bound) : -1,
    rival?.evidence.spelled ? 1 : 0,
    claimed ? 1 : 0,
    plainValue(q) <= 12 ? 1 : 0,
    rival ? (rival.evidence.step === q.step ? 1 : 0) : -1,
    bearings[1]?.overlap ?? 0,
    rivals,
    q.value >= 1900 && q.value <= 2100 && q.kind === 'count' ? 1 : 0,
    q.first === 0 ? 1 : 0,
    q.head === '' ? 0 : 1,
    bearing ? 1 - bearing.comparison.alignment.coverage : 1,
  ];
}
