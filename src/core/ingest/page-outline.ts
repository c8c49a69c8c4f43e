import type { Caption } from '../sources/source';
import type { HeadingBlock } from './article';
import type { Block } from './block';
import { readByline, readNameAndRole } from './byline';
import { captionsAmong } from './caption-blocks';
import { bodyEnd } from './ending';
import { isFurniture } from './furniture';
import { foldTitle } from './headline';
import { isListed } from './labels';
import { isAboutArticle, type Outline, readInline, tailOf } from './outline';
import type { PageBlock } from './page-blocks';
import { isPageFurniture, isSubtitle } from './page-cleaning';
import type { RecordDraft } from './record-draft';
import { readDateLine } from './stated-date';
import { isSentenceLike, wordCount } from './wording';

/** Blocks in which what tells about an article may stand above its first paragraph. */
const HEAD = 12;

/**
 * Takes apart blocks that an extractor already found to be the article: here a block stays unless something shows that
 * it is not the article's, the other way round than for a page as text.
 */
export function outlinePage(blocks: readonly PageBlock[], draft: RecordDraft): Outline {
  const captions = captionsAmong(blocks, true);
  const leftOut: string[] = [];
  const rest: Block[] = [];
  const shown = blocks.filter((block) => !captions.has(block));
  for (const [i, block] of shown.entries()) {
    if (isHeadMatter(block, i, draft) || isPageFurniture(shown, i)) leftOut.push(block.text);
    else rest.push(block);
  }
  const body = sortBody(rest, draft, leftOut);
  const list: Caption[] = [];
  for (const [block, first] of captions) if (first && wordCount(block.text) >= 3) list.push({ text: block.text });
  return { ...body, captions: list, leftOut };
}

/** Headline, deck, byline and date repeated above the text. */
function isHeadMatter(block: PageBlock, i: number, draft: RecordDraft): boolean {
  if (i >= HEAD) return false;
  const { text } = block;
  if (draft.title !== undefined && foldTitle(text) === foldTitle(draft.title)) return true;
  if (isSubtitle(block)) {
    draft.stateSubtitle(text);
    return true;
  }
  const byline = readByline(text) ?? (text.length < 120 ? readNameAndRole(text) : undefined);
  if (byline) draft.stateByline(byline);
  const dated = readDateLine(text);
  if (dated) draft.stateDate(dated);
  return byline !== undefined || dated !== undefined;
}

function sortBody(
  blocks: readonly Block[],
  draft: RecordDraft,
  leftOut: string[],
): { body: Block[]; headings: HeadingBlock[] } {
  const body: Block[] = [];
  const headings: HeadingBlock[] = [];
  const end = bodyEnd(blocks);
  let waiting: Block[] = [];
  for (const [i, block] of blocks.slice(0, end).entries()) {
    if (i > 0 && isAboutArticle(block.text, draft)) leftOut.push(block.text);
    else if (isFurniture(block.text)) {
      draft.noteCopyright(block.text);
      leftOut.push(block.text);
    } else if (isLabel(block)) waiting.push(block);
    else {
      for (const { text } of waiting) headings.push({ text, before: block });
      waiting = [];
      body.push(block);
    }
  }
  if (body.length > 0) readInline(body[0].text, draft);
  // Labels at the end that are no headings are the article's last lines.
  body.push(...waiting.filter((block) => block.kind !== 'heading'));
  leftOut.push(
    ...waiting.filter((block) => block.kind === 'heading').map((block) => block.text),
    ...tailOf(blocks, end, draft),
  );
  return { body, headings };
}

function isLabel(block: Block): boolean {
  return (
    block.kind === 'heading' ||
    (block.text.length < 80 && !isSentenceLike(block.text) && !isListed(block) && wordCount(block.text) <= 8)
  );
}
