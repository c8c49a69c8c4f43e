import { stemUncached } from '../text/stem';
import type { Block } from './block';
import { lowerTerm } from './segment';

/** The live terms of all blocks, seen as one dictionary. */
export class Vocabulary {
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** In how many live sentences a term stands. */
  frequency(term: string): number {
    let sum = 0;
    for (const { segment, frequencies } of this.#blocks) {
      const id = segment.termIds.get(term);
      if (id !== undefined) sum += frequencies[id];
    }
    return sum;
  }

  /** At most `count` terms that begin with `prefix`, the most frequent first. */
  withPrefix(prefix: string, count: number): string[] {
    return mostFrequent(this.#prefixed([prefix]), count);
  }

  /** At most `count` terms that are the stem of a word one typing error away from `word`, the most frequent first. */
  nearWord(word: string, count: number): string[] {
    const found = new Map<string, number>();
    for (const near of oneErrorAway(word)) {
      for (const term of [near, stemUncached(near)]) {
        const frequency = found.has(term) ? 0 : this.frequency(term);
        if (frequency > 0) found.set(term, frequency);
      }
    }
    return mostFrequent(found, count);
  }

  /** As `withPrefix`, for what may have been meant by a prefix with one typing error. */
  nearPrefix(prefix: string, count: number): string[] {
    return mostFrequent(this.#prefixed(oneErrorAway(prefix)), count);
  }

  #prefixed(prefixes: readonly string[]): Map<string, number> {
    const found = new Map<string, number>();
    for (const { segment, frequencies } of this.#blocks) {
      const seen = new Set<number>();
      for (const prefix of prefixes) {
        for (let id = lowerTerm(segment.terms, prefix); segment.terms[id]?.startsWith(prefix); id++) {
          if (frequencies[id] === 0 || seen.has(id)) continue;
          seen.add(id);
          found.set(segment.terms[id], (found.get(segment.terms[id]) ?? 0) + frequencies[id]);
        }
      }
    }
    return found;
  }
}

function mostFrequent(frequencies: ReadonlyMap<string, number>, count: number): string[] {
  return [...frequencies]
    .sort(([a, fa], [b, fb]) => fb - fa || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([term]) => term);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Every text one deletion, swap of neighbours, replacement or insertion of a letter a-z away. Some 54 a letter. */
export function oneErrorAway(word: string): string[] {
  const found = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i);
    const after = word.slice(i);
    if (after !== '') found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of ALPHABET) {
      found.add(before + letter + after);
      if (after !== '') found.add(before + letter + after.slice(1));
    }
  }
  found.delete(word);
  return [...found];
}
