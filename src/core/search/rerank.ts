import type { Block, CorpusFigures } from './block';
import { earned, earnedElsewhere, type LocalSlot, localSlot } from './matcher';
import { ELSEWHERE_IN_ARTICLE, NEIGHBOUR_ACROSS_PASSAGES, NEIGHBOUR_IN_PASSAGE } from './ranking';
import type { WeightedSlot } from './resolve';
import type { Hit } from './search';
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

function scoreWithNeighbours(sentence: number, { segment }: Block, slots: readonly LocalSlot[], corpus: CorpusFigures) {
  const { slot, passage } = segment.sentences;
  const neighbours = [sentence - 1, sentence + 1].filter(
    (n) => n >= 0 && n < slot.length && slot[n] === slot[sentence],
  );
  const from = segment.firsts[slot[sentence]];
  const to = segment.firsts[slot[sentence] + 1];
  let score = 0;
  let held = 0;
  for (const wanted of slots) {
    const own = earned(wanted, segment, corpus, sentence);
    if (own > 0) held += wanted.weight;
    let best = own;
    for (const neighbour of neighbours) {
      const share = passage[neighbour] === passage[sentence] ? NEIGHBOUR_IN_PASSAGE : NEIGHBOUR_ACROSS_PASSAGES;
      best = Math.max(best, share * earned(wanted, segment, corpus, neighbour));
    }
    if (best === 0) best = ELSEWHERE_IN_ARTICLE * earnedElsewhere(wanted, segment, from, to);
    score += best;
  }
  return { score, held };
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
