import type { CslName } from './record';

/** Common Korean and Chinese family names in their usual spellings. With them in front, the name is not swapped. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `ahn an bae baek baik byun cha chae chang chen cheng cheong cho choe choi chu chun chung deng do eom fang feng gao go gong
  gu guo gwak ha ham han he heo ho hong hu huang hur hwang hyun im jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko
  koh koo ku kwak kwon lee li liang lim lin liu lu luo ma min moon mun nam noh oh paik park peng pyo qian qin ri rhee roh ryoo
  ryu seo seok seol seong shen shim shin sim sin sohn son song su suh sun sung tan tang tian wang wei won woo wu xi xiao xie xu
  yang ye yeo yi yim yoo yoon you yu yuan yun zhang zhao zheng zhou zhu`
    .split(/\s+/)
    .filter(Boolean),
);
/** Of these, the ones that are common English given names too: a second word alone does not settle the order. */
const ALSO_GIVEN: ReadonlySet<string> = new Set([
  'kim',
  'lee',
  'park',
  'han',
  'min',
  'jo',
  'lin',
  'tan',
  'sun',
  'do',
  'you',
  'ray',
]);
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
const ORGANISATION =
  /\b(agency|agence|associated|association|board|bureau|center|centre|committee|council|desk|editors?|foundation|government|institute|ministry|network|news|newsroom|office|press|reporters?|service|society|staff|team|times|university|writers?)\b/i;

/** Whether a name without parts is more likely an organisation's. */
export const isOrganisation = (literal: string): boolean =>
  ORGANISATION.test(literal) || /^[A-Z]{2,}$/.test(literal.trim()) || literal.trim().split(/\s+/).length > 5;

/**
 * The family name, as far as it can be told: a stated family name; what stands before a comma; the first word where
 * it is a Korean or Chinese family name and the rest looks like a given name of that tradition ("Lee Hyo-jin",
 * "Cha Du Hyeon", "Xi Jinping"); else the last word. Undefined for organisations. Only citekeys are made from it.
 */
export function surnameOf(name: CslName): string | undefined {
  if (name.family?.trim()) return name.family.trim();
  const literal = (name.literal ?? name.given ?? '').trim().slice(0, 200);
  if (literal === '') return undefined;
  const comma = literal.indexOf(',');
  if (comma > 0 && !GENERATIONS.has(bare(literal.slice(comma + 1)))) return literal.slice(0, comma).trim();
  if (isOrganisation(literal)) return undefined;
  const words = literal.split(/[\s,]+/).filter((word) => word !== '' && !GENERATIONS.has(bare(word)));
  if (words.length === 0) return undefined;
  return familyStandsFirst(words) ? words[0] : words[words.length - 1];
}

const bare = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, '');

/** Whether a name's first word is its family name, by the ways Korean and Chinese names are spelled. */
export function familyStandsFirst(words: readonly string[]): boolean {
  const first = words[0].toLowerCase();
  if (!FAMILY_FIRST.has(first)) return false;
  if (words.length === 2) {
    const last = words[1].toLowerCase();
    if (/^[a-z]{2,6}-[a-z]{2,6}$/.test(last)) return true;
    return !ALSO_GIVEN.has(first) && !FAMILY_FIRST.has(last);
  }
  return words.length === 3 && words.slice(1).every((word) => /^[a-z]{2,6}$/i.test(word)) && words[2].length <= 5;
}
