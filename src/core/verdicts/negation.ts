import { REPORTING } from '../values/manner';
import type { Negation } from '../values/negation';
import type { Alignment } from './align';
import { type Clash, tokensSpan } from './clash';

export interface NegationMismatch {
  readonly side: 'claim' | 'evidence';
  readonly negation: Negation;
  /** The word denied on one side only: token indexes in claim and evidence. */
  readonly claim: number;
  readonly evidence: number;
  /** How close the denied word stands to the cue, 0 to 1. */
  readonly nearness: number;
}

/** Matched words that one side denies and the other does not. Nearest to the cue first. */
export function negationMismatches(alignment: Alignment): NegationMismatch[] {
  const { claim, evidence } = alignment;
  const found: NegationMismatch[] = [];
  for (const { claim: c, evidence: e } of alignment.pairs) {
    if (REPORTING.has(claim.words[c].lemma)) continue;
    const parityC = claim.denied[c] % 2;
    const parityE = evidence.denied[e] % 2;
    if (parityC === parityE) continue;
    const side = parityC === 1 ? 'claim' : 'evidence';
    const statement = side === 'claim' ? claim : evidence;
    const token = side === 'claim' ? c : e;
    const cue = statement.negations.find((n) => n.kind !== 'near' && token >= n.from && token < n.to);
    if (!cue || token === cue.at) continue;
    found.push({
      side,
      negation: cue,
      claim: c,
      evidence: e,
      nearness: 1 / (1 + 0.25 * Math.max(0, Math.abs(token - cue.last) - 1)),
    });
  }
  return found.sort((a, b) => b.nearness - a.nearness);
}

/** One clash for each cue that stands on one side only and reaches a matched word. */
export function negationClashes(alignment: Alignment): Clash[] {
  const seen = new Set<Negation>();
  const clashes: Clash[] = [];
  for (const m of negationMismatches(alignment)) {
    if (seen.has(m.negation) || m.nearness < 0.5) continue;
    seen.add(m.negation);
    const { at, last } = m.negation;
    clashes.push({
      comparison: 'negation',
      agrees: false,
      strength: (alignment.claim.words[m.claim].part === 'v' ? 0.55 : 0.45) + 0.4 * m.nearness,
      claimSpan:
        m.side === 'claim' ? tokensSpan(alignment.claim, at, last) : tokensSpan(alignment.claim, m.claim, m.claim),
      evidenceSpan:
        m.side === 'evidence'
          ? tokensSpan(alignment.evidence, at, last)
          : tokensSpan(alignment.evidence, m.evidence, m.evidence),
    });
  }
  return clashes;
}
