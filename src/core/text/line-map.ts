/** Zero-based line and column (UTF-16 units), as the Language Server Protocol counts them. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Converts between offsets and line/column in one text. Lines end at \n, \r\n or \r. */
export class LineMap {
  readonly #starts: Uint32Array;
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
    this.#starts = Uint32Array.from(starts);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  at(offset: number): LineColumn {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle] <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: clamped - this.#starts[low] };
  }

  offset({ line, column }: LineColumn): number {
    if (line >= this.#starts.length) return this.#length;
    const end = line + 1 < this.#starts.length ? this.#starts[line + 1] : this.#length;
    return Math.min(this.#starts[Math.max(0, line)] + column, end);
  }
}
