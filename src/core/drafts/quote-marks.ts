// Prose in; pairs of quotation marks out. One pass with a stack, linear in the text.
import type { Span } from '../text/span';
import type { QuotationStyle } from './draft';

export interface QuotedStretch {
  readonly style: QuotationStyle;
  /** With its marks; offsets into the prose. */
  readonly span: Span;
  /** Between the marks, without white space at the ends. */
  readonly inner: Span;
  /** Number of quotations that enclose it. */
  readonly depth: number;
}

export interface OpenQuote {
  readonly style: QuotationStyle;
  /** Offset of the opening mark. */
  readonly start: number;
  readonly mark: string;
  /** Marks that close it. */
  readonly closers: string;
}

const letter = /[\p{L}\p{N}]/u;
const digit = /\p{Nd}/u;
const space = /\s/;
const beforeOpening = /[\s([{<—–\-/“‘«‹„‚"'¿¡*_]/;
const behindClosing = /[\s)\]}>—–\-/.,;:!?…”’»›"']/;

const guillemet = /[«»‹›]/;

const isSpace = (c: string): boolean => c === '' || space.test(c);
/** Marks that are opened by one character and closed by another. */
const pairs: Readonly<Record<string, { style: QuotationStyle; closers: string }>> = {
  '“': { style: 'curly', closers: '”"' },
  '‘': { style: 'single', closers: '’' },
  '«': { style: 'guillemets', closers: '»' },
  '»': { style: 'guillemets', closers: '«' },
  '‹': { style: 'guillemets', closers: '›' },
  '›': { style: 'guillemets', closers: '‹' },
  '„': { style: 'low-high', closers: '“”"' },
  '‚': { style: 'low-high', closers: '‘’' },
  '「': { style: 'corner', closers: '」' },
  '『': { style: 'corner', closers: '』' },
  '”': { style: 'curly', closers: '”' },
  '"': { style: 'straight', closers: '"' },
};
const marks = /["“”„‚‘’«»‹›「」『』]/g;

class QuoteScanner {
  readonly found: QuotedStretch[] = [];
  readonly open: OpenQuote[] = [];
  readonly #text: string;
  readonly #at: number[];

  constructor(text: string, escaped: ReadonlySet<number>) {
    this.#text = text;
    this.#at = [...text.matchAll(marks)].map((m) => m.index).filter((i) => !escaped.has(i));
  }

  scan(): void {
    for (let i = 0; i < this.#at.length; i++) this.#read(i);
  }

  #read(i: number): void {
    const at = this.#at[i];
    const mark = this.#text[at];
    if (this.#isApostrophe(at) || (mark === '"' && this.#isInch(i))) return;
    const closes = this.#closes(at, mark);
    if (closes >= 0 && (mark === '”' || !this.#opensOnly(at))) this.#close(closes, at);
    else if (this.#opens(at, mark)) this.#openAt(at, mark);
  }

  /** Index in the stack of the quotation that this mark closes, or -1. */
  #closes(at: number, mark: string): number {
    for (let k = this.open.length - 1; k >= 0 && k >= this.open.length - 4; k--) {
      if (this.open[k].closers.includes(mark) && at > this.open[k].start) return k;
    }
    return -1;
  }

  /** White space before and a word behind: nothing that could close. */
  #opensOnly(at: number): boolean {
    const before = this.#text[at - 1] ?? '';
    const after = this.#text[at + 1] ?? '';
    // French puts a space before the closing mark too.
    if (guillemet.test(this.#text[at]) && behindClosing.test(after)) return false;
    return (before === '' || space.test(before)) && !isSpace(after);
  }

  #opens(at: number, mark: string): boolean {
    if (!(mark in pairs)) return false;
    const before = this.#text[at - 1] ?? '';
    const after = this.#text[at + 1] ?? '';
    if (mark === '«' || mark === '‹' || mark === '「' || mark === '『') return true;
    if (mark === '“' || mark === '„') return !letter.test(before) || !isSpace(after);
    return (before === '' || beforeOpening.test(before)) && !isSpace(after);
  }

  #openAt(at: number, mark: string): void {
    // A second opening mark of the same kind: the first one was never closed.
    const same = this.open.findIndex((o) => o.mark === mark);
    if (same >= 0) this.open.length = same;
    this.open.push({ ...pairs[mark], start: at, mark });
  }

  #close(index: number, at: number): void {
    const { start, style } = this.open[index];
    this.open.length = index;
    let from = start + 1;
    let to = at;
    while (from < to && space.test(this.#text[from])) from += 1;
    while (to > from && space.test(this.#text[to - 1])) to -= 1;
    if (to > from)
      this.found.push({ style, span: { start, end: at + 1 }, inner: { start: from, end: to }, depth: index });
  }

  /** `Kim’s`, `’90s`; at the end of a word only where no single quotation is open. */
  #isApostrophe(at: number): boolean {
    const mark = this.#text[at];
    if (mark === '‘') return letter.test(this.#text[at - 1] ?? '') && letter.test(this.#text[at + 1] ?? '');
    return mark === '’' && letter.test(this.#text[at + 1] ?? '');
  }

  /**
   * `6" gun`: a straight mark behind a digit is an inch mark unless a straight quotation is open that it must close,
   * which is so unless the next straight mark looks like a closing one.
   */
  #isInch(i: number): boolean {
    const at = this.#at[i];
    if (!digit.test(this.#text[at - 1] ?? '')) return false;
    const open = this.open.findLast((o) => o.closers.includes('"'));
    if (!open) return true;
    return open.mark === '"' ? this.#nextStraightCloses(i) : true;
  }

  #nextStraightCloses(i: number): boolean {
    for (let k = i + 1; k < this.#at.length && k <= i + 8; k++) {
      const at = this.#at[k];
      if (this.#text[at] !== '"') continue;
      const before = this.#text[at - 1] ?? '';
      const after = this.#text[at + 1] ?? '';
      return !isSpace(before) && (after === '' || behindClosing.test(after));
    }
    return false;
  }
}

/**
 * Finds quotations in one paragraph of prose, the outer before the inner ones. Apostrophes, inch and foot marks and
 * escaped marks open nothing; a quotation that the paragraph does not close is not one.
 */
export function findQuotations(text: string, escaped: ReadonlySet<number> = new Set()): QuotedStretch[] {
  const scanner = new QuoteScanner(text, escaped);
  scanner.scan();
  return scanner.found.sort((a, b) => a.span.start - b.span.start);
}

/** The innermost quotation that is open at the end of `text`. */
export function findOpenQuote(text: string, escaped: ReadonlySet<number> = new Set()): OpenQuote | undefined {
  const scanner = new QuoteScanner(text, escaped);
  scanner.scan();
  return scanner.open.at(-1);
}
