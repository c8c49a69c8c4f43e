import type { Span } from '../../text/span';
import type { Attribution } from './attribution';
import { type QuotedWords, quotedIn } from './quoted';
import { Reader } from './reader';
import { withRepeated } from './repeated';

export type { Attribution } from './attribution';

/** Attributes every quotation of depth 0 in `quotes` (ascending). One pass; time linear in the text. */
export function attributeAll(
  text: string,
  sentences: readonly Span[],
  quotes: readonly QuotedWords[],
): readonly Attribution[] {
  const own = quotes.filter((q) => q.depth === 0);
  return withRepeated(text, own, new Reader(text, sentences, own).readAll());
}

/** The speaker of the quotation at `quotation` (with or without its marks) in `text`. */
export function attribute(text: string, sentences: readonly Span[], quotation: Span): Attribution {
  const quotes = quotedIn(text, paragraphsOf(text)).filter((q) => q.depth === 0);
  const known = quotes.findIndex((q) => q.span.start <= quotation.start && quotation.end <= q.span.end);
  if (known >= 0) return attributeAll(text, sentences, quotes)[known];
  const own: QuotedWords = { span: quotation, pieces: [quotation], depth: 0 };
  const all = [...quotes.filter((q) => q.span.end <= quotation.start || q.span.start >= quotation.end), own];
  all.sort((a, b) => a.span.start - b.span.start);
  return attributeAll(text, sentences, all)[all.indexOf(own)];
}

/** Stretches of text between line ends. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    spans.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return spans;
}
