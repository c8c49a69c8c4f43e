import type { CorpusFigures } from './block';
import type { Slot, Variant } from './query';
import { rarity } from './ranking';
import type { SearchOptions } from './search';
import type { Vocabulary } from './vocabulary';

/** A slot tied to the corpus: guesses at half a word or a typing error added, rarity multiplied in. */
export interface WeightedSlot {
  readonly key: string;
  /** Weight in the query times rarity in the corpus. */
  readonly weight: number;
  readonly variants: readonly Variant[];
}

const PREFIX_FACTOR = 0.8;
const ENDING_FACTOR = 0.7;
const TYPO_FACTOR = 0.6;
const MOST_COMPLETIONS = 48;
const MOST_CORRECTIONS = 8;
/** Shorter words have too many neighbours. */
const SHORTEST_MISTYPED = 4;
const LONGEST_MISTYPED = 24;
/** Correcting a word takes a thousand look-ups; a query with more unknown words than this is another language. */
const MOST_MISTYPED = 6;
/** How many letters of an ending that the stemmer strips may have been typed: "relatio" for "relat". */
const LONGEST_ENDING = 4;

/** The slots of a query in the order in which they are scored: those that can earn most first. */
export function weighSlots(
  slots: readonly Slot[],
  vocabulary: Vocabulary,
  corpus: CorpusFigures,
  options: SearchOptions,
): WeightedSlot[] {
  const weighted: WeightedSlot[] = [];
  let mistyped = 0;
  for (const slot of slots) {
    const known = slot.variants.some((variant) => frequencyOf(variant, vocabulary) > 0);
    const typos = options.typos === true && !known && mayBeMistyped(slot.typed ?? '') && mistyped++ < MOST_MISTYPED;
    const variants = withGuesses(slot, known, typos, vocabulary, options);
    if (variants.length === 0) continue;
    const frequency = Math.max(...variants.map((variant) => frequencyOf(variant, vocabulary)));
    weighted.push({ key: slot.key, weight: slot.weight * rarity(frequency, corpus.sentenceCount), variants });
  }
  return weighted.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

/** A set of terms stands together in at most as many sentences as its rarest. */
const frequencyOf = (variant: Variant, vocabulary: Vocabulary): number =>
  Math.min(...variant.terms.map((term) => vocabulary.frequency(term)));

function withGuesses(
  { typed, last, variants }: Slot,
  known: boolean,
  typos: boolean,
  vocabulary: Vocabulary,
  options: SearchOptions,
): readonly Variant[] {
  if (typed === undefined) return variants;
  if (last && options.prefix) {
    const completions = completionsOf(typed, vocabulary, typos);
    // Half a word that leads nowhere says nothing about the rest of the sentence.
    return known ? [...variants, ...completions] : completions;
  }
  if (!typos) return variants;
  return [...variants, ...guesses(vocabulary.nearWord(typed, MOST_CORRECTIONS), TYPO_FACTOR)];
}

const mayBeMistyped = (typed: string): boolean =>
  typed.length >= SHORTEST_MISTYPED && typed.length <= LONGEST_MISTYPED && /^[a-z]+$/.test(typed);
const guesses = (terms: readonly string[], factor: number): Variant[] =>
  terms.map((term) => ({ terms: [term], factor }));

function completionsOf(typed: string, vocabulary: Vocabulary, typos: boolean): Variant[] {
  if (typed.length < 2) return [];
  const found = guesses(vocabulary.withPrefix(typed, MOST_COMPLETIONS), PREFIX_FACTOR);
  for (let length = typed.length - 1; length >= Math.max(4, typed.length - LONGEST_ENDING); length--) {
    const base = typed.slice(0, length);
    if (vocabulary.frequency(base) > 0) found.push({ terms: [base], factor: ENDING_FACTOR });
  }
  if (found.length > 0 || !typos) return found;
  const whole = guesses(vocabulary.nearWord(typed, MOST_CORRECTIONS), TYPO_FACTOR);
  return [...whole, ...guesses(vocabulary.nearPrefix(typed, MOST_CORRECTIONS), TYPO_FACTOR)];
}
