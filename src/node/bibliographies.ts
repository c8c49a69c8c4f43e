// Bibliography files by path: which ones a draft names, and what they hold.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { type BibliographyEntry, type BibliographyProblem, readBibliography } from '../core/cite/bibliography';
import type { Draft } from '../core/drafts/draft';
import { decode } from '../core/ingest/decode';
import { LineMap } from '../core/text/line-map';

export interface ReadBibliographies {
  /** Entries whose files are absolute paths. */
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly BibliographyFileProblem[];
}

/** What is wrong with one entry of a bibliography file. */
export interface BibliographyFileProblem {
  readonly file: string;
  readonly message: string;
  /** Zero-based lines and UTF-16 columns. */
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Absolute paths of the bibliographies that the draft's front matter names, relative to the draft. */
export const bibliographyPaths = (draftFile: string, draft: Draft): string[] =>
  (draft.frontMatter?.bibliography ?? []).map((name) => path.resolve(path.dirname(draftFile), name));

/** Reads the text of a file, or undefined when there is none that can be read. */
export type ReadText = (file: string) => Promise<string | undefined>;

/** A bibliography that is missing is no problem here: it is created with the first citation. */
export async function readBibliographies(
  files: readonly string[],
  textOf: ReadText = readText,
): Promise<ReadBibliographies> {
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyFileProblem[] = [];
  for (const file of new Set(files)) {
    const text = await textOf(file);
    if (text === undefined) continue;
    const read = readBibliography(path.basename(file), text);
    for (const entry of read.entries) {
      entries.push({ ...entry, files: entry.files.map((name) => path.resolve(path.dirname(file), name)) });
    }
    problems.push(...placed(file, text, read.problems));
  }
  return { entries, problems };
}

/** Problems of a text with their lines and columns. */
export function placed(
  file: string,
  text: string,
  problems: readonly BibliographyProblem[],
): BibliographyFileProblem[] {
  const lines = new LineMap(text);
  return problems.map(({ message, span }) => ({
    file,
    message,
    range: { start: lines.at(span.start), end: lines.at(span.end) },
  }));
}

/**
 * One entry a key. What the first bibliographies say goes before what the others do, field by field; the files that
 * either names count.
 */
export function mergeEntries(
  entries: readonly BibliographyEntry[],
  others: readonly BibliographyEntry[],
): BibliographyEntry[] {
  const byKey = new Map(entries.map((entry) => [entry.item.id, entry]));
  const merged = new Set<string>();
  const added = others.flatMap((other) => {
    const own = byKey.get(other.item.id);
    if (!own) return [other];
    merged.add(other.item.id);
    byKey.set(other.item.id, {
      ...own,
      item: { ...other.item, ...own.item },
      files: [...new Set([...other.files, ...own.files])],
    });
    return [];
  });
  return [
    ...entries.map((entry) => (merged.has(entry.item.id) ? (byKey.get(entry.item.id) ?? entry) : entry)),
    ...added,
  ];
}

/** The file's text, or undefined when there is none that can be read. */
export async function readText(file: string): Promise<string | undefined> {
  try {
    const decoded = decode(await fs.readFile(file));
    return decoded.ok ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}
