/** WordNet, compiled by scripts/lexicon.mjs when the product is bundled. */
declare module 'attest:wordnet' {
  /** One lemma a line: `lemma part+frequency+senses ...`, part one of n v a r, frequency a digit (log2), senses base 36 joined by points. */
  export const words: string;
  /** Broader synsets of each synset, in order, separated by spaces; several joined by points; base 36. */
  export const parents: string;
  /** One lemma a line, then its antonyms. */
  export const antonyms: string;
  /** Pairs of synsets that hold antonyms of each other, base 36, joined by a point, separated by spaces. */
  export const opposed: string;
  /** One lemma a line, then its derivational relatives. */
  export const families: string;
  /** 48 signed bytes for each of the first lemmas of `words`, base 64: what their definitions are about. */
  export const vectors: string;
}
