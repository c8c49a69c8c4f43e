// The readings of a corpus and its index as the bytes of one file, and back.

import type { SegmentedIndex } from '../search/sentence-index';
import { restoreIndex, serialiseIndex } from '../search/serialise';

/** A reading under the name of the bytes that it was made from. */
export interface StoredEntry {
  readonly key: string;
  readonly bytes: Uint8Array;
  /** The quotations of the article are in it. */
  readonly quotations: boolean;
}

export interface CacheFile {
  /** Bytes of all entries. */
  readonly size: number;
  readonly keys: ReadonlyMap<string, Pick<StoredEntry, 'quotations'>>;
  entry(key: string): Uint8Array | undefined;
  readonly index?: SegmentedIndex;
}

type Digest = (parts: readonly Uint8Array[]) => string;

/** Key, length of the entry in bytes, and 1 where it holds quotations. */
type Row = readonly [key: string, bytes: number, quotations: 0 | 1];

const NEWLINE = 0x0a;

/**
 * The file in parts, to be written one after the other: two lines, the version and the digest of what follows; a line
 * with a table of the entries; the entries; the index.
 */
export function encodeCacheFile(
  version: string,
  entries: readonly StoredEntry[],
  index: SegmentedIndex,
  digest: Digest,
): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const rows = entries.map(({ key, bytes, quotations }): Row => [key, bytes.length, quotations ? 1 : 0]);
  const table = encoder.encode(`${JSON.stringify(rows)}\n`);
  const payload = [table, ...entries.map(({ bytes }) => bytes), serialiseIndex(index)];
  return [encoder.encode(`${version}\n${digest(payload)}\n`), ...payload];
}

/** Undefined for what is cut short, damaged, or written by another version. */
export function decodeCacheFile(file: Uint8Array, version: string, digest: Digest): CacheFile | undefined {
  const versionEnd = file.indexOf(NEWLINE);
  const digestEnd = file.indexOf(NEWLINE, versionEnd + 1);
  if (versionEnd < 0 || digestEnd < 0) return undefined;
  const decoder = new TextDecoder();
  if (decoder.decode(file.subarray(0, versionEnd)) !== version) return undefined;
  const payload = file.subarray(digestEnd + 1);
  if (decoder.decode(file.subarray(versionEnd + 1, digestEnd)) !== digest([payload])) return undefined;
  const tableEnd = payload.indexOf(NEWLINE);
  const rows = JSON.parse(decoder.decode(payload.subarray(0, tableEnd))) as readonly Row[];
  const places = new Map<string, { start: number; end: number; quotations: boolean }>();
  let end = tableEnd + 1;
  for (const [key, length, quotations] of rows) {
    places.set(key, { start: end, end: end + length, quotations: quotations === 1 });
    end += length;
  }
  const restored = restoreIndex(payload.subarray(end));
  return {
    size: end - tableEnd - 1,
    keys: places,
    entry(key) {
      const place = places.get(key);
      return place && payload.subarray(place.start, place.end);
    },
    ...(restored.ok && { index: restored.index }),
  };
}
