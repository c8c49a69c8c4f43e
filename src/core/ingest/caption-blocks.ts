import type { Block } from './block';
import { isFurniture } from './furniture';
import { hasBracketedCredit, isPhotoCaption, opensAsCaption } from './photo-caption';
import { endsSentence } from './wording';

/** How many blocks apart the two copies of a caption may stand (the picture's alternative text and its caption). */
const NEAR = 2;

/** A text repeated more often than this is no picture's caption. */
const MOST_COPIES = 6;

/**
 * The captions among blocks; the value tells the copy to keep from its repetitions. `marked`: the
 * format marks captions itself, so a credit at a paragraph's end proves nothing.
 */
export function captionsAmong(blocks: readonly Block[], marked = false): Map<Block, boolean> {
  const doubled = doubledBlocks(blocks);
  const last = marked ? undefined : lastLong(blocks);
  const own = (block: Block): boolean =>
    block.kind === 'caption' ||
    (block.kind !== 'heading' && (marked ? isMarkedCaption(block) : isUnmarkedCaption(block, last)));
  // Where everything is doubled, doubling says nothing.
  const telling = blocks.some((block) => isLong(block) && !doubled.has(block) && !own(block));
  const captions = new Map<Block, boolean>();
  const seen = new Set<string>();
  for (const block of blocks) {
    if (!own(block) && !(telling && doubled.has(block))) continue;
    const key = keyOf(block.text);
    captions.set(block, !seen.has(key));
    seen.add(key);
  }
  return captions;
}

/**
 * Nobody writes the same paragraph twice in a row; pages do with what they say about a picture. A doubled line above the
 * text without a sentence's end is the headline of the page and of the article.
 */
function doubledBlocks(blocks: readonly Block[]): Set<Block> {
  const keys = blocks.map((block) => keyOf(block.text));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const doubled = new Set<Block>();
  let prose = false;
  for (const [i, block] of blocks.entries()) {
    const count = counts.get(keys[i]) ?? 0;
    const often = count >= 2 && count <= MOST_COPIES;
    if (often && (prose || endsSentence(block.text)) && isRepeated(blocks, keys, i)) doubled.add(block);
    else prose ||= isLong(block);
  }
  return doubled;
}

function isLong({ text }: Block): boolean {
  return text.length >= 160 || (text.length >= 90 && endsSentence(text));
}

/** An agency's name behind the last paragraph signs the article, not a picture. */
function isUnmarkedCaption(block: Block, last: Block | undefined): boolean {
  const { text } = block;
  if (block === last) return opensAsCaption(text) || hasBracketedCredit(text);
  return isPhotoCaption(text);
}

function lastLong(blocks: readonly Block[]): Block | undefined {
  return blocks.findLast((block) => block.text.length >= 60 && block.kind === 'paragraph' && !isFurniture(block.text));
}

/** Where captions are marked, one that is not still shows by its picture or its credit in brackets. */
function isMarkedCaption(block: Block): boolean {
  const { text } = block;
  if (opensAsCaption(text) || hasBracketedCredit(text)) return true;
  if (!block.withImage || block.kind !== 'paragraph' || text.length > 300) return false;
  return isPhotoCaption(text) || (!endsSentence(text) && !/[:,;]$/.test(text) && text.split(' ').length >= 4);
}

/** Whether the same text stands near. */
function isRepeated(blocks: readonly Block[], keys: readonly string[], i: number): boolean {
  if (keys[i].length < 40 || blocks[i].kind === 'heading' || isFurniture(blocks[i].text)) return false;
  for (let at = Math.max(0, i - NEAR); at <= Math.min(blocks.length - 1, i + NEAR); at++) {
    if (at !== i && keys[at] === keys[i]) return true;
  }
  return false;
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
