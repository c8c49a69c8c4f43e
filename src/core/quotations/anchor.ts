import type { Source } from '../sources/source';
import type { Span } from '../text/span';
import { passageAt } from './quotes-in';
import { rowSpan, type WordRow, wordRow } from './words';

/** W3C Web Annotation's TextQuoteSelector: the words, and a little of what stands in front of and behind them. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What became of anchored words in a text that may have changed since. */
export type Relocation =
  /** The words stand in the text, in the same surroundings; passage numbers may differ from before. */
  | { readonly kind: 'place'; readonly span: Span; readonly passage: number }
  /** The words stand in the text, in other surroundings. */
  | { readonly kind: 'moved'; readonly span: Span; readonly passage: number }
  | { readonly kind: 'vanished' };

/** Length of prefix and suffix, in UTF-16 units; cut at white space where there is some. */
const CONTEXT = 48;

export function anchor(source: Source, span: Span): Anchor {
  const { text } = source;
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    exact: text.slice(start, end),
    prefix: start > CONTEXT ? before.replace(/^\S*\s/, '') : before,
    suffix: end + CONTEXT < text.length ? after.replace(/\s\S*$/, '') : after,
  };
}

/**
 * Finds anchored words again. Typography is folded as for quotations, so that a page that was saved anew with other
 * quotation marks or line ends still holds its words. Of several places, the one whose surroundings agree most.
 */
export function relocate({ exact, prefix, suffix }: Anchor, source: Source): Relocation {
  const words = wordRow(exact).words;
  if (words.length === 0) return { kind: 'vanished' };
  const row = wordRow(source.text);
  const before = wordRow(prefix).words;
  const after = wordRow(suffix).words;
  let best: { from: number; score: number } | undefined;
  for (const from of occurrences(row, words)) {
    const score = agreement(row, from, before, words.length, after);
    if (!best || score > best.score) best = { from, score };
  }
  if (!best) return { kind: 'vanished' };
  const span = rowSpan(row, best.from, best.from + words.length);
  const passage = passageAt(source, span.start);
  const wanted = Math.min(before.length, NEAR) + Math.min(after.length, NEAR);
  return { kind: wanted === 0 || best.score * 2 >= wanted ? 'place' : 'moved', span, passage };
}

/** Words of the surroundings that count on either side. */
const NEAR = 6;

/** Word indexes at which `words` stand, by Knuth, Morris and Pratt 1977: linear also in a text that repeats itself. */
function occurrences(row: WordRow, words: readonly string[]): number[] {
  const back = [0];
  for (let i = 1, k = 0; i < words.length; i++) {
    while (k > 0 && words[i] !== words[k]) k = back[k - 1];
    if (words[i] === words[k]) k++;
    back.push(k);
  }
  const found: number[] = [];
  for (let i = 0, k = 0; i < row.words.length; i++) {
    while (k > 0 && row.words[i] !== words[k]) k = back[k - 1];
    if (row.words[i] === words[k]) k++;
    if (k === words.length) {
      found.push(i - k + 1);
      k = back[k - 1];
    }
  }
  return found;
}

/** How many of the nearest words around a place agree with the anchor's. */
function agreement(
  row: WordRow,
  from: number,
  before: readonly string[],
  length: number,
  after: readonly string[],
): number {
  let score = 0;
  for (let k = 1; k <= Math.min(NEAR, before.length); k++)
    if (row.words[from - k] === before[before.length - k]) score++;
  for (let k = 0; k < Math.min(NEAR, after.length); k++) if (row.words[from + length + k] === after[k]) score++;
  return score;
}
