import { wordnet } from 'attest:wordnet';

export type Part = 'n' | 'v' | 'a' | 'r';

/** What WordNet knows of a lemma in one part of speech. */
export interface Entry {
  /** log2 of the count in WordNet's tagged texts, 0 to 9. */
  readonly frequency: number;
  /** Synset numbers, commonest sense first. */
  readonly senses: readonly number[];
}

export type Entries = Readonly<Partial<Record<Part, Entry>>>;

const NONE: Entries = {};
const NO_WORDS: readonly string[] = [];
const NONE_OPPOSED: readonly number[] = [];

/** Splits a table into lines on first use and each line into its words when it is asked for. */
class LineTable {
  readonly #lines = new Map<string, string>();
  readonly #cache = new Map<string, readonly string[]>();

  constructor(text: string) {
    for (const line of text.split('\n')) {
      const space = line.indexOf(' ');
      this.#lines.set(line.slice(0, space), line.slice(space + 1));
    }
  }

  has(key: string): boolean {
    return this.#lines.has(key);
  }

  line(key: string): string | undefined {
    return this.#lines.get(key);
  }

  get(key: string): readonly string[] {
    const known = this.#cache.get(key);
    if (known) return known;
    const list = this.#lines.get(key)?.split(' ') ?? NO_WORDS;
    this.#cache.set(key, list);
    return list;
  }
}

interface Tables {
  readonly words: LineTable;
  readonly antonyms: LineTable;
  readonly families: LineTable;
  readonly parents: readonly (readonly number[])[];
  readonly entries: Map<string, Entries>;
  /** Synsets that hold antonyms of a synset's words. */
  readonly opposed: ReadonlyMap<number, readonly number[]>;
}

let loaded: Tables | undefined;

function tables(): Tables {
  loaded ??= readTables();
  return loaded;
}

function readTables(): Tables {
  const { words, antonyms, families, parents, opposed } = wordnet();
  return {
    words: new LineTable(words),
    antonyms: new LineTable(antonyms),
    families: new LineTable(families),
    parents: parents.split(' ').map((p) => (p === '' ? [] : p.split('.').map((n) => Number.parseInt(n, 36)))),
    entries: new Map(),
    opposed: opposedOf(opposed),
  };
}

function opposedOf(pairs: string): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const pair of pairs.split(' ')) {
    const [a, b] = pair.split('.').map((n) => Number.parseInt(n, 36));
    found.set(a, [...(found.get(a) ?? []), b]);
    if (a !== b) found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}

const DIMENSIONS = 48;

interface Vectors {
  readonly numbers: ReadonlyMap<string, number>;
  readonly bytes: Int8Array;
  /** Length of each vector. */
  readonly lengths: Float32Array;
}

let decoded: Vectors | undefined;

function vectorTable(): Vectors {
  decoded ??= decodeVectors();
  return decoded;
}

function decodeVectors(): Vectors {
  const { vectors, words } = wordnet();
  const binary = atob(vectors);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = (binary.charCodeAt(i) << 24) >> 24;
  const count = bytes.length / DIMENSIONS;
  const lengths = new Float32Array(count);
  const numbers = new Map<string, number>();
  let from = 0;
  for (let n = 0; n < count; n++) {
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d++) square += bytes[n * DIMENSIONS + d] ** 2;
    lengths[n] = Math.sqrt(square) || 1;
    numbers.set(words.slice(from, words.indexOf(' ', from)), n);
    from = words.indexOf('\n', from) + 1;
  }
  return { numbers, bytes, lengths };
}

/** How alike the definitions of two lemmas are: the cosine of their vectors, 0 where one has none. Opposites are alike too. */
export function likeness(a: string, b: string): number {
  const { numbers, bytes, lengths } = vectorTable();
  const i = numbers.get(a);
  const j = numbers.get(b);
  if (i === undefined || j === undefined) return 0;
  let dot = 0;
  const atA = i * DIMENSIONS;
  const atB = j * DIMENSIONS;
  for (let d = 0; d < DIMENSIONS; d++) dot += bytes[atA + d] * bytes[atB + d];
  return dot / (lengths[i] * lengths[j]);
}

export const isKnownLemma = (lemma: string): boolean => tables().words.has(lemma);

/** WordNet's entries of a lemma, by part of speech; empty where it is unknown. */
export function entriesOf(lemma: string): Entries {
  const { words: table, entries } = tables();
  const known = entries.get(lemma);
  if (known) return known;
  const line = table.line(lemma);
  if (line === undefined) return NONE;
  const parsed: Partial<Record<Part, Entry>> = {};
  for (const piece of line.split(' ')) {
    const senses = piece
      .slice(2)
      .split('.')
      .map((s) => Number.parseInt(s, 36));
    parsed[piece[0] as Part] = { frequency: Number(piece[1]), senses };
  }
  entries.set(lemma, parsed);
  return parsed;
}

export const directAntonyms = (lemma: string): readonly string[] => tables().antonyms.get(lemma);
export const relatives = (lemma: string): readonly string[] => tables().families.get(lemma);
export const broader = (synset: number): readonly number[] => tables().parents[synset] ?? [];

/** How many synsets there are: every synset number is below. */
export const synsetCount = (): number => tables().parents.length;

/** The synsets that hold an antonym of a word of this one. Symmetric. */
export const opposedTo = (synset: number): readonly number[] => tables().opposed.get(synset) ?? NONE_OPPOSED;
