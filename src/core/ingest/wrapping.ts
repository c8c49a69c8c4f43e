import type { Line } from './lines';
import { endsSentence } from './wording';

/** How a file's lines were broken to fit a width. */
export interface Wrapping {
  /** Blank lines between two lines of the same paragraph: 0, or 1 for double-spaced files. */
  readonly gap: number;
  /** Width of the column, in units of `measure`. */
  readonly width: number;
  readonly measure: Measure;
  /** Smallest indent of a line, in columns. */
  readonly margin: number;
}

/** Width of a text: in characters for typewriter faces, or as a proportional face would set it. */
export type Measure = (text: string) => number;

/** A line was broken because the next word did not fit: `low <= width < high`. */
interface Forced {
  readonly low: number;
  readonly high: number;
}

const WIDEST = 160;
const NARROWEST = 24;

const inCharacters: Measure = (text) => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += isWide(text.charCodeAt(i)) ? 2 : 1;
  return width;
};

/** Average advance widths of text faces in units of one lower-case letter; measured classes, not one face. */
const proportional: Measure = (text) => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += advance(text[i]);
  return width;
};

const NARROW = new Set("iljtfrI.,;:'|!()[]‘’ -");
const BROAD = new Set('mwMWGOQ@%—…');

function advance(character: string): number {
  if (NARROW.has(character)) return 0.6;
  if (BROAD.has(character)) return 1.55;
  const code = character.charCodeAt(0);
  if (isWide(code)) return 2;
  if (code >= 65 && code <= 90) return 1.3;
  return 1;
}

function isWide(code: number): boolean {
  return code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff));
}

/**
 * Tells a file whose lines were broken to fit a width from one that has a line a paragraph: in the first most lines end
 * exactly where the next word no longer fits, for one width, and few where a sentence ends. Undefined when the lines are paragraphs.
 */
export function detectWrapping(lines: readonly Line[]): Wrapping | undefined {
  const closed = lines.filter((line) => endsSentence(line.text)).length;
  if (closed > 0.7 * lines.length) return undefined;
  const tight = lines.filter((line) => line.blanksBefore === 0).length;
  const gap = tight * 4 >= lines.length ? 0 : 1;
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Infinity);
  let best: (Wrapping & { readonly share: number }) | undefined;
  for (const measure of [inCharacters, proportional]) {
    const pairs = forcedBreaks(lines, gap, margin, measure);
    if (pairs.length < (gap === 0 ? 3 : 8)) continue;
    const { width, hits } = commonWidth(pairs);
    const share = hits / pairs.length;
    const fits = pairs.filter((p) => p.low <= width).length;
    if (width < NARROWEST || width > WIDEST || fits < 0.85 * pairs.length) continue;
    if (share >= 0.5 && share > (best?.share ?? 0) + 0.02) best = { gap, width, measure, margin, share };
  }
  return best;
}

function forcedBreaks(lines: readonly Line[], gap: number, margin: number, measure: Measure): Forced[] {
  const pairs: Forced[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1];
    if (next.blanksBefore !== gap || lines[i].text.length < 8) continue;
    const low = widthOf(lines[i], measure, margin);
    pairs.push({ low, high: low + measure(` ${firstWord(next.text)}`) });
  }
  return pairs;
}

/** The width inside most of the intervals, by sweeping over their ends. */
function commonWidth(pairs: readonly Forced[]): { readonly width: number; readonly hits: number } {
  const events = pairs.flatMap((p) => [
    { at: p.low, change: 1 },
    { at: p.high, change: -1 },
  ]);
  events.sort((a, b) => a.at - b.at || a.change - b.change);
  let open = 0;
  let hits = 0;
  let width = 0;
  for (const event of events) {
    open += event.change;
    if (open > hits) {
      hits = open;
      width = event.at;
    }
  }
  return { width, hits };
}

/** Width of a line with its own indent. */
export function widthOf(line: Line, measure: Measure, margin: number): number {
  return measure(line.text) + (line.indent - margin) * measure(' ');
}

/** What would have had to fit: up to the first place at which a line may break. */
export function firstWord(text: string): string {
  return /^(?:[^\s-]|[\u00a0\u2007\u202f]){1,40}-?/.exec(text.slice(0, 42))?.[0] ?? '';
}
