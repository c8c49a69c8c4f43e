import type { Passage, Sentence } from '../sources/source';
import { MappedTextBuilder, type OffsetMap } from '../text/offset-map';
import { splitSentences } from '../text/sentences';
import { shift } from '../text/span';
import type { Block } from './block';

export interface Assembled {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly map: OffsetMap;
}

/** Joins the body's blocks with blank lines into one text of numbered passages, tied to the decoded file. */
export function assemble(body: readonly Block[]): Assembled {
  const builder = new MappedTextBuilder();
  const passages: Passage[] = [];
  let end = 0;
  for (const block of body) {
    if (builder.length > 0) builder.append('\n\n', end);
    const start = builder.length;
    for (const piece of block.pieces) {
      builder.append(piece.text, Math.max(0, piece.at));
      end = Math.max(0, piece.at) + piece.text.length;
    }
    const number = passages.length + 1;
    const sentences = splitSentences(block.text).map((s): Sentence => ({ span: shift(s, start), passage: number }));
    const page = block.page === undefined ? {} : { page: block.page };
    passages.push({ number, span: { start, end: builder.length }, sentences, ...page });
  }
  return { ...builder.build(), passages };
}
