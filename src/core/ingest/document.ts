import type { IngestNote, IngestResult } from '../sources/source';
import { toArticle } from './article';
import type { Block } from './block';
import { describeLeftOut } from './notes';
import { outline } from './outline';
import { rejoined } from './paragraphs';
import type { RecordDraft } from './record-draft';

/** Finds the article in the blocks of a document that is no web page and no text file, and completes it. */
export function finishDocument(
  blocks: readonly Block[],
  draft: RecordDraft,
  format: string,
  notes: readonly IngestNote[] = [],
): IngestResult {
  const { body, captions, headings, leftOut } = outline(rejoined(blocks), draft);
  if (body.length === 0)
    return { ok: false, reason: 'The document holds no paragraph of text. Save the article itself as text.' };
  const record = draft.finish();
  const all = [...notes, ...describeLeftOut(leftOut), ...draft.gaps()];
  return { ok: true, article: toArticle({ format, record, body, captions, headings, notes: all, plain: false }) };
}
