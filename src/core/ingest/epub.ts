import type { IngestResult } from '../sources/source';
import type { Block } from './block';
import { finishDocument } from './document';
import { dateOf } from './front-matter';
import { pageBlocks } from './page-blocks';
import { nestsTooDeep, parsePage } from './page-parser';
import { cutHidden } from './page-source';
import { parseNames } from './person';
import { RecordDraft } from './record-draft';
import { attribute, xmlEvents } from './xml';
import { openZip, type Zip } from './zip';

/** Longest text that is read out of one book, in characters of markup. */
const LONGEST = 12_000_000;

/** Reads an EPUB: its chapters in the order of the spine. */
export async function readEpub(bytes: Uint8Array): Promise<IngestResult> {
  const zip = await openZip(bytes);
  const root = rootFile(zip.text('META-INF/container.xml') ?? '') ?? zip.names.find((name) => name.endsWith('.opf'));
  const opf = root === undefined ? undefined : zip.text(root);
  if (root === undefined || opf === undefined)
    return { ok: false, reason: 'This is no EPUB: its table of parts is missing. Save the book again.' };
  if (zip.names.includes('META-INF/rights.xml'))
    return { ok: false, reason: 'The book is protected against copying. Attest cannot read it.' };
  const draft = new RecordDraft('book');
  const chapters = readPackage(opf, draft);
  const blocks = await chapterBlocks(zip, root, chapters);
  return finishDocument(blocks, draft, 'epub');
}

function rootFile(container: string): string | undefined {
  for (const event of xmlEvents(container)) {
    if (event.type === 'open' && event.name.endsWith('rootfile')) return attribute(event.attributes, 'full-path');
  }
  return undefined;
}

/** Paths of the chapters in reading order; states the book's metadata. */
function readPackage(opf: string, draft: RecordDraft): string[] {
  const files = new Map<string, string>();
  const spine: string[] = [];
  const authors: string[] = [];
  const dates: Dates = {};
  let field = '';
  for (const event of xmlEvents(opf)) {
    if (event.type === 'close') field = '';
    else if (event.type === 'text') stateField(field, event.text.replace(/\s+/g, ' ').trim(), draft, authors, dates);
    else {
      field = event.name;
      dates.expectsModified = attribute(event.attributes, 'property') === 'dcterms:modified';
      const id = attribute(event.attributes, event.name.endsWith('itemref') ? 'idref' : 'id') ?? '';
      if (event.name.endsWith('itemref')) spine.push(id);
      else if (event.name.endsWith('item') && !/nav\b/.test(attribute(event.attributes, 'properties') ?? ''))
        files.set(id, attribute(event.attributes, 'href') ?? '');
    }
  }
  if (authors.length > 0) draft.state('authors', parseNames(authors.join('; ')), 'metadata');
  // A program that makes a book writes the day of its making; that is no day of publication.
  const date = dates.published?.slice(0, 10) === dates.modified?.slice(0, 10) ? undefined : dateOf(dates.published);
  if (date) draft.state('issued', date, 'metadata');
  return spine.map((id) => files.get(id)).filter((href) => href !== undefined && href !== '') as string[];
}

interface Dates {
  published?: string;
  modified?: string;
  expectsModified?: boolean;
}

function stateField(field: string, text: string, draft: RecordDraft, authors: string[], dates: Dates): void {
  // What LibreOffice writes for want of better.
  if (text === '' || /^(?:unknown (?:title|author)|untitled)$/i.test(text)) return;
  if (field === 'dc:title') draft.state('title', text, 'metadata');
  else if (field === 'dc:creator') authors.push(text);
  else if (field === 'dc:publisher') draft.state('outlet', text, 'metadata');
  else if (field === 'dc:language') draft.state('language', text, 'metadata');
  else if (field === 'dc:date') dates.published ??= text;
  else if (field === 'meta' && dates.expectsModified) dates.modified ??= text;
}

async function chapterBlocks(zip: Zip, root: string, chapters: readonly string[]): Promise<Block[]> {
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const blocks: Block[] = [];
  let length = 0;
  for (const chapter of chapters) {
    const markup = zip.text(resolve(folder + decodePath(chapter.split('#')[0])));
    if (markup === undefined) continue;
    length += markup.length;
    if (length > LONGEST || nestsTooDeep(markup)) break;
    const document = await parsePage(cutHidden(markup).html);
    const body = document.querySelector('body');
    if (body && !/titlepage|cover|toc/.test(body.getAttribute('epub:type') ?? ''))
      for (const block of pageBlocks(body)) blocks.push(block);
  }
  return blocks;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** "OEBPS/../text/a.xhtml" -> "text/a.xhtml". */
function resolve(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
