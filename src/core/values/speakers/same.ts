import { isGivenName } from './given-names';
import { ABBREVIATED_TITLE, ORGANISATION, PARTICLES, ROLE, TITLES } from './lexicon';
import { isOtherCalling, isOtherGender } from './role-classes';
import { DEMONYM } from './role-nouns';
import { alike } from './spelling';

export type Sameness = 'same' | 'different' | 'unknown';

export interface SpeakerContext {
  /** Names of the other people whom the source names: a bare surname that two of them bear is left unjudged. */
  readonly others?: readonly string[];
  /** The source's words around each mention of a surname, in lower case; without it, roles are never told from names. */
  readonly around?: (surname: string) => string;
}

interface Parts {
  readonly words: readonly string[];
  readonly kind: 'person' | 'organisation' | 'role';
}

/** Whether two names mean one speaker. `unknown` where the names alone cannot tell: roles, shared surnames, nicknames. */
export function sameSpeaker(a: string, b: string, context: SpeakerContext = {}): Sameness {
  const left = partsOf(a);
  const right = partsOf(b);
  if (left.words.length === 0 || right.words.length === 0) return 'unknown';
  if (key(left) === key(right)) return 'same';
  if (left.kind === 'person' && right.kind === 'person') return samePerson(left.words, right.words, context);
  if (left.kind === 'organisation' && right.kind === 'organisation') return sameOrganisation(left.words, right.words);
  return roleAgainst(left, right, context);
}

const key = (parts: Parts): string => [...parts.words].sort().join('');

function partsOf(name: string): Parts {
  const bare = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '');
  const all = bare.split(/[\s.,-]+/).filter((w) => w !== '');
  const capitals = all.filter((w) => /^\p{Lu}/u.test(w));
  const lower = all.map((w) => w.toLowerCase());
  const organisation =
    lower.some((w, i) => ORGANISATION.has(w) && !(i === 0 && all.length > 1 && isGivenName(w))) ||
    (all.length === 1 && /^\p{Lu}{2,}$/u.test(all[0]));
  // A name has no words in small letters but particles: "the New York billionaire" is a description.
  const spaced = bare.split(/[\s.,]+/).filter((w) => w !== '');
  const described = spaced.some(
    (w) => /^\p{Ll}/u.test(w) && !PARTICLES.has(w) && !/^(?:the|a|an|for|of|and|in|on|at|by|from)$/.test(w),
  );
  const single = lower.length === 1 && (TITLES.has(lower[0]) || ROLE.test(lower[0]));
  const role = described || capitals.length === 0 || single || DEMONYM.test(bare);
  // What is a title in front of a name is the noun of a role: "the spokesperson for the council".
  const words = lower.filter(
    (w, i) =>
      (role || !(i < lower.length - 1 && (TITLES.has(w) || ABBREVIATED_TITLE.test(w)))) &&
      !/^(?:the|a|an|jr|sr|ii|iii)$/.test(w),
  );
  return { words, kind: role ? 'role' : organisation ? 'organisation' : 'person' };
}

function samePerson(a: readonly string[], b: readonly string[], context: SpeakerContext): Sameness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const joinedShort = short.join('');
  if (joinedShort === long.join('') || [...short].sort().join('') === [...long].sort().join('')) return 'same';
  const missing = short.filter((w) => !long.some((v) => alike(w, v)));
  if (missing.length === 0) {
    if (short.length > 1) return 'same';
    return bearers(short[0], long, context) > 0 ? 'unknown' : 'same';
  }
  if (!short.some((w) => long.some((v) => alike(w, v) && w.length > 1))) return 'different';
  // One part agrees. Two full names with one surname are two people, unless the given name is a short form.
  if (short.length === 1) return 'unknown';
  const given = missing[0];
  const rest = long.filter((v) => !short.some((w) => alike(w, v)));
  if (rest.some((v) => v[0] === given[0])) return 'unknown';
  return 'different';
}

/** How many others bear this surname. */
function bearers(surname: string, own: readonly string[], context: SpeakerContext): number {
  let count = 0;
  for (const other of context.others ?? []) {
    const { words, kind } = partsOf(other);
    if (kind !== 'person' || words.length < 2 || !words.includes(surname)) continue;
    if (samePerson(words, own, {}) !== 'same') count++;
  }
  return count;
}

const EMPTY_WORDS = new Set([
  'for',
  'of',
  'and',
  'the',
  'in',
  'on',
  'at',
  'to',
  'by',
  'from',
  'national',
  'international',
  'company',
  'inc',
  'ltd',
  'plc',
  'group',
]);

function sameOrganisation(a: readonly string[], b: readonly string[]): Sameness {
  const left = a.filter((w) => !EMPTY_WORDS.has(w));
  const right = b.filter((w) => !EMPTY_WORDS.has(w));
  if (
    acronym(a) === b.join('') ||
    acronym(b) === a.join('') ||
    acronym(left) === b.join('') ||
    acronym(right) === a.join('')
  )
    return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const shared = short.filter((w) => long.includes(w));
  if (shared.length === short.length && shared.some((w) => !ORGANISATION.has(w))) return 'same';
  return shared.some((w) => !ORGANISATION.has(w)) ? 'unknown' : 'different';
}

const acronym = (words: readonly string[]): string =>
  words
    .filter((w) => !/^(?:for|of|and|the|in|on)$/.test(w))
    .map((w) => w[0])
    .join('');

const SPOKES = /^spokes/;
/** Roles that are no single person: `police`, `campaigners`, `the council`, `the report`. */
const COLLECTIVE_ROLE =
  /^(?:police|council|court|government|ministry|department|agency|union|club|company|firm|bank|charity|party|board|committee|commission|trust|force|army|military|hospital|school|university|inquiry|panel|jury|regulator|watchdog|study|report|statement|letter|document|survey|authorities|family|organisers?|paper|newspaper|article|magazine|website|petition|pair|couple|think-tank|group|agency|federation|association|.*[^s]s)$/;

/** A role or an organisation against somebody else: shared words say yes; what the source says around a name may say no. */
function roleAgainst(a: Parts, b: Parts, context: SpeakerContext): Sameness {
  const left = content(a);
  const right = content(b);
  const shared = left.filter((w) => right.includes(w));
  if (shared.length > 0 && (shared.length === left.length || shared.length === right.length)) return 'same';
  if (shared.length > 0 || !context.around) return 'unknown';
  if (a.kind === 'person') return personAgainst(a, b, context.around);
  if (b.kind === 'person') return personAgainst(b, a, context.around);
  const spokes = [a, b].map((p) => p.words.some((w) => SPOKES.test(w)));
  const named = left.length > 0 && right.length > 0;
  // "A spokesman" may speak for any organisation; "a spokesman for X" for none but X.
  if (spokes[0] !== spokes[1]) {
    const [role, other] = spokes[0] ? [a, b] : [b, a];
    if (other.kind === 'organisation' || COLLECTIVE_ROLE.test(head(other)))
      return content(role).length > 0 && named ? 'different' : 'unknown';
    return 'different';
  }
  return isOtherCalling(a.words, b.words) && !isCollective(a) && !isCollective(b) ? 'different' : 'unknown';
}

/** Something made of people: one of them may be quoted for all. */
const isCollective = (p: Parts): boolean => p.kind === 'organisation' || COLLECTIVE_ROLE.test(head(p));

const content = (p: Parts): string[] =>
  p.words.filter((w) => !EMPTY_WORDS.has(w) && !/^(?:his|her|their|its|spokes.*|officials?)$/.test(w));

function head({ words }: Parts): string {
  const preposition = words.findIndex((w, i) => i > 0 && /^(?:for|of|at|from|with|in|by)$/.test(w));
  return words[preposition < 0 ? words.length - 1 : preposition - 1] ?? '';
}

const PERSONAL_WORDS = ['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'he', 'she', 'his', 'her'];

/** A person is not the organisation or role unless the source brings the two together. */
function personAgainst(person: Parts, other: Parts, around: (name: string) => string): Sameness {
  const words = new Set(around(person.words[person.words.length - 1]).split(/[^\p{L}\p{N}]+/u));
  if (SPOKES.test(head(other))) return [...words].some((w) => SPOKES.test(w)) ? 'unknown' : 'different';
  if (other.kind === 'role' && person.words.length > 1 && isOtherGender(head(other), person.words[0]))
    return 'different';
  const own = (other.kind === 'organisation' ? content(other) : other.words).filter(
    (w) => w.length > 2 && !EMPTY_WORDS.has(w),
  );
  const telling = own.filter((w) => !ORGANISATION.has(w));
  const together =
    (telling.length > 0 ? telling.every((w) => words.has(w)) : own.some((w) => words.has(w))) ||
    words.has(acronym(other.words));
  // "Met" or "Ofgem" may be the force or the watchdog: a single name that nothing shows to be a person's.
  if (person.words.length === 1 && !PERSONAL_WORDS.some((w) => words.has(w))) return 'unknown';
  if (together) return 'unknown';
  return isCollective(other) || isOtherCalling(other.words, words) ? 'different' : 'unknown';
}

/** Whether words name a person by a part of the name: "Kim's pride". */
export const bearsName = (words: string, name: string): boolean => {
  const parts = new Set(name.split(' ').filter((part) => /^\p{Lu}\p{L}{2}/u.test(part)));
  return (words.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((word) => parts.has(word));
};
