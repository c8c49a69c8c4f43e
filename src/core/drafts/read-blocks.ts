// Blocks of prose in; claims, quotations and citations out.
import { encloses, type Span } from '../text/span';
import { cut } from './cut';
import type { Citation, ClaimSentence, NoteReference, Quotation } from './draft';
import { unreadLanguages } from './language';
import type { ProseBlock, ProseMark } from './open-block';
import type { QuotedStretch } from './quote-marks';
import { omissions, type ProseSentence, readSentences } from './sentences';

export interface BlockReadings {
  readonly claims: readonly ClaimSentence[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
  readonly noteReferences: readonly NoteReference[];
  /** Last sentence of each block, raw, with its citations: it may introduce a block quotation. */
  readonly lastSentences: readonly {
    readonly block: ProseBlock;
    readonly span: Span;
    readonly citations: readonly Citation[];
  }[];
}

/** What the note with this label cites. */
type NoteCitations = ReadonlyMap<string, readonly Citation[]>;

const citedBy = (mark: ProseMark, notes: NoteCitations): readonly Citation[] =>
  mark.note === undefined
    ? mark.citations
    : (notes.get(mark.note) ?? []).map((c) => ({ ...c, form: 'footnote' as const, span: mark.span, group: mark.span }));

/** Citations of each footnote definition, under its normalised label. */
function citationsOfNotes(blocks: readonly ProseBlock[]): Map<string, Citation[]> {
  const notes = new Map<string, Citation[]>();
  for (const { note, marks } of blocks) {
    if (note === undefined || note === '^') continue;
    const cited = marks.flatMap((m) => m.citations);
    const known = notes.get(note);
    if (known) known.push(...cited);
    else notes.set(note, cited);
  }
  return notes;
}

/** A citation right behind a quotation speaks of nothing but it. */
const isRightBehind = (mark: ProseMark, { inner, span }: QuotedStretch): boolean =>
  mark.at >= inner.end && mark.at <= span.end + 2;

/**
 * Whom a quotation cites: the first citation behind it and before the next quotation, and, where words stand between
 * them, also the nearest in-text citation before it; failing both, the nearest one anywhere in the sentence that does
 * not stand right behind another quotation.
 */
function citationsOf(quotation: QuotedStretch, sentence: ProseSentence, notes: NoteCitations): Citation[] {
  const cited = sentence.marks
    .map((mark) => ({ mark, citations: citedBy(mark, notes) }))
    .filter((m) => m.citations.length > 0);
  const behind = cited.find(({ mark }) => mark.at >= quotation.inner.end);
  const before = cited.findLast(({ mark }) => mark.at <= quotation.inner.start);
  const adjacent = behind && isRightBehind(behind.mark, quotation);
  const taken = before && sentence.quotations.some((other) => other !== quotation && isRightBehind(before.mark, other));
  const inText = before?.mark.words && !adjacent ? before : undefined;
  const chosen = [inText, behind].filter((m) => m !== undefined);
  return (chosen.length > 0 ? chosen : before && !taken ? [before] : []).flatMap((m) => m.citations);
}

function readQuotation(
  block: ProseBlock,
  sentence: ProseSentence,
  quoted: QuotedStretch,
  notes: NoteCitations,
): Quotation {
  const { text, map } = cut(block, quoted.inner);
  const span = block.map.spanToOriginal(quoted.span);
  const inner = block.map.spanToOriginal(quoted.inner);
  // Where the prose has lost a citation at the mark, the two maps may part: the words never leave their marks.
  const start = Math.min(Math.max(inner.start, span.start), span.end);
  return {
    span,
    inner: { start, end: Math.max(start, Math.min(inner.end, span.end)) },
    text,
    map,
    style: quoted.style,
    sentence: block.map.spanToOriginal(sentence.span),
    citations: citationsOf(quoted, sentence, notes),
    ...((quoted.depth > 0 || block.quote !== undefined) && { nested: true as const }),
  };
}

/** Whether the sentence says anything of its own besides what it quotes. Questions count: that they are not checked is said. */
function isOwnProse(block: ProseBlock, { span, quotations }: ProseSentence, text: string): boolean {
  if (block.quote !== undefined || block.kind === 'heading') return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (block.kind === 'cell' && !/[.!]$/.test(text)) return false;
  return !quotations.some((q) => encloses(q.span, { start: span.start, end: trimStops(block.text, span) }));
}

function trimStops(text: string, span: Span): number {
  let end = span.end;
  while (end > span.start && /[.!?,;:…\s]/.test(text[end - 1])) end -= 1;
  return end;
}

/** @param language the draft's language tag as its front matter has it */
export function readBlocks(blocks: readonly ProseBlock[], language?: unknown): BlockReadings {
  const notes = citationsOfNotes(blocks);
  const claims: ClaimSentence[] = [];
  const quotations: Quotation[] = [];
  const lastSentences: { block: ProseBlock; span: Span; citations: readonly Citation[] }[] = [];
  const read = blocks.map((block) => ({ block, sentences: readSentences(block) }));
  const languages = unreadLanguages(read, language);
  read.forEach(({ block, sentences }, paragraph) => {
    const unread = languages[paragraph];
    const inLanguage = unread === undefined ? {} : { language: unread };
    for (const sentence of sentences) {
      const { text, map } = cut(block, sentence.span, omissions(block, sentence.span));
      const citations = sentence.marks.flatMap((mark) => citedBy(mark, notes));
      const span = block.map.spanToOriginal(sentence.span);
      if (isOwnProse(block, sentence, text)) claims.push({ span, text, map, citations, paragraph, ...inLanguage });
      for (const quoted of sentence.quotations)
        quotations.push({ ...readQuotation(block, sentence, quoted, notes), ...inLanguage });
      if (sentence === sentences.at(-1)) lastSentences.push({ block, span, citations });
    }
  });
  const marks = blocks.flatMap((b) => b.marks);
  return {
    claims,
    quotations,
    citations: marks.flatMap((m) => m.citations).sort((a, b) => a.keySpan.start - b.keySpan.start),
    noteReferences: marks
      .flatMap((m) => (m.note === undefined ? [] : [{ label: m.note, span: m.span, citations: citedBy(m, notes) }]))
      .sort((a, b) => a.span.start - b.span.start),
    lastSentences,
  };
}
