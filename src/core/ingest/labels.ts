import type { Block } from './block';
import { isFurniture } from './furniture';
import { isSentenceLike, LIST_MARK } from './wording';

/** Most lines of a list without marks that are looked through for the line that opens it. */
const LONGEST_LIST = 12;

/** "2. What may follow" between paragraphs heads a section; beside other items it is one of a list. */
export function isNumberedHeading(blocks: readonly Block[], i: number): boolean {
  const { text } = blocks[i];
  if (!/^\(?(?:\d{1,2}|[IVX]{1,4})[.)]\s/.test(text) || text.length > 120) return false;
  return [blocks[i - 1], blocks[i + 1]].every((near) => near === undefined || !isListed(near));
}

export function isListed(block: Block): boolean {
  return block.kind === 'item' || block.kind === 'quote' || block.kind === 'table' || LIST_MARK.test(block.text);
}

/** A line of a list that has no marks: lines without an end below one that ends in a colon. */
export function isUnmarkedItem(blocks: readonly Block[], i: number): boolean {
  for (let at = i; at > 0 && i - at < LONGEST_LIST; at--) {
    if (!isLabel(blocks[at])) return false;
    if (/[:：]["'”’]?$/.test(blocks[at - 1].text) && !isFurniture(blocks[at - 1].text)) return true;
  }
  return false;
}

/** Three or more labels in a row are links to other articles, unless they are a list. */
export function isTeaser(blocks: readonly Block[], i: number, end: number): boolean {
  const label = (at: number): boolean => at >= 0 && at < end && isLabel(blocks[at]) && blocks[at].kind !== 'heading';
  if (!label(i)) return false;
  let first = i;
  while (i - first < 3 && label(first - 1)) first--;
  let last = i;
  while (last - i < 3 && label(last + 1)) last++;
  return last - first >= 2;
}

/** A line that is neither a sentence nor marked as an item. */
function isLabel(block: Block): boolean {
  return !isSentenceLike(block.text) && !isListed(block);
}
