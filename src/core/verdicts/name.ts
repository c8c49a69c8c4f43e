import type { Alignment } from './align';
import { type Clash, tokensSpan } from './clash';

/** Different names in the same slot: office, place, organisation, affiliation. */
export function nameClashes(alignment: Alignment): Clash[] {
  const { claim, evidence } = alignment;
  const nameAt = (s: typeof claim, token: number) => s.names.find((n) => token >= n.first && token <= n.last);
  const clashes: Clash[] = [];
  for (const s of alignment.swaps) {
    if (s.slot < 0.5) continue;
    const a = nameAt(claim, s.claim);
    const b = nameAt(evidence, s.evidence);
    if (!a || !b) continue;
    clashes.push({
      comparison: 'name',
      agrees: false,
      strength: 0.3 + 0.5 * s.slot,
      claimSpan: tokensSpan(claim, a.first, a.last),
      evidenceSpan: tokensSpan(evidence, b.first, b.last),
    });
  }
  return clashes;
}
