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
export const ingest = (file: SourceFile): Promise<IngestResult> => readFile(file, 0);

/** @param depth number of messages that the file is attached to, one to the other */
async function readFile(file: SourceFile, depth: number): Promise<IngestResult> {
  const named = formatOfName(file.name) ?? 'txt';
  try {
    return await read(file, formatOfContent(named, file.bytes) ?? named, depth);
  } catch (error) {
    return error instanceof ZipError ? { ok: false, reason: error.message } : failed(error);
  }
}

async function read(file: SourceFile, format: Format, depth: number): Promise<IngestResult> {
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
      return await readEml(file.bytes, (name, bytes) => readAttachment({ name, bytes }, depth));
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

/** A message in a message in a message is nobody's article. */
const DEEPEST = 2;

const readAttachment = async (file: SourceFile, depth: number): Promise<IngestResult> =>
  depth < DEEPEST ? readFile(file, depth + 1) : { ok: false, reason: 'It is attached too deep.' };
