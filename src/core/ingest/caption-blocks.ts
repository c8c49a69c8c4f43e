import type { Block } from './block';
import { isFurniture } from './furniture';
import { isPhotoCaption } from './photo-caption';

/** How many blocks apart the two copies of a caption may stand (the picture's alternative text and its caption). */
const NEAR = 2;

/** The captions among blocks; the value tells the copy to keep from its repetitions. */
export function captionsAmong(blocks: readonly Block[]): Map<Block, boolean> {
  const captions = new Map<Block, boolean>();
  const seen = new Set<string>();
  for (const [i, block] of blocks.entries()) {
    const key = keyOf(block.text);
    if (
      block.kind !== 'caption' &&
      !isRepeated(blocks, i, key) &&
      !(block.kind !== 'heading' && isPhotoCaption(block.text))
    )
      continue;
    captions.set(block, !seen.has(key));
    seen.add(key);
  }
  return captions;
}

/** Nobody writes the same paragraph twice in a row; pages do with what they say about a picture. */
function isRepeated(blocks: readonly Block[], i: number, key: string): boolean {
  if (key.length < 40 || blocks[i].kind === 'heading' || isFurniture(blocks[i].text)) return false;
  for (let at = Math.max(0, i - NEAR); at <= Math.min(blocks.length - 1, i + NEAR); at++) {
    if (at !== i && blocks[at].text.length <= key.length * 2 && keyOf(blocks[at].text) === key) return true;
  }
  return false;
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
