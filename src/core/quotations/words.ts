import { fold } from '../text/fold';
import type { OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';

/** A text as a row of words and punctuation marks, spaces dropped, in folded typography. Offsets are into `folded`. */
export interface WordRow {
  readonly folded: string;
  readonly map: OffsetMap;
  /** The words as folded, letter case kept. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  /** Indexes of hyphens that end a line of the original, or did: `strate- gic`. */
  readonly broken?: ReadonlySet<number>;
}

/** Scripts that put no spaces between words: each character counts as one. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}';
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const WORD_BESIDE_UNSPACED = new RegExp(
  `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+(?:(?:'(?=\\p{L})(?![${UNSPACED}])|(?<=\\p{N})[.,](?=\\p{N}))(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+)*|\\S`,
  'gu',
);
/** In Korean a particle follows the closing mark without a space, so no mark joins two syllables. */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:'(?=\p{L})(?!\p{Script=Hangul})|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\S/gu;

/**
 * Splits into words (numbers with their separators, apostrophes inside words) and single marks. A comma or full stop
 * inside a closing quotation mark is put behind it, so that American and British punctuation read alike.
 */
export function wordRow(text: string): WordRow {
  const { text: folded, map } = fold(text);
  const words: string[] = [];
  const starts: number[] = [];
  for (const match of folded.matchAll(HAS_UNSPACED.test(folded) ? WORD_BESIDE_UNSPACED : WORD)) {
    const last = words.length - 1;
    const closes = match[0] === "'" && last >= 0 && (words[last] === ',' || words[last] === '.');
    if (closes && starts[last] + 1 === match.index) {
      words.push(words[last]);
      starts.push(starts[last]);
      words[last] = "'";
      starts[last] = match.index;
    } else {
      words.push(match[0]);
      starts.push(match.index);
    }
  }
  const broken =
    (text.includes('- ') || text.includes('-\n')) && BROKEN.test(text)
      ? brokenHyphens(text, words, (i) => map.toOriginal(starts[i]))
      : undefined;
  return { folded, map, words, starts, ...(broken && { broken }) };
}

const BROKEN = /\p{L}[-\u2010]\s+\p{Ll}/u;

function brokenHyphens(text: string, words: readonly string[], at: (i: number) => number): Set<number> {
  const found = new Set<number>();
  for (let i = 1; i + 1 < words.length; i++) {
    if (words[i] !== '-' || !/^\p{Ll}/u.test(words[i + 1])) continue;
    const offset = at(i);
    if (/\p{L}/u.test(text[offset - 1] ?? '') && /\s/.test(text[offset + 1] ?? '')) found.add(i);
  }
  return found;
}

/** The original's span of the words from `from` to before `to`. */
export function rowSpan(row: WordRow, from: number, to: number): Span {
  if (to <= from) {
    const at = from < row.starts.length ? row.map.toOriginal(row.starts[from]) : row.map.toOriginal(row.folded.length);
    return { start: at, end: at };
  }
  let start = row.starts[from];
  let end = 0;
  for (const i of [from, to - 1, Math.max(from, to - 2)]) {
    start = Math.min(start, row.starts[i]);
    end = Math.max(end, row.starts[i] + row.words[i].length);
  }
  return row.map.spanToOriginal({ start, end });
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a folded word is a word or number, not a mark. */
export const isWord = (word: string): boolean => LETTER.test(word);
