import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { Draft } from '../core/drafts/draft';
import { parseDraft } from '../core/drafts/parse';
import { decode } from '../core/ingest/decode';
import type { Output } from './command';

export interface NamedDraft {
  /** Absolute path. */
  readonly file: string;
  readonly draft: Draft;
}

/** Reads the drafts that can be read; the others are named on `err`. */
export async function readDrafts(names: readonly string[], err: Output): Promise<NamedDraft[]> {
  const drafts: NamedDraft[] = [];
  for (const file of names) {
    try {
      const decoded = decode(await fs.readFile(file));
      if (!decoded.ok) throw new Error(decoded.reason);
      drafts.push({ file: path.resolve(file), draft: parseDraft(decoded.text) });
    } catch (error) {
      err.write(`attest: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return drafts;
}
