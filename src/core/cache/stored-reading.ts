// What was made of one file, as bytes, and back.
import type { SourceQuotation } from '../quotations/quotes-in';
import type { Article, Passage, Sentence } from '../sources/source';
import { mapOfRuns, type OffsetRuns, runsOf } from '../text/offset-map';

/** An article and, once they were looked for, the quotations in it with their speakers. */
export interface Reading {
  readonly article: Article;
  readonly quotations?: readonly SourceQuotation[];
}

/** Number, start, end and page (0: none) of a passage, then start and end of each sentence. */
type StoredPassage = readonly number[];

interface StoredReading {
  readonly article: Omit<Article, 'original' | 'passages'>;
  readonly passages: readonly StoredPassage[];
  readonly original?: OffsetRuns;
  readonly quotations?: readonly SourceQuotation[];
}

/** False for an article whose way back to its file is no plain table: it is read anew each time. */
export const isStorable = ({ original }: Article): boolean => original === undefined || runsOf(original) !== undefined;

/** A storable reading as bytes. */
export function storeReading({ article, quotations }: Reading): Uint8Array {
  const { original, passages, ...rest } = article;
  const runs = original && runsOf(original);
  const stored: StoredReading = {
    article: rest,
    passages: passages.map(storePassage),
    ...(runs && { original: runs }),
    ...(quotations && { quotations }),
  };
  return new TextEncoder().encode(JSON.stringify(stored));
}

/** @param bytes what `storeReading` returned */
export function restoreReading(bytes: Uint8Array): Reading {
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as StoredReading;
  const { article, passages, original, quotations } = stored;
  return {
    article: {
      ...article,
      passages: passages.map(restorePassage),
      ...(original && { original: mapOfRuns(original) }),
    },
    ...(quotations && { quotations }),
  };
}

const storePassage = ({ number, span, page, sentences }: Passage): StoredPassage => [
  ...[number, span.start, span.end, page ?? 0],
  ...sentences.flatMap((sentence) => [sentence.span.start, sentence.span.end]),
];

function restorePassage([number, start, end, page, ...ends]: StoredPassage): Passage {
  const sentences: Sentence[] = [];
  for (let i = 0; i < ends.length; i += 2) {
    sentences.push({ span: { start: ends[i], end: ends[i + 1] }, passage: number });
  }
  return { number, span: { start, end }, sentences, ...(page > 0 && { page }) };
}
