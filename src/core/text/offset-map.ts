import type { Span } from './span';

/**
 * Ties a derived text (cleaned, folded, stripped of markup) to the text it was made from. Kept as runs: within a run
 * both texts advance together; between runs the original has characters that the derived text dropped or replaced.
 */
export interface OffsetMap {
  /** Offset in the original of the character at `offset` of the derived text. Units: UTF-16 code units. */
  toOriginal(offset: number): number;
  /** The original's span that the derived span was made from. An empty span stays empty. */
  spanToOriginal(s: Span): Span;
  /** First derived offset made from `original` or a later character. */
  fromOriginal(original: number): number;
}

/** Builds a derived text piece by piece and remembers where each piece came from. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  readonly #derived: number[] = [];
  readonly #original: number[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends `text`, whose first character stands at `original` in the original and whose others follow it there. */
  append(text: string, original: number): void {
    if (text === '') return;
    const last = this.#derived.length - 1;
    const continues = last >= 0 && this.#original[last] + (this.#length - this.#derived[last]) === original;
    if (!continues) {
      this.#derived.push(this.#length);
      this.#original.push(original);
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  build(): { readonly text: string; readonly map: OffsetMap } {
    return {
      text: this.#parts.join(''),
      map: mapOfRuns({ derived: this.#derived, original: this.#original, length: this.#length }),
    };
  }
}

/** A map as plain data: where its runs begin in both texts, ascending in the derived one, and the derived text's length. */
export interface OffsetRuns {
  readonly derived: readonly number[];
  readonly original: readonly number[];
  readonly length: number;
}

const tables = new WeakMap<OffsetMap, OffsetRuns>();

/** The runs of a map; undefined for one that was composed of others. */
export const runsOf = (map: OffsetMap): OffsetRuns | undefined => tables.get(map);

/** The map with these runs: `runsOf` and back gives the same answers. */
export function mapOfRuns(runs: OffsetRuns): OffsetMap {
  const map = runMap(runs);
  tables.set(map, runs);
  return map;
}

function runMap(runs: OffsetRuns): OffsetMap {
  const { length } = runs;
  const derived = Uint32Array.from(runs.derived);
  const original = Uint32Array.from(runs.original);
  const toOriginal = (offset: number): number => {
    if (derived.length === 0) return 0;
    const run = lastAtMost(derived, Math.min(offset, length));
    return original[run] + (Math.min(offset, length) - derived[run]);
  };
  return {
    toOriginal,
    spanToOriginal: (s) => {
      const start = toOriginal(s.start);
      // The end is taken from the last character inside, so that a span never swallows what was dropped behind it.
      return { start, end: s.end > s.start ? toOriginal(s.end - 1) + 1 : start };
    },
    fromOriginal: (at) => {
      if (derived.length === 0) return 0;
      const run = lastAtMost(original, at);
      const runEnd = run + 1 < derived.length ? derived[run + 1] : length;
      return Math.min(derived[run] + Math.max(0, at - original[run]), runEnd);
    },
  };
}

/** Index of the last element that is at most `value`, or 0. `sorted` ascends. */
function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
