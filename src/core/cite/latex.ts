// LaTeX as bibliographies hold it in, plain text out; and back.

/** Combining characters of the accent commands. */
const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};
const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  dj: 'đ',
  DJ: 'Đ',
  th: 'þ',
  TH: 'Þ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textasciitilde: '~',
  textbackslash: '\\',
  textunderscore: '_',
  textdollar: '$',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  S: '§',
  P: '¶',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  copyright: '©',
  textdegree: '°',
  slash: '/',
};
/** Commands whose argument is no text. */
const silent = new Set(['label', 'cite', 'fontsize', 'color', 'selectlanguage', 'foreignlanguage', 'vspace', 'hspace']);

class LatexReader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(): string {
    let out = '';
    while (this.#at < this.#text.length) out += this.#next();
    return out;
  }

  #next(): string {
    const character = this.#text[this.#at++];
    if (character === '\\') return this.#command();
    if (character === '{' || character === '}' || character === '$') return '';
    if (character === '~') return '\u00a0';
    const two = character + (this.#text[this.#at] ?? '');
    if (two === '--') {
      this.#at += 1;
      if (this.#text[this.#at] !== '-') return '–';
      this.#at += 1;
      return '—';
    }
    if (two === '``' || two === "''") {
      this.#at += 1;
      return two === '``' ? '“' : '”';
    }
    return character === '`' ? '‘' : character;
  }

  #command(): string {
    const first = this.#text[this.#at] ?? '';
    if (!/[A-Za-z]/.test(first)) {
      this.#at += 1;
      if (first in accents) return this.#accented(accents[first]);
      return first === '\\' || /\s/.test(first)
        ? ' '
        : first === '-' || first === '/'
          ? ''
          : first === ','
            ? ' '
            : first;
    }
    const start = this.#at;
    while (/[A-Za-z]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    const name = this.#text.slice(start, this.#at);
    if (this.#text[this.#at] === '*') this.#at += 1;
    while (/[ \t\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    if (name.length === 1 && name in accents) return this.#accented(accents[name]);
    if (name in letters) {
      if (this.#text.startsWith('{}', this.#at)) this.#at += 2;
      return letters[name];
    }
    if (silent.has(name)) this.#argument();
    return '';
  }

  /** The letter behind an accent command, in braces or not: `\'e`, `\'{e}`, `\'{\i}`. */
  #accented(mark: string): string {
    while (/[ \t]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    const braced = this.#text[this.#at] === '{';
    if (braced) this.#at += 1;
    let base = '';
    if (this.#text[this.#at] === '\\' && /^\\[ij](?![A-Za-z])/.test(this.#text.slice(this.#at, this.#at + 3))) {
      base = this.#text[this.#at + 1];
      this.#at += 2;
    } else if (this.#text[this.#at] !== '}' && this.#text[this.#at] !== '\\') {
      base = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0x20);
      this.#at += base.length;
    }
    if (braced && this.#text[this.#at] === '}') this.#at += 1;
    return base === '' ? '' : (base + mark).normalize('NFC');
  }

  #argument(): void {
    if (this.#text[this.#at] !== '{') return;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      if (this.#text[this.#at] === '{') depth += 1;
      else if (this.#text[this.#at] === '}' && --depth === 0) break;
    }
    this.#at += 1;
  }
}

/** A field's value as plain text, in NFC, with white space folded. Time is linear in the value. */
export function plainText(latex: string): string {
  const plain = /[\\{}$~`'-]/.test(latex) ? new LatexReader(latex).read() : latex;
  return plain.replace(/\s+/g, ' ').trim();
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
};

/** Plain text for a field, with LaTeX's special characters escaped; letters stay Unicode, as BibLaTeX reads them. */
export const latexText = (text: string): string => text.replace(/[\\{}&%$#_~]/g, (c) => special[c] ?? c);
