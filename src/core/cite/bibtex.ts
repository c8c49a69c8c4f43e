// BibTeX and BibLaTeX files.
import type { CslItem } from '../sources/record';
import type { BibliographyEntry, BibliographyFormat, BibliographyProblem, ItemChanges } from './bibliography-format';
import { bibtexItem, monthMacros } from './bibtex-item';
import { type BibtexEntry, type BibtexField, splitBibtex } from './bibtex-syntax';
import { type BibtexStyle, bibtexField, writeBibtex } from './bibtex-write';
import { pathsInFileField } from './file-field';
import { insertAt, lineEndingOf, type TextEdit } from './text-edit';

/** A field's value with `#` joined and `@string` names replaced. */
function fieldValue(text: string, { pieces }: BibtexField, macros: ReadonlyMap<string, string>): string {
  return pieces
    .map(({ span, bare }) => {
      const piece = text.slice(span.start, span.end);
      return bare ? (macros.get(piece.toLowerCase()) ?? piece) : piece;
    })
    .join('');
}

function valuesOf(text: string, entry: BibtexEntry, macros: ReadonlyMap<string, string>): Map<string, string> {
  const values = new Map<string, string>();
  for (const field of entry.fields)
    if (!values.has(field.name)) values.set(field.name, fieldValue(text, field, macros));
  return values;
}

function read(text: string) {
  const { entries: written, broken } = splitBibtex(text);
  const problems: BibliographyProblem[] = [...broken];
  const entries: BibliographyEntry[] = [];
  const macros = new Map(monthMacros);
  for (const entry of written) {
    const values = valuesOf(text, entry, macros);
    if (entry.type === 'string') {
      for (const [name, value] of values) macros.set(name, value);
      continue;
    }
    const item = bibtexItem(text.slice(entry.key.start, entry.key.end), entry.type, values);
    entries.push({ item, span: entry.span, files: pathsInFileField(values.get('file') ?? ''), fields: values });
  }
  return { entries, problems };
}

/** How the file writes its entries, read off its first one with fields. */
function styleOf(text: string): BibtexStyle {
  const eol = lineEndingOf(text);
  const first = /\n([ \t]+)[\w-]+([ \t]*=[ \t]*)[{"\w]/.exec(text);
  return {
    indent: first?.[1] ?? '  ',
    equals: first?.[2] ?? ' = ',
    eol,
    lastComma: /,[ \t]*\r?\n[ \t]*\}/.test(text),
  };
}

function add(text: string, item: CslItem): TextEdit[] {
  const style = styleOf(text);
  const body = text.trimEnd();
  const written = writeBibtex(item, style);
  if (body === '') return [{ span: { start: 0, end: text.length }, newText: `${written}${style.eol}` }];
  const breaks = text.slice(body.length).split('\n').length - 1;
  const lead = style.eol.repeat(Math.max(0, 2 - breaks));
  return [insertAt(text.length, `${lead}${written}${breaks > 0 ? style.eol : ''}`)];
}

const entryAt = (text: string, { span }: BibliographyEntry): BibtexEntry | undefined =>
  splitBibtex(text).entries.find((entry) => entry.span.start === span.start);

/** Names under which an entry may hold what `name` holds, most wanted first. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  journaltitle: ['journaltitle', 'journal'],
  date: ['date', 'year'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  langid: ['langid', 'language'],
};

function update(text: string, entry: BibliographyEntry, changes: ItemChanges): TextEdit[] {
  const written = entryAt(text, entry);
  if (!written) return [];
  const style = styleOf(text);
  const added: string[] = [];
  const edits = Object.keys(changes).flatMap((field): TextEdit[] => {
    const wanted = bibtexField(entry.item.type, field, changes);
    if (!wanted) return [];
    const names = synonyms[wanted.name] ?? [wanted.name];
    const there = names.map((name) => written.fields.find((f) => f.name === name)).find((f) => f !== undefined);
    // A `year` cannot hold a day: the full date goes beside it, where BibLaTeX prefers it.
    if (there && (there.name !== 'year' || wanted.value.length === 4))
      return [{ span: there.value, newText: `{${wanted.value}}` }];
    added.push(`${style.indent}${wanted.name}${style.equals}{${wanted.value}}`);
    return [];
  });
  if (added.length === 0) return edits;
  const end = written.fields.at(-1)?.value.end ?? written.key.end;
  return [...edits, insertAt(end, `,${style.eol}${added.join(`,${style.eol}`)}`)];
}

function rename(text: string, entry: BibliographyEntry, to: string): TextEdit[] {
  const written = entryAt(text, entry);
  return written ? [{ span: written.key, newText: to }] : [];
}

export const bibtex: BibliographyFormat = { read, add, update, rename };
