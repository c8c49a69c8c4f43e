// A claim's sentence laid on the sentence of an article that it nearly repeats; out the details in which the two differ.
import { type Clash, tokensSpan } from './clash';
import type { Comparison, NamedComparison } from './comparison';

/** Share of the claim's content that the sentence must hold, and strength of the clash, per comparison. */
const COPIED: Readonly<Partial<Record<NamedComparison, { readonly coverage: number; readonly strength: number }>>> = {
  quantity: { coverage: 0.85, strength: 0.8 },
  negation: { coverage: 0.92, strength: 0.8 },
  name: { coverage: 0.85, strength: 0.6 },
};
/** The same for a word of the same family put for another: "beach" for "cliff". `slot` as in the alignment. */
const SIBLING = { coverage: 0.8, slot: 0.7 };

/** Clashes that need no scorer, because all else is repeated. */
export function copiedClashes(comparison: Comparison): Clash[] {
  const { alignment, found } = comparison;
  const { claim, evidence, coverage, swaps } = alignment;
  const listed = Object.entries(COPIED).flatMap(([kind, least]) =>
    coverage < least.coverage
      ? []
      : found[kind as NamedComparison].filter((c) => !c.agrees && c.strength >= least.strength),
  );
  if (coverage < SIBLING.coverage) return listed;
  const siblings = swaps.filter((s) => s.relation === 'sibling' && s.slot >= SIBLING.slot);
  return [
    ...listed,
    ...siblings.map((s) => ({
      comparison: 'wording' as const,
      agrees: claim.denied[s.claim] % 2 !== evidence.denied[s.evidence] % 2,
      strength: s.slot,
      claimSpan: tokensSpan(claim, s.claim, s.claim),
      evidenceSpan: tokensSpan(evidence, s.evidence, s.evidence),
    })),
  ].filter((c) => !c.agrees);
}
