import { allowed, boundAfter, boundBefore } from './bounds';
import { isIdle } from './idle-numerals';
import { type Numeral, numeralAt } from './numerals';
import type { Bound, Quantity } from './quantity';
import { headOf } from './quantity-head';
import { contextKind, type QuantityDraft, takeUnit } from './quantity-units';
import { CURRENCY_SIGNS } from './units';
import type { Word } from './words';

const FRACTION_PARTS = new Map<string, number>([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);
const TIMES = new Map<string, number>([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
]);

const fromNumeral = (n: Numeral): QuantityDraft => ({
  first: n.first,
  last: n.last,
  value: n.value,
  upper: n.upper,
  step: n.step,
  kind: n.ordinal ? 'rank' : 'count',
  unit: '',
  bound: n.upper > n.value ? 'range' : undefined,
  spelled: n.spelled,
});

/** Parts of a whole: "two-thirds", "a quarter", "nine in ten", "half". As percent. */
function fractionAt(words: readonly Word[], at: number): QuantityDraft | undefined {
  const part = (first: number, last: number, share: number, fine: number): QuantityDraft => ({
    first,
    last,
    value: share * 100,
    upper: share * 100,
    step: fine,
    kind: 'percent',
    unit: '%',
    bound: undefined,
    spelled: true,
  });
  const { norm } = words[at];
  if (norm === 'half' && words[at - 1]?.norm !== 'first' && words[at - 1]?.norm !== 'second') {
    const next = words[at + 1]?.norm;
    if (
      boundBefore(words, at) !== undefined ||
      next === 'of' ||
      next === 'the' ||
      next === 'its' ||
      next === 'their' ||
      next === 'all'
    )
      return part(at, at, 0.5, 1);
    return undefined;
  }
  const article = norm === 'a' || norm === 'one' ? 1 : 0;
  const numeral = article ? undefined : numeralAt(words, at);
  const top = article ? 1 : numeral && numeral.value < 10 && numeral.value % 1 === 0 ? numeral.value : 0;
  if (top === 0 || numeral?.ordinal) return undefined;
  let next = (numeral?.last ?? at) + 1;
  if (words[next]?.norm === '-') next++;
  const lower = words[next]?.norm ?? '';
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower === 'halve' ? 'half' : lower;
  const bottom = FRACTION_PARTS.get(singular);
  if (bottom !== undefined && top < bottom && (words[next + 1]?.norm === 'of' || top > 1))
    return part(at, next, top / bottom, 1);
  if ((lower === 'in' || (lower === 'out' && words[next + 1]?.norm === 'of')) && top >= 1) {
    const start = lower === 'in' ? next + 1 : next + 2;
    const whole =
      words[start] && (words[start].norm === 'every' ? numeralAt(words, start + 1) : numeralAt(words, start));
    if (whole && !whole.ordinal && [3, 4, 5, 10, 20, 100, 1000].includes(whole.value) && top < whole.value) {
      return part(at, whole.last, top / whole.value, 1);
    }
  }
  return undefined;
}

const isJoin = (norm: string): boolean =>
  norm === '-' || norm === 'to' || norm === 'and' || norm === 'or' || norm === ':';

/** "million" in "20 million": the numeral's value over the digits it begins with. */
function magnitudeOf(digits: Word, n: Numeral): number {
  const written = Number(digits.norm.replaceAll(',', ''));
  return written > 0 ? n.value / written : n.step;
}

/** "5-6", "5 to 6", "between 5 and 6"; a score "3-1" keeps its two numbers. */
function takeRange(words: readonly Word[], d: QuantityDraft): void {
  const join = words[d.last + 1]?.norm ?? '';
  if (!isJoin(join) || d.kind === 'rank' || d.unit !== '') return;
  const between = words[d.first - 1]?.norm === 'between';
  if (join === 'and' && !between) return;
  if (join === 'or') return;
  // "1- to 15-year"
  const hung = join === '-' && words[d.last + 2]?.norm === 'to' && !words[d.last + 2].glued;
  let at = d.last + (hung ? 3 : 2);
  if (CURRENCY_SIGNS.has(words[at]?.norm ?? '')) at++;
  const second = words[at] && numeralAt(words, at);
  if (!second || second.ordinal) return;
  if (join === 'to' && words[d.first - 1]?.norm !== 'from' && second.value < d.value) return;
  if (join === 'to' && (words[d.first - 1]?.norm === 'from' || words[d.first - 1]?.norm === 'grew')) return;
  // "$1 to $2 million": the magnitude serves both.
  const scale = second.value / d.value > 1e3 && second.step >= 1e3 ? magnitudeOf(words[at], second) : 1;
  const score =
    !hung &&
    (join === '-' || join === ':') &&
    d.value < 200 &&
    second.value < 200 &&
    !d.spelled &&
    second.value <= d.value;
  if (join === ':' && !score) return;
  d.last = second.last;
  d.value *= scale;
  if (score) {
    d.kind = 'score';
    d.upper = second.value;
    d.bound = 'exact';
  } else {
    d.upper = Math.max(d.value, second.value);
    d.value = Math.min(d.value, second.value);
    d.bound = 'range';
  }
}

/** "7.2/10", "33 out of 100": the value on its scale; out of 100 is percent. */
function takeScale(words: readonly Word[], d: QuantityDraft): void {
  if (d.kind !== 'count') return;
  const slash = words[d.last + 1]?.norm === '/' && words[d.last + 1].glued;
  const out = words[d.last + 1]?.norm === 'out' && words[d.last + 2]?.norm === 'of';
  const at = slash ? d.last + 2 : d.last + 3;
  if (!(slash || out) || words[at]?.kind !== 'number') return;
  const scale = words[at].norm;
  if (scale !== '4' && scale !== '5' && scale !== '10' && scale !== '20' && scale !== '100') return;
  d.last = at;
  d.kind = scale === '100' ? 'percent' : 'count';
  d.unit = scale === '100' ? '%' : `/${scale}`;
}

const ANYWHERE = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const BESIDE = new Set('below under above over behind than'.split(' '));

/** "below 26th", "behind the 40th": some other rank, and writers do not agree which way up ranks are counted. */
function isBesideRank(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && (words[at].norm === 'the' || words[at].norm === '#')) at--;
  return BESIDE.has(words[at]?.norm ?? '');
}

function finish(words: readonly Word[], d: QuantityDraft): Quantity {
  const before = boundBefore(words, d.first);
  const after = before ? undefined : boundAfter(words, d.last);
  const bounded = d.kind === 'rank' || d.kind === 'score' ? undefined : (before ?? after);
  const vague = d.bound === 'range' && bounded !== undefined;
  const bound: Bound = vague ? bounded.bound : d.bound && d.bound !== 'exact' ? d.bound : (bounded?.bound ?? 'exact');
  const range =
    d.kind === 'score'
      ? { low: d.value, high: d.value }
      : d.kind === 'rank' && isBesideRank(words, d.first)
        ? ANYWHERE
        : allowed(bound, d.value, d.upper, d.step);
  const core = { start: words[d.first].start, end: words[d.last].end };
  const start = before ? words[before.at].start : core.start;
  const end = after ? words[after.at].end : core.end;
  return {
    span: { start, end },
    core,
    first: d.first,
    last: d.last,
    kind: d.kind,
    bound,
    value: d.value,
    upper: d.upper,
    written: d.written ?? d.value,
    low: range.low,
    high: range.high,
    step: d.step,
    unit: d.unit,
    head: headOf(words, d),
    spelled: d.spelled,
  };
}

/** Finds the quantities of a sentence. `taken` marks tokens that a date has used; it is not changed. */
export function quantitiesOf(words: readonly Word[], taken: Uint8Array): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken[i]) continue;
    const fraction = fractionAt(words, i);
    if (fraction) {
      found.push(finish(words, fraction));
      i = fraction.last;
      continue;
    }
    const times = TIMES.get(words[i].norm);
    const numeral = times === undefined ? numeralAt(words, i) : undefined;
    if (times !== undefined) {
      found.push(
        finish(words, {
          first: i,
          last: i,
          value: times,
          upper: times,
          step: 1,
          kind: 'times',
          unit: '',
          bound: undefined,
          spelled: true,
        }),
      );
    }
    if (!numeral || isIdle(words, numeral)) {
      if (numeral) i = numeral.last;
      continue;
    }
    const d = fromNumeral(numeral);
    takeScale(words, d);
    takeRange(words, d);
    takeUnit(words, d);
    contextKind(words, d);
    found.push(finish(words, d));
    i = Math.max(numeral.last, d.last);
  }
  return found;
}
