import type { Alignment, Pair } from './align';
import { type Clash, tokensSpan } from './clash';

const NEAR_CLAIM = 6;
const NEAR_EVIDENCE = 10;

/** Share of the content words around the claim's word that are matched around the evidence's word. */
function surroundings({ claim, to }: Alignment, s: Pair): number {
  let seen = 0;
  let held = 0;
  for (const token of claim.content) {
    if (token === s.claim || Math.abs(token - s.claim) > NEAR_CLAIM) continue;
    seen++;
    if (to[token] >= 0 && Math.abs(to[token] - s.evidence) <= NEAR_EVIDENCE) held++;
  }
  return seen < 2 ? 0 : held / seen;
}

/**
 * Opposite words in the same slot. A negation on one side only turns an opposite into agreement. What was and what will
 * be do not clash: a mill that opened may close.
 */
export function oppositeClashes(alignment: Alignment): Clash[] {
  const { claim, evidence } = alignment;
  if (claim.manner.future !== evidence.manner.future) return [];
  return alignment.swaps
    .filter((s) => s.relation === 'opposite')
    .map((s) => {
      const denied = claim.denied[s.claim] % 2 !== evidence.denied[s.evidence] % 2;
      return {
        comparison: 'opposite' as const,
        agrees: denied,
        strength: 0.4 + 0.5 * Math.max(s.slot, surroundings(alignment, s)),
        claimSpan: tokensSpan(claim, s.claim, s.claim),
        evidenceSpan: tokensSpan(evidence, s.evidence, s.evidence),
      };
    });
}
