// Runs in a thread of its own: reads one file after the other and sends back what it made of each.
import { parentPort } from 'node:worker_threads';
import { ingest, type SourceFile } from '../core/ingest/ingest';
import type { IngestResult } from '../core/sources/source';

parentPort?.on('message', async (file: SourceFile) => {
  parentPort?.postMessage(cloneable(await ingest(file)));
});

/** Offset maps hold functions, which do not travel between threads; formats that are read here have none that is needed. */
function cloneable(result: IngestResult): IngestResult {
  if (!result.ok || !result.article.original) return result;
  const { original: _, ...article } = result.article;
  return { ok: true, article };
}
