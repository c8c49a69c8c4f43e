import type { Token } from './host';
import * as lexicon from './lexicon';
import type { NounPhrase, Tokens } from './phrase';

export const belongs = (token: Token): boolean =>
  !lexicon.PREPOSITIONS.has(token.lower) &&
  !lexicon.CLAUSE_WORDS.has(token.lower) &&
  token.lower !== 'and' &&
  !lexicon.CALENDAR.has(token.lower);

/** A role or organisation in small letters: `the 24-year-old`, `Swansea council`, `police`. */
export function roleBefore(tokens: Tokens, end: number, from: number): NounPhrase | undefined {
  let start = end;
  let determiner = false;
  while (start > from && start > end - 9 && tokens[start - 1].kind === 'word') {
    const token = tokens[start - 1];
    const linked =
      /^(?:for|of|at|from|with|in)$/.test(token.lower) &&
      start - 2 >= from &&
      start < end &&
      lexicon.ROLE.test(tokens[start - 2].lower);
    if (!linked && (!belongs(token) || lexicon.PRONOUNS.has(token.lower))) break;
    if (token.possessive && start < end && !lexicon.ROLE.test(tokens[end - 1].lower)) break;
    start--;
    determiner = lexicon.DETERMINERS.has(token.lower);
    if (
      determiner &&
      !(
        start >= from + 2 &&
        /^(?:for|of|at|from)$/.test(tokens[start - 1].lower) &&
        lexicon.ROLE.test(tokens[start - 2].lower)
      )
    )
      break;
  }
  // "claims to be representing workers": what stands behind "be" is no subject.
  if (start === end || /^(?:be|been|is|are|was|were)$/.test(tokens[start - 1]?.lower ?? '')) return undefined;
  const head = headNoun(tokens, start, end);
  const plausible = SPEAKING.test(head) || capital(tokens, start, end) || besideQuotation(tokens, start);
  if (!lexicon.ROLE.test(head) && !(determiner && plausible)) return undefined;
  return role(tokens, start, end);
}

/** `"…," the theme park said` and `The petition said: "…"`: whatever stands there speaks. */
const besideQuotation = (tokens: Tokens, start: number): boolean =>
  start === 0 ||
  tokens[start - 1].kind === 'quote' ||
  (tokens[start - 1].kind === 'comma' && tokens[start - 2]?.kind === 'quote');

/** Endings of nouns for people: `the striker`, `a pensioner`, `the librarian`. */
export const SPEAKING = /(?:er|or|ist|ian|man|woman|men|women|ee|eer|ant|people|youth|ex)s?$/;

export const capital = (tokens: Tokens, start: number, end: number): boolean =>
  tokens.slice(start + 1, end).some((t) => t.capital && !lexicon.CALENDAR.has(t.lower) && !t.possessive);

/** The noun a role turns on: the word before its first preposition, or its last word. */
export function headNoun(tokens: Tokens, start: number, end: number): string {
  for (let i = start; i < end - 1; i++)
    if (/^(?:for|of|at|from|with|in|by)$/.test(tokens[i + 1].lower)) return tokens[i].lower;
  return tokens[end - 1]?.lower ?? '';
}

/** "Panel of experts [monitoring the trade]": where a role goes on with what its people do. */
function describedFrom(tokens: Tokens, start: number, end: number): number {
  for (let i = start + 3; i < end - 1; i++)
    if (/[a-z]ing$/.test(tokens[i].text) && !tokens[i].capital && /[^s]s$/.test(tokens[i - 1].lower)) return i;
  return end;
}

/** "One of the group" is not the group. */
const isOneOf = (tokens: Tokens, start: number): boolean =>
  tokens[start - 1]?.lower === 'of' &&
  /^(?:one|some|many|two|three|several|most|another)$/.test(tokens[start - 2]?.lower ?? '');

export function role(tokens: Tokens, start: number, end: number): NounPhrase {
  const first = tokens[start].lower;
  const determiner = lexicon.DETERMINERS.has(first) && end > start + 1;
  const words = tokens.slice(determiner ? start + 1 : start, describedFrom(tokens, start, end));
  const text = words.map((t, i) => (t.possessive && i < words.length - 1 ? `${t.text}'s` : t.text)).join(' ');
  return {
    kind: 'role',
    text,
    titles: [],
    start,
    end,
    definite:
      !isOneOf(tokens, start) &&
      (/^(?:the|his|her|their|its|this|that)$/.test(first) ||
        (tokens[start - 1]?.lower === 'and' && tokens[0].lower === 'the')),
  };
}
