// Two texts in; out the words of the first that the second has too, in any inflection.

import type { Span } from '../text/span';
import { stem } from '../text/stem';
import { isStopWord } from '../text/stop-words';
import { words } from '../text/tokens';

export function sharedWords(text: string, other: string): Span[] {
  const stems = new Set(words(other).map((word) => stem(word.norm)));
  return words(text)
    .filter((word) => !isStopWord(word.norm) && stems.has(stem(word.norm)))
    .map(({ start, end }) => ({ start, end }));
}
