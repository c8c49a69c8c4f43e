import path from 'node:path';
import { createEngine, type Engine } from '../core/engine';
import { silentLogger } from '../core/ports';
import { findArticles, nodeFiles } from '../node/files';
import { FILES_AT_A_TIME, ingest } from '../node/ingest';
import { type Output, UsageError } from './command';

export interface OpenedCorpus {
  readonly engine: Engine;
  /** Milliseconds. */
  readonly times: { readonly find: number; readonly index: number };
}

/** Reads the corpus folders, files or globs; what could not be read goes to `err`, and the rest works. */
export async function openCorpus(patterns: readonly string[], err: Output): Promise<OpenedCorpus> {
  const start = performance.now();
  const found = await findArticles(process.cwd(), patterns);
  const missing = found.problems.filter((problem) => patterns.some((p) => path.resolve(p) === problem.id));
  if (missing.length > 0 && found.files.length === 0) {
    throw new UsageError(missing.map((problem) => `${problem.id}: ${problem.reason}`).join('\n'));
  }
  const listed = performance.now();
  const engine = createEngine(nodeFiles, silentLogger, { ingest, filesAtATime: FILES_AT_A_TIME });
  await engine.update(found.files);
  for (const { id, reason } of [...found.problems, ...engine.library.unreadable]) {
    err.write(`attest: not read: ${path.relative('', id) || id}: ${reason}\n`);
  }
  return { engine, times: { find: listed - start, index: performance.now() - listed } };
}
