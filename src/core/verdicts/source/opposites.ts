// A claim and the places of a source that it restates, in; out a word of the claim in whose stead the source has an opposite.
import { directAntonyms } from '../../values/lexicon';
import { excludeEachOther } from '../../values/senses/senses';
import type { Statement } from '../../values/statement';
import { tokensSpan } from '../clash';
import { areNewsOpposites } from '../news-opposites';
import { affinity, type Located, restHeld } from './locate';
import { type SourceClash, strengthOf } from './source-clash';

/** Least share of the rest of the claim that the sentence itself must hold, in all and of its plain words. */
const LEAST_OWN = 0.5;
const LEAST_PLAIN = 0.7;
/** Likeness from which a word stands in the other sentence already. */
const RESTATED = 0.8;
const LONGEST = 60;
const PARTS = new Set(['a', 'v', 'n']);
/** Verbs too common to carry a clash by themselves. */
const LIGHT = new Set(
  'go become make create come get take give have do be put set keep hold let show see look begin start end old new spend save'.split(
    ' ',
  ),
);
/** What one side does when the other does its opposite: no clash unless it is the same side. */
const CONVERSE = new Set('receive send buy sell lend borrow teach learn pay import export'.split(' '));

/** "In good condition" and "in poor condition", where the source says all the rest of the claim. */
export function oppositeClashes(claim: Statement, places: readonly Located[]): SourceClash[] {
  for (const located of places) {
    if (located.statement.words.length > LONGEST || located.statement.manner.question) continue;
    for (const token of claim.content) {
      const other = opposed(claim, token, located);
      if (other === undefined) continue;
      const { start, end } = claim.words[token];
      const rest = restHeld(claim, located, { start, end });
      if (rest.own < LEAST_OWN || rest.plain < LEAST_PLAIN) continue;
      return [
        {
          comparison: 'opposite',
          agrees: false,
          strength: strengthOf(rest, 0, 'negation'),
          claimSpan: { start, end },
          evidenceSpan: tokensSpan(located.statement, other, other),
          sentence: located.sentence,
          rest,
        },
      ];
    }
  }
  return [];
}

/** The word of the sentence that stands in the opposite place of a claim's, neither of them said on both sides. */
function opposed(claim: Statement, token: number, { statement }: Located): number | undefined {
  const word = claim.words[token];
  if (!mayOppose(claim, token) || holds(statement, claim.keys[token])) return undefined;
  return statement.content.find((other) => {
    const theirs = statement.words[other];
    return (
      mayOppose(statement, other) &&
      theirs.part === word.part &&
      claim.denied[token] % 2 === statement.denied[other] % 2 &&
      isDirect(claim.keys[token], statement.keys[other]) &&
      !holds(claim, statement.keys[other]) &&
      (word.part !== 'v' || haveOneSubject(claim, token, statement, other))
    );
  });
}

const mayOppose = (s: Statement, token: number): boolean => {
  const { capital, part, lemma } = s.words[token];
  return !capital && part !== undefined && PARTS.has(part) && !LIGHT.has(lemma) && !CONVERSE.has(lemma);
};

const holds = ({ content, keys }: Statement, key: string): boolean =>
  content.some((token) => affinity(key, keys[token]) >= RESTATED && !isDirect(key, keys[token]));

const isDirect = (a: string, b: string): boolean =>
  areNewsOpposites(a, b) || excludeEachOther(a, b) || directAntonyms(a).includes(b) || directAntonyms(b).includes(a);

/** "A beat B" and "B lost to A": who stands in front of one verb must not stand behind the other. */
function haveOneSubject(claim: Statement, verb: number, statement: Statement, other: number): boolean {
  const subject = claim.content.findLast((token) => token < verb && claim.words[token].capital);
  if (subject === undefined) return true;
  const there = statement.content.filter((token) => statement.keys[token] === claim.keys[subject]);
  return there.length === 0 || there.some((token) => token < other);
}
