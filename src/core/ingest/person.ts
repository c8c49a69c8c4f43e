import { familyStandsFirst } from '../sources/name-order';
import type { CslName } from '../sources/record';

const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ten|ter|zu|zur|st\.?)$/i;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;
const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|gen|col|lt|capt|amb|ambassador|rev|hon)\.?\s+/i;
const DEGREES = /,?\s+(?:ph\.?d\.?|m\.?d\.?|m\.?a\.?|m\.?sc\.?|esq\.?|mba|j\.?d\.?)$/i;

/** Words that show an organisation rather than a person. */
const ORGANISATION =
  /\b(?:staff|news|newsroom|agency|press|reuters|associated press|afp|ap|upi|yonhap|xinhua|tass|kyodo|dpa|bbc|cnn|voa|rfa|npr|editors?|editorial|board|team|desk|bureau|times|post|herald|journal|daily|wire|service|institute|university|center|centre|council|ministry|department|office|foundation|group|network|media|association|society|committee|correspondents?|contributors?|reporters|writers|magazine|online|tv|radio|union|company|inc|corp|ltd|llc|commission|agencies)\b/i;

/** One person or organisation as a page writes it. "Kim Jong-un" and "Xi Jinping" keep the family name first. */
export function parseName(written: string): CslName | undefined {
  const name = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(HONORIFIC, '')
    .replace(DEGREES, '')
    .replace(/[.,;|\s]+$/, (end) => (end.startsWith('.') ? '.' : ''));
  if (name === '' || name.length > 120) return undefined;
  const trimmed = /\b(?:Jr|Sr|[A-Z])\.$/.test(name) ? name : name.replace(/\.$/, '');
  if (ORGANISATION.test(trimmed) || /[&@/]|\d/.test(trimmed)) return { literal: trimmed };
  if (/^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u.test(trimmed)) return eastAsianName(trimmed);
  if (trimmed.includes(',')) return familyFirst(trimmed);
  return fromParts(capitalised(trimmed).split(' '));
}

/** "Cha, Du Hyeon"; "King, Jr., Martin" keeps its suffix with the family name. */
function familyFirst(name: string): CslName {
  const parts = name.split(',').map((part) => part.trim());
  if (parts.length === 2 && SUFFIX.test(parts[1])) return fromParts(parts[0].split(' ').concat(parts[1]));
  const given = parts[parts.length - 1];
  return given === '' ? { literal: parts[0] } : { family: parts.slice(0, -1).join(', '), given };
}

function eastAsianName(name: string): CslName {
  const two = /^(?:남궁|황보|제갈|사공|선우|독고|欧阳|司马|诸葛|上官|歐陽)/.test(name) ? 2 : 1;
  return { family: name.slice(0, two), given: name.slice(two) };
}

function fromParts(words: readonly string[]): CslName {
  const family = shouted(words);
  if (family !== undefined)
    return { family: capitalised(words[family]), given: words.filter((_, i) => i !== family).join(' ') };

  if (words.length === 1) return { literal: words[0] };
  if (familyStandsFirst(words)) return { family: words[0], given: words.slice(1).join(' ') };
  const suffix = SUFFIX.test(words[words.length - 1]) && words.length > 2 ? ` ${words[words.length - 1]}` : '';
  const end = suffix ? words.length - 1 : words.length;
  let start = end - 1;
  while (start > 1 && PARTICLES.test(words[start - 1])) start--;
  return { family: words.slice(start, end).join(' ') + suffix, given: words.slice(0, start).join(' ') };
}

/** In "CHA Du Hyeon" and "Jean DUPONT" the capitals mark the family name. */
function shouted(words: readonly string[]): number | undefined {
  const loud = words.flatMap((word, i) => (/^\p{Lu}{2,}$/u.test(word) ? [i] : []));
  const only = loud.length === 1 && words.length > 1 && (loud[0] === 0 || loud[0] === words.length - 1);
  return only && words.some((word) => /\p{Ll}{2}/u.test(word)) && words[loud[0]].length > 2 ? loud[0] : undefined;
}

/** "JANE DOE" -> "Jane Doe"; anything mixed stays as it is written. */
function capitalised(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) =>
    word.length <= 2 && /^(?:AJ|JJ|CJ|DJ|TJ|JR|II|IV)$/.test(word) ? word : word[0] + word.slice(1).toLowerCase(),
  );
}

/** Several names: "A, B and C", "A & B", "A | B". A comma inside "Family, Given" is kept when `and` and other commas are absent. */
export function parseNames(written: string): CslName[] {
  const list = written.replace(/\s+/g, ' ').trim();
  const parts = list
    .split(/\s*(?:;|\||•|·|\band\b|\bund\b|\bet\b|&|\by\b(?= \p{Lu}))\s*/iu)
    .flatMap((part) => splitCommas(part));
  const names = parts
    .map((part) => parseName(part.replace(/^(?:by|von|par|por)\s+/i, '')))
    .filter((name) => name !== undefined);
  return withoutRepeats(names);
}

export function withoutRepeats(names: readonly CslName[]): CslName[] {
  return names.filter((name, i) => names.findIndex((other) => sameName(other, name)) === i);
}

/** Commas separate names unless what stands before one is a single word: "Cha, Du Hyeon". */
function splitCommas(part: string): string[] {
  const pieces = part.split(/,\s*/).filter((piece) => piece !== '');
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (
      last !== undefined &&
      (SUFFIX.test(piece) || (pieces.length === 2 && !last.includes(' ') && !ORGANISATION.test(last)))
    )
      joined[joined.length - 1] = `${last}, ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name);
}

function sameName(a: CslName, b: CslName): boolean {
  return a.family === b.family && a.given === b.given && a.literal === b.literal;
}
