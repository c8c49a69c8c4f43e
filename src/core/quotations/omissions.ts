import type { Run } from './match';
import type { Stream } from './stream';
import { wordOf } from './stream';

const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|nor|neither|nowhere|without|hardly|barely|scarcely|cannot|unlikely|seldom|rarely|fails?|failed|denies|denied|refuses?|refused|lacks?|against)$|n't$/i;
const HEDGE =
  /^(?:may|might|could|perhaps|possibly|probably|allegedly|reportedly|apparently|supposedly|arguably|likely|maybe|seems?|seemed|appears?|appeared|suggests?|suggested|if|unless|except|almost|nearly|some|sometimes|partly|partially|only|potentially|presumably|would|believe|think|hope)$/i;

export interface Omission {
  readonly word: string;
  readonly kind: 'negation' | 'hedge';
  /** Stream index of the word. */
  readonly at: number;
}

/**
 * The negation, or else the hedge, that an ellipsis leaves out of a sentence of which words are kept. A sentence that
 * is left out whole changes nobody's sense and is not reported.
 */
export function omittedWord(stream: Stream, runs: readonly Run[]): Omission | undefined {
  let hedge: Omission | undefined;
  for (let r = 1; r < runs.length; r++) {
    const from = runs[r - 1].to;
    const to = runs[r].from;
    const leading = keptUntil(stream, from, to);
    const trailing = keptFrom(stream, from, to);
    for (let i = from; i < to; i++) {
      if (i >= leading && i < trailing) continue;
      const word = wordOf(stream, i);
      if (NEGATION.test(word)) return { word, kind: 'negation', at: i };
      if (!hedge && HEDGE.test(word)) hedge = { word, kind: 'hedge', at: i };
    }
  }
  return hedge;
}

const ENDS = /^[.!?]$/;

/** End of the part of the gap that belongs to the sentence in front of it. */
function keptUntil(stream: Stream, from: number, to: number): number {
  if (from > 0 && ENDS.test(wordOf(stream, from - 1))) return from;
  for (let i = from; i < to; i++) if (ENDS.test(wordOf(stream, i))) return i;
  return to;
}

/** Start of the part of the gap that belongs to the sentence behind it. */
function keptFrom(stream: Stream, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--)
    if (ENDS.test(wordOf(stream, i)) || (wordOf(stream, i) === "'" && i > from && ENDS.test(wordOf(stream, i - 1))))
      return i + 1;
  return from;
}
