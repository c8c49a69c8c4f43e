import type { CorpusWords } from './corpus-words';
import { quotesIn, type SourceQuotation } from './quotes-in';
import { isWord, type WordRow } from './words';

/** A row of a source's words as a reader may quote them: the text itself, or one utterance without its speech tags. */
export interface Stream {
  readonly row: WordRow;
  readonly ids: ArrayLike<number>;
  /** Row index of each word of the stream; missing where it is the row itself. */
  readonly positions?: ArrayLike<number>;
  /** Stream indexes at which words stood behind a tag: punctuation there is nobody's. */
  readonly seams?: ReadonlySet<number>;
}

export const mainStream = (corpus: CorpusWords, source: number): Stream => ({
  row: corpus.row(source),
  ids: corpus.ids(source),
});

const known = new WeakMap<object, readonly Stream[]>();

/** One stream for each utterance of the source that a tag or a paragraph break interrupts. */
export function utteranceStreams(corpus: CorpusWords, source: number): readonly Stream[] {
  const { passages } = corpus.sources[source];
  const ids = corpus.ids(source);
  const kept = known.get(ids);
  if (kept) return kept;
  const streams: Stream[] = [];
  const seen = new Set<SourceQuotation['joined']>();
  for (const quotation of passages.length > 0 ? quotesIn(corpus.sources[source]) : []) {
    if (quotation.joined.length < 2 || seen.has(quotation.joined)) continue;
    seen.add(quotation.joined);
    streams.push(streamOf(corpus.row(source), ids, quotation));
  }
  known.set(ids, streams);
  return streams;
}

function streamOf(row: WordRow, ids: Uint32Array, quotation: SourceQuotation): Stream {
  const positions: number[] = [];
  const seams = new Set<number>();
  for (const [n, piece] of quotation.joined.entries()) {
    if (n > 0) {
      while (
        positions.length > 0 &&
        !isWord(row.words[positions[positions.length - 1]]) &&
        /[.,;:'-]/.test(row.words[positions[positions.length - 1]])
      )
        positions.pop();
      seams.add(positions.length);
    }
    const from = wordAt(row, row.map.fromOriginal(piece.start));
    for (let i = from; i < row.words.length && row.map.toOriginal(row.starts[i]) < piece.end; i++) positions.push(i);
  }
  return { row, ids: positions.map((i) => ids[i]), positions, seams };
}

/** First word that starts at or behind `offset` of the folded text. */
export function wordAt(row: WordRow, offset: number): number {
  let low = 0;
  let high = row.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row.starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Row index of a stream's word. */
export const rowIndex = (stream: Stream, i: number): number => (stream.positions ? stream.positions[i] : i);
export const wordOf = (stream: Stream, i: number): string => stream.row.words[rowIndex(stream, i)];
