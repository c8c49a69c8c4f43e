// A letter and the files attached to it in; the article that is meant out: often the letter only says "see attached".
import type { Article, IngestNote, IngestResult } from '../sources/source';
import { isArticleName } from './formats';
import { fileNameOf, type MimePart } from './mime';

export type ReadAttachment = (name: string, bytes: Uint8Array) => Promise<IngestResult>;

/** More attachments than this are named, not read. */
const MOST_READ = 5;

export const isAttachment = (part: MimePart): boolean =>
  /^attachment/i.test(part.headers.get('content-disposition') ?? '') ||
  (!part.type.startsWith('text/') && fileNameOf(part) !== undefined) ||
  part.type === 'message/rfc822';

/** The attached article where it is longer than the letter, else the letter; a note says which, and what was left. */
export async function withAttachments(
  letter: IngestResult,
  attached: readonly MimePart[],
  read: ReadAttachment,
): Promise<IngestResult> {
  const named = attached.map((part) => ({ name: nameOf(part), part })).filter(({ name }) => isArticleName(name));
  const results = await Promise.all(
    named.slice(0, MOST_READ).map(async ({ name, part }) => ({ name, result: await read(name, part.content) })),
  );
  const articles = results.flatMap(({ name, result }) => (result.ok ? [{ name, article: result.article }] : []));
  const longest = articles.toSorted((a, b) => b.article.text.length - a.article.text.length)[0];
  const failed = results.flatMap(({ name, result }) => (result.ok ? [] : [`${name} (${result.reason})`]));
  const letterLength = letter.ok ? letter.article.text.length : 0;
  const chosen = longest && longest.article.text.length > letterLength ? longest : undefined;
  const left = [
    ...articles.filter((other) => other !== chosen).map(({ name }) => name),
    ...failed,
    ...named.slice(MOST_READ).map(({ name }) => name),
  ];
  const notes: IngestNote[] = left.length > 0 ? [note(`Attached and not part of this text: ${left.join('; ')}.`)] : [];
  if (!chosen) return withNotes(letter, notes);
  const article: Article = { ...chosen.article, format: 'eml' };
  return withNotes({ ok: true, article }, [note(`Read from the attachment ${chosen.name}.`), ...notes]);
}

const note = (message: string): IngestNote => ({ level: 'info', message });

const withNotes = (result: IngestResult, notes: readonly IngestNote[]): IngestResult =>
  result.ok ? { ok: true, article: { ...result.article, notes: [...notes, ...result.article.notes] } } : result;

const nameOf = (part: MimePart): string =>
  fileNameOf(part) ??
  (part.type === 'message/rfc822' ? 'message.eml' : part.type === 'application/pdf' ? 'file.pdf' : '');
