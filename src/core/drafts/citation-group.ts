import type { Span } from '../text/span';
import { isGlued, readKey } from './citation-key';
import type { Citation, Locator } from './draft';
import { readLocator } from './locator';

/** Text as the tokeniser met it, container prefixes gone: `offsets[i]` is where `text[i]` stands in the draft. */
export interface ScannedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const rawSpan = ({ offsets }: ScannedText, start: number, end: number): Span => ({
  start: offsets[start],
  end: offsets[end - 1] + 1,
});

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy;

/** End of the character reference at `at`, or `at`: its `;` parts no items. */
function endOfReference(text: string, at: number): number {
  reference.lastIndex = at;
  return at + (reference.exec(text)?.[0].length ?? 0);
}

/** End of the item at `from`: the next `;` that no bracket, brace, code span or character reference encloses. */
function endOfItem(text: string, from: number, end: number): number {
  let depth = 0;
  let code = false;
  for (let i = from; i < end; i++) {
    const character = text[i];
    if (character === '\\') i += 1;
    else if (character === '`') code = !code && text.indexOf('`', i + 1) > 0;
    else if (code) continue;
    else if (character === '&') i = Math.max(i, endOfReference(text, i) - 1);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === ';' && depth <= 0) return i;
  }
  return end;
}

/** Offset of the `@` of an item's key, or -1. */
function findAt(text: string, from: number, end: number): number {
  let code = false;
  for (let i = from; i < end; i++) {
    const character = text[i];
    if (character === '\\') i += 1;
    else if (character === '`') code = !code;
    else if (character === '@' && !code && !isGlued(text, i) && readKey(text, i + 1)) return i;
  }
  return -1;
}

function locatorBehind(scanned: ScannedText, at: number, end: number): Locator | undefined {
  const found = readLocator(scanned.text.slice(0, end), at);
  if (!found) return undefined;
  const { label, value, numbers } = found;
  return { label, value, numbers, span: rawSpan(scanned, found.span.start, found.span.end) };
}

/** Keys behind an item's own, in its suffix: Pandoc cites them as running text does. */
function readOthers(scanned: ScannedText, from: number, end: number, group: Span): Citation[] {
  const others: Citation[] = [];
  for (let at = findAt(scanned.text, from, end); at >= 0; ) {
    const found = readKey(scanned.text, at + 1);
    if (!found || found.end > end) break;
    const keySpan = rawSpan(scanned, found.keyStart, found.keyEnd);
    others.push({ key: found.key, keySpan, span: rawSpan(scanned, at, found.end), group, form: 'in-text' });
    at = findAt(scanned.text, found.end, end);
  }
  return others;
}

function readItem(scanned: ScannedText, from: number, end: number, group: Span): Citation[] | undefined {
  const at = findAt(scanned.text, from, end);
  const found = at < 0 ? undefined : readKey(scanned.text, at + 1);
  if (!found || found.end > end) return undefined;
  const suppressed = isSuppressed(scanned.text, at, from);
  const locator = locatorBehind(scanned, found.end, end);
  const start = scanned.offsets[suppressed ? at - 1 : at];
  const own: Citation = {
    key: found.key,
    keySpan: rawSpan(scanned, found.keyStart, found.keyEnd),
    span: { start, end: locator ? locator.span.end : rawSpan(scanned, at, found.end).end },
    group,
    ...(locator && { locator }),
    form: suppressed ? 'suppressed' : 'bracketed',
  };
  return [own, ...readOthers(scanned, found.end, end, group)];
}

/** `-@a`, but not behind a dash: `--@a`. */
const isSuppressed = (text: string, at: number, from: number): boolean =>
  at > from && text[at - 1] === '-' && text[at - 2] !== '-' && !isGlued(text, at - 1);

/** Reads `@a; see @b, p. 3` between `from` and `end`. Undefined unless every item has a key, as Pandoc asks. */
export function readItems(scanned: ScannedText, from: number, end: number, group: Span): Citation[] | undefined {
  const citations: Citation[] = [];
  for (let start = from; start <= end; ) {
    const stop = endOfItem(scanned.text, start, end);
    const item = readItem(scanned, start, stop, group);
    if (!item) return undefined;
    citations.push(...item);
    start = stop + 1;
  }
  return citations;
}

/** Reads a whole bracketed group, brackets included. */
export function readGroup(scanned: ScannedText): Citation[] | undefined {
  const end = scanned.text.length;
  return readItems(scanned, 1, end - 1, rawSpan(scanned, 0, end));
}

/**
 * Reads what may follow a key in running text: `[p. 33]`, `[p. 33; see @b]` or `[@b; @c]`.
 * Undefined when the bracket is none of these.
 */
export function readBracketBehind(
  scanned: ScannedText,
  group: Span,
): { readonly locator?: Locator; readonly others: readonly Citation[] } | undefined {
  const end = scanned.text.length - 1;
  if (scanned.text.slice(1, end).trim() === '') return undefined;
  const all = readItems(scanned, 1, end, group);
  if (all) return { others: all };
  const stop = endOfItem(scanned.text, 1, end);
  if (findAt(scanned.text, 1, stop) >= 0) return undefined;
  const others = stop < end ? readItems(scanned, stop + 1, end, group) : [];
  if (!others) return undefined;
  const locator = locatorBehind(scanned, 1, stop);
  return { ...(locator && { locator }), others };
}
