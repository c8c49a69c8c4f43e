import { lengthNorms } from './ranking';
import type { Segment } from './segment';

/** A segment as one index sees it: where its articles stand in the library, and what is still alive. */
export interface Block {
  readonly segment: Segment;
  /** Library index of each slot; -1 where the article has been removed or replaced. */
  readonly sourceOf: Int32Array;
  /** Of each term: in how many live sentences it stands. */
  readonly frequencies: Uint32Array;
  readonly liveSentences: number;
  /** Sum of the lengths of the live sentences, in words. */
  readonly liveWords: number;
}

/** What ranking needs to know of the whole corpus. Independent of how it is cut into blocks. */
export interface CorpusFigures {
  readonly sentenceCount: number;
  readonly norms: Float64Array;
}

export function figuresOf(blocks: readonly Block[]): CorpusFigures {
  let sentenceCount = 0;
  let words = 0;
  for (const block of blocks) {
    sentenceCount += block.liveSentences;
    words += block.liveWords;
  }
  return { sentenceCount, norms: lengthNorms(sentenceCount === 0 ? 1 : words / sentenceCount) };
}

/** A block over `segment`. `known` is an earlier block of the same segment with the same articles alive, if there is one. */
export function blockOf(segment: Segment, sourceOf: Int32Array, known?: Block): Block {
  if (known?.sourceOf.every((source, slot) => source < 0 === sourceOf[slot] < 0)) return { ...known, sourceOf };
  const { slot, length } = segment.sentences;
  let liveSentences = 0;
  let liveWords = 0;
  for (let i = 0; i < slot.length; i++) {
    if (sourceOf[slot[i]] < 0) continue;
    liveSentences++;
    liveWords += length[i];
  }
  return { segment, sourceOf, frequencies: liveFrequencies(segment, sourceOf), liveSentences, liveWords };
}

function liveFrequencies({ terms, starts, postings, sentences }: Segment, sourceOf: Int32Array): Uint32Array {
  const frequencies = new Uint32Array(terms.length);
  const allAlive = sourceOf.every((source) => source >= 0);
  for (let term = 0; term < terms.length; term++) {
    if (allAlive) frequencies[term] = starts[term + 1] - starts[term];
    else {
      for (let i = starts[term]; i < starts[term + 1]; i++) {
        if (sourceOf[sentences.slot[postings[i]]] >= 0) frequencies[term]++;
      }
    }
  }
  return frequencies;
}
