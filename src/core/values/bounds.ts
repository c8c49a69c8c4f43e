import type { Bound } from './quantity';

/** Words before a number that bound it, longest first where one begins another. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['no more than', 'at-most'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not more than', 'at-most'],
  ['not less than', 'at-least'],
  ['fewer than', 'under'],
  ['less than', 'under'],
  ['lower than', 'under'],
  ['smaller than', 'under'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['higher than', 'over'],
  ['larger than', 'over'],
  ['bigger than', 'over'],
  ['longer than', 'over'],
  ['better than', 'over'],
  ['older than', 'over'],
  ['younger than', 'under'],
  ['shorter than', 'under'],
  ['in excess of', 'over'],
  ['upwards of', 'over'],
  ['north of', 'over'],
  ['at least', 'at-least'],
  ['at minimum', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['up to', 'at-most'],
  ['at most', 'at-most'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['as few as', 'at-least'],
  ['just over', 'over'],
  ['just under', 'nearly'],
  ['just short of', 'nearly'],
  ['close to', 'about'],
  ['in the region of', 'about'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['circa', 'about'],
  ['estimated', 'about'],
  ['near', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['over', 'over'],
  ['above', 'over'],
  ['exceed', 'over'],
  ['surpass', 'over'],
  ['top', 'over'],
  ['past', 'over'],
  ['under', 'under'],
  ['below', 'under'],
  ['within', 'at-most'],
];
const AFTER: readonly (readonly [string, Bound])[] = [
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['or under', 'at-most'],
  ['or over', 'at-least'],
  ['or above', 'at-least'],
  ['or older', 'at-least'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
];

const split = (list: readonly (readonly [string, Bound])[]): readonly { words: readonly string[]; bound: Bound }[] =>
  list.map(([phrase, bound]) => ({ words: phrase.split(' '), bound }));
const BEFORE_WORDS = split(BEFORE);
const AFTER_WORDS = split(AFTER);

export interface Bounded {
  readonly bound: Bound;
  /** Token index where the bounding words begin or end. */
  readonly at: number;
}

interface Named {
  readonly norm: string;
  readonly lemma: string;
}

/** Bounding words that end right before token `first`. */
export function boundBefore(words: readonly Named[], first: number): Bounded | undefined {
  let end = first - 1;
  while (end >= 0 && (words[end].norm === 'the' || words[end].norm === 'an' || words[end].norm === '~')) {
    if (words[end].norm === '~') return { bound: 'about', at: end };
    end--;
  }
  for (const { words: phrase, bound } of BEFORE_WORDS) {
    const start = end - phrase.length + 1;
    if (start < 0) continue;
    if (phrase.every((w, i) => words[start + i].norm === w || (phrase.length === 1 && words[start + i].lemma === w))) {
      return { bound, at: start };
    }
  }
  return undefined;
}

/** Bounding words right behind token `last`. */
export function boundAfter(words: readonly Named[], last: number): Bounded | undefined {
  for (const { words: phrase, bound } of AFTER_WORDS) {
    if (phrase.every((w, i) => words[last + 1 + i]?.norm === w)) return { bound, at: last + phrase.length };
  }
  return undefined;
}

/** Values that a bounded number allows. `value` and `upper` are its two ends as written. */
export function allowed(bound: Bound, value: number, upper: number, step: number): { low: number; high: number } {
  const tiny = Math.min(step, Math.abs(value) || 1) * 1e-6;
  switch (bound) {
    case 'over':
      return { low: value + tiny, high: Number.POSITIVE_INFINITY };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'under':
      return { low: Number.NEGATIVE_INFINITY, high: upper - tiny };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: upper };
    case 'nearly':
      return { low: value - Math.max(0.12 * Math.abs(value), step * 0.5), high: value };
    case 'about': {
      const slack = Math.max(0.06 * Math.abs(value), step * 0.5);
      return { low: value - slack, high: upper + slack };
    }
    default:
      return { low: value, high: upper };
  }
}
