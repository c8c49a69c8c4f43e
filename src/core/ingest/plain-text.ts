import type { IngestResult } from '../sources/source';
import { toArticle } from './article';
import type { Block } from './block';
import { readLines } from './lines';

/** Reads an article saved as plain text. */
export function readPlainText(text: string): IngestResult {
  const body = readLines(text).map(
    (line): Block => ({ kind: 'paragraph', text: line.text, pieces: [{ text: line.text, at: line.at }] }),
  );
  return {
    ok: true,
    article: toArticle({ format: 'txt', record: { type: 'article' }, body, captions: [], notes: [], plain: true }),
  };
}
