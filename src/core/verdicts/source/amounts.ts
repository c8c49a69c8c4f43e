// A claim and the places of a source that it restates, in; out how much of something each side has: "hardly any", "most".
import type { Statement } from '../../values/statement';
import { tokensSpan } from '../clash';
import { ALIKE, affinity, type Located, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

type Amount = 'few' | 'most' | 'seldom' | 'often' | 'more' | 'less';

interface Measured {
  readonly amount: Amount;
  /** Token indexes of the words of amount, last included. */
  readonly first: number;
  readonly last: number;
  /** Token of what is measured, or done so often. */
  readonly of: number;
}

const OPPOSITE: Readonly<Record<Amount, Amount>> = {
  few: 'most',
  most: 'few',
  seldom: 'often',
  often: 'seldom',
  more: 'less',
  less: 'more',
};

/** Words of amount, the longest first. */
const AMOUNTS: readonly { readonly words: readonly string[]; readonly amount: Amount }[] = [
  { words: ['hardly', 'any'], amount: 'few' },
  { words: ['scarcely', 'any'], amount: 'few' },
  { words: ['hardly', 'ever'], amount: 'seldom' },
  { words: ['scarcely', 'ever'], amount: 'seldom' },
  { words: ['almost', 'all'], amount: 'most' },
  { words: ['nearly', 'all'], amount: 'most' },
  { words: ['small', 'share'], amount: 'few' },
  { words: ['small', 'part'], amount: 'few' },
  { words: ['small', 'amount'], amount: 'few' },
  { words: ['small', 'number'], amount: 'few' },
  { words: ['small', 'minority'], amount: 'few' },
  { words: ['large', 'share'], amount: 'most' },
  { words: ['large', 'part'], amount: 'most' },
  { words: ['vast', 'majority'], amount: 'most' },
  { words: ['handful'], amount: 'few' },
  { words: ['minority'], amount: 'few' },
  { words: ['few'], amount: 'few' },
  { words: ['most'], amount: 'most' },
  { words: ['majority'], amount: 'most' },
  { words: ['all'], amount: 'most' },
  { words: ['every'], amount: 'most' },
  { words: ['rarely'], amount: 'seldom' },
  { words: ['seldom'], amount: 'seldom' },
  { words: ['often'], amount: 'often' },
  { words: ['usually'], amount: 'often' },
  { words: ['always'], amount: 'often' },
  { words: ['frequently'], amount: 'often' },
  { words: ['regularly'], amount: 'often' },
  { words: ['more'], amount: 'more' },
  { words: ['fewer'], amount: 'less' },
  { words: ['less'], amount: 'less' },
];
/** "A few", "at most", "after all" are other amounts, or none. */
const OTHERWISE = new Set('a the at after not past last these those'.split(' '));
const REACH = 4;
const LEAST_OWN = 0.5;
const LEAST_PLAIN = 0.6;
const LONGEST = 60;

/** "Hardly any drivers" and "most drivers", where the source says all the rest of the claim. */
export function amountClashes(claim: Statement, places: readonly Located[]): SourceClash[] {
  const own = measuredIn(claim);
  if (own.length === 0) return [];
  for (const located of places) {
    const { statement } = located;
    if (statement.words.length > LONGEST) continue;
    const there = measuredIn(statement);
    for (const mine of own) {
      if (there.some(({ amount }) => amount === mine.amount)) continue;
      const other = there.find(
        ({ amount, of }) =>
          amount === OPPOSITE[mine.amount] &&
          affinity(claim.keys[mine.of], statement.keys[of]) >= ALIKE &&
          claim.denied[mine.of] % 2 === statement.denied[of] % 2,
      );
      const span = tokensSpan(claim, mine.first, mine.last);
      const rest = restHeld(claim, located, span);
      if (!other || rest.own < LEAST_OWN || rest.plain < LEAST_PLAIN) continue;
      return [
        {
          comparison: 'quantifier',
          agrees: false,
          strength: strengthOf(rest, 0, 'negation'),
          claimSpan: span,
          evidenceSpan: tokensSpan(statement, other.first, other.last),
          sentence: located.sentence,
          rest,
        },
      ];
    }
  }
  return [];
}

function measuredIn(s: Statement): Measured[] {
  return s.words.flatMap((_, at) => {
    const found = AMOUNTS.find(({ words }) => words.every((word, i) => s.words[at + i]?.norm === word));
    if (!found || OTHERWISE.has(s.words[at - 1]?.norm ?? '') || (at > 0 && covered(s, at))) return [];
    const last = at + found.words.length - 1;
    const of = s.content.find((token) => token > last && token <= last + REACH);
    return of === undefined ? [] : [{ amount: found.amount, first: at, last, of }];
  });
}

/** "All" in "nearly all" is a part of a longer amount; "small" ones stand behind "a". */
const covered = (s: Statement, at: number): boolean => ['almost', 'nearly', 'hardly'].includes(s.words[at - 1].norm);
