// A claim or search words in; out the passages of the corpus that bear on it, best first, each with what it does to the claim.
import type { Citation } from '../drafts/draft';
import { type Candidate, gatherEvidence, type SentencePlace } from '../evidence/gather';
import type { Library } from '../sources/library';
import { judgeClaim } from '../verdicts/judge';
import type { ClaimVerdict, Reason, Sensitivity } from '../verdicts/verdict';

export type Relation = 'supports' | 'contradicts' | 'mentions';

export interface FoundPassage {
  readonly place: SentencePlace;
  readonly relation: Relation;
  /** How well it bears on the claim, 0 to 1. */
  readonly match: number;
  /** Why, for a passage that supports or contradicts. */
  readonly reasons: readonly Reason[];
}

export interface FoundSources {
  readonly verdict: ClaimVerdict;
  readonly passages: readonly FoundPassage[];
}

const RANK: Readonly<Record<Relation, number>> = { contradicts: 2, supports: 2, mentions: 0 };

/** At most `limit` sentences. An empty or wordless query finds nothing. */
export function findSources(
  library: Library,
  query: { readonly text: string; readonly citations?: readonly Citation[] },
  sensitivity: Sensitivity,
  limit = 30,
): FoundSources {
  const candidates = gatherEvidence({ text: query.text, citations: query.citations ?? [] }, library, limit);
  const verdict = judgeClaim(
    { text: query.text },
    candidates.map((candidate) => candidate.input),
    { sensitivity },
  );
  const passages = candidates
    .map((candidate, order) => ({ ...foundPassage(candidate, order, verdict), order }))
    .sort((a, b) => RANK[b.relation] + b.match - (RANK[a.relation] + a.match) || a.order - b.order)
    .slice(0, limit)
    .map(({ order: _order, ...passage }) => passage);
  return { verdict, passages };
}

function foundPassage(candidate: Candidate, order: number, verdict: ClaimVerdict): FoundPassage {
  const at = verdict.evidence.findIndex((evidence) => evidence.candidate === order);
  const judged = verdict.evidence[at];
  return {
    place: candidate.place,
    relation: judged?.relation ?? 'mentions',
    match: judged?.match ?? 0,
    reasons: at < 0 ? [] : verdict.reasons.filter((reason) => reason.evidence === at),
  };
}
