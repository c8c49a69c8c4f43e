import type { Span } from './span';

/** What a word is, as bits: a number; an acronym ("U.N.", "NATO"); a hyphenated whole; a part of a hyphenated whole. */
export const WordFlag = { number: 1, acronym: 2, compound: 4, part: 8 } as const;

/** Called for each word in order. A hyphenated whole comes right before its parts. */
export type WordVisitor = (norm: string, start: number, end: number, flags: number) => void;

/** A word of a text: `norm` is folded (case, diacritics, possessive, dots of acronyms, separators of thousands). */
export interface Word extends Span {
  readonly norm: string;
  readonly flags: number;
}

/** A longer word is cut for its `norm`, so that one endless word costs nothing further on. UTF-16 units. */
export const LONGEST_NORM = 64;

const SEPARATOR = 1;
const LETTER = 2;
const DIGIT = 3;
const IDEOGRAPH = 4;
/** Soft hyphens, zero-width characters: part of a word, never its start. */
const IGNORABLE = 5;

const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return IGNORABLE;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? LETTER : SEPARATOR;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfPair(text, unit < 0xdc00 ? at : at - 1);
  if (classes[unit] === 0) classes[unit] = classify(String.fromCharCode(unit));
  return classes[unit];
}

/** Letters beyond the basic plane are letters, one by one or in a row; pictographs separate. */
function classOfPair(text: string, at: number): number {
  const point = at >= 0 ? (text.codePointAt(at) ?? 0) : 0;
  return point > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point)) ? LETTER : SEPARATOR;
}

const isWordClass = (c: number): boolean => c === LETTER || c === DIGIT || c === IGNORABLE;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** Endings behind an apostrophe that are another word or a case, not a part of the word. */
const ENCLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['th', 'st', 'nd', 'rd', 's']);

/**
 * Visits the words of `text` between two offsets, left to right, in time linear in their length.
 * "5,500-ton" gives 5500 and ton; "Jong-un" gives jongun (whole), jong and un (parts); "U.N." gives un;
 * "Kim's" gives kim; "90%" gives 90; each ideograph is a word.
 */
export function forEachWord(text: string, visit: WordVisitor, start = 0, end = text.length): void {
  let at = start;
  while (at < end) {
    const c = classAt(text, at);
    if (c === SEPARATOR || c === IGNORABLE) at++;
    else if (c === IDEOGRAPH) {
      visit(text[at], at, at + 1, 0);
      at++;
    } else at = visitRun(text, at, end, visit);
  }
}

/** The words of a text, as values. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  forEachWord(text, (norm, start, end, flags) => found.push({ start, end, norm, flags }));
  return found;
}

/** Parts joined by single hyphens. A whole that begins with a number is only its parts. */
function visitRun(text: string, start: number, end: number, visit: WordVisitor): number {
  const first = scanPart(text, start, end);
  if (!continuesWithHyphen(text, first.next, end)) {
    visit(normOf(text, first), first.start, first.end, first.flags);
    return first.next;
  }
  const parts = [first];
  let next = first.next;
  while (continuesWithHyphen(text, next, end)) {
    const part = scanPart(text, next + 1, end);
    parts.push(part);
    next = part.next;
  }
  const norms = parts.map((part) => normOf(text, part));
  if ((first.flags & WordFlag.number) === 0) {
    visit(norms.join('').slice(0, LONGEST_NORM), start, parts[parts.length - 1].end, WordFlag.compound);
  }
  parts.forEach((part, i) => {
    visit(norms[i], part.start, part.end, part.flags | WordFlag.part);
  });
  return next;
}

function continuesWithHyphen(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || !isHyphen(text.charCodeAt(at))) return false;
  const c = classAt(text, at + 1);
  return c === LETTER || c === DIGIT;
}

interface Part extends Span {
  readonly flags: number;
  /** Where scanning goes on: behind a stripped possessive. */
  readonly next: number;
  /** The characters are already their own norm. */
  readonly plain: boolean;
}

const scanPart = (text: string, start: number, end: number): Part =>
  classAt(text, start) === DIGIT ? scanNumber(text, start, end) : scanLetters(text, start, end);

/** Digits with separators of thousands and one decimal point, or an ordinal or a decade ("5th", "2010s"). */
function scanNumber(text: string, start: number, end: number): Part {
  const digitAt = (at: number): boolean => at < end && classAt(text, at) === DIGIT;
  let at = start;
  while (digitAt(at)) at++;
  let plain = true;
  if (at - start <= 3) {
    while (text[at] === ',' && digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4)) {
      at += 4;
      plain = false;
    }
  }
  if (text[at] === '.' && digitAt(at + 1)) {
    at++;
    while (digitAt(at)) at++;
  }
  for (const length of [2, 1]) {
    const after = at + length;
    const closes = after >= end || !isWordClass(classAt(text, after));
    if (after <= end && closes && ORDINAL_ENDINGS.has(text.slice(at, after).toLowerCase())) {
      return { start, end: after, next: after, flags: WordFlag.number, plain: false };
    }
  }
  return { start, end: at, next: at, flags: WordFlag.number, plain };
}

function scanLetters(text: string, start: number, end: number): Part {
  const dotted = endOfDottedAcronym(text, start, end);
  if (dotted > start) {
    const next = skipEnclitic(text, dotted, end);
    return { start, end: dotted, next, flags: WordFlag.acronym, plain: false };
  }
  let at = start;
  let plain = true;
  let capitals = true;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) capitals = false;
    else if (isWordClass(classAt(text, at))) {
      if (unit > 0x7f) capitals = false;
      if (unit < 0x30 || unit > 0x39) plain = false;
    } else if (joinsLetters(text, at, end)) {
      if (isApostrophe(unit) && skipEnclitic(text, at, end) > at) break;
      plain = false;
    } else break;
    at++;
  }
  const flags = capitals && at - start > 1 ? WordFlag.acronym : 0;
  return { start, end: at, next: skipEnclitic(text, at, end), flags, plain };
}

/** An apostrophe or an ampersand between two letters: O'Brien, don't, R&D. */
function joinsLetters(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  return (isApostrophe(unit) || unit === 0x26) && at + 1 < end && classAt(text, at + 1) === LETTER;
}

/** Offset behind `'s`, `'re`, ... at `at`; `at` itself where none stands there. */
function skipEnclitic(text: string, at: number, end: number): number {
  if (at >= end || !isApostrophe(text.charCodeAt(at))) return at;
  let after = at + 1;
  while (after < end && after - at <= 3 && isWordClass(classAt(text, after))) after++;
  return ENCLITICS.has(text.slice(at + 1, after).toLowerCase()) ? after : at;
}

/** End of single letters with dots between them (the last dot included), or `start`: "U.N.", "U.S", "e.g.". */
function endOfDottedAcronym(text: string, start: number, end: number): number {
  const letterAt = (at: number): boolean => at < end && classAt(text, at) === LETTER;
  let at = start;
  let letters = 0;
  while (letterAt(at) && !(at + 1 < end && isWordClass(classAt(text, at + 1)))) {
    letters++;
    if (text[at + 1] !== '.' || at + 1 >= end) {
      at++;
      break;
    }
    at += 2;
  }
  return letters >= 2 ? at : start;
}

function normOf(text: string, part: Part): string {
  const end = Math.min(part.end, part.start + LONGEST_NORM);
  const raw = text.slice(part.start, end);
  return part.plain ? raw : foldWord(raw, (part.flags & WordFlag.number) !== 0);
}

function foldWord(raw: string, number: boolean): string {
  if (number) return raw.replaceAll(',', '').toLowerCase();
  return foldCase(raw.replace(/['\u2019\u02bc&.\u00ad\u200b-\u200d\u2060\ufeff]/g, ''));
}

const LETTERS_WITHOUT_BASE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without diacritics: "Çetin" and "cetin" are one word. Hangul and kana stay whole. */
export function foldCase(word: string): string {
  const lower = word.toLowerCase();
  let ascii = true;
  for (let i = 0; ascii && i < lower.length; i++) ascii = lower.charCodeAt(i) < 0x80;
  if (ascii) return lower;
  const bare = lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return bare.replace(/[ßæœøłđðþı]/g, (letter) => LETTERS_WITHOUT_BASE[letter] ?? letter);
}
