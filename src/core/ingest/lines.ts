/** A line of the decoded file without the white space around it. */
export interface Line {
  readonly text: string;
  /** UTF-16 offset of the first character of `text` in the file. */
  readonly at: number;
  /** Columns of white space before it; a tab counts four. */
  readonly indent: number;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** The lines of a text that are not blank. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const found of text.matchAll(/[^\n\r\f\u0085\u2028\u2029]+|\r\n?|[\n\f\u0085\u2028\u2029]/g)) {
    const raw = found[0];
    if (/^[\n\r\f\u0085\u2028\u2029]/.test(raw)) {
      blanks++;
      continue;
    }
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const lead = raw.length - raw.trimStart().length;
    // Every line ends in one break, so the breaks seen since the last line are one more than the blank lines.
    lines.push({
      text: trimmed,
      at: found.index + lead,
      indent: columns(raw.slice(0, lead)),
      blanksBefore: Math.max(0, blanks - (lines.length > 0 ? 1 : 0)),
    });
    blanks = 0;
  }
  return lines;
}

function columns(space: string): number {
  let width = 0;
  for (const character of space) width += character === '\t' ? 4 : 1;
  return width;
}
