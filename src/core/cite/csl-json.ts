// CSL-JSON: an array of items. Split before it is parsed, so that a broken item costs only itself and keeps its place.
import type { CslItem } from '../sources/record';
import type { Span } from '../text/span';
import type { BibliographyEntry, BibliographyFormat, BibliographyProblem, ItemChanges } from './bibliography-format';
import { filesOf, itemOf } from './csl-item';
import { insertAt, lineEndingOf, type TextEdit } from './text-edit';

interface SplitArray {
  readonly items: readonly Span[];
  /** Offset of the `[`, and of the `]` or the text's end; -1 where there is no array. */
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
}

const trimmed = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from])) from += 1;
  while (to > from && /\s/.test(text[to - 1])) to -= 1;
  return { start: from, end: to };
};

/** Splits the outermost array at its commas. */
function split(text: string): SplitArray {
  const open = text.search(/\S/) < 0 ? -1 : text.indexOf('[');
  const items: Span[] = [];
  let depth = 0;
  let from = open + 1;
  const push = (end: number): void => {
    const item = trimmed(text, from, end);
    if (item.end > item.start) items.push(item);
    from = end + 1;
  };
  for (let i = open < 0 ? text.length : open; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = endOfString(text, i);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') {
      depth -= 1;
      if (depth === 0) {
        push(i);
        return { items, open, close: i, closed: true };
      }
    } else if (character === ',' && depth === 1) push(i);
  }
  if (open >= 0) push(text.length);
  return { items, open, close: text.length, closed: false };
}

/** Offset of the quotation mark that ends the string at `at`; a string does not cross lines. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
    else if (text[i] === '\n') return i - 1;
  }
  return text.length;
}

function parse(text: string): { value: unknown } | { message: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (reason) {
    return { message: reason instanceof Error ? reason.message : String(reason) };
  }
}

function read(text: string) {
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyProblem[] = [];
  const { items, open, closed } = split(text);
  if (text.trim() !== '' && open < 0)
    problems.push({ span: trimmed(text, 0, text.length), message: 'Not a CSL-JSON list.' });
  if (open >= 0 && !closed)
    problems.push({ span: { start: open, end: open + 1 }, message: 'The list is not closed by "]".' });
  for (const span of items) {
    const parsed = parse(text.slice(span.start, span.end));
    if ('message' in parsed) {
      problems.push({ span, message: `Broken JSON: ${parsed.message}` });
      continue;
    }
    const item = itemOf(parsed.value);
    if (item) entries.push({ item, span, files: filesOf(parsed.value) });
    else problems.push({ span, message: 'An entry without "id" cannot be cited.' });
  }
  return { entries, problems };
}

/** White space at the start of the line on which `at` stands. */
function indentAt(text: string, at: number): string {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, at))?.[0] ?? '';
}

/** The step by which the file indents: what its first property has more than its item, two spaces for want of one. */
function stepOf(text: string, { items }: SplitArray): string {
  const [first] = items;
  if (!first) return '  ';
  const property = text.slice(first.start, first.end).search(/\n[ \t]*"/);
  if (property < 0) return '  ';
  const quote = text.indexOf('"', first.start + property);
  return indentAt(text, quote).slice(indentAt(text, first.start).length) || '  ';
}

/** JSON as people indent it: a date's parts stay on one line. Strings hold no raw line ending, so none is touched. */
function writeJson(value: unknown, step: string, newLine: string): string {
  return JSON.stringify(value, null, step)
    .replace(/\[\n\s*(\d+(?:,\n\s*\d+)*)\n\s*\]/g, (_, parts: string) => `[${parts.replace(/\s+/g, ' ')}]`)
    .replace(/\[\n\s*(\[[\d, ]+\])\n\s*\]/g, '[$1]')
    .replace(/\n/g, newLine);
}

function add(text: string, item: CslItem): TextEdit[] {
  const array = split(text);
  const eol = lineEndingOf(text);
  const step = stepOf(text, array);
  const last = array.items.at(-1);
  const indent = last ? indentAt(text, last.start) : step;
  const written = writeJson(item, step, `${eol}${indent}`);
  if (array.open < 0) {
    // Something that is no list: it is not ours to change.
    return text.trim() === ''
      ? [{ span: { start: 0, end: text.length }, newText: `[${eol}${indent}${written}${eol}]${eol}` }]
      : [];
  }
  if (last && !text.trim().includes('\n')) return [insertAt(last.end, `,${JSON.stringify(item)}`)];
  if (last) return [insertAt(last.end, `,${eol}${indent}${written}`)];
  return [{ span: { start: array.open + 1, end: array.close }, newText: `${eol}${indent}${written}${eol}` }];
}

interface Property {
  readonly name: string;
  readonly value: Span;
}

/** The item's own properties, with the places of their values. The item parses. */
function properties(text: string, { start, end }: Span): Property[] {
  const found: Property[] = [];
  let depth = 0;
  let name = '';
  let from = -1;
  for (let i = start; i < end; i++) {
    const character = text[i];
    if (character === '"') {
      const close = endOfString(text, i);
      if (depth === 1 && from < 0) name = text.slice(i + 1, close);
      i = close;
    } else if (character === ':' && depth === 1 && from < 0) from = i + 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    const ends = (character === ',' && depth === 1) || (character === '}' && depth === 0);
    if (ends && from >= 0) {
      found.push({ name, value: trimmed(text, from, i) });
      from = -1;
    }
  }
  return found;
}

function update(text: string, { span }: BibliographyEntry, changes: ItemChanges): TextEdit[] {
  const own = properties(text, span);
  const step = stepOf(text, split(text));
  const last = own.at(-1);
  const multiline = text.slice(span.start, span.end).includes('\n');
  const indent = multiline && last ? indentAt(text, last.value.start) : '';
  const eol = lineEndingOf(text);
  const written = (value: unknown): string =>
    multiline ? writeJson(value, step, `${eol}${indent}`) : JSON.stringify(value);
  const added: string[] = [];
  const edits = Object.entries(changes).flatMap(([name, value]): TextEdit[] => {
    if (value === undefined) return [];
    const there = own.find((property) => property.name === name);
    if (there) return [{ span: there.value, newText: written(value) }];
    added.push(`${multiline ? `,${eol}${indent}` : ', '}${JSON.stringify(name)}: ${written(value)}`);
    return [];
  });
  return last && added.length > 0 ? [...edits, insertAt(last.value.end, added.join(''))] : edits;
}

function rename(text: string, { span }: BibliographyEntry, to: string): TextEdit[] {
  const id = properties(text, span).find((property) => property.name === 'id');
  return id ? [{ span: id.value, newText: JSON.stringify(to) }] : [];
}

export const cslJson: BibliographyFormat = { read, add, update, rename };
