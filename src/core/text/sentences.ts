import type { Span } from './span';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Splits `text` into sentences, without surrounding white space. Offsets are relative to `text`. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > index + lead) spans.push({ start: index + lead, end });
  }
  return spans;
}
