// How the server and the terminal read files: plain text at once, every other format in a thread of its own.
import { formatOfName } from '../core/ingest/formats';
import { ingest as ingestHere, type SourceFile } from '../core/ingest/ingest';
import type { IngestResult } from '../core/sources/source';
import { IngestPool } from './ingest-pool';

const pool = new IngestPool();

/** As many files at a time as there are threads to read them, and one of plain text. */
export const FILES_AT_A_TIME = pool.limits.threads + 1;

/** Never throws or rejects: what cannot be read comes back with a reason that says what to do. */
export function ingest(file: SourceFile): Promise<IngestResult> {
  const format = formatOfName(file.name);
  return format === undefined || format === 'txt' || format === 'md' ? ingestHere(file) : pool.ingest(file);
}
