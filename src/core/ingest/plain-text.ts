import type { IngestNote, IngestResult } from '../sources/source';
import { toArticle } from './article';
import { stateFrontMatter } from './front-matter';
import { readHeaderFields } from './header-fields';
import { readLines } from './lines';
import { describeLeftOut } from './notes';
import { outline } from './outline';
import { paragraphsOf } from './paragraphs';
import { RecordDraft } from './record-draft';

/** Reads an article saved or pasted as plain text. */
export function readPlainText(text: string): IngestResult {
  const lines = readLines(text);
  const header = readHeaderFields(lines);
  const draft = new RecordDraft('article');
  const notes: IngestNote[] = stateFrontMatter(header.fields, draft);
  const { blocks, wrapped } = paragraphsOf(lines.slice(header.count));
  const { body, captions, headings, leftOut } = outline(blocks, draft);
  if (body.length === 0) {
    return { ok: false, reason: 'The file holds no paragraph of text. Save the article itself into it.' };
  }
  const record = draft.finish();
  notes.push(...describeLeftOut(leftOut), ...draft.gaps());
  if (wrapped) notes.push({ level: 'info', message: 'Lines broken to fit a width were joined to paragraphs.' });
  return { ok: true, article: toArticle({ format: 'txt', record, body, captions, headings, notes, plain: true }) };
}
