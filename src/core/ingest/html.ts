import type { IngestNote, IngestResult } from '../sources/source';
import { toArticle } from './article';
import { looseBlock } from './block';
import { decode } from './decode';
import type { PageDocument } from './dom';
import { readLines } from './lines';
import { mendCharacters } from './mend';
import { describeLeftOut } from './notes';
import { type Outline, outline } from './outline';
import { pageBlocks } from './page-blocks';
import { cleanContent, cleanDocument } from './page-cleaning';
import { readPageMetadata } from './page-metadata';
import { outlinePage } from './page-outline';
import { mainContent, nestsTooDeep, parsePage } from './page-parser';
import { cutHidden } from './page-source';
import { paragraphsOf } from './paragraphs';
import { RecordDraft } from './record-draft';

/** Largest page that is parsed, in characters. */
const LARGEST = 12_000_000;

/** Reads a saved web page. `format` names the container it came in. */
export async function readHtml(bytes: Uint8Array, format: string): Promise<IngestResult> {
  const decoded = decode(bytes, declaredEncoding(bytes));
  if (!decoded.ok) return decoded;
  return readHtmlText(decoded.text, format);
}

/** Reads a page's source. `draft` may hold what its container states already. */
export async function readHtmlText(
  html: string,
  format: string,
  draft = new RecordDraft('webpage'),
): Promise<IngestResult> {
  if (html.length > LARGEST)
    return { ok: false, reason: 'The page is larger than 12 million characters. Save the article alone.' };
  if (nestsTooDeep(html)) {
    const { blocks } = paragraphsOf(readLines(stripTags(html)));
    return finish(outline(blocks, draft), draft, format, [TOO_DEEP]);
  }
  const mended = mendCharacters(html);
  const source = cutHidden(mended.text);
  const document = await parsePage(source.html);
  readPageMetadata(document, source.linkedScripts, draft);
  const typed = preformatted(document);
  if (typed !== undefined) {
    const { blocks } = paragraphsOf(readLines(typed));
    return finish(
      outline(
        blocks.map(({ kind, text }) => looseBlock(kind, text)),
        draft,
      ),
      draft,
      format,
      mended.notes,
    );
  }
  cleanDocument(document, draft.title);
  const content = (await mainContent(document)) ?? (await parsePage(source.html));
  cleanContent(content);
  return finish(outlinePage(pageBlocks(content), draft), draft, format, mended.notes);
}

/** Share of a page's text in `pre` elements from which on it is a typed text with a page around it. */
const TYPED = 0.9;

/** The text of a page that is nothing but a text as it was typed, line by line. */
function preformatted(document: PageDocument): string | undefined {
  const typed = [...document.getElementsByTagName('pre')].map((pre) => pre.textContent ?? '').join('\n');
  if (typed.trim() === '') return undefined;
  const all = document.querySelector('body')?.textContent ?? '';
  return lettersIn(typed) >= TYPED * lettersIn(all) ? typed : undefined;
}

const lettersIn = (text: string): number => text.replace(/\s+/g, '').length;

const TOO_DEEP: IngestNote = {
  level: 'warning',
  message: 'The page nests its elements too deep to be parsed; its text was read without its markup.',
};

function finish(
  { body, captions, headings, leftOut }: Outline,
  draft: RecordDraft,
  format: string,
  notes: readonly IngestNote[],
): IngestResult {
  if (body.length === 0) {
    return {
      ok: false,
      reason: 'No article text was found in the page. Open it in a browser, select the article and save it as text.',
    };
  }
  const record = draft.finish();
  const all = [...notes, ...describeLeftOut(leftOut), ...draft.gaps()];
  return { ok: true, article: toArticle({ format, record, body, captions, headings, notes: all, plain: false }) };
}

/** `<meta charset>` or its older form within the first bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  let head = '';
  for (let i = 0; i < Math.min(2048, bytes.length); i++) head += String.fromCharCode(bytes[i] & 127);
  return /charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(head)?.[1];
}

/** The text of a page without its tags, a line for each block; for pages that cannot be parsed. */
function stripTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    const close = html.indexOf('>', open);
    if (close < 0) return parts.join('');
    const tag = /^<\/?([a-z0-9]{1,12})/i.exec(html.slice(open, open + 14))?.[1].toLowerCase() ?? '';
    at = close + 1;
    if (tag === 'script' || tag === 'style') {
      const end = html.indexOf(`</${tag}`, at);
      at = end < 0 ? html.length : end;
    } else if (!/^(?:a|b|i|em|strong|span|u|small|sup|sub|font|abbr|code|mark)$/.test(tag)) parts.push('\n');
  }
  parts.push(html.slice(at));
  return parts
    .join('')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
