import type { IngestResult } from '../sources/source';
import { decode } from './decode';
import { formatOfName } from './formats';
import { readMarkdown } from './markdown';
import { mendCharacters, placedInOriginal } from './mend';
import { readPlainText } from './plain-text';

/** Reads a file of plain text or Markdown by its bytes; loads no parser of another format. Never throws. */
export function ingestPlainFile(name: string, bytes: Uint8Array): IngestResult {
  if (bytes.length === 0) return EMPTY;
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const result = ingestText(name, decoded.text);
  return result.ok && decoded.note ? withNote(result, decoded.note) : result;
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

export const EMPTY: IngestResult = { ok: false, reason: 'The file is empty.' };

function withNote(result: IngestResult & { readonly ok: true }, message: string): IngestResult {
  // What decoding could not tell is said once.
  const others = result.article.notes.filter((note) => !note.message.includes('\uFFFD'));
  return { ok: true, article: { ...result.article, notes: [{ level: 'warning', message }, ...others] } };
}

/** What is said of a file that a reader failed on. */
export function failed(error: unknown): IngestResult {
  const why = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    reason: `The file could not be read (${why.slice(0, 200)}). Save the article as text and try again.`,
  };
}
