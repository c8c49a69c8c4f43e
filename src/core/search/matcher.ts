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
  for (const variant of slot.variants) best = Math.max(best, earnedBy(variant, slot.weight, segment, corpus, sentence));
  return best;
}

function earnedBy(
  { terms, factor }: LocalVariant,
  weight: number,
  segment: Segment,
  corpus: CorpusFigures,
  sentence: number,
): number {
  let count = 255;
  for (const term of terms) {
    const at = findPosting(segment, term, sentence);
    if (at < 0) return 0;
    count = Math.min(count, segment.counts[at]);
  }
  return factor * weight * saturate(count, corpus.norms[segment.sentences.length[sentence]]);
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

/** A sentence with what surrounds it in its article. */
export interface Surroundings {
  readonly sentence: number;
  /** Sentences of the article: `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  /** Part of what the neighbours earn that the sentence inherits; 0 where there is no neighbour. */
  readonly shareBefore: number;
  readonly shareAfter: number;
}

/** What a slot earns a sentence: by itself, by its better neighbour, and whether the slot stands elsewhere in the article. */
export interface ContextEarnings {
  own: number;
  near: number;
  /** The slot's weight, times the variant's factor; 0 when the article lacks it. Reckoned only where the others are 0. */
  elsewhere: number;
}

/** Fills `out`. One search of each variant's postings answers for the sentence, its neighbours and its article. */
export function earnInContext(
  slot: LocalSlot,
  segment: Segment,
  corpus: CorpusFigures,
  around: Surroundings,
  out: ContextEarnings,
): void {
  out.own = 0;
  out.near = 0;
  out.elsewhere = 0;
  for (const variant of slot.variants) {
    if (variant.terms.length === 1) earnAround(variant, slot.weight, segment, corpus, around, out);
    else earnTogether(variant, slot.weight, segment, corpus, around, out);
  }
}

function earnAround(
  { terms: [term], factor }: LocalVariant,
  weight: number,
  { postings, counts, starts, sentences: { length } }: Segment,
  { norms }: CorpusFigures,
  { sentence, from, to, shareBefore, shareAfter }: Surroundings,
  out: ContextEarnings,
): void {
  const full = factor * weight;
  const end = starts[term + 1];
  const first = lowerBound(postings, Math.max(0, sentence - 1), starts[term], end);
  let at = first;
  if (at < end && postings[at] === sentence - 1) {
    if (shareBefore > 0) {
      out.near = Math.max(out.near, shareBefore * (full * saturate(counts[at], norms[length[sentence - 1]])));
    }
    at++;
  }
  if ((at < end && postings[at] < to) || (first > starts[term] && postings[first - 1] >= from)) {
    out.elsewhere = Math.max(out.elsewhere, full);
  }
  if (at < end && postings[at] === sentence) {
    out.own = Math.max(out.own, full * saturate(counts[at], norms[length[sentence]]));
    at++;
  }
  if (shareAfter > 0 && at < end && postings[at] === sentence + 1) {
    out.near = Math.max(out.near, shareAfter * (full * saturate(counts[at], norms[length[sentence + 1]])));
  }
}

function earnTogether(
  variant: LocalVariant,
  weight: number,
  segment: Segment,
  corpus: CorpusFigures,
  { sentence, from, to, shareBefore, shareAfter }: Surroundings,
  out: ContextEarnings,
): void {
  out.own = Math.max(out.own, earnedBy(variant, weight, segment, corpus, sentence));
  if (shareBefore > 0) {
    out.near = Math.max(out.near, shareBefore * earnedBy(variant, weight, segment, corpus, sentence - 1));
  }
  if (shareAfter > 0)
    out.near = Math.max(out.near, shareAfter * earnedBy(variant, weight, segment, corpus, sentence + 1));
  const stands = (term: number): boolean => {
    const end = segment.starts[term + 1];
    const at = lowerBound(segment.postings, from, segment.starts[term], end);
    return at < end && segment.postings[at] < to;
  };
  if (variant.terms.every(stands)) out.elsewhere = Math.max(out.elsewhere, variant.factor * weight);
}
