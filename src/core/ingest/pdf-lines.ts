/** A run of text as a PDF draws it. Units: points, y upwards. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of one column. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Joins the runs of a page to lines, in the order in which they are drawn, which is nearly always the reading order. */
export function linesOf(runs: readonly PdfRun[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfRun[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = open[open.length - 1];
    if (last && !isSameLine(last, run)) {
      lines.push(lineOf(open, page));
      open = [];
    }
    open.push(run);
  }
  if (open.length > 0) lines.push(lineOf(open, page));
  return lines.filter((line) => line.text !== '');
}

/** The next run stands on the same baseline, not far to the right of the last one. */
function isSameLine(last: PdfRun, run: PdfRun): boolean {
  const height = Math.max(last.height, run.height, 1);
  if (Math.abs(last.y - run.y) > 0.5 * height) return false;
  const gap = run.x - (last.x + last.width);
  return gap > -2 * height && gap < 2.2 * height;
}

function lineOf(runs: readonly PdfRun[], page: number): PdfLine {
  let text = '';
  let end = runs[0].x;
  for (const run of runs) {
    const apart = run.x - end > 0.18 * Math.max(run.height, 1);
    if (apart && text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    text += run.text;
    end = run.x + run.width;
  }
  const shown = runs.filter((run) => run.text.trim() !== '');
  const inked = shown.length > 0 ? shown : runs;
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    page,
    left: Math.min(...inked.map((run) => run.x)),
    right: Math.max(...inked.map((run) => run.x + run.width)),
    y: inked[0].y,
    height: Math.max(...inked.map((run) => run.height)),
  };
}

/** Takes running heads, feet and page numbers out: what repeats at the same height of the pages, or is only a number. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.min(4, Math.ceil(0.4 * pages.length)));
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter(
      (line) => !edge.has(line) || !(isPageNumber(line.text) || (seen.get(keyOf(line)) ?? 0) >= often),
    );
  });
}

/** The lines at the top and the bottom of a page. */
function edges(lines: readonly PdfLine[]): PdfLine[] {
  if (lines.length === 0) return [];
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...sorted.slice(0, 3), ...sorted.slice(-3)])];
}

/** The same head on another page differs in its number only. */
function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 6)} ${line.text.toLowerCase().replace(/\d+/g, '#')}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–—|·\s]*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:\/|of|von|de|sur)\s*\d{1,4})?[-–—|·\s]*|[ivxlc]{1,6})$/i.test(
    text,
  );
}
