import path from 'node:path';
import type { BibliographyEntry } from '../core/cite/bibliography';
import { createEngine, type Engine } from '../core/engine';
import { silentLogger } from '../core/ports';
import {
  type BibliographyFileProblem,
  bibliographyPaths,
  mergeEntries,
  readBibliographies,
} from '../node/bibliographies';
import { findCorpus } from '../node/corpus';
import { nodeFiles } from '../node/files';
import { FILES_AT_A_TIME, ingest } from '../node/ingest';
import { readingCache, userCacheFolder } from '../node/reading-cache';
import { type Output, UsageError } from './command';
import type { NamedDraft } from './drafts';

export interface OpenedCorpus {
  readonly engine: Engine;
  /** Absolute paths of the bibliographies that the drafts name, then of those of the corpus. */
  readonly bibliographies: readonly string[];
  /** Of the bibliographies of the corpus. */
  readonly corpusEntries: readonly BibliographyEntry[];
  /** Entries whose files are missing or that are broken. */
  readonly entryProblems: readonly BibliographyFileProblem[];
  /** Milliseconds. */
  readonly times: { readonly find: number; readonly index: number };
}

/** Options of every command that reads a corpus. */
export const CORPUS_OPTIONS = {
  corpus: { type: 'string', multiple: true },
  'no-cache': { type: 'boolean' },
} as const;

export interface CorpusOptions {
  /** Folders, files, globs or bibliographies; by default `corpus`. */
  readonly corpus?: readonly string[] | undefined;
  /** Reads every article afresh, and keeps nothing for the next time. */
  readonly 'no-cache'?: boolean | undefined;
}

/**
 * Reads the corpus' folders, files, globs and bibliographies, and the bibliographies that the drafts name; what could
 * not be read goes to `err`, and the rest works.
 */
export async function openCorpus(
  options: CorpusOptions,
  err: Output,
  drafts: readonly NamedDraft[] = [],
): Promise<OpenedCorpus> {
  const patterns = options.corpus ?? ['corpus'];
  const start = performance.now();
  const found = await findCorpus(process.cwd(), patterns);
  const missing = found.problems.filter((problem) => patterns.some((p) => path.resolve(p) === problem.id));
  if (missing.length > 0 && found.files.length === 0) {
    throw new UsageError(missing.map((problem) => `${problem.id}: ${problem.reason}`).join('\n'));
  }
  const listed = performance.now();
  const cache = options['no-cache'] ? {} : { cache: readingCache(userCacheFolder(), absolute(patterns)) };
  const engine = createEngine(nodeFiles, silentLogger, { ingest, filesAtATime: FILES_AT_A_TIME, ...cache });
  const named = drafts.flatMap(({ file, draft }) => bibliographyPaths(file, draft));
  const own = await readBibliographies(named);
  engine.setBibliography(mergeEntries(own.entries, found.entries));
  // A draft that lies in the corpus' folder is no source, least of all of itself.
  const drafted = new Set(drafts.map(({ file }) => file));
  await engine.update(found.files.filter(({ id }) => !drafted.has(id)));
  const indexed = performance.now();
  await engine.saveReadings();
  for (const { id, reason } of [...found.problems, ...engine.library.unreadable]) {
    err.write(`attest: not read: ${path.relative('', id) || id}: ${reason}\n`);
  }
  const ofCorpus = new Set(found.bibliographies);
  const entryProblems = [...own.problems.filter(({ file }) => !ofCorpus.has(file)), ...found.entryProblems];
  for (const { file, range, message } of entryProblems) {
    err.write(`attest: ${path.relative('', file) || file}:${range.start.line + 1}: ${message}\n`);
  }
  return {
    engine,
    bibliographies: [...new Set([...named, ...found.bibliographies])],
    corpusEntries: found.entries,
    entryProblems,
    times: { find: listed - start, index: indexed - listed },
  };
}

const absolute = (patterns: readonly string[]): string[] => patterns.map((pattern) => path.resolve(pattern));
