import type { Block, Piece } from './block';
import { isByline, isNameAndRole } from './byline';
import { isFurniture } from './furniture';
import type { Line } from './lines';
import { isStatedDateLine } from './stated-date';
import { endsSentence, isTitleCase, LIST_MARK } from './wording';
import { detectWrapping, firstWord, type Wrapping, widthOf } from './wrapping';

/** Turns lines into paragraphs: a line each, or joined where the file was broken to fit a width. */
export function paragraphsOf(lines: readonly Line[]): { readonly blocks: Block[]; readonly wrapped: boolean } {
  const wrapping = detectWrapping(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0 && (wrapping ? breaksBetween(lines, i, open.length, wrapping) : !runsOn(lines, i))) {
      blocks.push(join(open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) blocks.push(join(open));
  return { blocks, wrapped: wrapping !== undefined };
}

/** In a file too short or too uneven to show a width: a long line without an end, and the next in small letters. */
function runsOn(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1];
  if (lines[i].blanksBefore > 0 || before.text.length < 32 || endsSentence(before.text)) return false;
  return /^\p{Ll}/u.test(lines[i].text) && !standsAlone(before.text) && !LIST_MARK.test(lines[i].text);
}

/** Whether a new paragraph starts at line `i` of a wrapped file; `open` lines of the paragraph stand before it. */
function breaksBetween(lines: readonly Line[], i: number, open: number, wrapping: Wrapping): boolean {
  const before = lines[i - 1];
  const line = lines[i];
  if (line.blanksBefore > wrapping.gap || LIST_MARK.test(line.text)) return true;
  if (standsAlone(before.text) || standsAlone(line.text)) return true;
  const ends = endsSentence(before.text);
  const slack = slackOf(before, line, wrapping);
  if (ends) return slack > 0 || isFirstLine(lines, i, wrapping);
  const capital = /^[\p{Lu}\p{N}"'“‘(]/u.test(line.text);
  if (open === 1 && slack > 0 && capital && isTitleCase(before.text)) return true;
  return slack > (capital ? 0.15 : 0.5) * wrapping.width;
}

/** Room left in `before` after the first word of `line`: above 0, the break was not forced by the width. */
function slackOf(before: Line, line: Line, { measure, width, margin }: Wrapping): number {
  return width - widthOf(before, measure, margin) - measure(` ${firstWord(line.text)}`);
}

/** A paragraph's first line shows by its indent, or, where the indent was lost, by being short of the width. */
function isFirstLine(lines: readonly Line[], i: number, wrapping: Wrapping): boolean {
  const line = lines[i];
  if (line.indent > lines[i - 1].indent && (lines[i + 1]?.indent ?? 0) < line.indent) return true;
  const next = lines[i + 1];
  if (!next || next.blanksBefore !== wrapping.gap || endsSentence(line.text)) return false;
  return slackOf(line, next, wrapping) > 0.03 * wrapping.width;
}

function standsAlone(text: string): boolean {
  return isFurniture(text) || isByline(text) || isStatedDateLine(text) || (text.length < 120 && isNameAndRole(text));
}

/** Joins lines with single spaces; a hyphen at a line's end keeps its compound together. */
function join(lines: readonly Line[]): Block {
  const pieces: Piece[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && !/\p{L}-$/u.test(before.text)) pieces.push({ text: ' ', at: before.at + before.text.length });
    pieces.push({ text: line.text, at: line.at });
  }
  return {
    kind: LIST_MARK.test(lines[0].text) ? 'item' : 'paragraph',
    text: pieces.map((p) => p.text).join(''),
    pieces,
  };
}
