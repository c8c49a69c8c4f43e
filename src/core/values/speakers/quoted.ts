import type { Span } from '../../text/span';

/** Words between quotation marks, as they stand in a text. */
export interface QuotedWords {
  /** From the opening mark to behind the closing one. */
  readonly span: Span;
  /** The quoted words without marks: one piece, or one for each paragraph of a quotation that runs on. */
  readonly pieces: readonly Span[];
  /** 0 for a quotation of the text's own, 1 for one inside a quotation. */
  readonly depth: 0 | 1;
}

interface Open {
  readonly at: number;
  readonly closes: string;
  readonly pieces: Span[];
  /** Where the current piece begins. */
  from: number;
  readonly inside: QuotedWords[];
  /** Where a quotation in single marks ends; -1 for other marks. */
  readonly end: number;
  /** Curly marks opened inside straight ones, and not closed. */
  curly: number;
}

/** Closing marks for each opening mark that is not the same character. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
};
const MARK = /["“”„«»‘’‚'「」『』]/g;
/** Words that begin with an apostrophe, and are no opening mark. */
const CLIPPED = /^['’](?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n['’]|round\b|bout\b)/i;

/**
 * Finds the quotations of `text` in one pass. A quotation that is still open when the next paragraph begins with an
 * opening mark runs on (also where the paragraph break was lost); one that is never closed is no quotation.
 * `paragraphs` ascend; offsets are into `text`. Quotations come in order; nested ones behind the one that holds them.
 */
export function quotedIn(text: string, paragraphs: readonly Span[]): QuotedWords[] {
  const found: QuotedWords[] = [];
  let open: Open | undefined;
  for (const [n, paragraph] of paragraphs.entries()) {
    open = scan(text, paragraph, open, found);
    if (!open) continue;
    const next = paragraphs[n + 1];
    const runsOn = next && isMark(text, next.start, open) && trimmed(text, open.from, paragraph.end) > open.from;
    if (runsOn) open.pieces.push({ start: open.from, end: trimmed(text, open.from, paragraph.end) });
    else {
      if (opensParagraph(text, open, paragraph)) close(open, trimmed(text, open.from, paragraph.end), 0, found);
      open = undefined;
    }
  }
  return found;
}

/** An unclosed quotation counts when it fills its paragraph from the start: the closing mark was forgotten. */
function opensParagraph(text: string, open: Open, paragraph: Span): boolean {
  return open.at === paragraph.start && !text.slice(open.at + 1, paragraph.end).includes(text[open.at]);
}

const isMark = (text: string, at: number, open: Open): boolean => text[at] === text[open.at];

function scan(text: string, paragraph: Span, carried: Open | undefined, found: QuotedWords[]): Open | undefined {
  let open = carried;
  if (open) open.from = paragraph.start + 1;
  MARK.lastIndex = open ? open.from : paragraph.start;
  for (let match = MARK.exec(text); match && match.index < paragraph.end; match = MARK.exec(text)) {
    const at = match.index;
    if (open) open = inOpen(text, at, open, paragraph, found);
    else if (opens(text, at, paragraph)) open = start(text, at, paragraph);
  }
  return open;
}

function start(text: string, at: number, paragraph: Span): Open | undefined {
  const end = isSingle(text[at]) ? singleEnd(text, at, paragraph) : -1;
  if (isSingle(text[at]) && end < 0) return undefined;
  return { at, closes: PAIRS[text[at]] ?? text[at], pieces: [], from: at + 1, inside: [], end, curly: 0 };
}

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘';

/** What a mark inside an open quotation does: close it, run on, or hold a nested quotation. */
function inOpen(text: string, at: number, open: Open, paragraph: Span, found: QuotedWords[]): Open | undefined {
  const mark = text[at];
  if (isSingle(text[open.at])) {
    if (at < open.end) return open;
    close(open, open.end, 1, found);
    return undefined;
  }
  if (text[open.at] === '"' && mark === '“') open.curly++;
  if (text[open.at] === '"' && mark === '”' && open.curly > 0) {
    open.curly--;
    return open;
  }
  // Agencies close double marks with two single ones.
  if (mark === '’' && text[at + 1] === '’' && /["“]/.test(text[open.at])) {
    close(open, at, 2, found);
    MARK.lastIndex = at + 2;
    return undefined;
  }
  if (open.closes.includes(mark)) {
    if (mark === '"' && text[open.at] === '"' && looksOpening(text, at, paragraph)) return runOn(text, at, open);
    close(open, at, 1, found);
    return undefined;
  }
  if (mark === text[open.at] && looksOpening(text, at, paragraph)) return runOn(text, at, open);
  if (isSingle(mark) && looksOpening(text, at, paragraph) && !CLIPPED.test(text.slice(at, at + 8))) {
    const end = singleEnd(text, at, paragraph);
    if (end > at) open.inside.push({ span: { start: at, end: end + 1 }, pieces: [{ start: at + 1, end }], depth: 1 });
    if (end > at) MARK.lastIndex = end + 1;
  }
  return open;
}

/** An opening mark inside an open quotation: the paragraph break before it was lost. */
function runOn(text: string, at: number, open: Open): Open {
  open.pieces.push({ start: open.from, end: trimmed(text, open.from, at) });
  open.from = at + 1;
  return open;
}

function close(open: Open, end: number, marks: 0 | 1 | 2, found: QuotedWords[]): void {
  if (end > open.from) open.pieces.push({ start: open.from, end });
  if (open.pieces.length === 0) return;
  const span = { start: open.at, end: end + marks };
  found.push({ span, pieces: open.pieces, depth: 0 });
  for (const nested of open.inside) if (nested.span.end <= span.end) found.push(nested);
}

function opens(text: string, at: number, paragraph: Span): boolean {
  const mark = text[at];
  if (mark === '”' || mark === '’' || mark === '」' || mark === '』') return false;
  if (mark === "'" || mark === '‘') {
    return looksOpening(text, at, paragraph) && !CLIPPED.test(text.slice(at, at + 8));
  }
  if (mark === '"') return looksOpening(text, at, paragraph) || !afterFigure(text, at);
  if (mark === '»') return looksOpening(text, at, paragraph);
  return true;
}

/** `6'2"` and `a 12" gun`. */
const afterFigure = (text: string, at: number): boolean => /[\d'’]/.test(text[at - 1] ?? '');

const SPACE_OR_OPENER = /[\s([{\-–—“"‘'«„/:,]/;

/** White space, a bracket or a dash before it, and a word behind it. */
function looksOpening(text: string, at: number, paragraph: Span): boolean {
  const before = at <= paragraph.start ? ' ' : text[at - 1];
  const after = at + 1 < paragraph.end ? text[at + 1] : ' ';
  return SPACE_OR_OPENER.test(before) && !/[\s,.;:!?)\]]/.test(after === '.' && text[at + 2] === '.' ? 'x' : after);
}

/** An apostrophe that opens nothing must not be followed to the end of a long text. UTF-16 units. */
const LONGEST_SINGLE = 2000;

/** Offset of the mark that closes the single quotation opened at `at`, or -1. An apostrophe is no closing mark. */
function singleEnd(text: string, at: number, paragraph: Span): number {
  const closer = text[at] === '‘' ? '’' : "'";
  let possessive = -1;
  // Searched in a window: a mark that stands nowhere behind must not cost the whole text each time.
  const window = text.slice(at, Math.min(paragraph.end, at + LONGEST_SINGLE));
  const next = (from: number): number => {
    const found = window.indexOf(closer, from - at);
    return found < 0 ? -1 : at + found;
  };
  for (let i = next(at + 2); i >= 0; i = next(i + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) {
      // The next quotation opens: "the 'red flags' he saw. 'They are …'".
      if (possessive >= 0 && /\s/.test(text[i - 1]) && !CLIPPED.test(text.slice(i, i + 8))) break;
      continue;
    }
    if (/\s/.test(text[i - 1])) {
      if (closer === "'") break;
      continue;
    }
    // "the workers' rights": taken only if no better mark follows.
    if (/s/i.test(text[i - 1]) && text[i + 1] === ' ' && possessive < 0) possessive = i;
    else return i;
  }
  return possessive;
}

/** `end` moved back over white space. */
function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1])) at--;
  return at;
}
