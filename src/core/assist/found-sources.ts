// A claim or search words in; out the passages of the corpus that bear on it, best first, each with what it does to the claim.
import type { Citation } from '../drafts/draft';
import { type Candidate, evidenceInput, gatherEvidence, placeOf, type SentencePlace } from '../evidence/gather';
import type { Library } from '../sources/library';
import { isStopWord } from '../text/stop-words';
import { forEachWord, WordFlag } from '../text/tokens';
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

export interface SourceQuery {
  readonly text: string;
  readonly citations?: readonly Citation[];
  /** Typed into a box: the last word may be half typed, and words may be misspelt. */
  readonly typed?: boolean;
}

export interface FoundSources {
  readonly verdict: ClaimVerdict;
  readonly passages: readonly FoundPassage[];
}

const RANK: Readonly<Record<Relation, number>> = { contradicts: 2, supports: 2, mentions: 0 };

/** At most `limit` sentences. A query without a telling word finds nothing; beside a single one, others say nothing. */
export function findSources(library: Library, query: SourceQuery, sensitivity: Sensitivity, limit = 30): FoundSources {
  const candidates = candidatesFor(query, library, limit);
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

function candidatesFor({ text, citations = [], typed = false }: SourceQuery, library: Library, limit: number) {
  const telling = tellingWords(text);
  if (telling.length === 0) return [];
  const words = telling.length === 1 ? telling[0] : text;
  const gathered = gatherEvidence({ text: words, citations }, library, limit);
  if (!typed) return gathered;
  const known = new Set(gathered.map(({ place }) => `${place.source}:${place.span.start}`));
  const guessed = library.index
    .search(words, { limit, prefix: true, typos: true })
    .map(placeOf)
    .filter((place) => !known.has(`${place.source}:${place.span.start}`));
  return [...gathered, ...guessed.map((place) => ({ place, input: evidenceInput(library, place) }))];
}

function tellingWords(text: string): string[] {
  const telling: string[] = [];
  forEachWord(text, (norm, start, end, flags) => {
    if (norm !== '' && !isStopWord(norm, (flags & WordFlag.acronym) !== 0)) telling.push(text.slice(start, end));
  });
  return telling;
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
