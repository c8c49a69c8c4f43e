import type { IngestNote, IngestResult } from '../sources/source';
import { toArticle } from './article';
import type { Block } from './block';
import { ownFields, readFrontMatter, stateFrontMatter } from './front-matter';
import { readLines } from './lines';
import { markdownBlocks } from './markdown-blocks';
import { describeLeftOut } from './notes';
import { outline } from './outline';
import { paragraphsOf } from './paragraphs';
import { RecordDraft } from './record-draft';

/** Markdown longer than this, in characters, is read line by line: its parser is made for pages, not for archives. */
const LONGEST_PARSED = 500_000;
/** The parser's time is quadratic in the marks of one paragraph and grows with nesting. */
const LONGEST_PARAGRAPH = 8_000;
const DEEP_NESTING = /^(?:\s{0,3}(?:>|[-*+]\s|\d{1,9}[.)]\s)\s?){20}/m;

/** Reads an article saved as Markdown: a web clipping, a brief, a note. */
export function readMarkdown(text: string): IngestResult {
  const front = readFrontMatter(text);
  const own = ownFields(front.fields);
  const draft = new RecordDraft('article');
  const notes: IngestNote[] = [...front.notes, ...stateFrontMatter(front.fields, draft)];
  const blocks = blocksOf(text, front.end);
  const brief = own.kind === 'brief';
  const { body, captions, headings, leftOut } = brief ? whole(blocks, draft) : outline(blocks, draft);
  if (body.length === 0)
    return {
      ok: false,
      reason: 'The file holds no paragraph of text below its front matter. Save the article itself into it.',
    };
  const record = draft.finish();
  notes.push(...describeLeftOut(leftOut), ...(brief ? [] : draft.gaps()));
  return {
    ok: true,
    article: toArticle({ format: 'md', record, body, captions, headings, notes, plain: true, brief: own }),
  };
}

function blocksOf(text: string, from: number): Block[] {
  if (isParseable(text)) return markdownBlocks(text, from);
  const lines = readLines(text.slice(from)).map((line) => ({ ...line, at: line.at + from }));
  return paragraphsOf(lines).blocks;
}

function isParseable(text: string): boolean {
  if (text.length > LONGEST_PARSED || DEEP_NESTING.test(text)) return false;
  let start = 0;
  for (const blank of text.matchAll(/\n[^\S\n]*\n/g)) {
    if (blank.index - start > LONGEST_PARAGRAPH) return false;
    start = blank.index;
  }
  return text.length - start <= LONGEST_PARAGRAPH;
}

/** A brief is written for Attest: every paragraph counts, in order. */
function whole(blocks: readonly Block[], draft: RecordDraft): ReturnType<typeof outline> {
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  if (title) draft.stateTitle(title.text);
  return {
    body: blocks.filter((block) => block.kind !== 'heading' && block.kind !== 'caption'),
    captions: [],
    headings: [],
    leftOut: [],
  };
}
