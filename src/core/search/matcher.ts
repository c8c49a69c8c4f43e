import type { CorpusFigures } from './block';
import { saturate, saturationBound } from './ranking';
import type { WeightedSlot } from './resolve';
import { findPosting, lowerBound, type Segment } from './segment';

/** A variant in one segment: the ids of its terms. */
interface LocalVariant {
  readonly terms: readonly number[];
  readonly factor: number;
}

/** A slot in one segment. */
export interface LocalSlot {
  readonly weight: number;
  readonly variants: readonly LocalVariant[];
  /** No sentence of the segment earns more. */
  readonly bound: number;
  /** Number of postings that a full scan reads. */
  readonly cost: number;
}

/** Variants with a term that the segment lacks match nothing in it and are left out. */
export function localSlot(slot: WeightedSlot, segment: Segment): LocalSlot {
  const variants: LocalVariant[] = [];
  let best = 0;
  let cost = 0;
  for (const { terms, factor } of slot.variants) {
    const ids = terms.map((term) => segment.termIds.get(term) ?? -1);
    if (ids.includes(-1)) continue;
    ids.sort((a, b) => postingCount(segment, a) - postingCount(segment, b) || a - b);
    variants.push({ terms: ids, factor });
    best = Math.max(best, factor * saturationBound(maxCount(segment, ids)));
    cost += postingCount(segment, ids[0]);
  }
  return { weight: slot.weight, variants, bound: slot.weight * best, cost };
}

const postingCount = (segment: Segment, term: number): number => segment.starts[term + 1] - segment.starts[term];
const maxCount = (segment: Segment, terms: readonly number[]): number =>
  terms.reduce((least, term) => Math.min(least, segment.maxCounts[term]), 255);

/** What a sentence earns by a slot: the best of its variants; 0 when it holds none. */
export function earned(slot: LocalSlot, segment: Segment, corpus: CorpusFigures, sentence: number): number {
  let best = 0;
  const norm = corpus.norms[segment.sentences.length[sentence]];
  for (const { terms, factor } of slot.variants) {
    let count = 255;
    for (const term of terms) {
      const at = findPosting(segment, term, sentence);
      count = at < 0 ? 0 : Math.min(count, segment.counts[at]);
      if (count === 0) break;
    }
    if (count > 0) best = Math.max(best, factor * slot.weight * saturate(count, norm));
  }
  return best;
}

/** Calls `visit` for each posting of a variant in a range of sentences, with what it earns. */
export function forEachMatch(
  { variants, weight }: LocalSlot,
  variant: number,
  segment: Segment,
  corpus: CorpusFigures,
  range: { readonly from: number; readonly to: number },
  visit: (sentence: number, earns: number) => void,
): void {
  const { terms, factor } = variants[variant];
  const [rarest, ...others] = terms;
  const { postings, counts, starts } = segment;
  const lengths = segment.sentences.length;
  const end = starts[rarest + 1];
  for (let i = lowerBound(postings, range.from, starts[rarest], end); i < end && postings[i] < range.to; i++) {
    const sentence = postings[i];
    let count = counts[i];
    for (const term of others) {
      const at = findPosting(segment, term, sentence);
      count = at < 0 ? 0 : Math.min(count, counts[at]);
      if (count === 0) break;
    }
    if (count > 0) visit(sentence, factor * weight * saturate(count, corpus.norms[lengths[sentence]]));
  }
}

/** What a slot is worth where all terms of a variant stand in the sentences `from` to before `to`, wherever they do. */
export function earnedElsewhere(slot: LocalSlot, segment: Segment, from: number, to: number): number {
  const { postings, starts } = segment;
  const stands = (term: number): boolean => {
    const at = lowerBound(postings, from, starts[term], starts[term + 1]);
    return at < starts[term + 1] && postings[at] < to;
  };
  let best = 0;
  for (const { terms, factor } of slot.variants) if (factor > best && terms.every(stands)) best = factor;
  return best * slot.weight;
}
