import * as lexicon from './lexicon';
import { role } from './roles';
import type { Left, Tokens } from './speech-event';
import { isNoun } from './verb-forms';

const OPENERS = /^(?:but|and|as|however|so|yet|now|then|later|meanwhile|that)$/;
/** Verbs that whatever stands in front of them says. */
export const SAYING =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|repl(?:ied|y|ies)|add(?:ed|s)|ask(?:ed|s)|wr(?:ote|ites?)|stat(?:ed|es?)|reads?|answer(?:ed|s)|claim(?:ed|s)?|insist(?:ed|s)?|argu(?:ed|es?)|warn(?:ed|s)?|stress(?:ed|es)?|admit(?:ted|s)?|announced?|declared?|explain(?:ed|s)?)$/;
/** Most words of a noun phrase that nothing but its place shows to be a subject. */
const LONGEST = 8;

/** `one critic of the register said`, `the accused replied`: what opens the clause with a determiner says it. */
export function clauseOpener(tokens: Tokens, start: number, end: number): Left | undefined {
  let from = start;
  while (from < end && OPENERS.test(tokens[from].lower)) from++;
  // "One of the coastguards" is a coastguard.
  if (tokens[from + 1]?.lower === 'of') from += 2;
  const holder = longRole(tokens, from, end);
  if (holder) return holder;
  if (end - from < 2 || end - from > LONGEST || !lexicon.DETERMINERS.has(tokens[from].lower)) return undefined;
  let to = from + 1;
  // A whole clause between the two marks is no phrase: "which claims to be representing workers told".
  if (tokens[from].lower === 'which') return undefined;
  while (to < end && (!lexicon.PREPOSITIONS.has(tokens[to].lower) || /^(?:of|for)$/.test(tokens[to].lower))) {
    const { lower } = tokens[to];
    if (lexicon.CLAUSE_WORDS.has(lower) || lexicon.PRONOUNS.has(lower) || lexicon.CALENDAR.has(lower)) return undefined;
    if (tokens[to].kind !== 'word' || /^(?:owns?|said|says|told)$/.test(lower)) return undefined;
    if (to > from + 1 && /ed$/.test(lower) && to < end - 1) break;
    to++;
  }
  return to > from + 1 ? { subject: role(tokens, from, to), from } : undefined;
}

/** Most words of a role with all that it is for. */
const LONGEST_ROLE = 20;

/** `A spokesman for the city's department for roads and bridges told`: a role that is told by its first words. */
function longRole(tokens: Tokens, from: number, end: number): Left | undefined {
  if (!lexicon.DETERMINERS.has(tokens[from]?.lower ?? '') || end - from <= LONGEST || end - from > LONGEST_ROLE)
    return undefined;
  let noun = from + 1;
  while (noun < from + 4 && !lexicon.ROLE.test(tokens[noun].lower)) noun++;
  if (noun === from + 4 || !/^(?:for|of|from|at|with)$/.test(tokens[noun + 1].lower)) return undefined;
  const clause = tokens.slice(noun, end).some((t) => lexicon.CLAUSE_WORDS.has(t.lower) || t.kind !== 'word');
  return clause ? undefined : { subject: role(tokens, from, end), from };
}

/** First token of the stretch of words that ends before `end`. */
export function clauseStart(tokens: Tokens, end: number): number {
  let at = end;
  while (at > 0 && (tokens[at - 1].kind === 'word' || tokens[at - 1].kind === 'bracket')) {
    if (
      at < end &&
      lexicon.SPEECH.get(tokens[at - 1].lower)?.form === 'finite' &&
      lexicon.SPEECH.get(tokens[at - 1].lower)?.strength === 'strong' &&
      !tokens[at - 1].capital &&
      !isNoun(tokens, at - 1)
    )
      break;
    at--;
  }
  return at;
}
