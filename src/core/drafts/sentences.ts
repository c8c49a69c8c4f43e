// One block of prose in; its sentences out, each with the quotations and marks that belong to it.
import { splitSentences } from '../text/sentences';
import { encloses, type Span } from '../text/span';
import type { ProseBlock, ProseMark } from './open-block';
import { findQuotations, type QuotedStretch } from './quote-marks';

/** A sentence of a block; offsets into the block's prose. */
export interface ProseSentence {
  readonly span: Span;
  readonly quotations: readonly QuotedStretch[];
  /** Citations in it and those between it and the next sentence. */
  readonly marks: readonly ProseMark[];
}

/** Joins the sentences that one quotation holds: the draft's sentence does not end inside quoted words. */
function joinQuoted(sentences: readonly Span[], quoted: readonly QuotedStretch[]): Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < quoted.length && quoted[next].span.end <= sentence.start) next += 1;
    const last = joined.at(-1);
    const running = quoted[next];
    if (last && running && running.span.start < last.end && running.span.end > last.end) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}

/** Sentences of a block in order. Every quotation and mark of the block belongs to exactly one of them. */
export function readSentences(block: ProseBlock): ProseSentence[] {
  const quoted = findQuotations(block.text, block.escaped);
  const outer = quoted.filter(
    (q) => q.depth === 0 || !quoted.some((o) => o.depth < q.depth && encloses(o.span, q.span)),
  );
  const spans = joinQuoted(splitSentences(block.text), outer);
  if (spans.length === 0 && block.marks.length > 0) spans.push({ start: 0, end: 0 });
  let quotation = 0;
  let mark = 0;
  return spans.map((span, i) => {
    const next = spans[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const firstQuotation = quotation;
    while (quotation < quoted.length && quoted[quotation].span.start < next) quotation += 1;
    const firstMark = mark;
    while (mark < block.marks.length && belongsBefore(block.marks[mark], next)) mark += 1;
    return { span, quotations: quoted.slice(firstQuotation, quotation), marks: block.marks.slice(firstMark, mark) };
  });
}

const belongsBefore = (mark: ProseMark, next: number): boolean => (mark.words?.start ?? mark.at - 1) < next;

/** The prose of `span` without the keys of in-text citations and the empty brackets that citations leave behind. */
export function omissions(block: ProseBlock, span: Span): Span[] {
  const omitted: Span[] = [];
  for (const { words } of block.marks) if (words && encloses(span, words)) omitted.push(words);
  const slice = block.text.slice(span.start, span.end);
  for (const found of slice.matchAll(/ ?\( ?\)/g)) {
    omitted.push({ start: span.start + found.index, end: span.start + found.index + found[0].length });
  }
  return omitted.sort((a, b) => a.start - b.start);
}
