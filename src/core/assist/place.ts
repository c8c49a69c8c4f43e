import type { Span } from '../text/span';

/** A place in the corpus that an editor can open. */
export interface SourcePlace {
  /** `Source.id`. */
  readonly source: string;
  readonly passage: number;
  /** Offsets into the source's cleaned text. */
  readonly span: Span;
}

/** How the host writes a link that opens a place. */
export type LinkTo = (place: SourcePlace) => string;
