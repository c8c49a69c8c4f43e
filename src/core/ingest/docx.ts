import type { IngestNote, IngestResult } from '../sources/source';
import { type Block, type BlockKind, looseBlock } from './block';
import { finishDocument } from './document';
import { parseNames } from './person';
import { RecordDraft } from './record-draft';
import { attribute, xmlEvents } from './xml';
import { openZip } from './zip';

/** Reads a Word document (Office Open XML): its paragraphs with what their styles say. */
export async function readDocx(bytes: Uint8Array): Promise<IngestResult> {
  const zip = await openZip(bytes);
  const document = zip.text('word/document.xml');
  if (document === undefined)
    return {
      ok: false,
      reason: 'This is no Word document (.docx): it holds no text. Open it and save it as .docx again.',
    };
  const draft = new RecordDraft('document');
  stateCore(zip.text('docProps/core.xml') ?? '', draft);
  const styles = styleNames(zip.text('word/styles.xml') ?? '');
  const blocks = wordBlocks(document, styles);
  const title = blocks.find((block) => block.style === 'title');
  if (title) draft.stateTitle(title.text);
  for (const block of blocks) if (block.style === 'subtitle') draft.stateSubtitle(block.text);
  for (const block of blocks) if (block.style === 'author') draft.stateAuthors(block.text, 'text');
  const body = blocks.filter((block) => !['title', 'subtitle', 'author', 'date'].includes(block.style));
  return finishDocument(body, draft, 'docx', notesOn(document));
}

interface WordBlock extends Block {
  /** The paragraph style's name in lower case, as Word calls it in English. */
  readonly style: string;
}

/** What a reader of the file sees and the text does not hold. */
function notesOn(document: string): IngestNote[] {
  const notes: IngestNote[] = [];
  const count = (mark: string): number => document.split(mark).length - 1;
  const [footnotes, deletions] = [count('<w:footnoteReference ') + count('<w:endnoteReference '), count('<w:del ')];
  if (footnotes > 0) notes.push({ level: 'info', message: `Footnotes were left out: ${footnotes}.` });
  if (deletions > 0 || count('<w:ins ') > 0)
    notes.push({ level: 'info', message: 'It holds tracked changes: read as if all of them were accepted.' });
  return notes;
}

function stateCore(xml: string, draft: RecordDraft): void {
  let field = '';
  for (const event of xmlEvents(xml)) {
    if (event.type === 'open') field = event.name;
    else if (event.type === 'close') field = '';
    else if (field === 'dc:title' && event.text.trim() !== '') draft.state('title', event.text.trim(), 'metadata');
    else if (
      field === 'dc:creator' &&
      !/^(?:user|admin|author|unknown|microsoft.*|python-docx)?$/i.test(event.text.trim())
    ) {
      draft.state('authors', parseNames(event.text), 'metadata');
    }
  }
}

/** Style ids are translated ("berschrift1"); their names are not. */
function styleNames(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let id = '';
  for (const event of xmlEvents(xml)) {
    if (event.type !== 'open') continue;
    if (event.name === 'w:style') id = attribute(event.attributes, 'w:styleId') ?? '';
    else if (event.name === 'w:name' && id !== '')
      names.set(id, (attribute(event.attributes, 'w:val') ?? '').toLowerCase());
  }
  return names;
}

const SKIPPED = new Set([
  'w:del',
  'mc:Fallback',
  'w:instrText',
  'w:fldData',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:pict',
  'w:txbxContent',
]);

/** The paragraphs in order; rows of a table are one block each. */
function wordBlocks(xml: string, styles: ReadonlyMap<string, string>): WordBlock[] {
  const blocks: WordBlock[] = [];
  let text = '';
  let style = '';
  let listed = false;
  let blanks = 0;
  let row: string[] | undefined;
  let skipped: { name: string; depth: number } | undefined;
  for (const event of xmlEvents(xml)) {
    if (skipped) {
      if (event.type === 'open' && event.name === skipped.name && !event.empty) skipped.depth++;
      else if (event.type === 'close' && event.name === skipped.name && --skipped.depth === 0) skipped = undefined;
      continue;
    }
    if (event.type === 'text') {
      if (/\S/.test(event.text) || text !== '') text += event.text;
    } else if (event.type === 'open') {
      if (SKIPPED.has(event.name) && !event.empty) skipped = { name: event.name, depth: 1 };
      else if (event.name === 'w:p') [text, style, listed] = ['', '', false];
      else if (event.name === 'w:pStyle') style = attribute(event.attributes, 'w:val') ?? '';
      else if (event.name === 'w:numPr') listed = true;
      else if (event.name === 'w:tab' || event.name === 'w:br' || event.name === 'w:cr') text += ' ';
      else if (event.name === 'w:noBreakHyphen') text += '-';
      else if (event.name === 'w:tr') row = [];
    } else if (event.name === 'w:p') {
      const plain = text
        .replace(/\u00AD/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      text = '';
      if (row) {
        if (plain !== '') row.push(plain);
      } else if (plain === '') blanks++;
      else {
        const block = wordBlock(plain, styles.get(style) ?? style.toLowerCase(), listed);
        blocks.push(blanks > 0 ? { ...block, blanksBefore: blanks } : block);
        blanks = 0;
      }
    } else if (event.name === 'w:tr' && row) {
      if (row.length > 0) blocks.push({ ...looseBlock('table', row.join(' ')), style: 'table' });
      row = undefined;
    }
  }
  return blocks;
}

function wordBlock(text: string, style: string, listed: boolean): WordBlock {
  const level = /^heading (\d)/.exec(style)?.[1];
  const kind: BlockKind = level
    ? 'heading'
    : /caption/.test(style)
      ? 'caption'
      : listed || /^list\b/.test(style)
        ? 'item'
        : /quot|block text/.test(style)
          ? 'quote'
          : 'paragraph';
  return { ...looseBlock(kind, text, level ? { level: Number(level) } : {}), style };
}
