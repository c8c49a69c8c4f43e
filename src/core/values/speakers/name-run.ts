import { PLACES } from '../places';
import { isGivenName } from './given-names';
import { isCalendar, isNoName, isTitle } from './host';
import * as lexicon from './lexicon';
import type { NounPhrase, Tokens } from './phrase';
import { DEMONYM, PERSONAL } from './role-nouns';

export const isNameWord = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.capital &&
    /\p{Lu}/u.test(token.text) &&
    !isCalendar(tokens, at) &&
    !isNoName(tokens, at)
  );
};

/** Words whose possessive begins a name: `People's Daily`, `Women's Aid`. */
const PEOPLE_OF_NAMES =
  /^(?:people|women|men|children|workers?|farmers?|teachers|doctors|veterans|students|taxpayers?|patients|parents|players|writers|king|queen)$/;

/** Start of the run of capitalised words that ends before `end`; `end` where there is none. */
export function runStart(tokens: Tokens, end: number, from: number): number {
  let start = end;
  while (start > from) {
    const token = tokens[start - 1];
    if (isNameWord(tokens, start - 1)) {
      if (token.possessive && start < end && !PEOPLE_OF_NAMES.test(token.lower)) break;
      start--;
    } else if (
      start < end &&
      lexicon.PARTICLES.has(token.lower) &&
      start - 2 >= from &&
      isNameWord(tokens, start - 2) &&
      !tokens[start - 2].possessive
    ) {
      start--;
    } else if (start < end && token.lower === 'and' && start - 2 >= from && joinsName(tokens, start)) start--;
    else break;
  }
  return start;
}

/** `Department for Culture, Media and Sport` and `Marks and Spencer` are one name; two people are not. */
function joinsName(tokens: Tokens, at: number): boolean {
  return isNameWord(tokens, at - 2) && lexicon.ORGANISATION.has(tokens[at]?.lower ?? '');
}

const POST_NOMINAL = /^(?:mp|msp|mep|mla|am|td|qc|kc|obe|mbe|cbe|phd|mhk)$/;

/** Words that belong to a title only in front of one: the Home Secretary, not Home Depot. */
const OFFICE_PREFIX = /^(?:home|foreign|prime|shadow|sub|vice)$/;

/** A run of capitalised words as a name: what stands behind the titles in it. */
export function nameOf(tokens: Tokens, start: number, end: number): NounPhrase | undefined {
  let to = end;
  while (to > start + 2 && POST_NOMINAL.test(tokens[to - 1].lower)) to--;
  if (to < end) {
    const bare = nameOf(tokens, start, to);
    const honours = tokens.slice(to, end).map((t) => t.lower);
    return bare && { ...bare, end, titles: [...bare.titles, ...honours] };
  }
  if (end <= start) return undefined;
  let from = start;
  const titles: string[] = [];
  for (let i = start; i < end - 1; i++) {
    if (!isTitle(tokens[i]) || (OFFICE_PREFIX.test(tokens[i].lower) && !isTitle(tokens[i + 1]))) continue;
    if (i > start && lexicon.SURNAME_TITLES.has(tokens[i].lower) && !isTitle(tokens[i - 1]) && i + 1 >= end) continue;
    for (let j = from; j <= i; j++) titles.push(tokens[j].lower);
    from = i + 1;
  }
  const placed = start === from ? behindPlace(tokens, from, end) : from;
  for (; from < placed; from++) titles.push(tokens[from].lower);
  const given = givenNameAt(tokens, from, end);
  if (given !== undefined) {
    for (let j = from; j < given; j++) titles.push(tokens[j].lower);
    from = given;
  }
  const words = tokens.slice(from, end);
  const text = words.map((t, i) => (t.possessive && i < words.length - 1 ? `${t.text}'s` : t.text)).join(' ');
  const last = words[words.length - 1];
  const onlyTitle = isTitle(last) && !(words.length > 1 && lexicon.SURNAME_TITLES.has(last.lower));
  if (onlyTitle) {
    const whole = tokens
      .slice(start, end)
      .map((t) => t.text)
      .join(' ');
    return { kind: 'role', text: whole, titles: [], start, end, definite: true };
  }
  // "The Frenchman said": a description of somebody, and no name.
  const described = (words.length === 1 && PERSONAL.test(last.lower)) || DEMONYM.test(last.lower);
  if (described && tokens[from - 1]?.lower === 'the' && titles.length === 0)
    return { kind: 'role', text, titles: [], start: from - 1, end, definite: true };
  const organisation =
    words.some((t, i) => lexicon.ORGANISATION.has(t.lower) && !(i === 0 && words.length > 1 && isGivenName(t.lower))) ||
    (words.length > 1 &&
      from === start &&
      tokens[start - 1]?.lower === 'the' &&
      !words.some((t) => isGivenName(t.lower))) ||
    (words.length === 1 && /^[A-Z][A-Z&.]+$/.test(last.text) && titles.length === 0);
  if (organisation && titles.length > 0 && from > start) {
    // "Home Secretary Boris Johnson" is a name behind a title; "Chief Police Officers" is not.
    const all = tokens
      .slice(start, end)
      .map((t) => t.text)
      .join(' ');
    return { kind: 'organisation', text: all, titles: [], start, end, definite: true };
  }
  return { kind: organisation ? 'organisation' : 'name', text, titles, start: from, end, definite: true };
}

/** `the ambassador to Britain Liu Xiaming`: where a full name begins behind the country that a preposition governs. */
function behindPlace(tokens: Tokens, from: number, end: number): number {
  if (!/^(?:to|of|for|in|at)$/.test(tokens[from - 1]?.lower ?? '')) return from;
  const isPlace = (to: number): boolean =>
    PLACES.get(
      tokens
        .slice(from, to)
        .map((t) => t.lower)
        .join(' '),
    )?.form === 'name';
  for (const to of [from + 2, from + 1])
    if (end - to >= 2 && isPlace(to) && !tokens.slice(to, end).some((t) => lexicon.ORGANISATION.has(t.lower)))
      return to;
  return from;
}

/** Parties in front of a member's name: "Conservative Anna Holm". */
const PARTY = /^(?:conservative|tory|labour|liberal|democrat|republican|plaid|ukip|snp|dup|ulster|green)$/;

/** `College of Emergency Medicine Mark Poulden`: a given name behind other capitals begins the name of a person. */
function givenNameAt(tokens: Tokens, from: number, end: number): number | undefined {
  if (lexicon.ORGANISATION.has(tokens[end - 1].lower) || isGivenName(tokens[from].lower)) return undefined;
  for (let i = end - 2; i > from && i >= end - 3; i--) {
    const described = PLACES.get(tokens[from].lower)?.form === 'people' || PARTY.test(tokens[from].lower);
    const behind = i - from >= 2 || described || tokens.slice(from, i).some((t) => lexicon.ORGANISATION.has(t.lower));
    if (behind && isGivenName(tokens[i].lower)) return i;
  }
  return undefined;
}
