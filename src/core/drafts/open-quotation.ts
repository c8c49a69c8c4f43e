import type { QuotationStyle } from './draft';
import { parseMarkdown } from './markdown';
import type { ProseBlock } from './open-block';
import { readProse } from './prose';
import { findOpenQuote } from './quote-marks';

/** Marks that Attest offers quotations behind. */
export type OpeningMark = '"' | '“' | '‘' | '«' | '„';

/** A quotation that is open at a cursor: its words are being typed. */
export interface OpenQuotation {
  readonly style: QuotationStyle;
  readonly mark: OpeningMark;
  /** Raw offset of the opening mark. */
  readonly start: number;
}

const longestParagraph = 20_000;
const isOpeningMark = (mark: string): mark is OpeningMark => '"“‘«„'.includes(mark);

/** Offset of the paragraph that holds `offset`: behind the last blank line, or the start of a line far enough back. */
function paragraphStart(text: string, offset: number): number {
  const least = Math.max(0, offset - longestParagraph);
  let line = lineStart(text, offset);
  while (line > least) {
    const before = lineStart(text, line - 1);
    if (/^[\s>]*$/.test(text.slice(before, line))) break;
    line = before;
  }
  return line;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Whether a line at `offset` is inside fenced code or front matter. A pass over line starts, without parsing. */
function insideFence(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  if (/^---[ \t]*\r?\n/.test(before) && !/\n(?:---|\.\.\.)[ \t]*\r?\n/.test(before)) return true;
  let fence = '';
  for (const [, marks, info] of before.matchAll(/^[ \t>]{0,12}(`{3,}|~{3,})([^\r\n]*)/gm)) {
    if (fence === '') fence = marks;
    else if (marks[0] === fence[0] && marks.length >= fence.length && info.trim() === '') fence = '';
  }
  return fence !== '';
}

/** The block of prose that reaches the end of `text`. */
function lastBlock(text: string): ProseBlock | undefined {
  const { blocks } = readProse([{ start: 0, tree: parseMarkdown(text) }], text);
  return blocks.findLast((block) => block.span.end >= text.trimEnd().length) ?? blocks.at(-1);
}

/**
 * The quotation that is open at `offset`, judged by the paragraph before it alone: what stands behind the cursor may be
 * the rest of an older sentence. Undefined in code and front matter, and where every mark is closed or an apostrophe.
 */
export function openQuotationAt(text: string, offset: number): OpenQuotation | undefined {
  const from = paragraphStart(text, offset);
  const lead = /^[ \t\ufeff]*/.exec(text.slice(from, from + 200))?.[0].length ?? 0;
  const start = Math.min(from + lead, offset);
  const paragraph = text.slice(start, offset);
  if (!/["“‘«„]/.test(paragraph) || insideFence(text, offset)) return undefined;
  const block = lastBlock(paragraph);
  if (!block) return undefined;
  // A letter stands for the words to come: a mark at the very end opens rather than closes.
  const ahead = /\s$/.test(paragraph) ? ' x' : 'x';
  const open = findOpenQuote(block.text + ahead, block.escaped);
  if (!open || !isOpeningMark(open.mark)) return undefined;
  return { style: open.style, mark: open.mark, start: start + block.map.toOriginal(open.start) };
}
