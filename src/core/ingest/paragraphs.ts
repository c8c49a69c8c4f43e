import { type Block, looseBlock, type Piece } from './block';
import { isBareName, isByline, isNameAndRole } from './byline';
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

/**
 * Blocks of a document into which a text was pasted whose lines had been broken to fit a width: each line a paragraph of
 * its own there. Runs of plain paragraphs are joined where their lengths show it; all else stays as it is.
 */
export function rejoined(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let run: Block[] = [];
  const close = (): void => {
    joined.push(...rejoinedRun(run));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') run.push(block);
    else {
      close();
      joined.push(block);
    }
  }
  close();
  return joined;
}

function rejoinedRun(run: readonly Block[]): readonly Block[] {
  const { blocks, wrapped } = paragraphsOf(run.map(lineOf));
  if (!wrapped) return run;
  let first = 0;
  return blocks.map(({ kind, text, pieces }) => {
    const { page } = run[first];
    first += pieces.filter((piece) => piece.text !== ' ').length;
    return looseBlock(kind, text, page === undefined ? {} : { page });
  });
}

const lineOf = ({ text, blanksBefore = 0 }: Block): Line => ({ text, at: -1, indent: 0, blanksBefore });

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
  const forced = !endsSentence(before.text) && slackOf(before, line, wrapping) <= 0;
  // "... on March" and then "24.": a number alone is no page's number where it ends a sentence.
  if (forced && /^\p{N}[\p{N}.,%]{0,10}[.!?]$/u.test(line.text)) return false;
  if (standsAloneAt(lines, i - 1, wrapping) || standsAloneAt(lines, i, wrapping)) return true;
  const ends = endsSentence(before.text);
  const slack = slackOf(before, line, wrapping);
  if (ends) return slack > 0 || isFirstLine(lines, i, wrapping);
  const capital = /^[\p{Lu}\p{N}"'“‘(]/u.test(line.text);
  if (open === 1 && slack > 0 && capital && (isTitleCase(before.text) || isBareName(line.text))) return true;
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
  return isLabel(text) || (text.length < 120 && isNameAndRole(text));
}

const isLabel = (text: string): boolean => isFurniture(text) || isByline(text) || isStatedDateLine(text);

/** "However, Ana Ruiz, president of the Northern" reads as a name and a role, but a line as full as can be goes on. */
function standsAloneAt(lines: readonly Line[], i: number, wrapping: Wrapping): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  if (isLabel(line.text)) return true;
  const goesOn = next !== undefined && next.blanksBefore === wrapping.gap && slackOf(line, next, wrapping) <= 0;
  return !goesOn && standsAlone(line.text);
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
