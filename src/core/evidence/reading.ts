// A source in; out what its sentences state, read once, and where each of them stands.
import type { Source } from '../sources/source';
import { type Span, slice } from '../text/span';
import { type ArticleStatements, gatherArticle } from '../verdicts/article';
import { analyse } from '../verdicts/judge';

export interface Reading {
  readonly article: ArticleStatements;
  /** For each sentence of the article its passage and its span in the source's text. */
  readonly places: readonly { readonly passage: number; readonly span: Span }[];
}

/** Readings are many times as large as their text: those used last are kept, up to this many sentences in all. */
const MOST_SENTENCES = 3_000;
const readings = new Map<Source, Reading>();
let kept = 0;

/** What a source states, sentence by sentence. Sources are immutable, so a reading stays true. */
export function readingOf(source: Source): Reading {
  let known = readings.get(source);
  if (known) readings.delete(source);
  else {
    const places = source.passages.flatMap(({ number, sentences }) =>
      sentences.map(({ span }) => ({ passage: number, span })),
    );
    const texts = places.map(({ span }) => slice(source.text, span));
    const statements = texts.map((text, i) => analyse(text, i > 0 ? { before: texts[i - 1] } : {}));
    known = { places, article: gatherArticle(statements) };
    kept += places.length;
  }
  readings.set(source, known);
  for (const [oldest, { places }] of readings) {
    if (kept <= MOST_SENTENCES || oldest === source) break;
    readings.delete(oldest);
    kept -= places.length;
  }
  return known;
}
