import type { Draft } from '../drafts/draft';
import { insertAt, lineEndingOf, type TextEdit } from './text-edit';
import { type CitedPlace, writtenInText } from './written-citation';

/** `[^id]` for the offset asked for, and the definition of the note at the end of the draft. */
export function writeFootnote(
  draft: Draft,
  offset: number,
  place: CitedPlace,
): { text: string; additional: TextEdit[] } {
  const note = writtenInText(place);
  const defined = definitions(draft.text);
  const label = freeLabel(place, defined, note);
  const text = `[^${label}]`;
  return defined.has(label)
    ? { text, additional: [] }
    : { text, additional: [definition(draft, offset, `[^${label}]: ${note}.`)] };
}

/** Labels of the notes that the draft defines, with the text of their first line. */
function definitions(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^ {0,3}\[\^([^\]\s]{1,200})\]:[ \t]*(.*)$/gm)].map(([, label, body]) => [label, body.trim()]),
  );
}

/** A label made of the key and the paragraph; a note that says the same already is called again. */
function freeLabel({ source, passage }: CitedPlace, defined: ReadonlyMap<string, string>, note: string): string {
  const key = source.citekey.replace(/[\s\][^]/g, '-');
  const base = passage === undefined ? key : `${key}-${passage}`;
  for (let n = 1; ; n++) {
    const label = n === 1 ? base : `${base}-${n}`;
    const there = defined.get(label);
    if (there === undefined || there === `${note}.`) return label;
  }
}

/**
 * At the end of the draft; but while the writer types there, above the paragraph being typed: an edit at the very
 * cursor would leave the cursor behind the note.
 */
function definition(draft: Draft, offset: number, line: string): TextEdit {
  const { text } = draft;
  const eol = lineEndingOf(text);
  if (!text.slice(offset).includes('\n') && offset >= text.trimEnd().length - 1) {
    return insertAt(lastParagraph(draft), `${line}${eol}${eol}`);
  }
  const body = text.trimEnd();
  const breaks = text.slice(body.length).split('\n').length - 1;
  const lastLine = body.slice(body.lastIndexOf('\n') + 1);
  const wanted = /^ {0,3}\[\^[^\]]+\]:/.test(lastLine) ? 1 : 2;
  return insertAt(text.length, `${eol.repeat(Math.max(0, wanted - breaks))}${line}${breaks > 0 ? eol : ''}`);
}

/** Where the last paragraph begins: behind the last blank line or the front matter. */
function lastParagraph({ text, frontMatter }: Draft): number {
  const body = text.trimEnd();
  const least = frontMatter ? text.indexOf('\n', frontMatter.span.end - 1) + 1 : 0;
  let start = body.lastIndexOf('\n') + 1;
  while (start > least) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (text.slice(before, start).trim() === '') break;
    start = before;
  }
  return Math.max(start, least);
}
