import type { OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';
import type { SourceRecord } from './record';

/** A paragraph of an article's body, numbered from 1 as a reader would count it. Spans are offsets into `Article.text`. */
export interface Passage {
  readonly number: number;
  readonly span: Span;
  readonly sentences: readonly Sentence[];
  /** Page of the printed or PDF original, where the format has pages. */
  readonly page?: number;
}

/** The smallest thing that can be pointed at. */
export interface Sentence {
  readonly span: Span;
  /** Number of the passage it stands in. */
  readonly passage: number;
}

/** A caption of a photo or figure: searchable, never a body paragraph and never anybody's words. */
export interface Caption {
  readonly text: string;
  /** Where it stands in the decoded file, if the file is plain text. */
  readonly original?: Span;
}

/** A heading inside an article: shown, but neither a paragraph nor counted. */
export interface Heading {
  readonly text: string;
  /** Number of the passage that follows it. */
  readonly passage: number;
}

/** One line about how the article was read: what was left out, repaired or could not be told. */
export interface IngestNote {
  readonly level: 'info' | 'warning';
  readonly message: string;
}

/** What ingest makes of one file. Nothing here depends on the other files of the corpus. */
export interface Article {
  /** A brief stands in for an article that cannot be shipped, and gives way to it. */
  readonly kind: 'article' | 'brief';
  readonly format: string;
  readonly record: SourceRecord;
  /** The citekey that the file's own front matter asks for. */
  readonly ownCitekey?: string;
  /** For a brief: the original's paragraph number that each of its own paragraphs summarises, by position. */
  readonly standsFor?: readonly number[];
  /** The cleaned body: paragraphs without line breaks, separated by a blank line. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly captions: readonly Caption[];
  readonly headings?: readonly Heading[];
  readonly notes: readonly IngestNote[];
  /** Maps `text` to the decoded file, for files that an editor opens as text; missing for the others. */
  readonly original?: OffsetMap;
  /** BCP 47 primary language, `und` when it cannot be told. */
  readonly language: string;
}

/** An article in a library, under the key by which drafts cite it. */
export interface Source extends Article {
  /** The file's path or URI, as the host names it. */
  readonly id: string;
  readonly citekey: string;
}

/** A file that is in the corpus but could not be read, and what to do about it. */
export interface Unreadable {
  readonly id: string;
  readonly reason: string;
}

export type IngestResult =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: string };
