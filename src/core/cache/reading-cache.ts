// Files in, articles out: taken over from an earlier start where the very same bytes were read then.
import { readerVersion } from 'attest:reader-version';
import type { CacheStore } from '../ports';
import { knownQuotes, rememberQuotes } from '../quotations/quotes-in';
import { SegmentedIndex } from '../search/sentence-index';
import type { Library } from '../sources/library';
import type { IngestResult } from '../sources/source';
import { type CacheFile, decodeCacheFile, encodeCacheFile, type StoredEntry } from './cache-file';
import { isStorable, type Reading, restoreReading, storeReading } from './stored-reading';

interface NamedBytes {
  /** File name with its extension: it decides on the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes of readings that are kept; of a corpus that takes more, a part. */
const MOST = 400_000_000;

/** The name and bytes that an article was made from. */
interface Origin {
  readonly key: string;
  /** Size of the file. */
  readonly bytes: number;
}

/** Has the lifetime of an engine. What it answers is what reading the file afresh would. */
export class ReadingCache {
  readonly #store: CacheStore;
  #file: Promise<CacheFile | undefined> | undefined;
  /** By the article's passages, which live as long as the article. */
  readonly #origins = new WeakMap<object, Origin>();
  /** What the store holds. */
  #saved: CacheFile['keys'] = new Map();
  #savedSize = 0;
  /** One at a time. */
  #saving: Promise<void> = Promise.resolve();

  constructor(store: CacheStore) {
    this.#store = store;
  }

  /** @param ingest reads a file that is not remembered; never rejects */
  async read<File extends NamedBytes>(
    file: File,
    ingest: (file: File) => Promise<IngestResult>,
  ): Promise<IngestResult> {
    const key = `${this.#store.digest([file.bytes])}/${file.name}`;
    const result = restored(await this.#open(), key) ?? (await ingest(file));
    if (result.ok && isStorable(result.article)) {
      this.#origins.set(result.article.passages, { key, bytes: file.bytes.length });
    }
    return result;
  }

  /** The index of the last start. It knows articles by their content, so it may be given to a library of other files. */
  async index(): Promise<SegmentedIndex | undefined> {
    return (await this.#open())?.index;
  }

  /** Lets go of the bytes of the last start, once the corpus has been read. */
  release(): void {
    this.#file = Promise.resolve(undefined);
  }

  /**
   * Saves the readings and the index of a library, if reading again what is not saved yet would take noticeable time.
   * @param breathe called after each article, so that other work gets its turn
   */
  save(library: Library, breathe: () => Promise<void>): Promise<void> {
    this.#saving = this.#saving.then(() => this.#save(library, breathe));
    return this.#saving;
  }

  async #save(library: Library, breathe: () => Promise<void>): Promise<void> {
    const { index } = library;
    const readings = this.#readingsOf(library);
    if (!(index instanceof SegmentedIndex) || !this.#isWorthSaving(readings)) return;
    const entries = new Map<string, StoredEntry>();
    let size = 0;
    for (const { key, reading } of readings) {
      const bytes = storeReading(reading);
      size += bytes.length;
      if (size > MOST) break;
      entries.set(key, { key, bytes, quotations: reading.quotations !== undefined });
      await breathe();
    }
    await this.#store.save(encodeCacheFile(readerVersion, [...entries.values()], index, this.#store.digest));
    this.#saved = entries;
    this.#savedSize = size;
  }

  #readingsOf(library: Library): (Origin & { readonly reading: Reading })[] {
    return [...library.files.values()].flatMap((result) => {
      const origin = result.ok && this.#origins.get(result.article.passages);
      if (!origin) return [];
      const quotations = knownQuotes(result.article);
      return [{ ...origin, reading: { article: result.article, ...(quotations && { quotations }) } }];
    });
  }

  #isWorthSaving(readings: readonly (Origin & { readonly reading: Reading })[]): boolean {
    let used = 0;
    let unsaved = 0;
    for (const { key, bytes, reading } of readings) {
      const saved = this.#saved.get(key);
      if (saved) used++;
      if (!saved || (reading.quotations && !saved.quotations)) unsaved += bytes;
    }
    // What did not fit last time will not fit this time either.
    const isFull = this.#savedSize > 0.9 * MOST && used > 0.9 * this.#saved.size;
    return unsaved > 0 && unsaved >= this.#store.little && !isFull;
  }

  #open(): Promise<CacheFile | undefined> {
    this.#file ??= this.#load();
    return this.#file;
  }

  async #load(): Promise<CacheFile | undefined> {
    const bytes = await this.#store.load();
    const file = bytes && decodeCacheFile(bytes, readerVersion, this.#store.digest);
    this.#saved = file?.keys ?? new Map();
    this.#savedSize = file?.size ?? 0;
    return file;
  }
}

function restored(file: CacheFile | undefined, key: string): IngestResult | undefined {
  const bytes = file?.entry(key);
  if (!bytes) return undefined;
  const { article, quotations } = restoreReading(bytes);
  if (quotations) rememberQuotes(article, quotations);
  return { ok: true, article };
}
