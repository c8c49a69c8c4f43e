import { followsAttribution, nextWord, type StopContext, stopIsInside } from './sentence-stops';
import type { Span } from './span';

/** Candidate ends: a run of terminators (spaced dots count as one ellipsis), or a blank line. */
const CANDIDATE = /[.!?…‽。！？｡؟۔។៕।॥]|\n[^\S\n]*\n/g;
const CLOSERS = '"\'”’»›)]}」』】）〉》';
/** They close in German („…“) and Danish (»…«), with a space behind them. */
const GERMAN_CLOSERS = '“‘«‹';
const OPENERS = '"\'“‘«‹„‚([{「『【（〈《¿¡';
const FULL_WIDTH = '。！？｡';

/**
 * Splits `text` into sentences, without surrounding white space. Offsets are relative to `text`, in UTF-16 units.
 * Written for news prose: abbreviations, initials, "U.N.", "Sept. 13", closing quotation marks, ellipses, attributions
 * (`"Why?" Kim asked`), enumerations. One pass with bounded look-around, so the time is linear in the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  CANDIDATE.lastIndex = 0;
  for (let found = CANDIDATE.exec(text); found; found = CANDIDATE.exec(text)) {
    const end = sentenceEnd(text, start, found);
    if (end < 0) continue;
    if (end > start) spans.push({ start, end });
    start = skipSpace(text, end);
    CANDIDATE.lastIndex = Math.max(CANDIDATE.lastIndex, start);
  }
  const end = trimEnd(text, start, text.length);
  if (end > start) spans.push({ start, end });
  return spans;
}

/** Where the sentence ends that this candidate closes, or -1; moves the scan behind what was looked at. */
function sentenceEnd(text: string, start: number, found: RegExpExecArray): number {
  if (found[0].length > 1) return trimEnd(text, start, found.index);
  const stop = endOfStops(text, found.index);
  const end = endOfClosers(text, stop);
  CANDIDATE.lastIndex = end;
  if (end >= text.length) return end;
  const fullWidth = FULL_WIDTH.includes(text[stop - 1]);
  const spaced = isSpace(text, end);
  if (!spaced && !fullWidth) return startsOpened(text, end, stop) ? end : -1;
  if (fullWidth) return end > stop && !spaced ? -1 : end;
  return isBoundary(text, { sentence: start, first: found.index, stop, end }) ? end : -1;
}

interface Ends {
  /** Where the sentence begins. */
  readonly sentence: number;
  /** First terminator, the end of the terminators, and the end of the closing marks behind them. */
  readonly first: number;
  readonly stop: number;
  readonly end: number;
}

function isBoundary(text: string, ends: Ends): boolean {
  let at = skipSpace(text, ends.end);
  if (at >= text.length) return true;
  if ('-–—•*'.includes(text[at]) && isSpace(text, at + 1)) at = skipSpace(text, at + 1);
  while (at < text.length && OPENERS.includes(text[at])) at++;
  const next = nextWord(text, at);
  if (!mayStart(next)) return false;
  const closed = ends.end > ends.stop;
  const single = ends.stop - ends.first === 1;
  const mark = text[ends.first];
  if (closed && (mark === '?' || mark === '!') && followsAttribution(text, at)) return false;
  if (mark !== '.' || !single) return true;
  const context: StopContext = { text, sentence: ends.sentence, dot: ends.first, closed, next, nextAt: at };
  return !stopIsInside(context);
}

/** A sentence starts with a capital, a figure or a letter of a script without case; "iPhone" and "al-Qaida" count. */
function mayStart(next: string): boolean {
  if (next === '') return true;
  const first = next[0];
  if (/\p{Ll}/u.test(first)) return /^(?:\p{Ll}{1,2}\p{Lu}|al-\p{Lu})/u.test(next);
  return true;
}

/** `dead.“Next`, `done.[1] Next` and `dead.Next one`: no white space, but an opening mark or another sentence glued on. */
function startsOpened(text: string, end: number, stop: number): boolean {
  if (end > stop) return '“‘«„'.includes(text[end]);
  if ('“«„'.includes(text[end])) return /\p{Ll}/u.test(text[stop - 2] ?? '');
  return GLUED_END.test(text.slice(Math.max(0, stop - 5), stop)) && GLUED_START.test(text.slice(end, end + 24));
}

/** Saved pages lose white space between paragraphs. A name with a stop in it ("Node.Js", "Booking.Com") has no such words. */
const GLUED_END = /(?:\p{Ll}{3}|\d{2})[.?!]$/u;
const GLUED_START = /^(?!Com\b|Net\b|Org\b|Js\b)(?:\p{Lu}\p{Ll}{1,20}|A|I)(?:['’]\p{Ll}{1,2})?[ ,]/u;

/** End of the run of terminators at `at`; ". . ." is one run. */
function endOfStops(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    if ('.!?…‽！？'.includes(text[end] || ' ')) end++;
    else if (isSpace(text, end) && text[end + 1] === '.' && !/[\d\p{L}]/u.test(text[end + 2] ?? '')) end += 2;
    else return end;
  }
}

/** End of closing quotation marks, brackets and note markers such as `[12]` behind a terminator. */
function endOfClosers(text: string, at: number): number {
  let end = at;
  for (;;) {
    const mark = text[end];
    if (mark === undefined) return end;
    if (CLOSERS.includes(mark) && !opensNext(text, end, at)) end++;
    else if (GERMAN_CLOSERS.includes(mark) && (end + 1 >= text.length || isSpace(text, end + 1))) end++;
    else if ((mark === ' ' || mark === ' ' || mark === ' ') && '”’»'.includes(text[end + 1] || ' ')) end += 2;
    else if (mark === '[' && /^\[\d{1,3}\]/.test(text.slice(end, end + 5))) end = text.indexOf(']', end) + 1;
    else if ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(mark)) end++;
    else return end;
  }
}

/** A straight quotation mark glued to the next word opens rather than closes: `war."Next`. */
function opensNext(text: string, at: number, stop: number): boolean {
  return text[at] === '"' && at > stop && /\p{L}/u.test(text[at + 1] ?? '');
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 160 && /\s/.test(text[at]));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && isSpace(text, end - 1)) end--;
  return end;
}
