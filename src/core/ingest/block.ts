import type { Span } from '../text/span';

/** A stretch of a block's text that stands in the decoded file as it is, from `at` on. */
export interface Piece {
  readonly text: string;
  /** UTF-16 offset in the decoded file; -1 where the format has no such file. */
  readonly at: number;
}

/** What a format says about a block by its markup. Plain text says nothing: everything is a `paragraph`. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'caption' | 'quote' | 'table';

/** One paragraph-like unit of a file in reading order, before anyone has decided whether it belongs to the article. */
export interface Block {
  readonly kind: BlockKind;
  /** White space at the ends removed; without line breaks. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly page?: number;
  /** Depth of a heading, 1 to 6. */
  readonly level?: number;
  /** Empty paragraphs before it, in a format that keeps them. */
  readonly blanksBefore?: number;
  /** It stands alone with a picture in an element of its own. */
  readonly withImage?: boolean;
}

/** A block from text that has no offsets in a decoded file. */
export function looseBlock(
  kind: BlockKind,
  text: string,
  extra?: Pick<Block, 'page' | 'level' | 'blanksBefore'>,
): Block {
  return { kind, text, pieces: [{ text, at: -1 }], ...extra };
}

/** The block's place in the decoded file, if it has one. */
export function originalSpan(block: Block): Span | undefined {
  const first = block.pieces[0];
  const last = block.pieces[block.pieces.length - 1];
  if (!first || !last || first.at < 0) return undefined;
  return { start: first.at, end: last.at + last.text.length };
}
