/** What a token is made of. Hyphens split words, so that "5,500-ton" is read as a number and a unit. */
export type TokenKind = 'word' | 'number' | 'mark';

/** One word, numeral or mark, with its place in the text (UTF-16 units). */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, accents and typographic apostrophes folded. */
  readonly norm: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  /** Every letter is a capital, and there are at least two. */
  readonly shout: boolean;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isAsciiLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 160 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;
const LETTER = /^\p{L}|\p{M}$/u;
const isLetter = (c: number, text: string, at: number): boolean =>
  isAsciiLetter(c) || (c > 0xbf && c !== 0xd7 && c !== 0xf7 && LETTER.test(text[at]));

const FOLDS = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
]);

function fold(piece: string): string {
  const lower = piece.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      const known = FOLDS.get(lower);
      return known ?? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'");
    }
  }
  return lower;
}

function make(text: string, start: number, end: number, kind: TokenKind): Token {
  const raw = text.slice(start, end);
  const norm = fold(raw);
  const capital = kind === 'word' && raw[0] !== raw[0].toLowerCase();
  const shout = capital && end - start > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  const glued = start > 0 && !isSpace(text.charCodeAt(start - 1));
  return { start, end, kind, norm, capital, glued, shout };
}

/** End of the numeral that starts at `at`: digits, with single commas or points between digits. */
function numeralEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) i++;
    else if ((c === 44 || c === 46) && i > at && isDigit(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}

/** End of the word that starts at `at`. An apostrophe between letters belongs to it, and so do the points of "U.S.". */
function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isLetter(c, text, i)) i++;
    else if (isApostrophe(c) && i > at && i + 1 < text.length && isLetter(text.charCodeAt(i + 1), text, i + 1)) i++;
    else break;
  }
  if (i - at === 1 && text[i] === '.' && isAsciiLetter(text.charCodeAt(i + 1)) && text[i + 2] === '.') {
    while (isAsciiLetter(text.charCodeAt(i + 1)) && text[i] === '.' && (text[i + 2] === '.' || i + 2 >= text.length)) {
      i += 2;
    }
    if (text[i] === '.') i++;
  }
  return i;
}

/** Splits the clitics off a word: "didn't" is did + n't, "Kim's" is Kim + 's. */
function pushWord(out: Token[], text: string, start: number, end: number): void {
  for (let i = end - 1; i > start && i >= end - 3; i--) {
    if (!isApostrophe(text.charCodeAt(i))) continue;
    const tail = text.slice(i + 1, end).toLowerCase();
    if (tail === 't' && /n/i.test(text[i - 1]) && i - 1 > start) {
      out.push(make(text, start, i - 1, 'word'), make(text, i - 1, end, 'word'));
      return;
    }
    if (tail === 's' || tail === 're' || tail === 've' || tail === 'll' || tail === 'd' || tail === 'm') {
      out.push(make(text, start, i, 'word'), make(text, i, end, 'word'));
      return;
    }
    break;
  }
  const token = make(text, start, end, 'word');
  // "U.S." and "US" are one word.
  out.push(token.norm.includes('.') ? { ...token, norm: token.norm.replaceAll('.', ''), shout: token.capital } : token);
}

/** Splits a text into words, numerals and marks, in order. Linear; never throws. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      i++;
    } else if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(i + 1)) && !isDigit(text.charCodeAt(i - 1)))) {
      const end = c === 46 ? numeralEnd(text, i + 1) : numeralEnd(text, i);
      out.push(make(text, i, end, 'number'));
      i = end;
    } else if (isLetter(c, text, i)) {
      const end = wordEnd(text, i);
      pushWord(out, text, i, end);
      i = end;
    } else {
      const wide = c >= 0xd800 && c <= 0xdbff && i + 1 < text.length ? 2 : 1;
      out.push(make(text, i, i + wide, 'mark'));
      i += wide;
    }
  }
  return out;
}
