import { type Block, looseBlock } from './block';
import type { PdfLine } from './pdf-lines';
import { endsSentence, LIST_MARK } from './wording';
import { firstWord } from './wrapping';

/** Puts the lines of all pages together to paragraphs and headings; hyphenation at line ends is mended. */
export function pdfParagraphs(lines: readonly PdfLine[]): Block[] {
  const body = bodyHeight(lines);
  const rights = columnRights(lines);
  const words = vocabulary(lines);
  const groups: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const spacing = before && usualSpacing(lines, i);
    if (before && continues(before, line, { body, rights, spacing })) groups[groups.length - 1].push(line);
    else groups.push([line]);
  }
  const largest = Math.max(0, ...groups.filter((g) => g[0].page === 1).map((g) => g[0].height));
  return groups.map((group) => blockOf(group, body, largest, words));
}

interface Page {
  readonly body: number;
  readonly rights: ReadonlyMap<string, number>;
  readonly spacing: number;
}

/** Whether `line` goes on with the paragraph of `before`. */
function continues(before: PdfLine, line: PdfLine, { body, rights, spacing }: Page): boolean {
  if (Math.abs(before.height - line.height) > 0.12 * body + 0.3) return false;
  const open = !endsSentence(before.text);
  const small = /^[\p{Ll}\d(“"‘']/u.test(line.text);
  const elsewhere = before.page !== line.page || line.y > before.y + body;
  if (elsewhere) return open && /^\p{Ll}/u.test(line.text);
  const heading = before.height > 1.12 * body;
  if (before.y - line.y > (heading ? 1.7 * before.height : 1.35 * spacing)) return false;
  if (heading) return true;
  if (LIST_MARK.test(line.text) && !(open && small)) return false;
  const reach = Math.max(rights.get(columnOf(before)) ?? 0, rights.get(columnOf(line)) ?? 0);
  const short = before.right < reach - 3 * body && before.right + widthOfNext(before, line) < reach;
  const indented = line.left > before.left + 0.8 * body && line.left < before.left + 6 * body;
  if (indented && !open) return false;
  return !(short && (!open || !small));
}

/** What the first word of `line` would have taken behind `before`, with its space: a line may be short for want of room. */
function widthOfNext(before: PdfLine, line: PdfLine): number {
  const advance = (before.right - before.left) / Math.max(1, before.text.length);
  return (firstWord(line.text).length + 1) * advance;
}

/** The distance of lines around here: the smallest of the neighbouring ones. */
function usualSpacing(lines: readonly PdfLine[], i: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(1, i - 4); at <= Math.min(lines.length - 1, i + 4); at++) {
    const step = lines[at - 1].y - lines[at].y;
    if (step > 0.5 * lines[at].height && lines[at].page === lines[at - 1].page) least = Math.min(least, step);
  }
  return least;
}

/** Height of the letters in which most of the text is set. */
function bodyHeight(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const height = Math.round(line.height * 2) / 2;
    letters.set(height, (letters.get(height) ?? 0) + line.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] || 10;
}

/** How far to the right the lines of each column reach; the second largest, because one line may stick out. */
function columnRights(lines: readonly PdfLine[]): Map<string, number> {
  const rights = new Map<string, number[]>();
  for (const line of lines) {
    const key = columnOf(line);
    const list = rights.get(key);
    if (list) list.push(line.right);
    else rights.set(key, [line.right]);
  }
  return new Map([...rights].map(([key, list]) => [key, list.sort((a, b) => b - a)[Math.min(1, list.length - 1)]]));
}

function columnOf(line: PdfLine): string {
  return `${line.page}:${Math.floor((line.left + 20) / 80)}`;
}

function blockOf(group: readonly PdfLine[], body: number, largest: number, words: ReadonlySet<string>): Block {
  let text = group[0].text;
  for (const line of group.slice(1)) text = joinLines(text, line.text, words);
  const page = group[0].page;
  const heading = group[0].height > 1.12 * body && text.length < 300;
  if (!heading) return looseBlock(LIST_MARK.test(text) ? 'item' : 'paragraph', text, { page });
  return looseBlock('heading', text, { page, level: page === 1 && group[0].height >= largest - 0.1 ? 1 : 2 });
}

/** Joins two lines; a word parted at a line's end is whole again unless the text writes it with a hyphen elsewhere. */
export function joinLines(before: string, line: string, words: ReadonlySet<string>): string {
  const parted = /(\p{L}{2,})[-\u00AD\u2010]$/u.exec(before);
  if (!parted)
    return /[\p{L}\p{N}.][-\u2010]$/u.test(before) ? before + line : `${before.replace(/\u00AD/g, '')} ${line}`;
  const rest = /^\p{L}+/u.exec(line)?.[0] ?? '';
  const soft = before.endsWith('\u00AD');
  if (!soft && !/^\p{Ll}/u.test(rest)) return before + line;
  const whole = (parted[1] + rest).toLowerCase();
  const compound = `${parted[1]}-${rest}`.toLowerCase();
  const keep = !soft && !words.has(whole) && (words.has(compound) || isCompound(parted[1], rest));
  return keep ? before + line : before.slice(0, -1) + line;
}

const FIRST_PARTS = new Set(
  'long short high low well self non anti half full left right state world year month day week two three four five six seven eight nine first second third vice far hard soft old large small middle cross north south east west early late semi multi'.split(
    ' ',
  ),
);

/** Whether a word parted behind "long" or "self" is a compound rather than "long-er" or "self-ish". */
function isCompound(first: string, rest: string): boolean {
  if (!FIRST_PARTS.has(first.toLowerCase()) || rest.length < 4) return false;
  return !/^(?:ness|ment|less|ship|ware|ward|wards|time|ening|ened|ern|erner|ings|fully|lings?|sense|hood|land|ways?|self|life|stone|side|tion)/.test(
    rest,
  );
}

function vocabulary(lines: readonly PdfLine[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?=[^-\p{L}])/gu)) words.add(word);
  return words;
}
