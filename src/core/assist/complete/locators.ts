// A cursor behind `[@key, ` in; out the paragraphs of that source as locators, with their first words.
import type { Draft } from '../../drafts/draft';
import type { Library } from '../../sources/library';
import type { Passage, Source } from '../../sources/source';
import { slice } from '../../text/span';
import { escapeMarkdown } from '../markdown';
import type { Suggestion } from './suggestion';

const OPEN_LOCATOR = /@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})\}?,[ \u00a0]*([^\];@\n]{0,40})$/u;

/** Undefined when the cursor is not behind a citekey's comma inside brackets. */
export function locatorSuggestions(draft: Draft, library: Library, cursor: number): Suggestion[] | undefined {
  const lineStart = draft.text.lastIndexOf('\n', cursor - 1) + 1;
  const line = draft.text.slice(Math.max(lineStart, cursor - 300), cursor);
  if (line.lastIndexOf('[') <= line.lastIndexOf(']')) return undefined;
  const open = OPEN_LOCATOR.exec(line);
  const source = open && library.byCitekey(open[1]);
  if (!open || !source) return undefined;
  const typed = open[2];
  const rest = /^[^\];@\n]{0,40}(?=[\];])/.exec(draft.text.slice(cursor))?.[0] ?? '';
  const replace = { start: cursor - typed.length, end: cursor + rest.length };
  const needle = typed.trim().toLowerCase();
  return source.passages
    .map((passage) => suggestion(source, passage, replace, typed))
    .filter(({ newText, label }) => needle === '' || newText.includes(needle) || label.toLowerCase().includes(needle))
    .slice(0, 200);
}

const FIRST_WORDS = 70;

function suggestion(source: Source, passage: Passage, replace: Suggestion['replace'], typed: string): Suggestion {
  const words = slice(source.text, passage.span);
  const first = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).replace(/\s+\S*$/, '')} …` : words;
  const locator = `para. ${passage.number}`;
  return {
    kind: 'locator',
    label: `${locator} ${first}`,
    description: '',
    documentation: escapeMarkdown(words),
    filterText: `${typed}${locator} ${first}`,
    replace,
    newText: locator,
    additional: [],
    cites: [source.citekey],
  };
}
