// CSL-YAML: a list of items, alone or under `references:`. Each item is parsed alone, so that a broken one costs only itself.
import { isMap, isScalar, parse, parseDocument, stringify } from 'yaml';
import type { CslItem } from '../sources/record';
import type { Span } from '../text/span';
import type { BibliographyEntry, BibliographyFormat, BibliographyProblem, ItemChanges } from './bibliography-format';
import { filesOf, itemOf } from './csl-item';
import { insertAt, lineEndingOf, type TextEdit } from './text-edit';

interface SplitList {
  readonly items: readonly Span[];
  readonly indent: string;
}

/** Splits the list at the lines that begin with its first item's indentation and a dash. */
function split(text: string): SplitList {
  const from = /^references:[^\S\n]*\r?$/m.exec(text);
  const start = from ? from.index + from[0].length : 0;
  const first = /^([ \t]*)-[ \t]/m.exec(text.slice(start));
  if (!first) return { items: [], indent: from ? '  ' : '' };
  const indent = first[1];
  const items: Span[] = [];
  let open = -1;
  let end = start + first.index;
  for (let line = end; line < text.length; ) {
    const next = text.indexOf('\n', line) < 0 ? text.length : text.indexOf('\n', line) + 1;
    const content = text.slice(line, next);
    const dash = content.startsWith(`${indent}- `);
    const blank = content.trim() === '';
    // A line that is not indented as the items are ends the list: another key, or the end of a metadata block.
    const outside = !blank && !dash && !(content.startsWith(`${indent} `) || content.startsWith(`${indent}\t`));
    if ((dash || outside) && open >= 0) items.push({ start: open, end });
    if (dash) open = line + indent.length;
    else if (outside) open = -1;
    if (outside) break;
    if (!blank) end = line + content.trimEnd().length;
    line = next;
  }
  if (open >= 0) items.push({ start: open, end });
  return { items, indent };
}

function parseItem(text: string, indent: string): { value: unknown } | { message: string } {
  try {
    const list: unknown = parse(indent + text, { maxAliasCount: 50, logLevel: 'error' });
    return { value: Array.isArray(list) ? list[0] : undefined };
  } catch (reason) {
    return { message: reason instanceof Error ? reason.message.split('\n')[0] : String(reason) };
  }
}

function read(text: string) {
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyProblem[] = [];
  const { items, indent } = split(text);
  if (items.length === 0 && /[^\s\-.#]/.test(text.replace(/^(?:references:\s*(?:\[\s*\])?|#.*)$/gm, ''))) {
    problems.push({
      span: { start: 0, end: Math.min(text.length, 80) },
      message: 'Not a CSL-YAML list of references.',
    });
  }
  for (const span of items) {
    const parsed = parseItem(text.slice(span.start, span.end), indent);
    if ('message' in parsed) {
      problems.push({ span, message: `Broken YAML: ${parsed.message}` });
      continue;
    }
    const item = itemOf(parsed.value);
    if (item) entries.push({ item, span, files: filesOf(parsed.value) });
    else problems.push({ span, message: 'An entry without "id" cannot be cited.' });
  }
  return { entries, problems };
}

const written = (item: unknown, indent: string, eol: string): string =>
  stringify([item], { lineWidth: 0 }).trimEnd().replace(/\n/g, `${eol}${indent}`);

function add(text: string, item: CslItem): TextEdit[] {
  const eol = lineEndingOf(text);
  const { items, indent } = split(text);
  const last = items.at(-1);
  if (last) return [insertAt(last.end, `${eol}${indent}${written(item, indent, eol)}`)];
  const empty = /^references:[^\S\n]*(?:\[[^\S\n]*\])?[^\S\n]*$/m.exec(text);
  if (empty) {
    const span = { start: empty.index, end: empty.index + empty[0].length };
    return [{ span, newText: `references:${eol}${indent}${written(item, indent, eol)}` }];
  }
  if (text.trim() !== '') return [];
  return [{ span: { start: 0, end: text.length }, newText: `references:${eol}  ${written(item, '  ', eol)}${eol}` }];
}

/** The text of one entry, rewritten by `change`; YAML's own writer keeps its comments and order. */
function rewrite(
  text: string,
  { span }: BibliographyEntry,
  change: (set: (name: string, value: unknown) => void) => void,
): TextEdit[] {
  const { indent } = split(text);
  const eol = lineEndingOf(text);
  const document = parseDocument(indent + text.slice(span.start, span.end), { logLevel: 'silent' });
  const map = document.getIn([0], true);
  if (!isMap(map)) return [];
  change((name, value) => document.setIn([0, name], value));
  const newText = document.toString({ lineWidth: 0 }).trimEnd().replace(/\r?\n/g, `${eol}${indent}`);
  return [{ span, newText }];
}

function update(text: string, entry: BibliographyEntry, changes: ItemChanges): TextEdit[] {
  return rewrite(text, entry, (set) => {
    for (const [name, value] of Object.entries(changes)) if (value !== undefined) set(name, value);
  });
}

/** Only the key's own characters change. */
function rename(text: string, { span }: BibliographyEntry, to: string): TextEdit[] {
  const { indent } = split(text);
  const document = parseDocument(indent + text.slice(span.start, span.end), { logLevel: 'silent' });
  const id = document.getIn([0, 'id'], true);
  if (!isScalar(id) || !id.range) return [];
  const shift = span.start - indent.length;
  const newText = stringify(to).trimEnd();
  return [{ span: { start: shift + id.range[0], end: shift + id.range[1] }, newText }];
}

export const cslYaml: BibliographyFormat = { read, add, update, rename };
