import type { Span } from '../text/span';
import type { Alignment, Step } from './align';
import type { Pattern } from './pattern';
import type { Question } from './question';
import type { WordEdit } from './verdict';
import { rowSpan, type WordRow } from './words';

/** Neighbouring differences as one edit each. */
export function editsOf(pattern: Pattern, row: WordRow, { steps }: Alignment): WordEdit[] {
  const edits: WordEdit[] = [];
  for (let i = 0; i < steps.length; i++) {
    if (!differs(steps[i])) continue;
    let end = i;
    while (end + 1 < steps.length && differs(steps[end + 1])) end++;
    edits.push(editOf(pattern, row, steps.slice(i, end + 1)));
    i = end;
  }
  return edits;
}

const differs = (step: Step): boolean => step.kind === 'replaced' || step.kind === 'dropped' || step.kind === 'added';

function editOf(pattern: Pattern, row: WordRow, steps: readonly Step[]): WordEdit {
  const drafts = steps.filter((s) => s.kind !== 'dropped').map((s) => s.draft);
  const sources = steps.filter((s) => s.kind !== 'added').map((s) => s.source);
  const draft = spanOf(pattern.row, drafts, steps[0].draft);
  const source = spanOf(row, sources, steps[0].source);
  const kind = drafts.length === 0 ? 'dropped' : sources.length === 0 ? 'added' : 'replaced';
  return { kind, draft, source };
}

/** Span of the words, or the empty span in front of `at`. */
function spanOf(row: WordRow, words: readonly number[], at: number): Span {
  if (words.length > 0) return rowSpan(row, Math.min(...words), Math.max(...words) + 1);
  const { start } = rowSpan(row, at, at);
  return { start, end: start };
}

/**
 * The quotation with the source's words in place of every difference. The writer's brackets and ellipses stay, and so
 * do the punctuation at its ends and the letter case of its first word; marks inside become the draft's inner marks.
 */
export function restoredOf(question: Question, row: WordRow, source: string, alignment: Alignment): string {
  const { pattern, quotation } = question;
  const { steps } = alignment;
  const parts: string[] = [];
  let run: number[] = [];
  const flush = (): void => {
    if (run.length > 0) {
      const { start, end } = rowSpan(row, run[0], run[run.length - 1] + 1);
      parts.push(source.slice(start, end));
    }
    run = [];
  };
  for (const [i, step] of steps.entries()) {
    if (step.kind === 'skipped') {
      flush();
      if (steps[i - 1]?.kind !== 'skipped') parts.push(ellipsisOf(pattern, step.draft));
    } else if (step.kind === 'same' || step.kind === 'replaced' || step.kind === 'dropped') run.push(step.source);
  }
  flush();
  const first = pattern.pieces[0].at;
  const last = pattern.pieces[pattern.pieces.length - 1].to;
  const lead = pattern.text.slice(0, rowSpan(pattern.row, first, first + 1).start);
  const tail = pattern.text.slice(rowSpan(pattern.row, last - 1, last).end);
  const body = parts.join(' ').replace(/\s+/g, ' ');
  const cased = sameLetter(body, pattern.text.slice(lead.length)) ? pattern.text[lead.length] + body.slice(1) : body;
  return lead + (quotation.style === 'block' ? cased : innerMarks(cased, quotation.style)) + tail;
}

const sameLetter = (a: string, b: string): boolean => a !== '' && b !== '' && a[0].toLowerCase() === b[0].toLowerCase();

/** The ellipsis that the draft writes in front of its word `at`. */
function ellipsisOf(pattern: Pattern, at: number): string {
  const piece = pattern.pieces.findIndex((p) => p.at <= at && at < p.to);
  const before = pattern.pieces[piece - 1];
  if (!before) return '…';
  const { end } = rowSpan(pattern.row, before.to - 1, before.to);
  return pattern.text
    .slice(end, rowSpan(pattern.row, pattern.pieces[piece].at, pattern.pieces[piece].at + 1).start)
    .trim();
}

/** Double marks inside a quotation become single ones of the draft's kind, and the other way round in single marks. */
function innerMarks(text: string, style: string): string {
  if (style === 'single') return text;
  if (style === 'straight') return text.replace(/["“”„‘’]/g, "'");
  return text
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([—–-])"/g, '$1‘')
    .replace(/"/g, '’');
}
