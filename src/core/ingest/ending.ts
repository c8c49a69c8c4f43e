import type { Block } from './block';
import { isContactLine } from './byline';
import { isCommentsMark, isEndMark, isFurniture } from './furniture';
import { isProse } from './prose';
import { isSentenceLike, LIST_MARK } from './wording';

/** Lines that only threads of comments and lists of other articles repeat. */
const AGO = /^(?:\S+ ){0,3}\d+ ?(?:min(?:ute)?s?|h(?:ou)?rs?|hours?|days?|weeks?|months?|years?) ago\b.{0,24}$/i;

/**
 * Index of the first block behind the article: a heading for readers' words, one for other articles with little prose
 * behind it, or page furniture from which on the page is mostly labels.
 */
export function bodyEnd(blocks: readonly Block[]): number {
  const prose = blocks.map((block) => (isProse(block) ? block.text.length : 0));
  const labels = labelsBehind(blocks);
  const thread = threadStart(blocks);
  let behind = prose.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    behind -= prose[i];
    before += prose[i];
    if (before === 0) continue;
    if (isCommentsMark(block.text) && before > behind) return i;
    if (isReferencesMark(block.text) && before > 0.5 * behind) return i;
    if (isEndMark(block.text) && behind < 0.15 * before) return i;
    if (i === thread && before > 600) return i;
    const left = blocks.length - i;
    const anchor = isFurniture(block.text) || isContactLine(block.text);
    if (anchor && left >= 8 && labels[i] > 0.45 * left && behind < 0.3 * before) {
      // A prompt between paragraphs is followed by paragraphs, however much stands below the article.
      if (
        prose.slice(i, i + 7).every((length) => length === 0 || length < 0.1 * before) &&
        labels[i] - labels[Math.min(i + 7, blocks.length)] >= 4
      )
        return i;
    }
  }
  return blocks.length;
}

/** A heading for notes and sources: they are not counted as paragraphs. */
function isReferencesMark(text: string): boolean {
  return /^(?:\d{1,2}[.)] )?(?:references|notes|footnotes|end ?notes|bibliography|works cited|sources|참고문헌|각주|literatur|quellen|anmerkungen)\s?:?$/i.test(
    text.slice(0, 40),
  );
}

/** For every block, how many from there on are labels rather than text. */
function labelsBehind(blocks: readonly Block[]): number[] {
  const counts = new Array<number>(blocks.length + 1).fill(0);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { text, kind } = blocks[i];
    const label =
      isFurniture(text) || (!isSentenceLike(text) && kind !== 'item' && kind !== 'table' && !LIST_MARK.test(text));
    counts[i] = counts[i + 1] + (label ? 1 : 0);
  }
  return counts;
}

/** Where a thread of comments begins: the first of at least three lines such as "2 days ago". */
function threadStart(blocks: readonly Block[]): number {
  const marks: number[] = [];
  for (const [i, block] of blocks.entries()) if (block.text.length < 60 && AGO.test(block.text)) marks.push(i);
  return marks.length >= 3 ? Math.max(0, marks[0] - 1) : -1;
}
