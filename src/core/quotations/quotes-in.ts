import type { Source } from '../sources/source';
import type { Span } from '../text/span';
import { type Attribution, attributeAll } from '../values/speakers/attribute';
import { type QuotedWords, quotedIn } from '../values/speakers/quoted';

/** Words that an article quotes. Offsets into `Source.text`. */
export interface SourceQuotation {
  /** The quoted words without marks: one unbroken stretch. */
  readonly span: Span;
  /** The stretch with the marks around it, where it has them. */
  readonly marked: Span;
  /** Number of the passage it begins in. */
  readonly passage: number;
  /** Every stretch of the utterance, in order, where a speech tag or a paragraph break interrupts it; else just `span`. */
  readonly joined: readonly Span[];
  /** 1 for a quotation inside a quotation, whose speaker is not told: `speaker` is that of the outer one. */
  readonly depth: 0 | 1;
  readonly speaker?: string;
  readonly attribution: Attribution;
}

const known = new WeakMap<object, readonly SourceQuotation[]>();

/** Every quotation in the body of an article, in order; captions and headlines are no part of the body. Kept as long as the article is. */
export function quotesIn(source: Source): readonly SourceQuotation[] {
  const kept = known.get(source.passages);
  if (kept) return kept;
  const quotations = readQuotations(source);
  known.set(source.passages, quotations);
  return quotations;
}

/** The quotations of an article if they were read already: asking costs nothing. */
export const knownQuotes = (article: Pick<Source, 'passages'>): readonly SourceQuotation[] | undefined =>
  known.get(article.passages);

/** Takes over quotations of this very article that were read at an earlier start. */
export function rememberQuotes(article: Pick<Source, 'passages'>, quotations: readonly SourceQuotation[]): void {
  known.set(article.passages, quotations);
}

function readQuotations(source: Source): SourceQuotation[] {
  const quoted = quotedIn(
    source.text,
    source.passages.map((p) => p.span),
  );
  const outer = quoted.filter((q) => q.depth === 0);
  const sentences = source.passages.flatMap((p) => p.sentences.map((s) => s.span));
  const attributions = attributeAll(source.text, sentences, outer);
  const groups = utterances(source.text, outer, attributions);
  const found: SourceQuotation[] = [];
  let last = -1;
  for (const words of quoted) {
    if (words.depth === 0) last++;
    const attribution = attributions[last] ?? { how: 'none' };
    const joined = words.depth === 0 ? groups[last] : words.pieces;
    for (const span of words.pieces) found.push(quotationOf(source, words, span, joined, attribution));
  }
  return found;
}

function quotationOf(
  source: Source,
  words: QuotedWords,
  span: Span,
  joined: readonly Span[],
  attribution: Attribution,
): SourceQuotation {
  const first = words.pieces[0] === span;
  const final = words.pieces[words.pieces.length - 1] === span;
  const marked = { start: first ? words.span.start : span.start, end: final ? words.span.end : span.end };
  const { speaker } = attribution;
  return {
    span,
    marked,
    passage: passageAt(source, span.start),
    joined,
    depth: words.depth,
    attribution,
    ...(speaker !== undefined && { speaker }),
  };
}

/** Longest speech tag between two halves of an utterance, in UTF-16 units: `, X, the president of Y, said, `. */
const LONGEST_TAG = 120;

/**
 * The stretches of each utterance: a quotation with those that follow it behind a speech tag, as long as the same
 * speaker goes on: `"…," he said, "…"` and `"…," he said. "…"`.
 */
function utterances(
  text: string,
  outer: readonly QuotedWords[],
  attributions: readonly Attribution[],
): (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const [i, words] of outer.entries()) {
    const tag = i > 0 ? text.slice(outer[i - 1].span.end, words.span.start) : '';
    const goesOn =
      i > 0 &&
      tag.length <= LONGEST_TAG &&
      isTag(tag) &&
      isSentence(text, outer[i - 1]) &&
      sameTurn(attributions[i - 1], attributions[i]);
    if (goesOn) {
      groups[i - 1].push(...words.pieces);
      groups.push(groups[i - 1]);
    } else groups.push([...words.pieces]);
  }
  return groups;
}

const sameTurn = (a: Attribution, b: Attribution): boolean =>
  a.speaker !== undefined && a.speaker === b.speaker && a.how === 'after' && b.how !== 'subject';

/** Nothing but who speaks: no other sentence, no `that`, no conjunction in front of the second half. */
const isTag = (tag: string): boolean =>
  /^\s*[\p{L}]/u.test(tag) &&
  /[\p{L}]\s*[,.;:—–-]?\s*$/u.test(tag) &&
  !tag.includes('\n') &&
  !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(tag) &&
  !/\b(?:that|and|but|because|to|of|as|a|an|the|with|for)\s*$/.test(tag);

/** The first half ends like a clause: `…,"` `…?"` or `…—"`. */
const isSentence = (text: string, words: QuotedWords): boolean =>
  /[,.!?—–-]/.test(text[words.pieces[words.pieces.length - 1].end - 1] ?? '');

/** Number of the passage that holds `offset`; that of the last one before it where none does. */
export function passageAt(source: Source, offset: number): number {
  const { passages } = source;
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passages[middle].span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return passages[low]?.number ?? 1;
}
