import type { IngestResult } from '../sources/source';
import { decode } from './decode';
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
  const decoded = decode(file.bytes);
  return decoded.ok ? ingestText(file.name, decoded.text) : decoded;
}

/** Reads plain text or Markdown that is decoded already (an open editor, the clipboard). */
export function ingestText(_name: string, text: string): IngestResult {
  return readPlainText(text);
}
