// How the server and the terminal read files: plain text at once, every other format in a thread of its own, whose
// bundle alone holds the parsers.
import { formatOfName } from '../core/ingest/formats';
import type { SourceFile } from '../core/ingest/ingest';
import { ingestPlainFile } from '../core/ingest/plain';
import type { IngestResult } from '../core/sources/source';
import { IngestPool } from './ingest-pool';

const pool = new IngestPool();

/** As many files at a time as there are threads to read them, and one of plain text. */
export const FILES_AT_A_TIME = pool.limits.threads + 1;

/** Never throws or rejects: what cannot be read comes back with a reason that says what to do. */
export async function ingest(file: SourceFile): Promise<IngestResult> {
  const format = formatOfName(file.name) ?? 'txt';
  return format === 'txt' || format === 'md' ? ingestPlainFile(file.name, file.bytes) : pool.ingest(file);
}
