import { familyStandsFirst } from './name-order';
import type { CslName } from './record';

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
