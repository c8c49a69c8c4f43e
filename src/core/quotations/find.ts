import type { Span } from '../text/span';
import type { CorpusWords } from './corpus-words';
import { placesOf, type Run, requiredWords } from './match';
import type { Pattern } from './pattern';
import { passageAt } from './quotes-in';
import { mainStream, rowIndex, type Stream, utteranceStreams } from './stream';
import { rowSpan } from './words';

/** Quoted words found word for word in one source. */
export interface Located {
  readonly source: number;
  readonly stream: Stream;
  /** One run for each piece of the quotation, in order. */
  readonly runs: readonly Run[];
  readonly span: Span;
  readonly passage: number;
}

/** No quotation is looked for in more sources than this; a phrase that so many hold is nobody's. */
const MOST_SOURCES = 4000;
const MOST_PLACES = 40;

/** Every place in the corpus, cited sources first, that holds the quotation by the contract of "verbatim". */
export function findVerbatim(pattern: Pattern, corpus: CorpusWords, cited: readonly number[]): Located[] {
  const ids = requiredWords(pattern.pieces, corpus);
  if (ids.includes(-1)) return brokenWords(pattern, corpus, cited, ids);
  const held = ids.length > 0 ? corpus.holding(ids) : [...cited];
  const found: Located[] = [];
  const first = held.filter((source) => cited.includes(source));
  for (const source of [...first, ...held.filter((s) => !cited.includes(s)).slice(0, MOST_SOURCES)]) {
    if (found.length >= MOST_PLACES) break;
    found.push(...findIn(pattern, corpus, source));
  }
  return found;
}

/** Sources that come near and hold words broken at a line end: one of them may hold a word that seems to stand nowhere. */
function brokenWords(
  pattern: Pattern,
  corpus: CorpusWords,
  cited: readonly number[],
  ids: readonly number[],
): Located[] {
  const near = [
    ...new Set([
      ...cited,
      ...corpus.nearest(
        ids.filter((id) => id >= 0),
        4,
      ),
    ]),
  ];
  return near.filter((source) => corpus.row(source).broken).flatMap((source) => findIn(pattern, corpus, source));
}

/** Places in one source: in its text, else in an utterance without its speech tags. */
export function findIn(pattern: Pattern, corpus: CorpusWords, source: number): Located[] {
  const main = mainStream(corpus, source);
  const found = chains(pattern, main, corpus, source);
  if (found.length > 0) return found;
  for (const stream of utteranceStreams(corpus, source)) found.push(...chains(pattern, stream, corpus, source));
  return found;
}

/** Pieces in order, within one passage (or one utterance), as close together as they stand. */
function chains(pattern: Pattern, stream: Stream, corpus: CorpusWords, source: number): Located[] {
  const lists = pattern.pieces.map((piece) => placesOf(piece, stream, corpus));
  if (lists.some((list) => list.length === 0)) return [];
  const article = corpus.sources[source];
  const found: Located[] = [];
  for (const start of lists[0]) {
    const runs: Run[] = [start];
    for (const list of lists.slice(1)) {
      const next = list.find((run) => run.from >= runs[runs.length - 1].to);
      if (!next) break;
      runs.push(next);
    }
    if (runs.length < lists.length) continue;
    const located = locate(source, stream, runs, (offset) => passageAt(article, offset));
    const oneUtterance = stream.positions !== undefined;
    if (!oneUtterance && lists.length > 1 && passageAt(article, located.span.end - 1) !== located.passage) continue;
    found.push(located);
  }
  return closest(found);
}

/** Of chains that end alike, the shortest. */
function closest(found: readonly Located[]): Located[] {
  const byEnd = new Map<number, Located>();
  for (const located of found) byEnd.set(located.runs[located.runs.length - 1].to, located);
  return [...byEnd.values()];
}

function locate(source: number, stream: Stream, runs: readonly Run[], passage: (offset: number) => number): Located {
  const from = rowIndex(stream, runs[0].from);
  const to = rowIndex(stream, runs[runs.length - 1].to - 1) + 1;
  const span = rowSpan(stream.row, from, to);
  return { source, stream, runs, span, passage: passage(span.start) };
}
