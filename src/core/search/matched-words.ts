import type { Span } from '../text/span';
import { stem } from '../text/stem';
import { forEachWord } from '../text/tokens';
import { slotsOf } from './query';
import type { TermQuery } from './search';

/** The words of `text` that a query asks for, in any inflection and under any of the names given: what a hover marks. */
export function matchedWords(query: string | TermQuery, text: string): Span[] {
  const wanted = new Set(slotsOf(query).flatMap(({ variants }) => variants.flatMap(({ terms }) => terms)));
  const found: Span[] = [];
  forEachWord(text, (norm, start, end) => {
    // The parts of a marked whole are marked with it.
    if (wanted.has(stem(norm)) && start >= (found[found.length - 1]?.end ?? 0)) found.push({ start, end });
  });
  return found;
}
