// Bibliography files by path: which ones a draft names, and what they hold.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { type BibliographyEntry, readBibliography } from '../core/cite/bibliography';
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

/** A bibliography that is missing is no problem here: it is created with the first citation. */
export async function readBibliographies(files: readonly string[]): Promise<ReadBibliographies> {
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyFileProblem[] = [];
  for (const file of new Set(files)) {
    const text = await readText(file);
    if (text === undefined) continue;
    const read = readBibliography(path.basename(file), text);
    for (const entry of read.entries) {
      entries.push({ ...entry, files: entry.files.map((name) => path.resolve(path.dirname(file), name)) });
    }
    const lines = new LineMap(text);
    for (const { message, span } of read.problems)
      problems.push({ file, message, range: { start: lines.at(span.start), end: lines.at(span.end) } });
  }
  return { entries, problems };
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
