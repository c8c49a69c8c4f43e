// A quotation and the words typed so far in; out the stretches of it that a writer may want instead of the whole.
import { type Span, shift, slice } from '../../text/span';
import { type Word, words } from '../../text/tokens';

/** Shorter quotations are only offered whole. UTF-16 units. */
const LONG = 110;
const LEAST_WORDS = 4;
const BOUNDARY = /[,;:—–]|\s(?=(?:and|but|because|while|although|which|that|if|when)\s)/g;

/** Spans in the source's text. */
export interface QuotationParts {
  /** From the first typed word on, if the typed words stand further in. */
  readonly tail?: Span;
  /** Of a long one: up to the first boundary of a clause that leaves something behind. */
  readonly head?: Span;
}

export function quotationParts(source: string, quotation: Span, typed: string): QuotationParts {
  const text = slice(source, quotation);
  const all = words(text);
  const at = firstMatch(all, words(typed));
  const from = at > 0 ? all[at].start : 0;
  const head = text.length - from > LONG ? headOf(text, all, from) : undefined;
  return {
    ...(at > 0 && { tail: shift({ start: from, end: text.length }, quotation.start) }),
    ...(head && { head: shift(head, quotation.start) }),
  };
}

function headOf(text: string, all: readonly Word[], from: number): Span | undefined {
  for (const boundary of text.slice(from).matchAll(BOUNDARY)) {
    const end = from + boundary.index;
    const inside = all.filter((word) => word.start >= from && word.end <= end).length;
    const behind = all.filter((word) => word.start >= end).length;
    if (inside >= LEAST_WORDS && behind >= LEAST_WORDS) return { start: from, end };
  }
  return undefined;
}

/** Index of the word where the typed words begin, the last of which may be half a word; -1 when they do not stand there. */
function firstMatch(all: readonly Word[], typed: readonly Word[]): number {
  if (typed.length === 0) return -1;
  return all.findIndex((_, i) =>
    typed.every((word, k) => {
      const there = all[i + k]?.norm;
      return there !== undefined && (k === typed.length - 1 ? there.startsWith(word.norm) : there === word.norm);
    }),
  );
}
