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

/** Start of the next item at or behind `from`: behind a `;` that no bracket, brace or code span encloses. */
function endOfItem(text: string, from: number, end: number): number {
  let depth = 0;
  for (let i = from; i < end; i++) {
    const character = text[i];
    if (character === '\\') i += 1;
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

function readItem(scanned: ScannedText, from: number, end: number, group: Span): Citation | undefined {
  const at = findAt(scanned.text, from, end);
  const found = at < 0 ? undefined : readKey(scanned.text, at + 1);
  if (!found || found.end > end) return undefined;
  const suppressed = at > from && scanned.text[at - 1] === '-' && !isGlued(scanned.text, at - 1);
  const locator = locatorBehind(scanned, found.end, end);
  const start = scanned.offsets[suppressed ? at - 1 : at];
  return {
    key: found.key,
    keySpan: rawSpan(scanned, found.keyStart, found.keyEnd),
    span: { start, end: locator ? locator.span.end : rawSpan(scanned, at, found.end).end },
    group,
    ...(locator && { locator }),
    form: suppressed ? 'suppressed' : 'bracketed',
  };
}

/** Reads `@a; see @b, p. 3` between `from` and `end`. Undefined unless every item has a key, as Pandoc asks. */
export function readItems(scanned: ScannedText, from: number, end: number, group: Span): Citation[] | undefined {
  const citations: Citation[] = [];
  for (let start = from; start <= end; ) {
    const stop = endOfItem(scanned.text, start, end);
    const citation = readItem(scanned, start, stop, group);
    if (!citation) return undefined;
    citations.push(citation);
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
