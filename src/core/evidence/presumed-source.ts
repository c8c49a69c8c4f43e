// A claim that cites nothing and its candidates in; out the one source that it plainly draws on, if there is one.
import type { Library } from '../sources/library';
import type { Statement } from '../values/statement';
import { analyse } from '../verdicts/judge';
import type { Candidate } from './gather';
import { rarityOf } from './same-matter';

/** Least share of the claim's rare words in sentences of the source, and how far every other source must fall behind. */
const LEAST_SHARE = 0.6;
const LEAST_LEAD = 0.1;

/** Index of the source whose found sentences hold most of a claim's rarer words, where no other comes near. */
export function presumedSource(
  claim: Statement,
  candidates: readonly Candidate[],
  library: Library,
): number | undefined {
  // "Nor is the interest one-sided" names nothing that a source could be known by.
  if (claim.names.length + claim.quantities.length + claim.dates.length === 0) return undefined;
  const held = new Map<number, Set<string>>();
  for (const { place, input } of candidates) {
    const keys = held.get(place.source) ?? new Set();
    for (const key of analyse(input.text).keys) keys.add(key);
    held.set(place.source, keys);
  }
  const weights = claim.content.map((token) => rarityOf(claim.words[token].norm, library.index));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return undefined;
  const shares = [...held].map(([source, keys]) => {
    let share = 0;
    claim.content.forEach((token, i) => {
      if (keys.has(claim.keys[token])) share += weights[i];
    });
    return { source, share: share / all };
  });
  shares.sort((a, b) => b.share - a.share);
  const [best] = shares;
  if (!best || best.share < LEAST_SHARE) return undefined;
  const work = library.workOf(best.source);
  const next = shares.find(({ source }) => library.workOf(source) !== work);
  return next && best.share - next.share < LEAST_LEAD ? undefined : best.source;
}
