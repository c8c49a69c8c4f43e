import { isGivenName } from './given-names';
import { type Host, isCalendar, isNoName, isTitle, type Token } from './host';
import * as lexicon from './lexicon';

/** Who or what a noun phrase names. */
export interface NounPhrase {
  readonly kind: 'name' | 'organisation' | 'role' | 'pronoun';
  /** Without determiner and titles: `Yoon Suk Yeol`, `spokesman for the council`, `he`. */
  readonly text: string;
  /** Titles and roles in front of a name, in lower case. */
  readonly titles: readonly string[];
  /** Token indexes, half open. */
  readonly start: number;
  readonly end: number;
  /** `a` or `the`, for a role. */
  readonly definite: boolean;
}

type Tokens = Host['tokens'];

const isNameWord = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.capital &&
    /\p{Lu}/u.test(token.text) &&
    !isCalendar(tokens, at) &&
    !isNoName(tokens, at)
  );
};

/** Start of the run of capitalised words that ends before `end`; `end` where there is none. */
function runStart(tokens: Tokens, end: number, from: number): number {
  let start = end;
  while (start > from) {
    const token = tokens[start - 1];
    if (isNameWord(tokens, start - 1)) {
      if (token.possessive && start < end) break;
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

/** A run of capitalised words as a name: what stands behind the titles in it. */
export function nameOf(tokens: Tokens, start: number, end: number): NounPhrase | undefined {
  let to = end;
  while (to > start + 2 && POST_NOMINAL.test(tokens[to - 1].lower)) to--;
  if (to < end) {
    const bare = nameOf(tokens, start, to);
    return bare && { ...bare, end };
  }
  if (end <= start) return undefined;
  let from = start;
  const titles: string[] = [];
  for (let i = start; i < end - 1; i++) {
    if (!isTitle(tokens[i])) continue;
    if (i > start && lexicon.SURNAME_TITLES.has(tokens[i].lower) && !isTitle(tokens[i - 1]) && i + 1 >= end) continue;
    for (let j = from; j <= i; j++) titles.push(tokens[j].lower);
    from = i + 1;
  }
  const given = givenNameAt(tokens, from, end);
  if (given !== undefined) {
    for (let j = from; j < given; j++) titles.push(tokens[j].lower);
    from = given;
  }
  const words = tokens.slice(from, end);
  const text = words.map((t) => t.text).join(' ');
  const last = words[words.length - 1];
  const onlyTitle = isTitle(last) && !(words.length > 1 && lexicon.SURNAME_TITLES.has(last.lower));
  if (onlyTitle) {
    const whole = tokens
      .slice(start, end)
      .map((t) => t.text)
      .join(' ');
    return { kind: 'role', text: whole, titles: [], start, end, definite: true };
  }
  const organisation =
    words.some((t) => lexicon.ORGANISATION.has(t.lower)) ||
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

/** `College of Emergency Medicine Mark Poulden`: a given name behind other capitals begins the name of a person. */
function givenNameAt(tokens: Tokens, from: number, end: number): number | undefined {
  if (lexicon.ORGANISATION.has(tokens[end - 1].lower) || isGivenName(tokens[from].lower)) return undefined;
  for (let i = end - 2; i > from && i >= end - 3; i--) {
    const behind = i - from >= 2 || tokens.slice(from, i).some((t) => lexicon.ORGANISATION.has(t.lower));
    if (behind && isGivenName(tokens[i].lower)) return i;
  }
  return undefined;
}

/** The noun phrase that ends before token `end`, not reaching left of `from`. */
export function phraseBefore(tokens: Tokens, end: number, from: number): NounPhrase | undefined {
  const last = tokens[end - 1];
  if (end <= from || last?.kind !== 'word') return undefined;
  if (lexicon.PRONOUNS.has(last.lower) && last.lower !== 'which') {
    return { kind: 'pronoun', text: last.lower, titles: [], start: end - 1, end, definite: true };
  }
  const holder = nameWithComplement(tokens, end, from);
  if (holder) return holder;
  const start = runStart(tokens, end, from);
  if (start === end) return roleBefore(tokens, end, from);
  const name = nameOf(tokens, start, end);
  return headOfPreposition(tokens, start, from) !== undefined && name?.titles.length === 0 && name.start === start
    ? (roleWithComplement(tokens, start, end, from) ?? name)
    : withRoles(tokens, name, start, from);
}

/** `Rupert Colville from the UN human rights office`: the person in front of the preposition, not what stands behind it. */
function nameWithComplement(tokens: Tokens, end: number, from: number): NounPhrase | undefined {
  let at = end - 1;
  while (at > from && at > end - 9 && !/^(?:of|from|at|for|with)$/.test(tokens[at].lower)) {
    if (tokens[at].kind !== 'word' || lexicon.CLAUSE_WORDS.has(tokens[at].lower)) return undefined;
    at--;
  }
  if (at <= from || !isNameWord(tokens, at - 1) || !/^(?:of|from|at|for|with)$/.test(tokens[at].lower))
    return undefined;
  const name = nameOf(tokens, runStart(tokens, at, from), at);
  const person =
    name?.kind === 'name' &&
    (name.titles.length > 0 || isGivenName(name.text.split(' ')[0].toLowerCase())) &&
    name.text.includes(' ');
  return person ? name : undefined;
}

/** Roles in front of a name: `NZR chief executive Steve Tew`. */
function withRoles(tokens: Tokens, name: NounPhrase | undefined, start: number, from: number): NounPhrase | undefined {
  if (!name) return undefined;
  const roles: string[] = [];
  for (let i = start - 1; i >= from && i >= start - 4 && tokens[i].kind === 'word' && !tokens[i].capital; i--)
    roles.unshift(tokens[i].lower);
  return roles.some((r) => lexicon.ROLE.test(r)) ? { ...name, titles: [...roles, ...name.titles] } : name;
}

/** Index of the role noun that governs a prepositional phrase before `start`: `spokesman for [X]`. */
function headOfPreposition(tokens: Tokens, start: number, from: number): number | undefined {
  let at = start - 1;
  while (
    at > from &&
    (lexicon.DETERMINERS.has(tokens[at]?.lower ?? '') ||
      (tokens[at]?.kind === 'word' &&
        !tokens[at].capital &&
        !/^(?:for|of|at|from|with|in)$/.test(tokens[at].lower) &&
        at > start - 4))
  )
    at--;
  if (at <= from || !/^(?:for|of|at|from|with|in)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const head = tokens[at - 1];
  return head?.kind === 'word' && (lexicon.ROLE.test(head.lower) || lexicon.ORGANISATION.has(head.lower))
    ? at - 1
    : undefined;
}

function roleWithComplement(tokens: Tokens, start: number, end: number, from: number): NounPhrase | undefined {
  const head = headOfPreposition(tokens, start, from);
  if (head === undefined) return undefined;
  let begin = head;
  while (begin > from && tokens[begin - 1].kind === 'word' && begin > head - 4 && belongs(tokens[begin - 1])) begin--;
  return role(tokens, begin, end);
}

const belongs = (token: Token): boolean =>
  !lexicon.PREPOSITIONS.has(token.lower) &&
  !lexicon.CLAUSE_WORDS.has(token.lower) &&
  token.lower !== 'and' &&
  !lexicon.CALENDAR.has(token.lower);

/** A role or organisation in small letters: `the 24-year-old`, `Swansea council`, `police`. */
function roleBefore(tokens: Tokens, end: number, from: number): NounPhrase | undefined {
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
  if (start === end) return undefined;
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
const SPEAKING = /(?:er|or|ist|ian|man|woman|men|women|ee|eer|ant|people|youth|ex)s?$/;
const capital = (tokens: Tokens, start: number, end: number): boolean =>
  tokens.slice(start + 1, end).some((t) => t.capital && !lexicon.CALENDAR.has(t.lower) && !t.possessive);

/** The noun a role turns on: the word before its first preposition, or its last word. */
export function headNoun(tokens: Tokens, start: number, end: number): string {
  for (let i = start; i < end - 1; i++)
    if (/^(?:for|of|at|from|with|in|by)$/.test(tokens[i + 1].lower)) return tokens[i].lower;
  return tokens[end - 1]?.lower ?? '';
}

function role(tokens: Tokens, start: number, end: number): NounPhrase {
  const first = tokens[start].lower;
  const determiner = lexicon.DETERMINERS.has(first) && end > start + 1;
  const words = tokens.slice(determiner ? start + 1 : start, end);
  const text = words.map((t, i) => (t.possessive && i < words.length - 1 ? `${t.text}'s` : t.text)).join(' ');
  return {
    kind: 'role',
    text,
    titles: [],
    start,
    end,
    definite:
      /^(?:the|his|her|their|its|this|that)$/.test(first) ||
      (tokens[start - 1]?.lower === 'and' && tokens[0].lower === 'the'),
  };
}

const ENDS_RIGHT =
  /^(?:in|on|after|when|as|during|while|at|to|about|but|and|before|who|that|which|with|during|following|by|outside|since|earlier|later|through|via|from|of|for|because|where|if|under|when|amid|ahead|also|then|last|this|here|there)$/;

/** The noun phrase that begins at token `from`, for "said X". */
export function phraseAfter(tokens: Tokens, from: number): NounPhrase | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  if (lexicon.PRONOUNS.has(first.lower))
    return { kind: 'pronoun', text: first.lower, titles: [], start: from, end: from + 1, definite: true };
  let end = from;
  while (end < tokens.length && end < from + 14 && tokens[end].kind === 'word') {
    const { lower } = tokens[end];
    if (isCalendar(tokens, end) || (end > from + 1 && !tokens[end].capital && /[^e]ed$/.test(lower))) break;
    if (
      ENDS_RIGHT.test(lower) &&
      !(/^(?:of|for|from|at)$/.test(lower) && end > from && lexicon.ROLE.test(tokens[end - 1].lower))
    ) {
      if (!(lower === 'of' && end > from && tokens[end - 1].capital && lexicon.ORGANISATION.has(tokens[end - 1].lower)))
        break;
    }
    if (lexicon.PARTICLES.has(lower) || !lexicon.BETWEEN.has(lower)) end++;
    else break;
  }
  if (end === from) return undefined;
  return firstName(tokens, from, end) ?? (speaks(tokens, from, end) ? role(tokens, from, end) : undefined);
}

/** Whether a phrase without a name is one for somebody or something that speaks. */
function speaks(tokens: Tokens, from: number, end: number): boolean {
  const head = headNoun(tokens, from, end);
  return lexicon.ROLE.test(head) || (SPEAKING.test(head) && !tokens.slice(from, end).some((t) => /^\d/.test(t.text)));
}

/** The first name in a right-hand phrase, unless a role with a complement comes first ("a spokesman for X"). */
function firstName(tokens: Tokens, from: number, end: number): NounPhrase | undefined {
  for (let i = from; i < end; i++) {
    if (/^(?:for|of|at|from|in)$/.test(tokens[i].lower) && i > from) return role(tokens, from, end);
    if (!isNameWord(tokens, i)) continue;
    let to = i;
    while (
      to < end &&
      (isNameWord(tokens, to) || (to > i && lexicon.PARTICLES.has(tokens[to].lower) && isNameWord(tokens, to + 1)))
    ) {
      to++;
      if (tokens[to - 1].possessive) break;
    }
    const goesOn = to < end && tokens[to].kind === 'word' && !tokens[to].capital;
    if (tokens[to - 1].possessive || (goesOn && hasName(tokens, to, end))) continue;
    if (goesOn && lexicon.ROLE.test(headNoun(tokens, from, end))) return role(tokens, from, end);
    return withRoles(tokens, nameOf(tokens, i, to), i, from);
  }
  return undefined;
}

function hasName(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (/^(?:for|of|at|from|in)$/.test(tokens[i].lower)) return false;
    if (isNameWord(tokens, i)) return true;
  }
  return false;
}
