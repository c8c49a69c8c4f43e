import { excludeEachOther } from '../values/senses/senses';
import type { Alignment, Pair } from './align';
import { type Clash, tokensSpan } from './clash';

const NEAR_CLAIM = 6;
const NEAR_EVIDENCE = 10;

/** Share of the content words around the claim's word that are matched around the evidence's word. */
function surroundings({ claim, to }: Alignment, s: Pick<Pair, 'claim' | 'evidence'>): number {
  let seen = 0;
  let held = 0;
  for (const token of claim.content) {
    if (token === s.claim || Math.abs(token - s.claim) > NEAR_CLAIM) continue;
    seen++;
    if (to[token] >= 0 && Math.abs(to[token] - s.evidence) <= NEAR_EVIDENCE) held++;
  }
  return seen < 2 ? 0 : held / seen;
}

const OVER = new Set(['over', 'against']);

/** "The defeat of X" is "the victory over X": the same seen from the other side. */
function isTurned({ claim, evidence, to }: Alignment, s: Pick<Pair, 'claim' | 'evidence'>): boolean {
  const [a, b] = [claim.words[s.claim + 1]?.norm ?? '', evidence.words[s.evidence + 1]?.norm ?? ''];
  if (!(a === 'of' && OVER.has(b)) && !(b === 'of' && OVER.has(a))) return false;
  const object = claim.content.find((token) => token > s.claim + 1);
  return object !== undefined && to[object] > s.evidence;
}

/**
 * Opposite words in the same slot. A negation on one side only turns an opposite into agreement. What was and what will
 * be do not clash: a mill that opened may close.
 */
export function oppositeClashes(alignment: Alignment): Clash[] {
  const { claim, evidence } = alignment;
  if (claim.manner.future !== evidence.manner.future) return [];
  return alignment.swaps
    .filter((s) => s.relation === 'opposite' && !isTurned(alignment, s))
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

/**
 * Words of our own list that cannot both be true, wherever they stand among matched words: "eager to confirm" and
 * "reluctant to officially confirm". Surer than a dictionary's opposites.
 */
export function listedOppositeClashes(alignment: Alignment): Clash[] {
  const { claim, evidence, to, from } = alignment;
  if (claim.manner.future !== evidence.manner.future) return [];
  const open = evidence.content.filter((e) => from[e] < 0);
  return claim.content
    .filter((c) => to[c] < 0)
    .flatMap((c) => {
      const e = open.find((token) => excludeEachOther(claim.words[c].lemma, evidence.words[token].lemma));
      if (e === undefined || isTurned(alignment, { claim: c, evidence: e })) return [];
      return [
        {
          comparison: 'opposite' as const,
          agrees: claim.denied[c] % 2 !== evidence.denied[e] % 2,
          strength: 0.45 + 0.5 * surroundings(alignment, { claim: c, evidence: e }),
          claimSpan: tokensSpan(claim, c, c),
          evidenceSpan: tokensSpan(evidence, e, e),
        },
      ];
    });
}
