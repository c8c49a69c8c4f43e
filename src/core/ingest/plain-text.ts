import type { IngestResult } from '../sources/source';
import { toArticle } from './article';
import { readLines } from './lines';
import { describeLeftOut } from './notes';
import { outline } from './outline';
import { paragraphsOf } from './paragraphs';
import { RecordDraft } from './record-draft';

/** Reads an article saved or pasted as plain text. */
export function readPlainText(text: string): IngestResult {
  const { blocks, wrapped } = paragraphsOf(readLines(text));
  const draft = new RecordDraft('article');
  const { body, captions, leftOut } = outline(blocks, draft);
  if (body.length === 0)
    return { ok: false, reason: 'The file holds no paragraph of text. Save the article itself into it.' };
  const notes = describeLeftOut(leftOut);
  if (wrapped)
    notes.push({ level: 'info', message: 'Lines were joined to paragraphs: the file was broken to fit a width.' });
  const record = draft.finish();
  notes.push(...draft.gaps());
  return { ok: true, article: toArticle({ format: 'txt', record, body, captions, notes, plain: true }) };
}
