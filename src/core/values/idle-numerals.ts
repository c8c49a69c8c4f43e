// A spelled numeral with the words around it in; out whether it counts anything.
import type { Numeral } from './numerals';
import type { Word } from './words';

const CAREFUL_ONE = new Set(['of', 'another', 'day', 'side', 'in', 'such', 'who', 'that', '-']);

/** Spelled "one" and "first" as pronouns and adverbs count nothing. */
export function isIdle(words: readonly Word[], n: Numeral): boolean {
  if (!n.spelled || n.first !== n.last) return false;
  const next = words[n.last + 1];
  const before = words[n.first - 1]?.norm ?? '';
  if (n.value === 1 && !n.ordinal) {
    return (
      next?.kind !== 'word' ||
      CAREFUL_ONE.has(next.norm) ||
      next.stop ||
      before === 'no' ||
      before === 'the' ||
      before === 'any' ||
      before === 'this' ||
      before === 'that'
    );
  }
  // "second-floor"
  if (n.ordinal && next?.norm === '-' && next.glued && words[n.last + 2]?.glued) return false;
  if (n.ordinal && words[n.first].norm === 'second' && isUnitOfTime(before, next)) return true;
  return (
    n.ordinal &&
    (next?.kind !== 'word' ||
      (next.part === 'v' && next.ending === 'ed') ||
      (next.stop && next.norm !== 'and' && next.norm !== 'in' && next.norm !== 'of'))
  );
}

/** "per second", "twice a second", but "a second term" is a rank. */
const isUnitOfTime = (before: string, next: Word | undefined): boolean =>
  before === 'per' || /^seconds?$/.test(before) || (before === 'a' && (next?.kind !== 'word' || next.stop));
