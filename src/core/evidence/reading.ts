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

const readings = new WeakMap<Source, Reading>();

/** What a source states, sentence by sentence. Sources are immutable, so it is kept as long as the source. */
export function readingOf(source: Source): Reading {
  let known = readings.get(source);
  if (!known) {
    const places = source.passages.flatMap(({ number, sentences }) =>
      sentences.map(({ span }) => ({ passage: number, span })),
    );
    const texts = places.map(({ span }) => slice(source.text, span));
    const statements = texts.map((text, i) => analyse(text, i > 0 ? { before: texts[i - 1] } : {}));
    known = { places, article: gatherArticle(statements) };
    readings.set(source, known);
  }
  return known;
}
