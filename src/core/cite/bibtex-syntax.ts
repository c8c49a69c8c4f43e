// BibTeX's outer grammar: entries, fields and where they stand. Nothing is decoded here.
import type { Span } from '../text/span';

export interface BibtexField {
  /** Lower case. */
  readonly name: string;
  /** The value as written, with its braces or quotation marks. */
  readonly value: Span;
  /** Pieces that `#` joins: the inside of braces or quotation marks, or a bare number or name of a string. */
  readonly pieces: readonly { readonly span: Span; readonly bare: boolean }[];
}

export interface BibtexEntry {
  /** Lower case: `article`, `online`, `string`, ... */
  readonly type: string;
  readonly key: Span;
  readonly fields: readonly BibtexField[];
  /** From `@` to the closing brace. */
  readonly span: Span;
}

export interface BrokenEntry {
  readonly span: Span;
  readonly message: string;
}

const isSpace = (c: string): boolean => c === ' ' || c === '\n' || c === '\t' || c === '\r' || /\s/.test(c);
const entryStart = /^[ \t]*@[ \t]*([A-Za-z]+)[ \t]*[{(]/gm;

class BrokenBibtex extends Error {}

/** Reads one entry between `start` and `limit`, where the next one begins. */
class EntryReader {
  #at: number;
  readonly #text: string;
  readonly #limit: number;

  constructor(text: string, start: number, limit: number) {
    this.#text = text;
    this.#at = start;
    this.#limit = limit;
  }

  read(type: string, open: number): BibtexEntry {
    const start = this.#at;
    const close = this.#text[open] === '(' ? ')' : '}';
    this.#at = open + 1;
    const key = type === 'string' ? { start: open + 1, end: open + 1 } : this.#key(close);
    const fields: BibtexField[] = [];
    for (;;) {
      this.#skip(',');
      if (this.#at >= this.#limit) throw new BrokenBibtex(`The entry is not closed by "${close}".`);
      if (this.#text[this.#at] === close) break;
      fields.push(this.#field());
    }
    return { type, key, fields, span: { start, end: this.#at + 1 } };
  }

  #skip(also = ''): void {
    while (this.#at < this.#limit && (isSpace(this.#text[this.#at]) || this.#text[this.#at] === also)) this.#at += 1;
  }

  #key(close: string): Span {
    this.#skip();
    const start = this.#at;
    while (this.#at < this.#limit && !isSpace(this.#text[this.#at]) && !`,=${close}`.includes(this.#text[this.#at]))
      this.#at += 1;
    const key = { start, end: this.#at };
    this.#skip();
    if (this.#text[this.#at] === '=') throw new BrokenBibtex('The entry has no key.');
    if (key.end === key.start) throw new BrokenBibtex('The entry has no key.');
    return key;
  }

  #field(): BibtexField {
    const start = this.#at;
    while (this.#at < this.#limit && /[^\s=,{}()"#]/.test(this.#text[this.#at])) this.#at += 1;
    const name = this.#text.slice(start, this.#at).toLowerCase();
    this.#skip();
    if (name === '' || this.#text[this.#at] !== '=' || this.#at >= this.#limit) {
      throw new BrokenBibtex(
        `"=" is missing behind the field name "${name || this.#text.slice(start, start + 10).trim()}".`,
      );
    }
    this.#at += 1;
    this.#skip();
    const from = this.#at;
    const pieces = [this.#piece()];
    let end = this.#at;
    this.#skip();
    while (this.#text[this.#at] === '#' && this.#at < this.#limit) {
      this.#at += 1;
      this.#skip();
      pieces.push(this.#piece());
      end = this.#at;
      this.#skip();
    }
    return { name, value: { start: from, end }, pieces };
  }

  #piece(): { span: Span; bare: boolean } {
    const open = this.#text[this.#at];
    const start = this.#at + 1;
    if (open === '{' || open === '"') {
      this.#balanced(open === '{' ? '}' : '"');
      return { span: { start, end: this.#at - 1 }, bare: false };
    }
    while (this.#at < this.#limit && /[^\s,{}()"#=]/.test(this.#text[this.#at])) this.#at += 1;
    if (this.#at < start) throw new BrokenBibtex('A field has no value.');
    return { span: { start: start - 1, end: this.#at }, bare: true };
  }

  /** Moves behind the delimiter that closes the value begun here; braces inside must balance. */
  #balanced(close: string): void {
    let depth = 0;
    for (this.#at += 1; this.#at < this.#limit; this.#at += 1) {
      const character = this.#text[this.#at];
      if (character === '\\') this.#at += 1;
      else if (depth === 0 && character === close) {
        this.#at += 1;
        return;
      } else if (character === '{') depth += 1;
      else if (character === '}') depth -= 1;
      if (depth < 0) break;
    }
    throw new BrokenBibtex(`A value is not closed by ${close === '"' ? 'a quotation mark' : '"}"'}.`);
  }
}

/**
 * Splits a .bib file. An entry ends at the latest where a line begins the next one, so that an unclosed brace costs
 * only the entry it stands in. Time is linear in the text.
 */
export function splitBibtex(text: string): { readonly entries: BibtexEntry[]; readonly broken: BrokenEntry[] } {
  const entries: BibtexEntry[] = [];
  const broken: BrokenEntry[] = [];
  const starts = [...text.matchAll(entryStart)];
  starts.forEach((found, i) => {
    const type = found[1].toLowerCase();
    if (type === 'comment' || type === 'preamble') return;
    const start = found.index + found[0].indexOf('@');
    const limit = starts[i + 1]?.index ?? text.length;
    try {
      entries.push(new EntryReader(text, start, limit).read(type, found.index + found[0].length - 1));
    } catch (reason) {
      if (!(reason instanceof BrokenBibtex)) throw reason;
      const line = text.indexOf('\n', start);
      broken.push({ span: { start, end: line < 0 ? text.length : line }, message: reason.message });
    }
  });
  return { entries, broken };
}
