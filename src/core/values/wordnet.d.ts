/** WordNet, compiled by scripts/lexicon.mjs when the product is bundled; megabytes, so loaded when first asked for. */
declare module 'attest:wordnet' {
  export interface WordNet {
    /** One lemma a line: `lemma part+frequency+senses ...`, part one of n v a r, frequency a digit (log2), senses base 36 joined by points. */
    readonly words: string;
    /** Broader synsets of each synset, in order, separated by spaces; several joined by points; base 36. */
    readonly parents: string;
    /** One lemma a line, then its antonyms. */
    readonly antonyms: string;
    /** Pairs of synsets that hold antonyms of each other, base 36, joined by a point, separated by spaces. */
    readonly opposed: string;
    /** One lemma a line, then its derivational relatives. */
    readonly families: string;
    /** 48 signed bytes for each of the first lemmas of `words`, base 64: what their definitions are about. */
    readonly vectors: string;
  }
  export function wordnet(): WordNet;
}
