// A cursor behind `@` in; out the citekeys that match on key, author, title, outlet or year.
import type { Draft } from '../../drafts/draft';
import { authorsLine, dateLine, outletLine, titleLine } from '../../sources/describe';
import type { Library } from '../../sources/library';
import type { Source } from '../../sources/source';
import { escapeMarkdown } from '../markdown';
import { MAX_SUGGESTIONS, type Suggestion } from './suggestion';

/** A half-typed key may hold spaces-free words only; `@{` opens a braced one. */
const OPEN_KEY = /(?:^|[\s[(;,\-—–])@\{?([\p{L}\p{N}_:.#$%&+?<>~/-]{0,80})$/u;
const KEY_REST = /^[\p{L}\p{N}_:.#$%&+?<>~/-]{0,80}/u;

/** Undefined when the cursor is not in a citekey. */
export function citekeySuggestions(draft: Draft, library: Library, cursor: number): Suggestion[] | undefined {
  const lineStart = draft.text.lastIndexOf('\n', cursor - 1) + 1;
  const typed = OPEN_KEY.exec(draft.text.slice(Math.max(lineStart, cursor - 100), cursor));
  if (!typed) return undefined;
  const query = typed[1];
  const rest = KEY_REST.exec(draft.text.slice(cursor))?.[0] ?? '';
  const replace = { start: cursor - query.length, end: cursor + rest.length };
  const needle = fold(query);
  return library.sources
    .map((source) => ({ source, rank: rankOf(source, needle) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || (a.source.citekey < b.source.citekey ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ source }) => suggestion(source, replace, query));
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Key prefix, then word prefix in author, title, outlet, year, then anywhere; an empty query takes all. */
function rankOf(source: Source, needle: string): number {
  if (needle === '') return 1;
  const key = fold(source.citekey);
  if (key.startsWith(needle)) return 4;
  const about = fold(aboutText(source));
  if (` ${about}`.includes(` ${needle}`)) return 3;
  if (key.includes(needle)) return 2;
  return about.includes(needle) ? 1 : 0;
}

const aboutText = ({ record }: Source): string =>
  [authorsLine(record), titleLine({ record }), outletLine(record), dateLine(record)].join(' ');

function suggestion(source: Source, replace: Suggestion['replace'], query: string): Suggestion {
  const { record } = source;
  return {
    kind: 'citekey',
    label: source.citekey,
    description: titleLine(source),
    documentation: [
      `**${escapeMarkdown(titleLine(source))}**`,
      escapeMarkdown(`${authorsLine(record)} · outlet: ${outletLine(record)} · date: ${dateLine(record)}`),
      source.kind === 'brief' ? '*Brief, not the article.*' : `${source.passages.length} paragraphs`,
    ].join('\n\n'),
    // The list is filtered here already: the typed text first, so that VS Code keeps what matched on a title.
    filterText: `${query} ${source.citekey} ${aboutText(source)}`,
    replace,
    newText: source.citekey,
    additional: [],
    cites: [source.citekey],
  };
}
