import type { Block, CorpusFigures } from './block';
import { earned, forEachMatch, type LocalSlot, localSlot } from './matcher';
import { saturate } from './ranking';
import type { WeightedSlot } from './resolve';
import { lowerBound, type Segment } from './segment';
import { Shortlist } from './shortlist';
import { GrowingUint32 } from './typed';

/** Sentence numbers `from` to before `to` of a segment. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/** Working memory of the scan, kept between queries. All zero between two scans. */
export class ScanMemory {
  scores = new Float64Array(0);
  /** Best earning of the slot at work, for slots with several variants. */
  slotBest = new Float64Array(0);
  readonly touched = new GrowingUint32();
  readonly slotTouched = new GrowingUint32();

  reserve(sentences: number): void {
    if (this.scores.length >= sentences) return;
    this.scores = new Float64Array(sentences);
    this.slotBest = new Float64Array(sentences);
  }
}

/** Rounding of sums taken in another order stays far below this. */
const ROUNDING = 1 + 1e-9;

/**
 * Offers to `shortlist` every sentence of the block that its own words may bring there. Term at a time over a dense
 * array of scores, the slots that can earn most first; once no new sentence can reach the shortlist by the slots that
 * remain, only the sentences at hand are completed (H. Turtle and J. Flood, "Query evaluation: strategies and
 * optimizations", 1995: max score). The result is that of a full scan.
 */
export function scanBlock(
  block: Block,
  blockNumber: number,
  slots: readonly WeightedSlot[],
  corpus: CorpusFigures,
  ranges: readonly SentenceRange[],
  shortlist: Shortlist,
  size: number,
  memory: ScanMemory,
): void {
  const { segment, sourceOf } = block;
  const local = slots.map((slot) => localSlot(slot, segment));
  memory.reserve(segment.sentences.slot.length);
  const remaining = boundsFrom(local);
  for (let i = 0; i < local.length; i++) {
    if (local[i].cost === 0) continue;
    const least = worthPruning(local[i], memory) ? leastUseful(block, shortlist, size, memory) : 0;
    if (remaining[i] * ROUNDING < least) complete(local[i], block, corpus, least - remaining[i] * ROUNDING, memory);
    else for (const range of ranges) add(local[i], block, corpus, range, memory);
  }
  for (let i = 0; i < memory.touched.length; i++) {
    const sentence = memory.touched.at(i);
    const source = sourceOf[segment.sentences.slot[sentence]];
    const score = memory.scores[sentence];
    memory.scores[sentence] = 0;
    if (source >= 0 && score >= shortlist.threshold) shortlist.offer({ block: blockNumber, sentence, source, score });
  }
  memory.touched.clear();
}

/** `bounds[i]`: what slots i and later can earn together. */
function boundsFrom(slots: readonly LocalSlot[]): Float64Array {
  const bounds = new Float64Array(slots.length + 1);
  for (let i = slots.length - 1; i >= 0; i--) bounds[i] = bounds[i + 1] + slots[i].bound;
  return bounds;
}

/** Finding the threshold reads all sentences at hand; a short list is read sooner than that. */
const worthPruning = (slot: LocalSlot, memory: ScanMemory): boolean =>
  slot.cost > 512 && slot.cost > 2 * memory.touched.length && memory.touched.length > 0;

/** A lower bound of the score with which a sentence ends on the shortlist. */
function leastUseful(block: Block, shortlist: Shortlist, size: number, memory: ScanMemory): number {
  if (memory.touched.length < size) return shortlist.threshold;
  const best = new Shortlist(size);
  for (let i = 0; i < memory.touched.length; i++) {
    const sentence = memory.touched.at(i);
    const source = block.sourceOf[block.segment.sentences.slot[sentence]];
    const score = memory.scores[sentence];
    if (source >= 0 && score > best.threshold) best.offer({ block: 0, sentence, source, score });
  }
  return Math.max(best.threshold, shortlist.threshold);
}

/** Adds a slot to the sentences at hand that can still reach the shortlist. */
function complete(slot: LocalSlot, { segment }: Block, corpus: CorpusFigures, from: number, memory: ScanMemory): void {
  for (let i = 0; i < memory.touched.length; i++) {
    const sentence = memory.touched.at(i);
    if (memory.scores[sentence] >= from) memory.scores[sentence] += earned(slot, segment, corpus, sentence);
  }
}

function add(
  slot: LocalSlot,
  { segment }: Block,
  corpus: CorpusFigures,
  range: SentenceRange,
  memory: ScanMemory,
): void {
  const { scores, slotBest, touched, slotTouched } = memory;
  if (slot.variants.length === 1 && slot.variants[0].terms.length === 1) {
    addTerm(slot.variants[0].terms[0], slot.variants[0].factor * slot.weight, segment, corpus, range, memory);
    return;
  }
  for (let variant = 0; variant < slot.variants.length; variant++) {
    forEachMatch(slot, variant, segment, corpus, range, (sentence, earns) => {
      if (slotBest[sentence] === 0) slotTouched.push(sentence);
      if (earns > slotBest[sentence]) slotBest[sentence] = earns;
    });
  }
  for (let i = 0; i < slotTouched.length; i++) {
    const sentence = slotTouched.at(i);
    if (scores[sentence] === 0) touched.push(sentence);
    scores[sentence] += slotBest[sentence];
    slotBest[sentence] = 0;
  }
  slotTouched.clear();
}

/** The hot loop: nearly all slots are one term. */
function addTerm(
  term: number,
  full: number,
  { postings, counts, starts, sentences: { length } }: Segment,
  { norms }: CorpusFigures,
  { from, to }: SentenceRange,
  { scores, touched }: ScanMemory,
): void {
  const end = starts[term + 1];
  for (let i = lowerBound(postings, from, starts[term], end); i < end && postings[i] < to; i++) {
    const sentence = postings[i];
    if (scores[sentence] === 0) touched.push(sentence);
    scores[sentence] += full * saturate(counts[i], norms[length[sentence]]);
  }
}
