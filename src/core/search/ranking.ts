/**
 * Okapi BM25 over sentences (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
 * 2009). Sentences are short and a repeated word says little, so saturation comes early and length matters little.
 */
const SATURATION = 0.6;
const LENGTH_WEIGHT = 0.5;

/** Part of a term's score that a sentence inherits when only its neighbour holds the term. */
export const NEIGHBOUR_IN_PASSAGE = 0.3;
export const NEIGHBOUR_ACROSS_PASSAGES = 0.15;
/** Part of a slot's weight that a sentence inherits when only a farther sentence of its article holds the term. */
export const ELSEWHERE_IN_ARTICLE = 0.1;

/** Lengths in words above this are not told apart. */
export const LONGEST_LENGTH = 255;

/** Rarity of a term that stands in `frequency` of `sentenceCount` sentences. Always positive. */
export function rarity(frequency: number, sentenceCount: number): number {
  return Math.log(1 + (sentenceCount - frequency + 0.5) / (frequency + 0.5));
}

/** `norms[length]`, to be handed to `saturate`, for every length in words up to LONGEST_LENGTH. */
export function lengthNorms(averageLength: number): Float64Array {
  const average = Math.max(1, averageLength);
  return Float64Array.from(
    { length: LONGEST_LENGTH + 1 },
    (_, length) => SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / average),
  );
}

/** How much of a term's weight a sentence earns by holding it `count` times. */
export const saturate = (count: number, norm: number): number => ((SATURATION + 1) * count) / (count + norm);

/** No sentence earns more than this with at most `count` occurrences. */
export const saturationBound = (count: number): number => saturate(count, SATURATION * (1 - LENGTH_WEIGHT));

/** How many of the best sentences by their own words are looked at together with their neighbours. */
export const shortlistSize = (limit: number): number => Math.max(32, 2 * limit);
