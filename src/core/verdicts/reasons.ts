import type { Span } from '../text/span';
import { type Clash, messageOf, tokensSpan } from './clash';
import type { Comparison } from './comparison';
import { listedOppositeClashes } from './opposite';
import { roleClashes } from './role';
import type { Reason } from './verdict';

/** Every clash and agreement that the comparisons name, strongest first. */
export function clashesOf(c: Comparison): Clash[] {
  const { quantity, date, negation, opposite, name, quantifier } = c.found;
  return [
    ...quantity,
    ...date,
    ...negation,
    ...opposite,
    ...listedOppositeClashes(c.alignment),
    ...name,
    ...quantifier,
    ...roleClashes(c),
  ].sort((a, b) => b.strength - a.strength);
}

/** The first words that differ, where no comparison can name the clash. */
export function wordingClash(c: Comparison): Clash | undefined {
  const { claim, evidence, swaps } = c.alignment;
  const swap = swaps[0];
  if (swap)
    return wording(tokensSpan(claim, swap.claim, swap.claim), tokensSpan(evidence, swap.evidence, swap.evidence));
  const segment = c.difference.segments.find((s) => s.claimTo > s.claimFrom);
  if (!segment || evidence.words.length === 0) return undefined;
  const last = Math.max(segment.evidenceFrom, segment.evidenceTo - 1);
  const at = Math.min(segment.evidenceFrom, evidence.words.length - 1);
  return wording(
    tokensSpan(claim, segment.claimFrom, Math.min(segment.claimTo, claim.words.length) - 1),
    tokensSpan(evidence, at, Math.max(at, Math.min(last, evidence.words.length - 1))),
  );
}

const wording = (claimSpan: Span, evidenceSpan: Span): Clash => ({
  comparison: 'wording',
  agrees: false,
  strength: 0.3,
  claimSpan,
  evidenceSpan,
});

const MOST_REASONS = 3;

/** Reasons in the house grammar, each pair of words once. */
export function reasonsFrom(clashes: readonly Clash[], claim: string, evidence: string, index: number): Reason[] {
  const seen = new Set<string>();
  const reasons: Reason[] = [];
  for (const c of clashes) {
    const message = messageOf(c, claim, evidence);
    if (seen.has(message) || reasons.length === MOST_REASONS) continue;
    seen.add(message);
    reasons.push({
      comparison: c.comparison,
      agrees: c.agrees,
      message,
      claimSpan: c.claimSpan,
      evidenceSpan: c.evidenceSpan,
      evidence: index,
    });
  }
  return reasons;
}
