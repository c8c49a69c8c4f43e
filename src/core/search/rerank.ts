import type { Block, CorpusFigures } from './block';
import { type ContextEarnings, earnInContext, type LocalSlot, localSlot, type Surroundings } from './matcher';
import { ELSEWHERE_IN_ARTICLE, NEIGHBOUR_ACROSS_PASSAGES, NEIGHBOUR_IN_PASSAGE } from './ranking';
import type { WeightedSlot } from './resolve';
import type { Hit } from './search';
import type { Segment } from './segment';
import { before, type Candidate } from './shortlist';

/** Scores the shortlist with what the neighbouring sentences hold and the sentence itself lacks. Best `limit` first. */
export function rerank(
  shortlist: readonly Candidate[],
  blocks: readonly Block[],
  slots: readonly WeightedSlot[],
  corpus: CorpusFigures,
  limit: number,
): Hit[] {
  const locals = new Map<number, readonly LocalSlot[]>();
  const total = slots.reduce((sum, slot) => sum + slot.weight, 0);
  const scored = shortlist.map((candidate) => {
    const block = blocks[candidate.block];
    const local = locals.get(candidate.block) ?? slots.map((slot) => localSlot(slot, block.segment));
    locals.set(candidate.block, local);
    const { score, held } = scoreWithNeighbours(candidate.sentence, block, local, corpus);
    return { candidate: { ...candidate, score }, coverage: total > 0 ? Math.min(1, held / total) : 0 };
  });
  scored.sort((a, b) => (before(a.candidate, b.candidate) ? -1 : 1));
  return scored.slice(0, limit).map(({ candidate, coverage }) => hitOf(candidate, blocks[candidate.block], coverage));
}

const earnings: ContextEarnings = { own: 0, near: 0, elsewhere: 0 };

function scoreWithNeighbours(sentence: number, { segment }: Block, slots: readonly LocalSlot[], corpus: CorpusFigures) {
  const around = surroundingsOf(sentence, segment);
  let score = 0;
  let held = 0;
  for (const wanted of slots) {
    earnInContext(wanted, segment, corpus, around, earnings);
    const { own, near, elsewhere } = earnings;
    if (own > 0) held += wanted.weight;
    const best = Math.max(own, near);
    score += best > 0 ? best : ELSEWHERE_IN_ARTICLE * elsewhere;
  }
  return { score, held };
}

function surroundingsOf(sentence: number, { sentences: { slot, passage }, firsts }: Segment): Surroundings {
  const from = firsts[slot[sentence]];
  const to = firsts[slot[sentence] + 1];
  const share = (other: number): number => {
    if (other < from || other >= to) return 0;
    return passage[other] === passage[sentence] ? NEIGHBOUR_IN_PASSAGE : NEIGHBOUR_ACROSS_PASSAGES;
  };
  return { sentence, from, to, shareBefore: share(sentence - 1), shareAfter: share(sentence + 1) };
}

function hitOf({ sentence, source, score }: Candidate, { segment }: Block, coverage: number): Hit {
  const { passage, position, start, end } = segment.sentences;
  return {
    source,
    passage: passage[sentence],
    position: position[sentence],
    sentence: { start: start[sentence], end: end[sentence] },
    score,
    coverage,
  };
}
