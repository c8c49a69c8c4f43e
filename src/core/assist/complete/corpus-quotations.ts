// A source in; out its quotations with the words and names that completion matches. Kept as long as the source is.
import { quotesIn } from '../../quotations/quotes-in';
import type { Library } from '../../sources/library';
import { type Span, slice } from '../../text/span';
import { words } from '../../text/tokens';

export interface CorpusQuotation {
  /** Index into `Library.sources`. */
  readonly source: number;
  readonly passage: number;
  /** The quoted words, without marks, in the source's text. */
  readonly span: Span;
  readonly speaker?: string;
  /** The words, folded and joined by single spaces. */
  readonly folded: string;
  readonly speakerWords: readonly string[];
}

interface Kept {
  readonly index: number;
  readonly quotations: readonly CorpusQuotation[];
}
const kept = new WeakMap<object, Kept>();

/** Whether the source's quotations are found already, so that asking for them costs nothing. */
export const isKept = (library: Library, index: number): boolean => kept.has(library.sources[index].passages);

export function quotationsOf(library: Library, index: number): readonly CorpusQuotation[] {
  const source = library.sources[index];
  const known = kept.get(source.passages);
  if (known?.index === index) return known.quotations;
  const quotations = known
    ? known.quotations.map((quotation) => ({ ...quotation, source: index }))
    : quotesIn(source).map(({ span, passage, speaker }) => ({
        source: index,
        span,
        passage,
        ...(speaker !== undefined && { speaker }),
        folded: foldedWords(slice(source.text, span)),
        speakerWords: words(speaker ?? '').map((word) => word.norm),
      }));
  kept.set(source.passages, { index, quotations });
  return quotations;
}

const foldedWords = (text: string): string =>
  words(text)
    .map((word) => word.norm)
    .join(' ');
