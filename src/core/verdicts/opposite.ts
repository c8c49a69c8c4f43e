import type { Alignment } from './align';
import { type Clash, tokensSpan } from './clash';

/** Opposite words in the same slot. A negation on one side only turns an opposite into agreement. */
export function oppositeClashes(alignment: Alignment): Clash[] {
  const { claim, evidence } = alignment;
  return alignment.swaps
    .filter((s) => s.relation === 'opposite')
    .map((s) => {
      const denied = claim.denied[s.claim] % 2 !== evidence.denied[s.evidence] % 2;
      return {
        comparison: 'opposite' as const,
        agrees: denied,
        strength: 0.4 + 0.5 * s.slot,
        claimSpan: tokensSpan(claim, s.claim, s.claim),
        evidenceSpan: tokensSpan(evidence, s.evidence, s.evidence),
      };
    });
}
