// A claim sentence in; out its verdict with the candidates it was judged against. Remembers verdicts by content.
import type { ClaimSentence } from '../drafts/draft';
import type { Library } from '../sources/library';
import { judgeClaim } from '../verdicts/judge';
import type { ClaimVerdict, Sensitivity } from '../verdicts/verdict';
import { type Candidate, gatherEvidence } from './gather';

export interface JudgedClaim {
  readonly claim: ClaimSentence;
  readonly verdict: ClaimVerdict;
  /** What `ClaimVerdict.evidence[n].candidate` indexes into. */
  readonly candidates: readonly Candidate[];
}

export interface ClaimJudge {
  /** `before` is the sentence before it in its paragraph, for pronouns. */
  judge(claim: ClaimSentence, sensitivity: Sensitivity, before?: string): JudgedClaim;
}

/** Verdicts kept; a draft of 5,000 words has some 250 claims. */
const CACHE_SIZE = 4_000;

/** A judge for one revision of the library. Verdicts hold spans relative to the claim, so a claim that only moved costs nothing. */
export function createClaimJudge(library: Library): ClaimJudge {
  const cache = new Map<string, Omit<JudgedClaim, 'claim'>>();
  return {
    judge(claim, sensitivity, before) {
      const cited = claim.citations
        .map((c) => `${c.key} ${c.locator?.label ?? ''} ${c.locator?.value ?? ''}`)
        .join(';');
      const key = [sensitivity, cited, before ?? '', claim.text].join('\u0000');
      let judged = cache.get(key);
      if (!judged) {
        const candidates = gatherEvidence(claim, library);
        const input = { text: claim.text, ...(before !== undefined && { before }) };
        const verdict = judgeClaim(
          input,
          candidates.map((candidate) => candidate.input),
          { sensitivity },
        );
        judged = { verdict, candidates };
      } else cache.delete(key);
      cache.set(key, judged);
      if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
      return { claim, ...judged };
    },
  };
}

/** The sentence before `claim` in its own paragraph. */
export function sentenceBefore(claims: readonly ClaimSentence[], claim: ClaimSentence): string | undefined {
  const before = claims[claims.indexOf(claim) - 1];
  return before?.paragraph === claim.paragraph ? before.text : undefined;
}
