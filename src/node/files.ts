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
}

const GLOB = /[*?{}[\]!()]/;
const IGNORED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn', '.obsidian', '.vscode', '.attest']);

/**
 * Every article below the given folders, files or globs (relative to `root`). A folder reached twice, also through a
 * symbolic link, is read once, so that a loop of links ends.
 */
export async function findArticles(root: string, patterns: readonly string[]): Promise<FoundFiles> {
  const search: Search = { files: new Map(), problems: [], seen: new Set() };
  for (const pattern of patterns) {
    const isGlob = GLOB.test(pattern) && !(await exists(path.resolve(root, pattern)));
    const start = path.resolve(root, isGlob ? globBase(pattern) : pattern);
    const matches = isGlob ? picomatch(path.resolve(root, pattern).split(path.sep).join('/')) : () => true;
    search.seen.clear();
    await visit(start, matches, search, true);
  }
  return { files: [...search.files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems: search.problems };
}

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
  readonly seen: Set<string>;
}

async function visit(at: string, matches: (file: string) => boolean, search: Search, named: boolean): Promise<void> {
  try {
    const stat = await fs.stat(at);
    if (stat.isDirectory()) {
      const real = await fs.realpath(at);
      if (search.seen.has(real)) return;
      search.seen.add(real);
      for (const entry of (await fs.readdir(at)).sort()) {
        if (!entry.startsWith('.') && !IGNORED_FOLDERS.has(entry))
          await visit(path.join(at, entry), matches, search, false);
      }
    } else if (stat.isFile() && isArticleName(path.basename(at)) && matches(at.split(path.sep).join('/'))) {
      const reason = tooLarge(stat.size);
      if (reason !== undefined) search.problems.push({ id: at, reason });
      else search.files.set(at, { id: at, name: path.basename(at), size: stat.size, modified: stat.mtimeMs });
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
