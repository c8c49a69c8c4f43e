import type { IngestResult } from '../sources/source';
import { decode } from './decode';
import { type Format, formatOfContent, formatOfName } from './formats';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { readPlainText } from './plain-text';

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
    return formatOfName(name) === 'md' ? readMarkdown(text) : readPlainText(text);
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
    default:
      return { ok: false, reason: `Attest does not read .${format} files yet. Save the article as text.` };
  }
}

function withNote(result: IngestResult & { readonly ok: true }, message: string): IngestResult {
  return { ok: true, article: { ...result.article, notes: [{ level: 'warning', message }, ...result.article.notes] } };
}

function failed(error: unknown): IngestResult {
  const why = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    reason: `The file could not be read (${why.slice(0, 200)}). Save the article as text and try again.`,
  };
}
