// One interface to the formats in which a bibliography is kept: BibTeX and BibLaTeX, CSL-JSON, CSL-YAML.
import type { CslItem } from '../sources/record';
import type {
  BibliographyEntry,
  BibliographyFormat,
  BibliographyProblem,
  ItemChanges,
  ReadBibliography,
} from './bibliography-format';
import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import { cslYaml } from './csl-yaml';
import type { TextEdit } from './text-edit';

export type { BibliographyEntry, BibliographyProblem, ItemChanges, ReadBibliography } from './bibliography-format';

function formatOf(name: string): BibliographyFormat {
  if (/\.json$/i.test(name)) return cslJson;
  return /\.ya?ml$/i.test(name) ? cslYaml : bibtex;
}

/** Keeps the first entry of each key and reports the others. */
function uniqueKeys({ entries, problems }: ReadBibliography): ReadBibliography {
  const seen = new Set<string>();
  const doubles: BibliographyProblem[] = [];
  const kept = entries.filter(({ item, span }) => {
    if (!seen.has(item.id)) return seen.add(item.id);
    doubles.push({ span, message: `The key "${item.id}" is used by an earlier entry; this one is left out.` });
    return false;
  });
  return { entries: kept, problems: [...problems, ...doubles].sort((a, b) => a.span.start - b.span.start) };
}

/**
 * Reads a bibliography. Never throws: what cannot be read is a problem at its place.
 * @param name file name or path; its ending tells the format (.json CSL-JSON, .yaml CSL-YAML, else BibTeX)
 */
export function readBibliography(name: string, text: string): ReadBibliography {
  return uniqueKeys(formatOf(name).read(text));
}

const find = (name: string, text: string, key: string): BibliographyEntry | undefined =>
  readBibliography(name, text).entries.find(({ item }) => item.id === key);

/** The edits that add an entry at the end; none when its key is taken. */
export function addEntry(name: string, text: string, item: CslItem): TextEdit[] {
  return find(name, text, item.id) ? [] : formatOf(name).add(text, item);
}

/** The edits that set fields of an entry and leave all else as it is written; none for an unknown key. */
export function updateEntry(name: string, text: string, key: string, changes: ItemChanges): TextEdit[] {
  const entry = find(name, text, key);
  return entry ? formatOf(name).update(text, entry, changes) : [];
}

/** The edits that rename an entry's key; none for an unknown key or when `to` is taken. */
export function renameKey(name: string, text: string, from: string, to: string): TextEdit[] {
  const entry = find(name, text, from);
  return !entry || from === to || find(name, text, to) ? [] : formatOf(name).rename(text, entry, to);
}
