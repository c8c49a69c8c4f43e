// What `attest.corpus` names in; the articles, and the bibliographies that name and complete articles, out.
import path from 'node:path';
import { type BibliographyEntry, type BibliographyProblem, readBibliography } from '../core/cite/bibliography';
import { isArticleName } from '../core/ingest/formats';
import type { FileEntry } from '../core/ports';
import type { Unreadable } from '../core/sources/source';
import { type BibliographyFileProblem, placed, type ReadText, readText } from './bibliographies';
import { articleFile, type FoundBibliography, findFiles, leadsOut, OUTSIDE } from './files';
import { jabrefFolders, placesOf } from './named-files';

export interface Corpus {
  /** In order of id. */
  readonly files: readonly FileEntry[];
  /** Folders and files that are named or found and cannot be read, with the reason. */
  readonly problems: readonly Unreadable[];
  /** Absolute paths of the bibliographies among what the corpus names. */
  readonly bibliographies: readonly string[];
  /** Their entries; an entry's files are the ids of those that exist. */
  readonly entries: readonly BibliographyEntry[];
  /** Broken entries, and entries whose files are missing. */
  readonly entryProblems: readonly BibliographyFileProblem[];
  /** Absolute paths that entries name or would name: a change there changes the corpus. */
  readonly namedFiles: readonly string[];
}

export interface CorpusOptions {
  /** Nothing outside this folder is read, whatever a bibliography or a link names. */
  readonly within?: string;
  /** Reads a bibliography's text, for instance from an open editor. */
  readonly textOf?: ReadText;
}

/** Finds the articles below folders, files and globs, and those that a bibliography among them names, wherever they are. */
export async function findCorpus(
  root: string,
  patterns: readonly string[],
  { within, textOf = readText }: CorpusOptions = {},
): Promise<Corpus> {
  const found = await findFiles(root, patterns, within);
  const files = new Map(found.files.map((file) => [file.id, file]));
  const problems = [...found.problems];
  const read = await Promise.all(
    found.bibliographies.map((bibliography) => readCorpusBibliography(bibliography, within, textOf)),
  );
  const bibliographies = read.filter((bibliography) => bibliography !== undefined);
  for (const { named } of bibliographies) {
    for (const place of named) {
      if ('reason' in place) problems.push(place);
      else if (!files.has(place.id)) files.set(place.id, place);
    }
  }
  return {
    files: [...files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems,
    bibliographies: bibliographies.map(({ file }) => file),
    entries: bibliographies.flatMap(({ entries }) => entries),
    entryProblems: bibliographies.flatMap((bibliography) => bibliography.problems),
    namedFiles: [...new Set(bibliographies.flatMap(({ namedFiles }) => namedFiles))],
  };
}

interface CorpusBibliography {
  readonly file: string;
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly BibliographyFileProblem[];
  readonly named: readonly (FileEntry | Unreadable)[];
  readonly namedFiles: readonly string[];
}

/** Undefined for a file that ends like a bibliography and is none. */
async function readCorpusBibliography(
  { file, named }: FoundBibliography,
  within: string | undefined,
  textOf: ReadText,
): Promise<CorpusBibliography | undefined> {
  const text = await textOf(file);
  if (text === undefined) return undefined;
  const { entries, problems } = readBibliography(path.basename(file), text);
  if (!named && entries.length === 0 && /\.json$/i.test(file)) return undefined;
  const folder = path.dirname(file);
  const directories = jabrefFolders(text, folder);
  const resolved = await Promise.all(
    entries.map(async (entry) => {
      const places = await Promise.all(
        entry.files.filter(isArticlePath).map((name) => lookFor(name, placesOf(name, folder, directories), within)),
      );
      return { entry, places };
    }),
  );
  const missing = resolved.flatMap(({ entry, places }) => missingFiles(text, entry, places));
  return {
    file,
    entries: resolved.map(({ entry, places }) => ({
      ...entry,
      files: places.flatMap((place) => place.found?.id ?? []),
    })),
    problems: placed(file, text, [...problems, ...missing]),
    named: resolved.flatMap(({ places }) => places.flatMap((place) => place.found ?? [])),
    namedFiles: resolved.flatMap(({ places }) => places.map((place) => place.path)),
  };
}

const isArticlePath = (name: string): boolean => isArticleName(name.slice(name.lastIndexOf('/') + 1));

interface Place {
  /** As the bibliography names it. */
  readonly name: string;
  /** Where it is, or would be. */
  readonly path: string;
  readonly found?: FileEntry | Unreadable;
  /** It may exist, but is not looked at. */
  readonly outside: boolean;
}

async function lookFor(name: string, places: readonly string[], within: string | undefined): Promise<Place> {
  let outside = false;
  for (const place of places) {
    if (within !== undefined && (await leadsOut(place, within))) {
      outside = true;
      continue;
    }
    const file = await articleFile(place);
    if (file) return { name, path: place, found: 'reason' in file ? { id: place, ...file } : file, outside: false };
  }
  return { name, path: places[0], outside };
}

/** A problem on the first line of an entry some of whose files are not there. */
function missingFiles(text: string, { span }: BibliographyEntry, places: readonly Place[]): BibliographyProblem[] {
  const missing = places.filter(({ found }) => !found);
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name).join('; ');
  const read = places.find(({ found }) => found);
  const instead = read
    ? ` The article is read from ${read.name}.`
    : ' No article stands behind this entry until it is there.';
  const why = missing.every(({ outside }) => outside) ? `Not read: ${names}. ${OUTSIDE}` : `Missing: ${names}.`;
  const line = text.indexOf('\n', span.start);
  const end = line < 0 || line > span.end ? span.end : line;
  return [{ span: { start: span.start, end: text[end - 1] === '\r' ? end - 1 : end }, message: `${why}${instead}` }];
}
