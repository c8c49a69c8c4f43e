import { splitSentences } from '../text/sentences';
import type { Block } from './block';
import { readByline } from './byline';
import { isFurniture } from './furniture';
import { isStatedDateLine } from './stated-date';
import { endsSentence, readingLength } from './wording';

/** Whether a block is long enough, and ends well enough, to be a paragraph of an article wherever it stands. */
export function isProse(block: Block): boolean {
  const { text } = block;
  if (!isBodyText(block)) return false;
  const length = readingLength(text);
  if (length >= 160) return true;
  if (length >= 90 && /[:;]$/.test(text)) return true;
  return endsSentence(text) && (length >= 90 || splitSentences(text).length > 1);
}

/** Whether a block may be body text at all. */
export function isBodyText(block: Block): boolean {
  return (
    block.kind !== 'heading' && !isFurniture(block.text) && !readByline(block.text) && !isStatedDateLine(block.text)
  );
}
