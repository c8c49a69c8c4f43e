import type { IngestResult } from '../sources/source';
import { decode } from './decode';
import { readDocx } from './docx';
import { readEpub } from './epub';
import { type Format, formatOfContent, formatOfName } from './formats';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { mendCharacters, placedInOriginal } from './mend';
import { readEml, readMhtml } from './message';
import { readPdf } from './pdf';
import { readPlainText } from './plain-text';
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
    return failed(error);
  }
}

/** Reads plain text or Markdown that is decoded already (an open editor, the clipboard). Never throws. */
export function ingestText(name: string, text: string): IngestResult {
  try {
    const mended = mendCharacters(text);
    const result = formatOfName(name) === 'md' ? readMarkdown(mended.text) : readPlainText(mended.text);
    return result.ok ? { ok: true, article: placedInOriginal(result.article, mended) } : result;
  } catch (error) {
    return failed(error);
  }
}

async function read(file: SourceFile, format: Format): Promise<IngestResult> {
  if (file.bytes.length === 0) return { ok: false, reason: 'The file is empty.' };
  switch (format) {
    case 'txt':
    case 'md': {
      const decoded = decode(file.bytes);
      if (!decoded.ok) return decoded;
      const result = ingestText(file.name, decoded.text);
      return result.ok && decoded.note ? withNote(result, decoded.note) : result;
    }
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

function withNote(result: IngestResult & { readonly ok: true }, message: string): IngestResult {
  return { ok: true, article: { ...result.article, notes: [{ level: 'warning', message }, ...result.article.notes] } };
}

function failed(error: unknown): IngestResult {
  if (error instanceof ZipError) return { ok: false, reason: error.message };
  const why = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    reason: `The file could not be read (${why.slice(0, 200)}). Save the article as text and try again.`,
  };
}
