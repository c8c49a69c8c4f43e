import type { Span } from '../text/span';

/** A locator found at the start of a citation's suffix. Offsets count from the start of the text it was read from. */
export interface FoundLocator {
  readonly label: string;
  readonly value: string;
  readonly numbers: readonly number[];
  readonly span: Span;
  /** Behind the locator and, for `{...}`, behind its brace. */
  readonly end: number;
}

/** CSL's locator labels with the terms of the en-US locale, long and short, singular and plural. */
const terms: Readonly<Record<string, readonly string[]>> = {
  book: ['book', 'books', 'bk.', 'bks.'],
  chapter: ['chapter', 'chapters', 'chap.', 'chaps.'],
  column: ['column', 'columns', 'col.', 'cols.'],
  figure: ['figure', 'figures', 'fig.', 'figs.'],
  folio: ['folio', 'folios', 'fol.', 'fols.'],
  issue: ['number', 'numbers', 'no.', 'nos.'],
  line: ['line', 'lines', 'l.', 'll.'],
  note: ['note', 'notes', 'n.', 'nn.'],
  opus: ['opus', 'opera', 'op.', 'opp.'],
  page: ['page', 'pages', 'p.', 'pp.'],
  paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.', '¶', '¶¶'],
  part: ['part', 'parts', 'pt.', 'pts.'],
  section: ['section', 'sections', 'sec.', 'secs.', '§', '§§'],
  'sub-verbo': ['sub verbo', 'sub verbis', 's.v.', 's.vv.'],
  verse: ['verse', 'verses', 'v.', 'vv.'],
  volume: ['volume', 'volumes', 'vol.', 'vols.'],
};

const labelOf = new Map(Object.entries(terms).flatMap(([label, words]) => words.map((w) => [w, label] as const)));
const longestTerm = Math.max(...[...labelOf.keys()].map((w) => w.length));

const space = /\s*/y;
const unit = /[\p{L}\p{N}]+(?:[.:/][\p{L}\p{N}]+)*/uy;
const separator = /\s*(?:[-‐‑‒–—]+|,|&|\band\b)\s*/y;
const roman = /^[ivxlcdm]+$/i;
const digit = /\p{Nd}/u;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function readTerm(text: string, at: number): { label: string; end: number } | undefined {
  const window = text.slice(at, at + longestTerm).toLowerCase();
  for (let length = window.length; length > 0; length--) {
    const label = labelOf.get(window.slice(0, length));
    if (label === undefined) continue;
    const last = window[length - 1];
    // `pages` must not be read as `page` + `s`, nor `line` out of `linear`.
    if (/\p{L}/u.test(last) && /[\p{L}]/u.test(text[at + length] ?? '')) continue;
    return { label, end: at + length };
  }
  return undefined;
}

/** End of the value that starts at `at`, or `at` when there is none. Without a term every part must hold a digit. */
function readValue(text: string, at: number, explicit: boolean): number {
  let end = at;
  let from = at;
  while (from < text.length) {
    const part = match(unit, text, from);
    if (part === '' || !(digit.test(part) || (explicit && roman.test(part)))) break;
    end = from + part.length;
    const gap = match(separator, text, end);
    if (gap === '') break;
    from = end + gap.length;
  }
  return end;
}

const numbersIn = (value: string): number[] => (value.match(/\d{1,9}/g) ?? []).map(Number);

/**
 * Reads the locator at the start of what follows a key. Terms are those of Pandoc's en-US locale; a number without a
 * term is a page; `{...}` right behind the key or the comma forces a locator and `{}` forbids one.
 * @param at offset behind the key
 */
export function readLocator(text: string, at: number): FoundLocator | undefined {
  let from = at + match(space, text, at).length;
  if (text[from] === ',') from += 1;
  from += match(space, text, from).length;
  if (text[from] === '{') return readForced(text, from);
  const term = readTerm(text, from);
  const valueStart = term ? term.end + match(space, text, term.end).length : from;
  const valueEnd = readValue(text, valueStart, term !== undefined);
  if (valueEnd === valueStart) return undefined;
  const value = text.slice(valueStart, valueEnd);
  return {
    label: term?.label ?? 'page',
    value,
    numbers: numbersIn(value),
    span: { start: from, end: valueEnd },
    end: valueEnd,
  };
}

function readForced(text: string, brace: number): FoundLocator | undefined {
  const close = text.indexOf('}', brace);
  if (close < 0) return undefined;
  const inner = text.slice(brace + 1, close);
  if (inner.trim() === '') return undefined;
  const start = brace + 1 + (inner.length - inner.trimStart().length);
  const term = readTerm(text, start);
  const valueStart = term ? term.end + match(space, text, term.end).length : start;
  const value = text.slice(Math.min(valueStart, close), close).trim();
  return {
    label: term?.label ?? 'page',
    value,
    numbers: numbersIn(value),
    span: { start: brace, end: close + 1 },
    end: close + 1,
  };
}
