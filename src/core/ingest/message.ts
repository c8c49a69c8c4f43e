import type { IngestResult } from '../sources/source';
import { isAttachment, type ReadAttachment, withAttachments } from './attachments';
import { decode } from './decode';
import { finishDocument } from './document';
import { readHtmlText } from './html';
import { readLines } from './lines';
import { type MimePart, mimeParts } from './mime';
import { paragraphsOf } from './paragraphs';
import { parseName } from './person';
import { RecordDraft } from './record-draft';
import { readDate } from './stated-date';

/** Reads a page saved as one file (MHTML): its main HTML part. */
export async function readMhtml(bytes: Uint8Array): Promise<IngestResult> {
  const { headers, parts } = mimeParts(bytes);
  const start = /start="?(<[^">]{1,200}>)/i.exec(headers.get('content-type') ?? '')?.[1];
  const pages = parts.filter((part) => part.type === 'text/html' || part.type === 'application/xhtml+xml');
  const page = pages.find((part) => start !== undefined && part.headers.get('content-id') === start) ?? pages[0];
  const html = page && textOf(page);
  if (page === undefined || html === undefined)
    return { ok: false, reason: 'The saved page holds no HTML. Save it again as a complete web page or as text.' };
  const address = headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '';
  const draft = new RecordDraft('webpage');
  if (/^https?:/.test(address)) draft.state('url', address, 'metadata');
  return readHtmlText(html, 'mhtml', draft);
}

/**
 * Reads an e-mail: subject, sender, date and the text of its body; or the article that is attached to it, where that is
 * the longer text.
 * @param readAttachment reads a file of an article's format
 */
export async function readEml(bytes: Uint8Array, readAttachment: ReadAttachment): Promise<IngestResult> {
  const { headers, parts } = mimeParts(bytes);
  const attached = parts.filter(isAttachment).filter((part) => part.content.length > 0);
  return withAttachments(await readLetter(headers, parts), attached, readAttachment);
}

async function readLetter(headers: ReadonlyMap<string, string>, parts: readonly MimePart[]): Promise<IngestResult> {
  if (headers.size === 0)
    return {
      ok: false,
      reason: 'This is no e-mail message: it has no headers. Save the message again as .eml or as text.',
    };
  const draft = new RecordDraft('personal_communication');
  stateHeaders(headers, draft);
  const readable = parts.filter((part) => !isAttachment(part));
  const plain = readable.find((part) => part.type === 'text/plain');
  const page = readable.find((part) => part.type === 'text/html');
  const text = plain && textOf(plain);
  if (text !== undefined && (page === undefined || text.trim().length > 200)) {
    const lines = readLines(unquoted(text));
    return finishDocument(
      paragraphsOf(lines).blocks.map((block) => ({ ...block, pieces: [{ text: block.text, at: -1 }] })),
      draft,
      'eml',
    );
  }
  const html = page && textOf(page);
  if (html === undefined)
    return { ok: false, reason: 'The message holds no text. Save the article from its attachment.' };
  return readHtmlText(html, 'eml', draft);
}

function stateHeaders(headers: ReadonlyMap<string, string>, draft: RecordDraft): void {
  const subject = (headers.get('subject') ?? '').replace(/^(?:(?:re|fwd?|aw|wg)\s?:\s*)+/i, '').trim();
  draft.state('title', subject, 'metadata');
  const from = (headers.get('from') ?? '')
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/^"|"$/g, '')
    .replace(/"/g, '')
    .trim();
  const author = from.includes('@') ? undefined : parseName(from);
  if (author) draft.state('authors', [author], 'metadata');
  const date = readDate((headers.get('date') ?? '').slice(0, 100))?.date;
  if (date) draft.state('issued', date, 'metadata');
}

/** Signatures behind "-- " and the quoted message of a reply are not this message. */
function unquoted(text: string): string {
  const end = /^-- \r?$|^-{2,}\s?Original Message\s?-{2,}/m.exec(text);
  return (end && end.index > 0 ? text.slice(0, end.index) : text).replace(/^>+ ?.*$/gm, '');
}

function textOf(part: MimePart): string | undefined {
  const decoded = decode(part.content, part.charset);
  return decoded.ok ? decoded.text : undefined;
}
