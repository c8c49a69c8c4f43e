import type { Caption } from '../sources/source';
import type { Block } from './block';
import { type SortedBody, sortBody } from './body';
import { readByline, readNameAndRole } from './byline';
import { captionsAmong } from './caption-blocks';
import { isFurniture } from './furniture';
import { foldTitle } from './headline';
import { isListed } from './labels';
import type { Outline } from './outline';
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
  const body = readBody(rest, draft, leftOut);
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

function readBody(
  blocks: readonly Block[],
  draft: RecordDraft,
  leftOut: string[],
): Pick<SortedBody, 'body' | 'headings'> {
  const { body, headings, labels } = sortBody(blocks, draft, leftOut, {
    isFurniture: (at) => isFurniture(blocks[at].text),
    isLabel: (at) => isLabel(blocks[at]),
  });
  // Labels at the end that are no headings are the article's last lines.
  body.push(...labels.filter((block) => block.kind !== 'heading'));
  leftOut.push(...labels.filter((block) => block.kind === 'heading').map((block) => block.text));
  return { body, headings };
}

function isLabel(block: Block): boolean {
  return (
    block.kind === 'heading' ||
    (block.text.length < 80 && !isSentenceLike(block.text) && !isListed(block) && wordCount(block.text) <= 8)
  );
}
