/** What Attest needs of Apple's binary property lists; numbers and dates are not read. */
export type PropertyValue = string | Uint8Array | ReadonlyMap<string, PropertyValue> | undefined;

const DEEPEST = 6;
const MOST_OBJECTS = 1_000_000;

/**
 * Reads a `bplist00`: dictionaries (only the entries under `keys`), strings and data. Every offset is checked, and only
 * the wanted branch is followed, so a list with loops ends.
 */
export function readPropertyList(bytes: Uint8Array, keys: readonly string[]): PropertyValue {
  if (bytes.length < 40) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - 32;
  const offsetSize = bytes[trailer + 6];
  const referenceSize = bytes[trailer + 7];
  const count = Number(view.getBigUint64(trailer + 8));
  const top = Number(view.getBigUint64(trailer + 16));
  const table = Number(view.getBigUint64(trailer + 24));
  if (count > MOST_OBJECTS || table + count * offsetSize > bytes.length || !(offsetSize >= 1 && referenceSize >= 1))
    return undefined;
  return new ListReader(bytes, { offsetSize, referenceSize, count, table }, new Set(keys)).value(top, 0);
}

interface Layout {
  readonly offsetSize: number;
  readonly referenceSize: number;
  readonly count: number;
  readonly table: number;
}

class ListReader {
  readonly #bytes: Uint8Array;
  readonly #layout: Layout;
  readonly #keys: ReadonlySet<string>;

  constructor(bytes: Uint8Array, layout: Layout, keys: ReadonlySet<string>) {
    this.#bytes = bytes;
    this.#layout = layout;
    this.#keys = keys;
  }

  value(reference: number, depth: number): PropertyValue {
    const { count, table, offsetSize } = this.#layout;
    if (!(reference >= 0 && reference < count) || depth > DEEPEST) return undefined;
    const at = this.#number(table + reference * offsetSize, offsetSize);
    if (at >= table) return undefined;
    const marker = this.#bytes[at];
    const { length, start } = this.#length(at);
    switch (marker >> 4) {
      case 4:
        return this.#bytes.subarray(start, Math.min(start + length, table));
      case 5:
        return new TextDecoder('latin1').decode(this.#bytes.subarray(start, Math.min(start + length, table)));
      case 6:
        return new TextDecoder('utf-16be').decode(this.#bytes.subarray(start, Math.min(start + 2 * length, table)));
      case 13:
        return this.#dictionary(start, length, depth);
      default:
        return undefined;
    }
  }

  #dictionary(start: number, length: number, depth: number): PropertyValue {
    const { referenceSize, table } = this.#layout;
    if (start + 2 * length * referenceSize > table) return undefined;
    const entries = new Map<string, PropertyValue>();
    for (let i = 0; i < length; i++) {
      const key = this.value(this.#number(start + i * referenceSize, referenceSize), DEEPEST);
      if (typeof key !== 'string' || !this.#keys.has(key)) continue;
      entries.set(key, this.value(this.#number(start + (length + i) * referenceSize, referenceSize), depth + 1));
    }
    return entries;
  }

  /** A length of 15 is written behind the marker as an integer of its own. */
  #length(at: number): { readonly length: number; readonly start: number } {
    const short = this.#bytes[at] & 15;
    if (short < 15) return { length: short, start: at + 1 };
    const size = 1 << (this.#bytes[at + 1] & 15);
    return size > 8 ? { length: 0, start: at + 1 } : { length: this.#number(at + 2, size), start: at + 2 + size };
  }

  #number(at: number, size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + (this.#bytes[at + i] ?? 0);
    return value;
  }
}
