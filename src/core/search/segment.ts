/**
 * A block of the index: the sentences of a batch of articles and where each term stands. Never changes once built.
 * Sentences are numbered from 0 in the order of the articles ("slots") and of their texts.
 */
export interface Segment {
  /** Ascending by code unit. */
  readonly terms: readonly string[];
  readonly termIds: ReadonlyMap<string, number>;
  /** Postings of term t: `postings[starts[t] .. starts[t + 1])`, ascending sentence numbers. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** Beside each posting: how often the sentence holds the term, at most 255. */
  readonly counts: Uint8Array;
  /** Highest count of each term. */
  readonly maxCounts: Uint8Array;
  readonly sentences: SentenceTable;
  readonly articles: readonly SegmentArticle[];
  /** First sentence of each slot, and the number of sentences at the end. */
  readonly firsts: Uint32Array;
}

export interface SentenceTable {
  readonly slot: Uint32Array;
  readonly passage: Uint32Array;
  readonly position: Uint32Array;
  /** Offsets into the article's text, UTF-16 units. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** In words, at most 255. */
  readonly length: Uint8Array;
}

export interface SegmentArticle {
  readonly id: string;
  /** Changes when text or sentence boundaries change. */
  readonly fingerprint: string;
}

export const sentenceCountOf = (segment: Segment): number => segment.firsts[segment.firsts.length - 1];

/** First index in `sorted[from, to)` whose value is at least `value`. */
export function lowerBound(sorted: Uint32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the posting of `sentence` for a term, or -1. */
export function findPosting(segment: Segment, term: number, sentence: number): number {
  const end = segment.starts[term + 1];
  const at = lowerBound(segment.postings, sentence, segment.starts[term], end);
  return at < end && segment.postings[at] === sentence ? at : -1;
}

/** First term that is at least `text`. */
export function lowerTerm(terms: readonly string[], text: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
