// Words and marks in; one block of prose out, with the way back to the raw text.
import { MappedTextBuilder, type OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';
import type { Citation } from './draft';

/** Where something stood that is not prose: a citation or the call of a note. */
export interface ProseMark {
  /** Offset in the block's prose, behind the word that the mark follows. */
  readonly at: number;
  readonly citations: readonly Citation[];
  /** Label of the note that is called, for `[^id]`. */
  readonly note?: string;
  /** Raw offsets. */
  readonly span: Span;
  /** The prose that an in-text citation leaves, its key: a word for the sentence splitter, none of the writer's claim. */
  readonly words?: Span;
}

/** A paragraph, heading or table cell as prose. */
export interface ProseBlock {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** Raw offsets of the paragraph. */
  readonly span: Span;
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly ProseMark[];
  /** Offsets in the prose of characters that the writer escaped with a backslash: no quotation marks. */
  readonly escaped: ReadonlySet<number>;
  /** Ordinal of the block quotation it stands in. */
  readonly quote?: number;
  /** Label of the footnote definition it stands in; `^` for an inline note. */
  readonly note?: string;
}

export interface BlockPlace {
  readonly kind: ProseBlock['kind'];
  readonly span: Span;
  readonly quote?: number;
  readonly note?: string;
}

/** Prose of one block under construction. White space is held back until the next word, so that runs of it shrink to one. */
export class OpenBlock {
  readonly place: BlockPlace;
  readonly #raw: string;
  readonly #builder = new MappedTextBuilder();
  readonly #marks: ProseMark[] = [];
  readonly #escaped = new Set<number>();
  /** Prose offset of a character that is longer in the raw text (`&quot;`) -> raw offset behind it. */
  readonly #wide = new Map<number, number>();
  #space = -1;
  #afterMark = false;

  constructor(place: BlockPlace, raw: string) {
    this.place = place;
    this.#raw = raw;
  }

  /** Appends a node's value, which stands at `at` in the raw text letter by letter or, for an escape, as a code. */
  words(value: string, at: Span): void {
    const visible = value.trimEnd();
    if (visible !== '' && !this.#raw.startsWith(visible, at.start)) {
      this.#code(visible, at, at.end - (value.length - visible.length));
      if (visible.length < value.length) this.gap(at.end - 1);
      return;
    }
    for (const found of value.matchAll(/\s+|\S+(?: \S+)*/g)) {
      const [piece] = found;
      if (/^\s/.test(piece)) this.gap(Math.min(at.start + found.index, at.end - 1));
      else this.#append(piece, at.start + found.index);
    }
  }

  gap(at: number): void {
    if (this.#space < 0) this.#space = at;
  }

  mark(citations: readonly Citation[], span: Span, note?: string): void {
    const [first] = citations;
    const words = first?.form === 'in-text' ? this.#key(first) : undefined;
    const at = words?.end ?? this.#builder.length;
    this.#marks.push({ at, citations, span, ...(note !== undefined && { note }), ...(words && { words }) });
    this.#afterMark = words === undefined;
  }

  close(): ProseBlock {
    const { text, map } = this.#builder.build();
    return { ...this.place, text, map: withWide(map, this.#wide), marks: this.#marks, escaped: this.#escaped };
  }

  /** A backslash escape or a character reference: a character or two that a longer code stands for. */
  #code(value: string, at: Span, end: number): void {
    this.#append(value[0], at.start);
    const last = this.#builder.length - 1;
    if (this.#raw[at.start] === '\\') this.#escaped.add(last);
    this.#wide.set(last, end);
    if (value.length > 1) {
      this.#builder.append(value.slice(1), at.start + 1);
      this.#wide.set(this.#builder.length - 1, end);
    }
  }

  #key(citation: Citation): Span {
    this.#append(citation.key, citation.keySpan.start);
    return { start: this.#builder.length - citation.key.length, end: this.#builder.length };
  }

  #append(text: string, original: number): void {
    // `rose [@a].` leaves `rose.`, not `rose .`
    const drops = this.#afterMark && /^[.,;:!?…)\]”’»]/.test(text);
    if (this.#space >= 0 && this.#builder.length > 0 && !drops) this.#builder.append(' ', this.#space);
    this.#space = -1;
    this.#afterMark = false;
    this.#builder.append(text, original);
  }
}

function withWide(map: OffsetMap, wide: ReadonlyMap<number, number>): OffsetMap {
  if (wide.size === 0) return map;
  return {
    ...map,
    spanToOriginal: (s) => {
      const { start, end } = map.spanToOriginal(s);
      return { start, end: (s.end > s.start && wide.get(s.end - 1)) || end };
    },
  };
}
