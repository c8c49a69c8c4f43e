import type { CslName } from '../sources/record';
import { latexText, plainText } from './latex';

/** Splits at the top level, outside braces. `pattern` is sticky. */
function splitOutside(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '{') depth += 1;
    else if (text[i] === '}') depth -= 1;
    else if (depth === 0) {
      pattern.lastIndex = i;
      const found = pattern.exec(text);
      if (!found) continue;
      parts.push(text.slice(from, i));
      from = i + found[0].length;
      i = from - 1;
    }
  }
  return [...parts, text.slice(from)];
}

const isEnclosed = (text: string): boolean =>
  text.startsWith('{') && splitOutside(text, /\s/y).length === 1 && text.endsWith('}');
const isLower = (word: string): boolean => /^\p{Ll}/u.test(plainText(word));

function readName(written: string): CslName[] {
  const text = written.trim();
  if (text === '' || text.toLowerCase() === 'others') return [];
  if (isEnclosed(text)) return [{ literal: plainText(text) }];
  const parts = splitOutside(text, /\s*,\s*/y).map((part) => part.trim());
  if (parts.length > 1) {
    // `von Family, Given` or `von Family, Jr, Given`.
    const given = parts.length > 2 ? `${parts[2]} ${parts[1]}` : parts[1];
    const name = plainText(given);
    return [{ family: plainText(parts[0]), ...(name && { given: name }) }];
  }
  const words = splitOutside(text, /\s+/y).filter((word) => word !== '');
  if (words.length === 1) return [{ literal: plainText(text) }];
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isLower(word));
  const cut = particle > 0 ? particle : words.length - 1;
  return [{ family: plainText(words.slice(cut).join(' ')), given: plainText(words.slice(0, cut).join(' ')) }];
}

/** `Lee, Hyo-jin and {The Agency} and Jan van Dijk`: names in BibTeX's three forms. Family and given name never swap. */
export const readNames = (value: string): CslName[] => splitOutside(value, /\s+and\s+/iy).flatMap(readName);

export function writeNames(names: readonly CslName[]): string {
  return names
    .map(({ family, given, literal }) => {
      if (family && given) return `${latexText(family)}, ${latexText(given)}`;
      return `{${latexText(literal ?? family ?? given ?? '')}}`;
    })
    .join(' and ');
}
