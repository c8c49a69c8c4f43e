// A claim and a source in; out whether the source puts what the claim orders in time the other way about.
import type { Statement } from '../../values/statement';
import { weightOf } from '../align';
import { tokensSpan } from '../clash';
import { compareQuantities } from '../quantity';
import { affinity, type Located, restHeld } from './locate';
import { type Sequence, sequencesIn } from './sequence';
import { type Held, type SourceClash, strengthOf } from './source-clash';

/** Least likeness of two words that may stand for one thing. */
const ALIKE = 0.7;
/** How many times as much of the two things must stand in each other's place as in their own. */
const LEAST_REVERSED = 2;
const DEED = 2;
/** Least share of either thing that must stand in the other's place. */
const LEAST_SHARE = 0.36;
/** Least share of the claim that the place must hold. */
const LEAST_NEAR = 0.5;
const LEAST_PLAIN = 0.4;
/** A sentence as long as this orders more things than two. */
const LONGEST = 60;
/** That something was said or heard is no event of the matter. */
const SAYING = new Set('say tell hear add report claim note explain admit'.split(' '));

/** "A before B", where the source has B before A. */
export function orderClashes(claim: Statement, places: readonly Located[]): SourceClash[] {
  const [told] = sequencesIn(claim);
  if (!told) return [];
  for (const located of places) {
    const { statement } = located;
    if (statement.words.length > LONGEST) continue;
    const rest = restHeld(claim, located, { start: 0, end: 0 });
    if (rest.near < LEAST_NEAR || rest.plain < LEAST_PLAIN) continue;
    const given = reversedIn(claim, told, statement);
    if (given) return [clashOf(claim, told, located, given, rest)];
  }
  return [];
}

/** Whether a sentence orders two things of the claim the other way about. */
export function reversesOrder(claim: Statement, statement: Statement): boolean {
  const [told] = sequencesIn(claim);
  return told !== undefined && reversedIn(claim, told, statement) !== undefined;
}

/** What the sentence puts the other way about. */
function reversedIn(claim: Statement, told: Sequence, statement: Statement): Sequence | undefined {
  const laid = sequencesIn(statement).map((given) => ({ given, ...laidUnder(claim, told, statement, given) }));
  const measured = laid.find(({ given }) => isMeasuredOtherwise(claim, told, statement, given));
  if (measured) return measured.given;
  if (laid.some(({ straight, reversed }) => straight > 0 && straight >= reversed)) return undefined;
  return laid.find(({ straight, reversed, least }) => least >= LEAST_SHARE && reversed >= LEAST_REVERSED * straight)
    ?.given;
}

function clashOf(
  claim: Statement,
  told: Sequence,
  { statement, sentence }: Located,
  given: Sequence,
  rest: Held,
): SourceClash {
  return {
    comparison: 'order',
    agrees: false,
    strength: strengthOf(rest, 1, 'negation'),
    claimSpan: tokensSpan(claim, told.cue.first, told.cue.last),
    evidenceSpan: tokensSpan(statement, given.cue.first, given.cue.last),
    sentence,
    rest,
    message: `The draft has "${wordsOf(claim, told.earlier)}" before "${wordsOf(claim, told.later)}"; the source has it the other way about.`,
  };
}

/** "Two days before the vote", and "two days after the vote". */
function isMeasuredOtherwise(claim: Statement, told: Sequence, statement: Statement, given: Sequence): boolean {
  if (!told.measure || !given.measure || told.front === given.front) return false;
  if (compareQuantities(told.measure, given.measure) !== 'equal') return false;
  const behind = ({ front, earlier, later }: Sequence): readonly number[] => (front === 'earlier' ? later : earlier);
  return behind(told).some((token) =>
    behind(given).some((other) => affinity(claim.keys[token], statement.keys[other]) >= ALIKE),
  );
}

const wordsOf = ({ text, words }: Statement, tokens: readonly number[]): string =>
  text.slice(words[tokens[0]].start, words[tokens[tokens.length - 1]].end);

interface Laid {
  /** Weight of the claim's words that stand in their own thing's place in the source, and in the other's. */
  readonly straight: number;
  readonly reversed: number;
  /** The lesser share of either thing that stands in the other's place. */
  readonly least: number;
}

function laidUnder(claim: Statement, told: Sequence, statement: Statement, given: Sequence): Laid {
  const first = shares(claim, told.earlier, statement, given);
  const second = shares(claim, told.later, statement, given);
  return {
    straight: first.earlier + second.later,
    reversed: first.later + second.earlier,
    least: Math.min(first.all === 0 ? 0 : first.later / first.all, second.all === 0 ? 0 : second.earlier / second.all),
  };
}

/** Weight of the words of one thing whose like stands in the earlier, or in the later, of two things only. */
function shares(
  claim: Statement,
  own: readonly number[],
  { keys }: Statement,
  { earlier, later }: Sequence,
): { readonly earlier: number; readonly later: number; readonly all: number } {
  const found = { earlier: 0, later: 0, all: 0 };
  for (const token of own) {
    if (SAYING.has(claim.words[token].lemma)) continue;
    const among = (tokens: readonly number[]): boolean =>
      tokens.some((other) => affinity(claim.keys[token], keys[other]) >= ALIKE);
    const [early, late] = [among(earlier), among(later)];
    // Who and what take part may stand on either side; what happened stands on one.
    const weight = weightOf(claim, token) * (claim.words[token].part === 'v' ? DEED : 1);
    // A name that the sentence leaves out, as of whom the source speaks throughout, tells nothing of order.
    if (early || late || !claim.words[token].capital) found.all += weight;
    if (early && !late) found.earlier += weight;
    if (late && !early) found.later += weight;
  }
  return found;
}
