// A source in; out what its sentences state, read once, and where each of them stands.
import type { Source } from '../sources/source';
import { type Span, shift, slice } from '../text/span';
import { sayingsIn } from '../values/speakers/sayings';
import { type ArticleStatements, gatherArticle } from '../verdicts/article';
import { analyse } from '../verdicts/judge';
import type { PlacedSaying } from '../verdicts/source/sayings';

export interface Reading {
  readonly article: ArticleStatements;
  /** For each sentence of the article its passage and its span in the source's text. */
  readonly places: readonly { readonly passage: number; readonly span: Span }[];
}

const sayings = new WeakMap<Reading, readonly PlacedSaying[]>();

/** Who says what in a source, by the sentences of its reading; told when first asked for. */
export function sayingsOf(source: Source): readonly PlacedSaying[] {
  const reading = readingOf(source);
  let known = sayings.get(reading);
  if (!known) {
    known = placeSayings(
      source.text,
      reading.places.map(({ span }) => span),
    );
    sayings.set(reading, known);
  }
  return known;
}

/** Each saying by the sentences that hold its words. `sentences` ascend. */
export function placeSayings(text: string, sentences: readonly Span[]): PlacedSaying[] {
  return sayingsIn(text, sentences).flatMap(({ speaker, verb, said, teller }) =>
    sentences.flatMap((span, sentence): PlacedSaying[] => {
      const [start, end] = [Math.max(said.start, span.start), Math.min(said.end, span.end)];
      if (end <= start) return [];
      const beside = teller && teller.start >= span.start && teller.end <= span.end ? teller : undefined;
      return [
        {
          speaker,
          ...(verb !== undefined && { verb }),
          sentence,
          said: shift({ start, end }, -span.start),
          ...(beside && { teller: shift(beside, -span.start) }),
        },
      ];
    }),
  );
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
