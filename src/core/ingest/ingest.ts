import type { IngestResult } from '../sources/source';
import { readDocx } from './docx';
import { readEpub } from './epub';
import { type Format, formatOfContent, formatOfName } from './formats';
import { readHtml } from './html';
import { readEml, readMhtml } from './message';
import { readPdf } from './pdf';
import { EMPTY, failed, ingestPlainFile } from './plain';
import { readWebarchive } from './webarchive';
import { ZipError } from './zip';

export interface SourceFile {
  /** File name with its extension, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Time of the last change in milliseconds since 1970. */
  readonly modified?: number;
}

/** Reads one file of the corpus. Never throws or rejects: what cannot be read comes back with a reason that says what to do. */
export async function ingest(file: SourceFile): Promise<IngestResult> {
  const named = formatOfName(file.name) ?? 'txt';
  try {
    return await read(file, formatOfContent(named, file.bytes) ?? named);
  } catch (error) {
    return error instanceof ZipError ? { ok: false, reason: error.message } : failed(error);
  }
}

async function read(file: SourceFile, format: Format): Promise<IngestResult> {
  if (file.bytes.length === 0) return EMPTY;
  switch (format) {
    case 'txt':
    case 'md':
      return ingestPlainFile(file.name, file.bytes);
    case 'html':
      return await readHtml(file.bytes, 'html');
    case 'mhtml':
      return await readMhtml(file.bytes);
    case 'eml':
      return await readEml(file.bytes);
    case 'webarchive':
      return await readWebarchive(file.bytes);
    case 'docx':
      return await readDocx(file.bytes);
    case 'epub':
      return await readEpub(file.bytes);
    case 'pdf':
      return await readPdf(file.bytes);
  }
}
