import type { Span } from '../../text/span';

/** Words that the source gives as somebody's, in one of its sentences. */
export interface PlacedSaying {
  readonly speaker: string;
  /** Lemma of the verb that reports the words; undefined for a quotation. */
  readonly verb?: string;
  /** Index into `ArticleStatements.sentences`. */
  readonly sentence: number;
  /** What is said, in the sentence's text. */
  readonly said: Span;
  /** The speaker's name or role beside it, in the same sentence. */
  readonly teller?: Span;
}
