// The file port over node:fs, and the search for corpus files.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { isArticleName, MAX_ARTICLE_BYTES } from '../core/ingest/formats';
import type { FileEntry, FileSystem } from '../core/ports';
import type { Unreadable } from '../core/sources/source';

/** Ids are absolute paths. */
export const nodeFiles: FileSystem = {
  async read(id) {
    try {
      return await fs.readFile(id);
    } catch (error) {
      throw new Error(readFailure(error));
    }
  },
};

export interface FoundFiles {
  readonly files: readonly FileEntry[];
  /** Folders and files that are named or found and cannot be read, with the reason. */
  readonly problems: readonly Unreadable[];
  readonly bibliographies: readonly FoundBibliography[];
}

export interface FoundBibliography {
  /** Absolute path. */
  readonly file: string;
  /** Whether it was named itself; what lies in a folder and ends in .json may be anything. */
  readonly named: boolean;
}

const GLOB = /[*?{}[\]!()]/;
const IGNORED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn', '.obsidian', '.vscode', '.attest']);

/**
 * Every article and bibliography below the given folders, files or globs (relative to `root`). A folder reached twice,
 * also through a symbolic link, is read once, so that a loop of links ends.
 * @param within nothing outside this folder is looked at, wherever a path or a link leads
 */
export async function findFiles(root: string, patterns: readonly string[], within?: string): Promise<FoundFiles> {
  const search: Search = { files: new Map(), problems: [], bibliographies: new Map(), seen: new Set(), within };
  for (const pattern of patterns) {
    const isGlob = GLOB.test(pattern) && !(await exists(path.resolve(root, pattern)));
    const start = path.resolve(root, isGlob ? globBase(pattern) : pattern);
    const matches = isGlob ? picomatch(path.resolve(root, pattern).split(path.sep).join('/')) : () => true;
    search.seen.clear();
    await visit(start, matches, search, true);
  }
  return {
    files: [...search.files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems: search.problems,
    bibliographies: [...search.bibliographies].map(([file, named]) => ({ file, named })),
  };
}

/** The article at a path as a file of the corpus, or why there is none that is read. */
export async function articleFile(file: string): Promise<FileEntry | { readonly reason: string } | undefined> {
  const stat = await fs.stat(file).catch(() => undefined);
  if (!stat?.isFile()) return undefined;
  const reason = tooLarge(stat.size);
  return reason === undefined ? entryOf(file, stat) : { reason };
}

const entryOf = (file: string, { size, mtimeMs }: { size: number; mtimeMs: number }): FileEntry => ({
  id: file,
  name: path.basename(file),
  size,
  modified: mtimeMs,
});

/** Whether a path leads out of a folder, by itself or through a link; one that does not exist leads nowhere. */
export async function leadsOut(file: string, folder: string): Promise<boolean> {
  if (!isBelow(file, folder)) return true;
  const real = await fs.realpath(file).catch(() => undefined);
  return real !== undefined && !isBelow(real, await fs.realpath(folder));
}

const isBelow = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

/** Whether a path that changed belongs to the corpus, for file events. */
export function corpusMatcher(root: string, patterns: readonly string[]): (file: string) => boolean {
  const tests = patterns.map((pattern) => {
    const absolute = path.resolve(root, pattern);
    if (GLOB.test(pattern)) {
      const match = picomatch(absolute.split(path.sep).join('/'));
      return (file: string) => match(file.split(path.sep).join('/'));
    }
    return (file: string) => file === absolute || file.startsWith(absolute + path.sep);
  });
  return (file) => tests.some((test) => test(file));
}

interface Search {
  readonly files: Map<string, FileEntry>;
  readonly problems: Unreadable[];
  /** By path: whether it was named itself. */
  readonly bibliographies: Map<string, boolean>;
  readonly seen: Set<string>;
  readonly within: string | undefined;
}

const FOUND_BIBLIOGRAPHY = /\.(bib|bibtex|json)$/i;
const NAMED_BIBLIOGRAPHY = /\.(bib|bibtex|json|ya?ml)$/i;
export const OUTSIDE = 'It lies outside this folder, which you have not trusted; trust the folder to read it.';

async function visit(at: string, matches: (file: string) => boolean, search: Search, named: boolean): Promise<void> {
  try {
    if (search.within !== undefined && (await leadsOut(at, search.within))) {
      search.problems.push({ id: at, reason: OUTSIDE });
      return;
    }
    const stat = await fs.stat(at);
    if (stat.isDirectory()) {
      const real = await fs.realpath(at);
      if (search.seen.has(real)) return;
      search.seen.add(real);
      for (const entry of (await fs.readdir(at)).sort()) {
        if (!entry.startsWith('.') && !IGNORED_FOLDERS.has(entry))
          await visit(path.join(at, entry), matches, search, false);
      }
    } else if (stat.isFile() && matches(at.split(path.sep).join('/'))) {
      const reason = tooLarge(stat.size);
      const isBibliography = (named ? NAMED_BIBLIOGRAPHY : FOUND_BIBLIOGRAPHY).test(at);
      if (!isBibliography && !isArticleName(path.basename(at))) return;
      if (reason !== undefined) search.problems.push({ id: at, reason });
      else if (isBibliography) search.bibliographies.set(at, named || search.bibliographies.get(at) === true);
      else search.files.set(at, entryOf(at, stat));
    }
  } catch (error) {
    if (isMissing(error) && !named) return; // deleted while we were looking
    search.problems.push({ id: at, reason: readFailure(error) });
  }
}

/** Why a file of this many bytes is not read, or undefined when it is. */
export const tooLarge = (size: number): string | undefined =>
  size <= MAX_ARTICLE_BYTES
    ? undefined
    : `The file has ${Math.round(size / 1e6)} MB; articles of up to ${MAX_ARTICLE_BYTES / 1e6} MB are read. Split it or leave it out of the corpus.`;

export const isGlob = (pattern: string): boolean => GLOB.test(pattern);

/** The folder that a glob starts from. */
export const globBase = (pattern: string): string => {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => GLOB.test(part));
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
};

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

function readFailure(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'There is no such file or folder.';
    case 'EACCES':
    case 'EPERM':
      return 'You may not read it: check its permissions.';
    case 'ELOOP':
      return 'Its symbolic links form a loop: remove or correct the link.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
