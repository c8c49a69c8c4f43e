// Block quotations: the words of all their paragraphs, without the line that names the speaker.
import type { Span } from '../text/span';
import { cut, join, type MappedText } from './cut';
import type { Citation, Quotation } from './draft';
import type { ProseBlock } from './open-block';
import { findQuotations } from './quote-marks';
import type { BlockReadings } from './read-blocks';

type LastSentence = BlockReadings['lastSentences'][number];

const wordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
const attribution = /^(?:[—–―]|--)/;

/** Where in a block's prose the line begins that names the speaker (`— Kim`), or the prose's end. */
function endOfWords(block: ProseBlock, raw: string): number {
  for (const found of block.text.matchAll(/[—–―]|--/g)) {
    const at = block.map.toOriginal(found.index);
    const line = Math.max(raw.lastIndexOf('\n', at - 1), raw.lastIndexOf('\r', at - 1)) + 1;
    if (at - line < 40 && /^[\s>]*$/.test(raw.slice(line, at))) return found.index;
  }
  return block.text.length;
}

/** The words of the block, without quotation marks that enclose them all. */
function wordsOf(blocks: readonly ProseBlock[], raw: string): MappedText | undefined {
  const parts: MappedText[] = [];
  for (const block of blocks) {
    const part = cut(block, { start: 0, end: endOfWords(block, raw) });
    if (!wordless(part.text)) parts.push(part);
  }
  if (parts.length === 0) return undefined;
  const whole = join(parts, '\n\n');
  const [quoted] = findQuotations(whole.text);
  const enclosed = quoted?.span.start === 0 && /^[.,;:!?…\s]*$/.test(whole.text.slice(quoted.span.end));
  return enclosed ? cut(whole, quoted.inner) : whole;
}

/** Citations in the block, else those of a wordless or attributing paragraph behind it, else those of its introduction. */
function citationsOf(inside: readonly Citation[], behind?: LastSentence, before?: LastSentence): readonly Citation[] {
  if (inside.length > 0) return inside;
  if (behind && behind.citations.length > 0) return behind.citations;
  return before?.citations ?? [];
}

function readOne(quote: number, span: Span, raw: string, blocks: readonly ProseBlock[], last: readonly LastSentence[]) {
  const inside = blocks.filter((b) => b.quote === quote && b.note === undefined);
  const words = wordsOf(inside, raw);
  if (!words) return undefined;
  const own = (s: LastSentence): boolean => s.block.quote === undefined && s.block.note === undefined;
  const before = last.findLast((s) => own(s) && s.block.span.end <= span.start);
  const introduces = before !== undefined && /:\s*$/.test(before.block.text) ? before : undefined;
  const next = last.find((s) => own(s) && s.block.span.start >= span.end);
  const behind = next && (wordless(next.block.text) || attribution.test(next.block.text)) ? next : undefined;
  const quotation: Quotation = {
    span,
    inner: words.map.spanToOriginal({ start: 0, end: words.text.length }),
    text: words.text,
    map: words.map,
    style: 'block',
    sentence: { start: introduces?.span.start ?? span.start, end: span.end },
    citations: citationsOf(
      inside.flatMap((b) => b.marks.flatMap((m) => m.citations)),
      behind,
      introduces,
    ),
  };
  return quotation;
}

export function readBlockQuotations(
  quotes: readonly Span[],
  raw: string,
  blocks: readonly ProseBlock[],
  readings: BlockReadings,
): Quotation[] {
  return quotes.flatMap((span, quote) => readOne(quote, span, raw, blocks, readings.lastSentences) ?? []);
}
