// A claim that cites a paragraph, and that paragraph, in; out whether the paragraph holds all that the claim states.
import type { SentenceIndex } from '../search/search';
import type { Span } from '../text/span';
import type { Quantity } from '../values/quantity';
import type { Statement } from '../values/statement';
import { analyse } from '../verdicts/judge';
import { compareQuantities } from '../verdicts/quantity';
import type { ClaimVerdict } from '../verdicts/verdict';
import type { Candidate } from './gather';
import { kinship } from './same-matter';

const LEAST_COVERAGE = 0.7;
const NOWHERE: Span = { start: -1, end: -1 };

/**
 * A restated fact is often spread over the sentences of the paragraph it cites, where no single sentence supports it.
 * Supported, with the weakest confidence, only if the paragraph holds every name and figure of the claim, nearly all of
 * its rarer words, and as many negations; else undefined.
 */
export function citedSupport(
  claim: string,
  candidates: readonly Candidate[],
  index: SentenceIndex,
): ClaimVerdict | undefined {
  const cited = candidates
    .map((candidate, i) => ({ candidate, i }))
    .filter(({ candidate: { input } }) => input.cited === 2 && input.language === undefined);
  if (cited.length === 0) return undefined;
  const stated = analyse(claim);
  const text = cited.map(({ candidate }) => candidate.input.text).join(' ');
  const paragraph = analyse(text);
  if (!holdsAll(stated, paragraph)) return undefined;
  const evidence = { text, source: '', cited: 0 as const };
  const { coverage, weight } = kinship(stated, NOWHERE, evidence, index);
  if (coverage < LEAST_COVERAGE || weight < 1) return undefined;
  const best = cited
    .map(({ candidate, i }) => ({
      i,
      share: kinship(stated, NOWHERE, { ...candidate.input, before: '', after: '' }, index).coverage,
    }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .filter(({ share }) => share > 0.2);
  return {
    verdict: 'supported',
    confidence: 'possible',
    score: coverage,
    reasons: [],
    evidence: best.map(({ i, share }) => ({ candidate: i, match: share, relation: 'supports' as const })),
  };
}

/** Whether some sentence that supports the claim, or a neighbour of it, holds each figure of the claim. */
export function figuresHeld(claim: string, verdict: ClaimVerdict, candidates: readonly Candidate[]): boolean {
  const { quantities } = analyse(claim);
  if (quantities.length === 0) return true;
  const there = verdict.evidence
    .filter(({ relation }) => relation === 'supports')
    .map(({ candidate }) => candidates[candidate].input)
    .flatMap(({ before, text, after }) => [before, text, after])
    .flatMap((text) => (text === undefined ? [] : analyse(text).quantities));
  return quantities.every((quantity) => there.some((other) => compatible(quantity, other)));
}

function holdsAll(claim: Statement, paragraph: Statement): boolean {
  const there = new Set(paragraph.keys);
  const names = claim.names.every(({ first, last }) => there.has(claim.keys[last]) || there.has(claim.keys[first]));
  const figures = claim.quantities.every((quantity) => paragraph.quantities.some((other) => equal(quantity, other)));
  const dates = claim.dates.length === 0 || claim.dates.length <= paragraph.dates.length;
  const denied = (statement: Statement): boolean => statement.negations.some(({ kind }) => kind !== 'near');
  return (
    names &&
    figures &&
    dates &&
    (!denied(claim) || denied(paragraph)) &&
    (denied(claim) || paragraph.negations.length === 0)
  );
}

/** Equal, rounded, or allowed by the words: "about 5 million" and 4.9 million. */
const compatible = (a: Quantity, b: Quantity): boolean =>
  ['equal', 'rounds', 'compatible'].includes(compareQuantities(a, b));

const equal = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.bound === b.bound && a.value === b.value && a.upper === b.upper;
