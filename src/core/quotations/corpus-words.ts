import type { Source } from '../sources/source';
import { isWord, type WordRow, wordRow } from './words';

/** The words of one source, as numbers of the vocabulary. Kept for every source; everything else is made when needed. */
interface Shelf {
  readonly ids: Uint32Array;
  /** Index into the current sources, or -1 when the source is gone. */
  source: number;
}

/**
 * Which sources hold which words: exact lookup of word rows, and the sources nearest to a row that none holds.
 * One entry a source and word, so that a changed source touches its own entries only. Has the lifetime of a corpus.
 */
export class CorpusWords {
  readonly #vocabulary = new Map<string, number>();
  /** For each word, the shelves that hold it, ascending. Dead shelves stay until there are too many. */
  #postings: number[][] = [];
  #shelves: Shelf[] = [];
  #shelfOf = new Map<object, number>();
  readonly #rows = new WeakMap<object, WordRow>();
  #dead = 0;
  sources: readonly Source[] = [];

  /** Reads up to `limit` sources that are new, ahead of `update`; whether there is nothing left to read. */
  readAhead(sources: readonly Source[], limit: number): boolean {
    let read = 0;
    for (const source of sources) {
      if (this.#shelfOf.has(source.passages)) continue;
      if (read++ >= limit) return false;
      this.#shelfOf.set(source.passages, this.#add(source));
    }
    return true;
  }

  /** Takes the sources as they are now; only new or changed ones are read. Sources are told apart by their passages. */
  update(sources: readonly Source[]): void {
    this.sources = sources;
    const before = this.#shelfOf;
    const now = new Map<object, number>();
    for (const [index, source] of sources.entries()) {
      const shelf = before.get(source.passages) ?? this.#add(source);
      this.#shelves[shelf].source = index;
      now.set(source.passages, shelf);
    }
    for (const [passages, shelf] of before) {
      if (now.has(passages)) continue;
      this.#shelves[shelf] = { ids: new Uint32Array(0), source: -1 };
      this.#dead++;
    }
    this.#shelfOf = now;
    if (this.#dead > 64 && this.#dead * 2 > this.#shelves.length) this.#compact();
  }

  /** The source's words, folded. */
  row(source: number): WordRow {
    const { passages, text } = this.sources[source];
    const kept = this.#rows.get(passages);
    if (kept) return kept;
    const row = wordRow(text);
    this.#rows.set(passages, row);
    return row;
  }

  /** Vocabulary numbers of the source's words, in order. */
  ids(source: number): Uint32Array {
    const shelf = this.#shelfOf.get(this.sources[source].passages);
    return shelf === undefined ? new Uint32Array(0) : this.#shelves[shelf].ids;
  }

  /** Vocabulary number of a folded word, or -1: then no source holds it. */
  id(word: string): number {
    return this.#vocabulary.get(word.toLowerCase()) ?? -1;
  }

  /** Number of sources that hold the word, dead ones included. */
  frequency(id: number): number {
    return this.#postings[id]?.length ?? 0;
  }

  /** How telling a word is: the fewer sources hold it, the more. */
  weight(id: number): number {
    return Math.log(1 + this.#shelves.length / Math.max(1, this.frequency(id)));
  }

  /** Sources that hold every one of the words, in order. Starts from the rarest. */
  holding(ids: Iterable<number>): number[] {
    const lists: number[][] = [];
    for (const id of new Set(ids)) {
      const list = this.#postings[id];
      if (!list) return [];
      lists.push(list);
    }
    if (lists.length === 0) return [];
    lists.sort((a, b) => a.length - b.length);
    let held = lists[0];
    for (const list of lists.slice(1)) {
      if (held.length === 0) break;
      held = intersection(held, list);
    }
    return this.#alive(held);
  }

  /** Up to `limit` sources that share the most telling words with the row, best first. */
  nearest(ids: Iterable<number>, limit: number): number[] {
    const scores = new Map<number, number>();
    const total = Math.max(1, this.#shelves.length);
    const distinct = [...new Set(ids)].filter((id) => this.frequency(id) > 0);
    distinct.sort((a, b) => this.frequency(a) - this.frequency(b));
    let read = 0;
    for (const [n, id] of distinct.entries()) {
      const list = this.#postings[id];
      // The rarest words decide; common ones only help where nothing else is known.
      if (n >= 4 && (list.length > total / 4 || read > NEAREST_READS)) break;
      read += list.length;
      const weight = this.weight(id);
      for (const shelf of list) scores.set(shelf, (scores.get(shelf) ?? 0) + weight);
    }
    const best = [...scores].filter(([shelf]) => this.#shelves[shelf].source >= 0);
    best.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return best.slice(0, limit).map(([shelf]) => this.#shelves[shelf].source);
  }

  #alive(shelves: readonly number[]): number[] {
    return shelves
      .map((shelf) => this.#shelves[shelf].source)
      .filter((source) => source >= 0)
      .sort((a, b) => a - b);
  }

  #add(source: Source): number {
    const shelf = this.#shelves.length;
    const { words } = wordRow(source.text);
    const ids = new Uint32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      const word = words[i].toLowerCase();
      let id = this.#vocabulary.get(word);
      if (id === undefined) {
        id = this.#vocabulary.size;
        this.#vocabulary.set(word, id);
        this.#postings.push([]);
      }
      ids[i] = id;
      const list = this.#postings[id];
      if (list[list.length - 1] !== shelf && isWord(word)) list.push(shelf);
    }
    this.#shelves.push({ ids, source: -1 });
    return shelf;
  }

  /** Numbers the living shelves anew and drops the entries of dead ones. */
  #compact(): void {
    const moved = new Int32Array(this.#shelves.length).fill(-1);
    const living: Shelf[] = [];
    for (const [shelf, kept] of this.#shelves.entries()) {
      if (kept.source < 0) continue;
      moved[shelf] = living.length;
      living.push(kept);
    }
    this.#shelves = living;
    this.#postings = this.#postings.map((list) => list.map((shelf) => moved[shelf]).filter((shelf) => shelf >= 0));
    for (const [passages, shelf] of this.#shelfOf) this.#shelfOf.set(passages, moved[shelf]);
    this.#dead = 0;
  }
}

const NEAREST_READS = 40_000;

/** Common members of two ascending lists; the first is the shorter one. */
function intersection(short: readonly number[], long: readonly number[]): number[] {
  const common: number[] = [];
  let from = 0;
  for (const value of short) {
    let low = from;
    let high = long.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (long[middle] < value) low = middle + 1;
      else high = middle;
    }
    from = low;
    if (long[low] === value) common.push(value);
  }
  return common;
}
