import { splitSentences } from '../text/sentences';
import { type Statement, stateOf } from '../values/statement';
import { type Alignment, align } from './align';
import { type Clash, messageOf } from './clash';
import { dateClashes } from './date';
import { nameClashes } from './name';
import { negationClashes } from './negation';
import { oppositeClashes } from './opposite';
import { quantityClashes } from './quantity';
import type {
  ClaimInput,
  ClaimVerdict,
  Confidence,
  EvidenceInput,
  JudgedEvidence,
  Reason,
  Sensitivity,
} from './verdict';

export interface JudgeOptions {
  readonly sensitivity: Sensitivity;
}

const CACHE_LIMIT = 4000;
const cache = new Map<string, Statement>();

/** What a sentence states. Cached by content; pure otherwise. */
export function analyse(text: string): Statement {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const statement = stateOf(text);
  cache.set(text, statement);
  return statement;
}

interface Judged {
  readonly alignment: Alignment;
  readonly clashes: readonly Clash[];
  readonly against: number;
  readonly match: number;
}

function compare(claim: ClaimInput, evidence: EvidenceInput): Judged {
  const alignment = align(analyse(claim.text), analyse(evidence.text));
  const clashes = [
    ...quantityClashes(alignment),
    ...dateClashes(alignment, claim.date, evidence.date),
    ...negationClashes(alignment),
    ...oppositeClashes(alignment),
    ...nameClashes(alignment),
  ];
  const strongest = clashes.reduce((most, c) => (c.agrees ? most : Math.max(most, c.strength)), 0);
  const gate =
    alignment.coverage >= 0.75 ? 1 : alignment.coverage >= 0.55 ? 0.8 : alignment.coverage >= 0.4 ? 0.5 : 0.2;
  return { alignment, clashes, against: strongest * gate, match: alignment.coverage };
}

const THRESHOLD: Readonly<Record<Sensitivity, number>> = { low: 0.8, balanced: 0.7, high: 0.55 };

const inWords = (score: number): Confidence => (score >= 0.9 ? 'certain' : score >= 0.75 ? 'likely' : 'possible');

function uncheckable(claim: Statement): string | undefined {
  if (claim.content.length === 0) return 'it states nothing that could be compared';
  if (claim.manner.question) return 'it is a question';
  if (claim.manner.condition) return 'it is a condition';
  if (claim.manner.rumour) return 'it reports a rumour';
  if (claim.manner.structure) return 'it speaks of the text itself';
  return undefined;
}

function reasonsOf(judged: Judged, claim: string, evidence: string, index: number, agrees: boolean): Reason[] {
  return judged.clashes
    .filter((c) => c.agrees === agrees)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, 3)
    .map((c) => ({
      comparison: c.comparison,
      agrees,
      message: messageOf(c, claim, evidence),
      claimSpan: c.claimSpan,
      evidenceSpan: c.evidenceSpan,
      evidence: index,
    }));
}

/** Judges a claim by candidate sentences of the corpus. Never throws. */
export function judgeClaim(
  claim: ClaimInput,
  candidates: readonly EvidenceInput[],
  options: JudgeOptions,
): ClaimVerdict {
  const statement = analyse(claim.text);
  const unchecked = uncheckable(statement);
  if (unchecked) return { verdict: 'unchecked', confidence: 'certain', score: 1, reasons: [], evidence: [], unchecked };
  const judged = candidates.map((evidence, candidate) => ({ candidate, evidence, ...compare(claim, evidence) }));
  judged.sort(
    (a, b) =>
      b.match + 0.1 * (b.evidence.cited ?? 0) - (a.match + 0.1 * (a.evidence.cited ?? 0)) || a.candidate - b.candidate,
  );
  const top = judged.slice(0, 4).filter((j) => j.match >= 0.4);
  const limit = THRESHOLD[options.sensitivity];
  const isAgainst = (j: Judged): boolean => j.against >= limit;
  const isFor = (j: Judged): boolean => j.match >= 0.85 && j.against < 0.4;
  const evidence: JudgedEvidence[] = top.map((j) => ({
    candidate: j.candidate,
    match: j.match,
    relation: isAgainst(j) ? 'contradicts' : isFor(j) ? 'supports' : 'mentions',
  }));
  const against = top.findIndex(isAgainst);
  const support = top.findIndex(isFor);
  if (support >= 0 && (against < 0 || top[support].match >= top[against].match)) {
    const reasons = reasonsOf(top[support], claim.text, top[support].evidence.text, support, true);
    return {
      verdict: 'supported',
      confidence: inWords(top[support].match),
      score: top[support].match,
      reasons,
      evidence,
    };
  }
  if (against >= 0) {
    const reasons = reasonsOf(top[against], claim.text, top[against].evidence.text, against, false);
    return {
      verdict: 'contradicted',
      confidence: inWords(top[against].against),
      score: top[against].against,
      reasons,
      evidence,
    };
  }
  return { verdict: 'unsupported', confidence: 'possible', score: 1 - (top[0]?.match ?? 0), reasons: [], evidence };
}

/** Judges a claim by one piece of evidence: a sentence, or a whole article, which is split into sentences. */
export function judgePair(claim: string, evidence: string, options: JudgeOptions): ClaimVerdict {
  const spans = splitSentences(evidence);
  const candidates: EvidenceInput[] = spans.map((s, i) => ({
    text: evidence.slice(s.start, s.end),
    ...(i > 0 ? { before: evidence.slice(spans[i - 1].start, spans[i - 1].end) } : {}),
    source: 'evidence',
  }));
  return judgeClaim({ text: claim }, candidates, options);
}
