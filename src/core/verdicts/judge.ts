import { languageName } from '../text/language';
import type { Name } from '../values/names';
import { opensWithPronoun, type Statement, stateOf, subjectOf } from '../values/statement';
import { align } from './align';
import type { Clash } from './clash';
import { uncheckable } from './gate';
import { reasonsFrom } from './reasons';
import { type JudgedSentence, judgeAligned } from './sentence-judge';
import { reversesOrder } from './source/order';
import { strengthDrift } from './strength';
import { statesAll } from './support';
import { CERTAIN, inWords, PAIR_NAMED, SUPPORT } from './thresholds';
import type {
  ClaimInput,
  ClaimVerdict,
  EvidenceInput,
  JudgedEvidence,
  Reason,
  Sensitivity,
  VerdictKind,
} from './verdict';

export interface JudgeOptions {
  readonly sensitivity: Sensitivity;
}

/** What was found of one claim's candidates, so that none is compared twice; undefined: it shares too little. */
export type Weighings = Map<EvidenceInput, JudgedSentence | undefined>;

/** Statements are kept in two halves; the older one goes when the younger is full, so that what is in use stays. */
const HALF = 2_000;
let young = new Map<string, Statement>();
let old = new Map<string, Statement>();

/** What a sentence states. `context.before` is the sentence before it, for a pronoun at its start. Cached by content. */
export function analyse(text: string, context: { readonly before?: string } = {}): Statement {
  const before = context.before !== undefined && opensWithPronoun(text) ? context.before : undefined;
  const key = before === undefined ? text : `${before}\u0000${text}`;
  const known = young.get(key);
  if (known) return known;
  if (young.size >= HALF) {
    old = young;
    young = new Map();
  }
  const statement = old.get(key) ?? stateOf(text, before === undefined ? undefined : subjectOf(analyse(before)));
  young.set(key, statement);
  return statement;
}

const inLanguage = (language: string): string => `it is in ${languageName(language)}`;

interface Judged extends JudgedSentence {
  readonly candidate: number;
  readonly evidence: EvidenceInput;
  readonly match: number;
}

export const unchecked = (why: string): ClaimVerdict => ({
  verdict: 'unchecked',
  confidence: 'certain',
  score: 1,
  reasons: [],
  evidence: [],
  unchecked: why,
});

/** Least share of a claim's content that a sentence must hold to contradict it. */
const LEAST_SHARED = 0.62;
/** The same for a certain clash, in a sentence that was found and in one of the source that the draft cites. */
const LEAST_CERTAIN = { found: 0.6, cited: 0.4 };

/** Whether a judged sentence contradicts the claim: the scorer says so and a clash can be named, or a clash is certain. */
function contradicts(j: Judged, sensitivity: Sensitivity): boolean {
  const strongest = j.standing[0];
  if (!strongest || j.evidence.language !== undefined) return false;
  const least = j.evidence.cited ? LEAST_CERTAIN.cited : LEAST_CERTAIN.found;
  if (strongest.strength >= CERTAIN[sensitivity] && j.match >= least) return true;
  return strongest.strength >= 0.55 && j.match >= LEAST_SHARED && j.against() >= PAIR_NAMED[sensitivity];
}

const supports = (j: Judged): boolean =>
  j.evidence.language === undefined &&
  j.match >= 0.85 &&
  j.standing.every((c) => c.strength < 0.7) &&
  statesAll(j.comparison) &&
  j.support() >= SUPPORT &&
  j.against() < 0.3 &&
  !saysMore(j) &&
  !reversesOrder(j.comparison.alignment.claim, j.comparison.alignment.evidence);

/** Who says more than the source is not supported by it. */
export const saysMore = (j: JudgedSentence): boolean => strengthDrift(j.comparison.alignment).length > 0;

const weightOfEvidence = (j: Judged): number => j.match + 0.08 * (j.evidence.cited ?? 0);

/** Sentences that bear on a claim well enough to be shown. */
const LEAST_MATCH = 0.35;
const MOST_EVIDENCE = 6;
/** A sentence that says the same but for its strength. */
const REPEATS = { found: 0.85, cited: 0.72 };

/** A value that another candidate states just as the claim does makes the clash doubtful. */
function agreesElsewhere(clash: Clash, others: readonly Judged[]): boolean {
  return others.some(
    (o) =>
      o.match >= 0.5 &&
      o.clashes.some(
        (c) =>
          c.agrees &&
          c.comparison === clash.comparison &&
          c.claimSpan.start === clash.claimSpan.start &&
          c.strength >= 0.6,
      ),
  );
}

function verdictOf(against: readonly Judged[], support: readonly Judged[]): VerdictKind {
  if (against.length === 0) return support.length > 0 ? 'supported' : 'unsupported';
  if (support.length === 0) return 'contradicted';
  const [best, worst] = [support[0], against[0]];
  // A sentence that says just this outweighs one that merely comes close.
  if (best.match >= 0.9 && best.match >= worst.match + 0.15) return 'supported';
  if (best.evidence.source !== worst.evidence.source) return 'disputed';
  return weightOfEvidence(best) >= weightOfEvidence(worst) ? 'supported' : 'contradicted';
}

/** Who speaks in a sentence that merely reports the words that clash, where the draft states the matter as fact. */
export function authority(
  claim: Statement,
  evidence: Statement,
  { evidenceSpan: clash }: Pick<Clash, 'evidenceSpan'>,
  speaker: string | undefined,
): string | undefined {
  const verb = evidence.manner.reporting;
  if (claim.manner.reporting >= 0) return undefined;
  if (verb < 0) return speaker;
  const textOf = (n: Name): string => evidence.text.slice(evidence.words[n.first].start, evidence.words[n.last].end);
  // "…, said X": what comes before the verb is reported. "X said that …": what follows it.
  const behind = evidence.names.find((n) => n.first > verb && n.first - verb <= 2);
  if (behind) return clash.end <= evidence.words[verb].start ? textOf(behind) : speaker;
  const before = evidence.names.find(
    (n) =>
      n.last < verb && verb - n.last <= 4 && evidence.words[n.first - 1]?.norm !== 'in' && n.place?.form !== 'people',
  );
  return before && clash.start >= evidence.words[verb].end ? textOf(before) : speaker;
}

/** Lays a claim on a sentence; undefined where they share too little for it to be shown, which most do. */
function weigh(claim: ClaimInput, statement: Statement, evidence: EvidenceInput): JudgedSentence | undefined {
  const alignment = align(statement, analyse(evidence.text, evidence));
  if (alignment.coverage < LEAST_MATCH) return undefined;
  return judgeAligned(alignment, claim.date, evidence.date, (evidence.cited ?? 0) > 0);
}

/**
 * Judges a claim by candidate sentences of the corpus. Never throws.
 * @param weighings kept from an earlier call for the same claim, and added to
 */
export function judgeClaim(
  claim: ClaimInput,
  candidates: readonly EvidenceInput[],
  options: JudgeOptions,
  weighings: Weighings = new Map(),
): ClaimVerdict {
  const statement = analyse(claim.text, claim);
  const why = claim.language === undefined ? uncheckable(statement) : inLanguage(claim.language);
  if (why) return unchecked(why);
  const all = candidates.flatMap((evidence, candidate): Judged[] => {
    if (!weighings.has(evidence)) weighings.set(evidence, weigh(claim, statement, evidence));
    const j = weighings.get(evidence);
    return j ? [{ ...j, candidate, evidence, match: j.comparison.alignment.coverage }] : [];
  });
  all.sort((a, b) => weightOfEvidence(b) - weightOfEvidence(a) || a.candidate - b.candidate);
  const against = all
    .filter(
      (j) =>
        contradicts(j, options.sensitivity) &&
        !agreesElsewhere(
          j.standing[0],
          all.filter((o) => o !== j),
        ),
    )
    .sort((a, b) => b.standing[0].strength + b.match - (a.standing[0].strength + a.match));
  const support = all.filter(supports);
  const verdict = verdictOf(against, support);
  const shown = [...new Set([...(verdict === 'supported' ? support : against), ...support, ...all])].slice(
    0,
    MOST_EVIDENCE,
  );
  return assemble(statement, verdict, shown, against, support);
}

function assemble(
  claim: Statement,
  verdict: VerdictKind,
  shown: readonly Judged[],
  against: readonly Judged[],
  support: readonly Judged[],
): ClaimVerdict {
  const evidence = shown.map(
    (j): JudgedEvidence => ({
      candidate: j.candidate,
      match: j.match,
      relation: against.includes(j) ? 'contradicts' : support.includes(j) ? 'supports' : 'mentions',
    }),
  );
  const reasons: Reason[] = [];
  shown.forEach((j, index) => {
    if (verdict === 'supported' && support.includes(j))
      reasons.push(
        ...reasonsFrom(
          j.clashes.filter((c) => c.agrees),
          claim.text,
          j.evidence.text,
          index,
        ),
      );
    else if (verdict !== 'supported' && against.includes(j))
      reasons.push(...reasonsFrom(j.standing, claim.text, j.evidence.text, index));
    if (
      index === 0 &&
      (verdict === 'supported' ||
        (verdict === 'unsupported' && j.match >= (j.evidence.cited ? REPEATS.cited : REPEATS.found)))
    )
      reasons.push(...reasonsFrom(strengthDrift(j.comparison.alignment), claim.text, j.evidence.text, index));
  });
  const leading = verdict === 'supported' ? support[0] : against[0];
  const score = !leading
    ? 1 - (shown[0]?.support() ?? 0)
    : verdict === 'supported'
      ? leading.support()
      : Math.max(leading.against(), 0.9 * leading.standing[0].strength);
  const accordingTo =
    verdict === 'contradicted'
      ? authority(claim, leading.comparison.alignment.evidence, leading.standing[0], leading.evidence.speaker)
      : undefined;
  return {
    verdict,
    confidence: leading ? inWords(score) : 'possible',
    score,
    reasons,
    evidence,
    ...(accordingTo !== undefined && { accordingTo }),
  };
}
