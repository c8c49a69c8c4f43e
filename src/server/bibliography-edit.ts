// What accepting a citation does besides the text: the front matter's line in the same step, the record in its own.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextEdit } from '../core/checks/finding';
import { addEntry, type ItemChanges, updateEntry } from '../core/cite/bibliography';
import { ensureBibliography } from '../core/cite/front-matter';
import { parseName } from '../core/ingest/person';
import { type DateParts, toCsl } from '../core/sources/record';
import { LineMap } from '../core/text/line-map';
import { readText } from '../node/bibliographies';
import type { BibliographyEdit, RecordField } from '../protocol/protocol';
import { toRange } from './positions';
import type { Project } from './project';
import type { OpenDraft, Session } from './session';

/** The edit that names the folder's bibliography in the draft's front matter, if it names none. */
export function frontMatterEdits({ draft, file, project }: OpenDraft): TextEdit[] {
  const relative = path.relative(path.dirname(file), project.defaultBibliography).split(path.sep).join('/');
  const edit = ensureBibliography(draft, relative);
  return edit ? [edit] : [];
}

/** The edits that add the records of `citekeys` to the draft's bibliography; undefined when all are there. */
export async function bibliographyEdit(
  session: Session,
  open: OpenDraft,
  citekeys: readonly string[],
): Promise<BibliographyEdit | undefined> {
  const { project, draft, file } = open;
  const target = project.bibliographyFor(file, draft.frontMatter?.bibliography ?? []);
  return editBibliography(session, target, (text) =>
    citekeys.reduce((done, key) => withEntry(project, target, done, key), text),
  );
}

/** The edits that write what a person knows of a source into its bibliography entry, which is made when missing. */
export async function recordEdit(
  session: Session,
  project: Project,
  target: string,
  change: RecordField,
): Promise<BibliographyEdit | undefined> {
  return editBibliography(session, target, (text) => {
    const withItem = withEntry(project, target, text, change.citekey);
    return applyEdits(withItem, updateEntry(path.basename(target), withItem, change.citekey, changesOf(change)));
  });
}

function withEntry(project: Project, target: string, text: string, citekey: string): string {
  const source = project.engine.library.byCitekey(citekey);
  return source ? applyEdits(text, addEntry(path.basename(target), text, toCsl(citekey, source.record))) : text;
}

function changesOf({ field, value }: RecordField): ItemChanges {
  switch (field) {
    case 'author':
      return { author: value.split(';').flatMap((name) => parseName(name) ?? []) };
    case 'outlet':
      return { 'container-title': value };
    case 'date':
      return { issued: { 'date-parts': [value.split('-').map(Number) as unknown as DateParts] } };
    case 'title':
      return { title: value };
  }
}

async function editBibliography(
  session: Session,
  target: string,
  change: (text: string) => string,
): Promise<BibliographyEdit | undefined> {
  const uri = pathToFileURL(target).href;
  // An open editor may hold more than the disk.
  const before = session.documents.get(uri)?.getText() ?? (await readText(target));
  const text = change(before ?? '');
  if (text === (before ?? '')) return undefined;
  if (before === undefined) return { uri, edits: [], create: text };
  return { uri, edits: [minimalEdit(before, text)] };
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);
}

/** One edit between what two texts have in common at their ends. */
export function minimalEdit(before: string, after: string) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const range = toRange(new LineMap(before), { start, end: before.length - end });
  return { range, newText: after.slice(start, after.length - end) };
}
