import type { Span } from '../text/span';

/** A sentence of the corpus that shares words with a query. */
export interface Hit {
  /** Index of the source in `Library.sources`. */
  readonly source: number;
  /** Number of the passage, as a reader counts it. */
  readonly passage: number;
  /** Position of the sentence in `Passage.sentences`, from 0. */
  readonly position?: number;
  /** Offsets into the source's text. */
  readonly sentence: Span;
  /** BM25-like, higher is better; comparable within one query only. */
  readonly score: number;
  /** Share of the query's term weight that the sentence holds, 0 to 1. Words that the corpus lacks count as not held. */
  readonly coverage: number;
}

export interface SearchOptions {
  /** At most this many hits. */
  readonly limit: number;
  /** Restrict to these sources (indexes into `Library.sources`). */
  readonly sources?: readonly number[];
  /** The last word may be half typed. */
  readonly prefix?: boolean;
  /** Accept words one typing error away where a word is not in the corpus. */
  readonly typos?: boolean;
}

/** One thing to look for. A text of several words asks for all of them in one sentence, in any order. */
export interface QueryTerm {
  readonly text: string;
  /** How much it matters beside the other terms; 1 by default. Its rarity in the corpus comes on top. */
  readonly weight?: number;
  /** Other names of the same thing, each as good as the text: `['North Korea', 'DPRK']` for Pyongyang. */
  readonly alternatives?: readonly string[];
}

export interface TermQuery {
  readonly terms: readonly QueryTerm[];
}

/** Finds sentences by their words. Immutable: an edit of the corpus makes a new index. */
export interface SentenceIndex {
  readonly sentenceCount: number;
  search(query: string | TermQuery, options: SearchOptions): Hit[];
  /** In how many sentences a word, in any inflection, stands. */
  frequency?(word: string): number;
}

/** What the index reads of an article. A `Source` is one. */
export interface IndexedText {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly IndexedPassage[];
}

export interface IndexedPassage {
  readonly number: number;
  readonly sentences: readonly { readonly span: Span }[];
}
