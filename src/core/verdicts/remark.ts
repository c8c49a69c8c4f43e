import type { Alignment } from './align';
import { type Clash, tokensSpan } from './clash';

/** A remark that the claim says more at `c` than the evidence at `e`: token indexes, last included. */
export const remark = (
  { claim, evidence }: Pick<Alignment, 'claim' | 'evidence'>,
  c: readonly [number, number],
  e: readonly [number, number],
): Clash => ({
  comparison: 'strength',
  agrees: false,
  strength: 0.6,
  claimSpan: tokensSpan(claim, c[0], c[1]),
  evidenceSpan: tokensSpan(evidence, e[0], e[1]),
});
