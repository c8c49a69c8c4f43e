import type { Span } from '../text/span';

/** A sentence of the corpus that shares words with a query. */
export interface Hit {
  /** Index of the source in `Library.sources`. */
  readonly source: number;
  readonly passage: number;
  /** Offsets into the source's text. */
  readonly sentence: Span;
  /** BM25-like, higher is better; comparable within one query only. */
  readonly score: number;
  /** Share of the query's term weight that the sentence holds, 0 to 1. */
  readonly coverage: number;
}

export interface SearchOptions {
  readonly limit: number;
  /** Restrict to these sources (indexes into `Library.sources`). */
  readonly sources?: readonly number[];
  /** The last word may be half typed. */
  readonly prefix?: boolean;
  /** Accept words one typing error away where a word is not in the corpus. */
  readonly typos?: boolean;
}

/** Finds sentences by their words. Immutable: an edit of the corpus makes a new index. */
export interface SentenceIndex {
  readonly sentenceCount: number;
  search(query: string, options: SearchOptions): Hit[];
}
