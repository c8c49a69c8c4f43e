/** A citekey found in a text. Offsets count from the start of that text. */
export interface FoundKey {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Behind the key, or behind its closing brace. */
  readonly end: number;
}

const word = /[\p{L}\p{N}_]/u;
const internal = ':.#$%&-+?<>~/';
const longestKey = 400;

/** Whether the code point at `at` may open, close or continue a key. */
function isKeyWord(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && word.test(String.fromCodePoint(code));
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/**
 * Reads the citekey behind an `@` by the rules of Pandoc's manual ("Citation syntax"): a letter, digit or `_`, then
 * alphanumerics and single internal punctuation, or anything without white space in braces.
 * @param at offset of the character behind the `@`
 */
export function readKey(text: string, at: number): FoundKey | undefined {
  if (text[at] === '{') return readBracedKey(text, at);
  if (!isKeyWord(text, at)) return undefined;
  let end = at;
  while (end < text.length && end - at < longestKey) {
    if (isKeyWord(text, end)) end += widthAt(text, end);
    else if (internal.includes(text[end]) && isKeyWord(text, end + 1)) end += 1;
    // `://` is the one run of punctuation that Pandoc lets a bare key hold, so that an address can be a key.
    else if (':/'.includes(text[end]) && text[end + 1] === '/') end += 1;
    else break;
  }
  while (end > at && internal.includes(text[end - 1])) end -= 1;
  return { key: text.slice(at, end), keyStart: at, keyEnd: end, end };
}

function readBracedKey(text: string, at: number): FoundKey | undefined {
  let depth = 0;
  for (let i = at; i < text.length && i - at < longestKey; i++) {
    const character = text[i];
    if (character === '{') depth += 1;
    else if (/\s/.test(character)) return undefined;
    else if (character === '}' && --depth === 0) {
      return i === at + 1 ? undefined : { key: text.slice(at + 1, i), keyStart: at + 1, keyEnd: i, end: i + 1 };
    }
  }
  return undefined;
}

/** Whether an `@` (or `-@`) at `at` is glued to a word or a full stop, as in an e-mail address. */
export function isGlued(text: string, at: number): boolean {
  if (at === 0) return false;
  return /[\p{L}\p{N}]/u.test(text[at - 1]) || (text[at - 1] === '.' && text[at - 2] !== '.');
}

/** Whether Pandoc reads `key` back whole when it is written bare behind an `@`. */
export function isBareKey(key: string): boolean {
  const found = readKey(`${key} `, 0);
  return found?.key === key && key[0] !== '{';
}
