import { antonyms, families, parents, words } from 'attest:wordnet';

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
}

let loaded: Tables | undefined;

function tables(): Tables {
  loaded ??= {
    words: new LineTable(words),
    antonyms: new LineTable(antonyms),
    families: new LineTable(families),
    parents: parents.split(' ').map((p) => (p === '' ? [] : p.split('.').map((n) => Number.parseInt(n, 36)))),
    entries: new Map(),
  };
  return loaded;
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

export const hasPart = (lemma: string, part: Part): boolean => entriesOf(lemma)[part] !== undefined;
export const directAntonyms = (lemma: string): readonly string[] => tables().antonyms.get(lemma);
export const relatives = (lemma: string): readonly string[] => tables().families.get(lemma);
export const broader = (synset: number): readonly number[] => tables().parents[synset] ?? [];
