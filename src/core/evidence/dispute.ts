// A verdict and the candidates in; out whether another article says the opposite, so that the sources disagree.
import type { Library } from '../sources/library';
import type { ClaimVerdict, JudgedEvidence, Reason } from '../verdicts/verdict';
import type { Candidate } from './gather';
import { isOthersWord, speakerAt, withSpeakers } from './speakers';

/** Judges a claim against some of the candidates; indexes in the answer are into `candidates` as given here. */
export type JudgeSome = (candidates: readonly Candidate[]) => {
  verdict: ClaimVerdict;
  candidates: readonly Candidate[];
};

const OPPOSITE = { supported: 'contradicted', contradicted: 'supported' } as const;

/**
 * `disputed` when sources, or two people in one of them, say opposite things of a claim; each side then has its speaker.
 * Where the claim says what somebody said, nobody else's word disputes it.
 */
export function disputeOf(
  claim: string,
  verdict: ClaimVerdict,
  candidates: readonly Candidate[],
  library: Library,
  judge: JudgeSome,
): { verdict: ClaimVerdict; candidates: readonly Candidate[] } | undefined {
  const found =
    disputeBetween(verdict, candidates, library, judge) ?? disputeWithin(verdict, candidates, library, judge);
  if (!found) return undefined;
  const against = found.verdict.evidence.find(({ relation }) => relation === 'contradicts');
  const place = found.candidates[against?.candidate ?? -1]?.place;
  if (verdict.verdict === 'supported' && place && isOthersWord(claim, place, library)) return undefined;
  return { ...found, verdict: withSpeakers(found.verdict, found.candidates, library) };
}

/** One article in which somebody says what the claim states, and somebody, perhaps the same person, the opposite. */
function disputeWithin(
  verdict: ClaimVerdict,
  candidates: readonly Candidate[],
  library: Library,
  judge: JudgeSome,
): { verdict: ClaimVerdict; candidates: readonly Candidate[] } | undefined {
  if (verdict.verdict !== 'supported') return undefined;
  const said = (relation: JudgedEvidence['relation']): Candidate[] =>
    verdict.evidence
      .filter((evidence) => evidence.relation === relation)
      .map(({ candidate }) => candidates[candidate])
      .filter(({ place }) => speakerAt(place, library) !== undefined);
  const against = said('contradicts');
  if (against.length === 0 || said('supports').length === 0) return undefined;
  const other = judge(against);
  if (other.verdict.verdict !== 'contradicted') return undefined;
  return {
    verdict: merged(verdict, other.verdict, candidates.length),
    candidates: [...candidates, ...other.candidates],
  };
}

/**
 * `disputed` when one article supports the claim and another contradicts it, else undefined. Copies of one article are one
 * article. A claim that its own cited source contradicts stays contradicted: the draft misreads what it cites.
 */
function disputeBetween(
  verdict: ClaimVerdict,
  candidates: readonly Candidate[],
  library: Library,
  judge: JudgeSome,
): { verdict: ClaimVerdict; candidates: readonly Candidate[] } | undefined {
  if (verdict.verdict !== 'supported' && verdict.verdict !== 'contradicted') return undefined;
  const relation = verdict.verdict === 'supported' ? 'supports' : 'contradicts';
  const decisive = verdict.evidence.filter((evidence) => evidence.relation === relation);
  const deciding = decisive.map(({ candidate }) => candidates[candidate]);
  if (relation === 'contradicts' && deciding.some(({ input }) => input.cited)) return undefined;
  const works = new Set(deciding.map(({ place }) => library.workOf(place.source)));
  const others = candidates.filter(({ place }) => !works.has(library.workOf(place.source)));
  if (works.size === 0 || others.length === 0) return undefined;
  const other = judge(others);
  if (other.verdict.verdict !== OPPOSITE[verdict.verdict]) return undefined;
  return {
    verdict: merged(verdict, other.verdict, candidates.length),
    candidates: [...candidates, ...other.candidates],
  };
}

/** Both sides in one verdict: the second's candidates stand behind the first's. */
function merged(first: ClaimVerdict, second: ClaimVerdict, offset: number): ClaimVerdict {
  const moved: JudgedEvidence[] = second.evidence.map((e) => ({ ...e, candidate: e.candidate + offset }));
  const reasons: Reason[] = second.reasons.map((r) => ({ ...r, evidence: r.evidence + first.evidence.length }));
  const { accordingTo: _, ...rest } = first;
  return {
    ...rest,
    verdict: 'disputed',
    score: Math.min(first.score, second.score),
    confidence: second.confidence,
    evidence: [...first.evidence, ...moved],
    reasons: [...first.reasons, ...reasons],
  };
}
