import type { Block } from './block';
import { isFurniture } from './furniture';
import { hasBracketedCredit, isPhotoCaption, opensAsCaption } from './photo-caption';
import { endsSentence } from './wording';

/** How many blocks apart the two copies of a caption may stand (the picture's alternative text and its caption). */
const NEAR = 2;

/**
 * The captions among blocks; the value tells the copy to keep from its repetitions. `marked`: the
 * format marks captions itself, so a credit at a paragraph's end proves nothing.
 */
export function captionsAmong(blocks: readonly Block[], marked = false): Map<Block, boolean> {
  const captions = new Map<Block, boolean>();
  const counts = new Map<string, number>();
  const keys = blocks.map((block) => keyOf(block.text));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  let prose = false;
  for (const [i, block] of blocks.entries()) {
    const key = keys[i];
    const doubled = counts.get(key) === 2 && (prose || endsSentence(block.text)) && isRepeated(blocks, keys, i);
    const caption =
      block.kind === 'caption' ||
      doubled ||
      (block.kind !== 'heading' && (marked ? isMarkedCaption(block) : isPhotoCaption(block.text)));
    // A doubled line above the text without a sentence's end is the headline of the page and of the article.
    if (!caption) {
      prose ||= block.text.length >= 160 || (block.text.length >= 90 && endsSentence(block.text));
      continue;
    }
    captions.set(block, !seen.has(key));
    seen.add(key);
  }
  return captions;
}

/** Where captions are marked, one that is not still shows by its picture or its credit in brackets. */
function isMarkedCaption(block: Block): boolean {
  const { text } = block;
  if (opensAsCaption(text) || hasBracketedCredit(text)) return true;
  if (!block.withImage || block.kind !== 'paragraph' || text.length > 300) return false;
  return isPhotoCaption(text) || (!endsSentence(text) && !/[:,;]$/.test(text) && text.split(' ').length >= 4);
}

/** Nobody writes the same paragraph twice in a row; pages do with what they say about a picture. */
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
