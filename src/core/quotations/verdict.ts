import type { Span } from '../text/span';

/** What became of quoted words when they were looked for in the corpus. */
export type QuotationVerdictKind =
  | 'verbatim'
  | 'altered'
  | 'other-source'
  | 'other-speaker'
  | 'stitched'
  | 'ellipsis-drops-negation'
  | 'second-hand'
  | 'not-found'
  | 'not-judged';

/** A step of the word diff between the draft's words and the original's. Spans: draft = quotation text, source = source text. */
export interface WordEdit {
  readonly kind: 'replaced' | 'dropped' | 'added';
  readonly draft: Span;
  readonly source: Span;
}

/** Where quoted words (or the nearest words to them) stand in the corpus. */
export interface QuotationPlace {
  /** Index into `Library.sources`. */
  readonly source: number;
  readonly passage: number;
  /** Offsets into the source's text. */
  readonly span: Span;
  /** Who says the words there, as the article names them; missing when it does not. */
  readonly speaker?: string;
}

export interface QuotationVerdict {
  readonly kind: QuotationVerdictKind;
  /** Best place first. For `stitched`, the pieces in the draft's order. */
  readonly places: readonly QuotationPlace[];
  readonly edits: readonly WordEdit[];
  /** The source's words that would make it verbatim, for `altered`. */
  readonly restored?: string;
  /** Who the draft says speaks, and who the source says speaks, for `other-speaker`. */
  readonly draftSpeaker?: string;
  readonly sourceSpeaker?: string;
  /** Who passes the words on, for `second-hand`: the outlet or document that the article quotes them from. */
  readonly passedOnBy?: string;
  /** The best place is in a brief: the words are "as quoted in the brief" and were not compared with the article. */
  readonly brief?: true;
  /** For `ellipsis-drops-negation`: the word left out, and where it stands in the source of the first place. */
  readonly omitted?: { readonly word: string; readonly kind: 'negation' | 'hedge'; readonly span: Span };
  /** Why nothing was judged, for `not-judged`. */
  readonly reason?: 'scare-quotes' | 'title' | 'brief' | 'cited-source-missing' | 'empty';
  /** In the house grammar. */
  readonly message: string;
}
