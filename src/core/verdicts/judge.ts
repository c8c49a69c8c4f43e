import { splitSentences } from '../text/sentences';
import type { Name } from '../values/names';
import { opensWithPronoun, type Statement, stateOf, subjectOf } from '../values/statement';
import { type ArticleStatements, gatherArticle } from './article';
import { type JudgedArticle, judgeByArticle, type PlacedClash } from './article-judge';
import type { Clash } from './clash';
import { uncheckable } from './gate';
import { clashesOf, reasonsFrom, wordingClash } from './reasons';
import { isNearCopy, type JudgedSentence, judgeSentence } from './sentence-judge';
import { strengthDrift } from './strength';
import { ARTICLE, CERTAIN, COPY, inWords, PAIR, PAIR_NAMED, SUPPORT } from './thresholds';
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

const CACHE_LIMIT = 4000;
const cache = new Map<string, Statement>();

/** What a sentence states. `context.before` is the sentence before it, for a pronoun at its start. Cached by content. */
export function analyse(text: string, context: { readonly before?: string } = {}): Statement {
  const before = context.before !== undefined && opensWithPronoun(text) ? context.before : undefined;
  const key = before === undefined ? text : `${before}\u0000${text}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const statement = stateOf(text, before === undefined ? undefined : subjectOf(stateOf(before)));
  cache.set(key, statement);
  return statement;
}

interface Judged extends JudgedSentence {
  readonly candidate: number;
  readonly evidence: EvidenceInput;
  readonly match: number;
}

const unchecked = (why: string): ClaimVerdict => ({
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
  if (!strongest) return false;
  const least = j.evidence.cited ? LEAST_CERTAIN.cited : LEAST_CERTAIN.found;
  if (strongest.strength >= CERTAIN[sensitivity] && j.match >= least) return true;
  return j.against >= PAIR_NAMED[sensitivity] && strongest.strength >= 0.55 && j.match >= LEAST_SHARED;
}

const supports = (j: Judged): boolean =>
  j.support >= SUPPORT &&
  j.match >= 0.85 &&
  j.against < 0.3 &&
  j.standing.every((c) => c.strength < 0.7) &&
  !saysMore(j);

/** Who says more than the source is not supported by it. */
const saysMore = (j: JudgedSentence): boolean => strengthDrift(j.comparison.alignment).length > 0;

const weightOfEvidence = (j: Judged): number => j.match + 0.08 * (j.evidence.cited ?? 0);

/** Sentences that bear on a claim well enough to be shown. */
const LEAST_MATCH = 0.35;
const MOST_EVIDENCE = 6;
/** A sentence that says the same but for its strength. */
const REPEATS = 0.85;

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
function authority(claim: Statement, j: Judged): string | undefined {
  const { evidence } = j.comparison.alignment;
  const verb = evidence.manner.reporting;
  if (claim.manner.reporting >= 0) return undefined;
  if (verb < 0) return j.evidence.speaker;
  const clash = j.standing[0].evidenceSpan;
  const textOf = (n: Name): string => evidence.text.slice(evidence.words[n.first].start, evidence.words[n.last].end);
  // "…, said X": what comes before the verb is reported. "X said that …": what follows it.
  const behind = evidence.names.find((n) => n.first > verb && n.first - verb <= 2);
  if (behind) return clash.end <= evidence.words[verb].start ? textOf(behind) : j.evidence.speaker;
  const before = evidence.names.find(
    (n) =>
      n.last < verb && verb - n.last <= 4 && evidence.words[n.first - 1]?.norm !== 'in' && n.place?.form !== 'people',
  );
  return before && clash.start >= evidence.words[verb].end ? textOf(before) : j.evidence.speaker;
}

/** Judges a claim by candidate sentences of the corpus. Never throws. */
export function judgeClaim(
  claim: ClaimInput,
  candidates: readonly EvidenceInput[],
  options: JudgeOptions,
): ClaimVerdict {
  const statement = analyse(claim.text, claim);
  const why = uncheckable(statement);
  if (why) return unchecked(why);
  const judged = candidates.map((evidence, candidate): Judged => {
    const named = (evidence.cited ?? 0) > 0;
    const j = judgeSentence(statement, analyse(evidence.text, evidence), claim.date, evidence.date, named);
    return { ...j, candidate, evidence, match: j.comparison.alignment.coverage };
  });
  judged.sort((a, b) => weightOfEvidence(b) - weightOfEvidence(a) || a.candidate - b.candidate);
  const all = judged.filter((j) => j.match >= LEAST_MATCH);
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
    if (index === 0 && (verdict === 'supported' || (verdict === 'unsupported' && j.match >= REPEATS)))
      reasons.push(...reasonsFrom(strengthDrift(j.comparison.alignment), claim.text, j.evidence.text, index));
  });
  const leading = verdict === 'supported' ? support[0] : against[0];
  const score = !leading
    ? 1 - (shown[0]?.support ?? 0)
    : verdict === 'supported'
      ? leading.support
      : Math.max(leading.against, 0.9 * leading.standing[0].strength);
  const accordingTo = verdict === 'contradicted' ? authority(claim, leading) : undefined;
  return {
    verdict,
    confidence: leading ? inWords(score) : 'possible',
    score,
    reasons,
    evidence,
    ...(accordingTo !== undefined && { accordingTo }),
  };
}

/** More sentences, or more characters, than this are an article. */
const SENTENCE_REGIME = { sentences: 3, characters: 900 };

/** Judges a claim by one piece of evidence: a sentence, or a whole article, which is split into sentences. */
export function judgePair(claim: string, evidence: string, options: JudgeOptions): ClaimVerdict {
  const spans = evidence.length <= 200 ? undefined : splitSentences(evidence);
  const isArticle =
    spans !== undefined && (spans.length > SENTENCE_REGIME.sentences || evidence.length > SENTENCE_REGIME.characters);
  const statement = stateOf(claim);
  const why = uncheckable(statement);
  if (why && (statement.content.length === 0 || (statement.manner.question && !isArticle))) return unchecked(why);
  return isArticle
    ? judgeArticle(
        claim,
        evidence,
        spans.map((s) => evidence.slice(s.start, s.end)),
        options,
      )
    : judgeBySentence(statement, evidence, options);
}

function judgeBySentence(claim: Statement, evidence: string, { sensitivity }: JudgeOptions): ClaimVerdict {
  const j = judgeSentence(claim, stateOf(evidence));
  const match = j.comparison.alignment.coverage;
  const against = j.against >= (isNearCopy(j.comparison) ? COPY : PAIR)[sensitivity];
  const supported = !against && j.support >= SUPPORT && j.against < 0.4 && !saysMore(j);
  const named = j.clashes.filter((c) => !c.agrees);
  const other = wordingClash(j.comparison);
  const clashes = against
    ? named.length > 0
      ? named
      : other
        ? [other]
        : []
    : supported
      ? j.clashes.filter((c) => c.agrees)
      : [];
  const score = against ? j.against : supported ? j.support : 1 - j.against;
  return {
    verdict: against ? 'contradicted' : supported ? 'supported' : 'unsupported',
    confidence: inWords(score),
    score,
    reasons: reasonsFrom(clashes, claim.text, evidence, 0),
    evidence: [{ candidate: 0, match, relation: against ? 'contradicts' : supported ? 'supports' : 'mentions' }],
  };
}

const articleCache = new Map<string, ArticleStatements>();

function articleOf(evidence: string, sentences: readonly string[]): ArticleStatements {
  let article = articleCache.get(evidence);
  if (!article) {
    if (articleCache.size >= 8) articleCache.clear();
    article = gatherArticle(sentences.map((s) => stateOf(s)));
    articleCache.set(evidence, article);
  }
  return article;
}

/** The clash for which a claim sentence is held contradicted by an article, and with what probability. */
function articleClash(
  j: JudgedArticle,
  sensitivity: Sensitivity,
): { readonly clash: PlacedClash; readonly score: number } | undefined {
  const t = ARTICLE[sensitivity];
  if (j.numberClash && j.number >= t.number) return { clash: j.numberClash, score: j.number };
  if (j.headline) return undefined;
  const plain = j.plain.find((c) => {
    if (c.kind === 'name') return j.rest >= t.nameRest;
    if (c.kind === 'no-date') return j.rest >= 0.6;
    return c.strength >= t[c.kind];
  });
  if (plain) return { clash: plain, score: Math.max(0.8, j.against) };
  const bearing = j.bearings[0];
  if (!bearing || j.against < t.general || j.rest < t.rest || j.held < t.held) return undefined;
  const clash = clashesOf(bearing.comparison).find((c) => !c.agrees) ?? wordingClash(bearing.comparison);
  return clash && { clash: { ...clash, sentence: bearing.sentence }, score: j.against };
}

function judgeArticle(
  claim: string,
  evidence: string,
  sentences: readonly string[],
  { sensitivity }: JudgeOptions,
): ClaimVerdict {
  const article = articleOf(evidence, sentences);
  const reasons: Reason[] = [];
  const shown: JudgedEvidence[] = [];
  let score = 0;
  let doubt = 0;
  for (const span of splitSentences(claim)) {
    const text = claim.slice(span.start, span.end);
    const judged = judgeByArticle(stateOf(text), article);
    doubt = Math.max(doubt, judged.headline ? judged.number : judged.against);
    const found = articleClash(judged, sensitivity);
    if (!found) continue;
    score = Math.max(score, found.score);
    const { sentence } = found.clash;
    shown.push({
      candidate: sentence,
      match: judged.bearings.find((b) => b.sentence === sentence)?.overlap ?? 0,
      relation: 'contradicts',
    });
    reasons.push(...moved(reasonsFrom([found.clash], text, sentences[sentence], shown.length - 1), span.start));
  }
  if (shown.length === 0)
    return {
      verdict: 'unsupported',
      confidence: 'possible',
      score: 1 - Math.min(0.49, doubt),
      reasons,
      evidence: shown,
    };
  return { verdict: 'contradicted', confidence: inWords(score), score, reasons, evidence: shown };
}

const moved = (reasons: readonly Reason[], by: number): Reason[] =>
  reasons.map((r) => ({ ...r, claimSpan: { start: r.claimSpan.start + by, end: r.claimSpan.end + by } }));
