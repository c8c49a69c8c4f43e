// A claim sentence in; out its verdict with the candidates it was judged against. Remembers verdicts by content.
import type { ClaimSentence } from '../drafts/draft';
import type { Library } from '../sources/library';
import { isRead, languageName } from '../text/language';
import type { Span } from '../text/span';
import type { Statement } from '../values/statement';
import { analyse, judgeClaim, type Weighings } from '../verdicts/judge';
import { mayClashInSource } from '../verdicts/source/numbers';
import { isSameEvent } from '../verdicts/source/same-event';
import type { ClaimInput, ClaimVerdict, ComparisonId, Reason, Sensitivity } from '../verdicts/verdict';
import { isBelievable } from './believable';
import { contradictedBySource } from './by-source';
import { citedSupport, figuresHeld } from './cited-support';
import { disputeOf, type JudgeSome } from './dispute';
import { type Candidate, gatherEvidence } from './gather';
import { readingOf } from './reading';
import { sameMatter } from './same-matter';

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
      const key = [sensitivity, cited, before ?? '', claim.language ?? '', claim.text].join('\u0000');
      let judged = cache.get(key);
      if (!judged) {
        const { text, language } = claim;
        const input = { text, ...(before !== undefined && { before }), ...(language !== undefined && { language }) };
        const weighings: Weighings = new Map();
        const judgeSome: JudgeSome = (some) => judgeBelievable(input, some, library, sensitivity, weighings);
        const first = judgeSome(gatherEvidence(claim, library));
        const doubted =
          first.verdict.verdict === 'unsupported'
            ? contradictedBySource(claim, input, first.candidates, library, sensitivity)
            : disputeOf(text, first.verdict, first.candidates, library, judgeSome);
        judged = doubted ?? first;
        const why = judged.verdict.verdict === 'unsupported' ? whyUnread(claim, library) : undefined;
        if (why !== undefined)
          judged = {
            candidates: judged.candidates,
            verdict: { ...judged.verdict, verdict: 'unchecked', unchecked: why },
          };
      } else cache.delete(key);
      cache.set(key, judged);
      if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
      return { claim, ...judged };
    },
  };
}

/** Why the sources that a claim cites cannot be held against it: none of them is in a language that is read. */
function whyUnread({ citations }: ClaimSentence, library: Library): string | undefined {
  const cited = citations.flatMap(({ key }) => library.byCitekey(key) ?? []);
  if (cited.length === 0 || cited.some(({ language }) => isRead(language))) return undefined;
  return `the source that it cites is in ${languageName(cited[0].language)}`;
}

/** More sentences of other matters than this do not stand in the way of one claim. */
const MOST_DROPPED = 6;

/** Judges, and judges again without a sentence whose clash turns out to be about another matter. */
function judgeBelievable(
  input: ClaimInput,
  gathered: readonly Candidate[],
  library: Library,
  sensitivity: Sensitivity,
  weighings: Weighings,
): Omit<JudgedClaim, 'claim'> {
  let candidates = gathered;
  for (let dropped = 0; ; dropped++) {
    const evidence = candidates.map((candidate) => candidate.input);
    const verdict = judgeClaim(input, evidence, { sensitivity }, weighings);
    const unbelievable =
      dropped < MOST_DROPPED ? foreignEvidence(input, verdict, candidates, library, sensitivity) : undefined;
    if (!unbelievable) {
      return { verdict: earned(input.text, verdict, candidates, library), candidates };
    }
    candidates = candidates.filter((candidate) => candidate !== unbelievable);
  }
}

/** The words that cannot count as shared: those that clash; none where the same words change places. */
const apart = ({ comparison, claimSpan }: Reason): Span =>
  comparison === 'role' ? { start: claimSpan.start, end: claimSpan.start } : claimSpan;

/** Green only where it is earned: every figure of the claim is held, or the cited paragraph holds all that it states. */
function earned(
  claim: string,
  verdict: ClaimVerdict,
  candidates: readonly Candidate[],
  library: Library,
): ClaimVerdict {
  const unheld = verdict.verdict === 'supported' && !figuresHeld(claim, verdict, candidates);
  const saysMore = verdict.reasons.some(({ comparison, agrees }) => comparison === 'strength' && !agrees);
  if (saysMore || (!unheld && verdict.verdict !== 'unsupported')) return verdict;
  const unsupported: ClaimVerdict = { ...verdict, verdict: 'unsupported', confidence: 'possible' };
  return citedSupport(claim, candidates, library.index) ?? unsupported;
}

/** Comparisons of who is who: where other words were enough, any two names in a corpus would meet somewhere. */
const BY_NAMES: ReadonlySet<ComparisonId> = new Set(['name', 'role']);

/** The first sentence that the verdict holds against the claim although it speaks of another matter. */
function foreignEvidence(
  input: ClaimInput,
  verdict: ClaimVerdict,
  candidates: readonly Candidate[],
  library: Library,
  sensitivity: Sensitivity,
): Candidate | undefined {
  if (verdict.verdict !== 'contradicted' && verdict.verdict !== 'disputed') return undefined;
  const claim = analyse(input.text);
  for (const reason of verdict.reasons) {
    const { candidate: at = -1, match = 0 } = verdict.evidence[reason.evidence] ?? {};
    const candidate = candidates[at];
    if (reason.agrees || !candidate) continue;
    if (!isBelievable(claim, reason.comparison, match, library.sources[candidate.place.source], sensitivity))
      return candidate;
    const otherWords = !BY_NAMES.has(reason.comparison);
    if (!sameMatter(claim, apart(reason), candidate.input, library.index, otherWords)) return candidate;
    if (isOtherEvent(claim, reason, candidate, library)) return candidate;
  }
  return undefined;
}

/** Whether something else of the claim, its period or its further names, is not said of what the sentence speaks of. */
function isOtherEvent(claim: Statement, reason: Reason, { place }: Candidate, library: Library): boolean {
  // What a byline states stands in no sentence of the text.
  if (place.span.end === place.span.start) return false;
  const { article, places } = readingOf(library.sources[place.source]);
  const sentence = places.findIndex(({ span }) => span.start === place.span.start);
  if (sentence < 0) return false;
  const { quantities } = article.sentences[sentence];
  const given = quantities.find(({ span }) => span.start === reason.evidenceSpan.start);
  return (
    !isSameEvent(claim, { ...reason, sentence }, article) ||
    (reason.comparison === 'quantity' && !mayClashInSource(claim, reason, given, article))
  );
}

/** The sentence before `claim` in its own paragraph. */
export function sentenceBefore(claims: readonly ClaimSentence[], claim: ClaimSentence): string | undefined {
  const before = claims[claims.indexOf(claim) - 1];
  return before?.paragraph === claim.paragraph ? before.text : undefined;
}
