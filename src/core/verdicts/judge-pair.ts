// A claim and one piece of evidence in, a sentence or a whole article; out its verdict. What `attest verify` asks.
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { type Statement, stateOf } from '../values/statement';
import { type ArticleStatements, gatherArticle } from './article';
import { type JudgedArticle, judgeByArticle, type PlacedClash } from './article-judge';
import { uncheckable } from './gate';
import { analyse, type JudgeOptions, saysMore, unchecked } from './judge';
import { clashesOf, reasonsFrom, wordingClash } from './reasons';
import { type Scorers, shippedScorers } from './scorers';
import { isNearCopy, type JudgedSentence, judgeSentence } from './sentence-judge';
import { ARTICLE, COPY, inWords, PAIR, SUPPORT } from './thresholds';
import type { ClaimVerdict, JudgedEvidence, Reason, Sensitivity } from './verdict';

/** More sentences, or more characters, than this are an article. */
const SENTENCE_REGIME = { sentences: 3, characters: 900 };

/** A claim laid on its evidence and scored, before a sensitivity decides. */
export type WeighedPair =
  | { readonly kind: 'unchecked'; readonly why: string }
  | { readonly kind: 'sentence'; readonly claim: Statement; readonly evidence: string; readonly judged: JudgedSentence }
  | { readonly kind: 'article'; readonly sentences: readonly string[]; readonly parts: readonly WeighedPart[] };

/** One sentence of a claim, with its place in the claim. */
interface WeighedPart {
  readonly span: Span;
  readonly text: string;
  readonly judged: JudgedArticle;
}

/** Judges a claim by one piece of evidence: a sentence, or a whole article, which is split into sentences. */
export const judgePair = (claim: string, evidence: string, { sensitivity }: JudgeOptions): ClaimVerdict =>
  decidePair(weighPair(claim, evidence), sensitivity);

/** The part of judgePair that all sensitivities share. The benchmark puts in scorers that never saw the row. */
export function weighPair(claim: string, evidence: string, scorers: Scorers = shippedScorers()): WeighedPair {
  const spans = evidence.length <= 200 ? undefined : splitSentences(evidence);
  const isArticle =
    spans !== undefined && (spans.length > SENTENCE_REGIME.sentences || evidence.length > SENTENCE_REGIME.characters);
  const statement = stateOf(claim);
  const why = uncheckable(statement);
  if (why && (statement.content.length === 0 || (statement.manner.question && !isArticle)))
    return { kind: 'unchecked', why };
  if (!isArticle) {
    const judged = judgeSentence(statement, analyse(evidence), scorers);
    return { kind: 'sentence', claim: statement, evidence, judged };
  }
  const sentences = spans.map((s) => evidence.slice(s.start, s.end));
  const article = articleOf(evidence, sentences);
  const parts = splitSentences(claim).map((span) => {
    const text = claim.slice(span.start, span.end);
    return { span, text, judged: judgeByArticle(stateOf(text), article, scorers) };
  });
  return { kind: 'article', sentences, parts };
}

export function decidePair(weighed: WeighedPair, sensitivity: Sensitivity): ClaimVerdict {
  if (weighed.kind === 'unchecked') return unchecked(weighed.why);
  if (weighed.kind === 'article') return decideArticle(weighed.parts, weighed.sentences, sensitivity);
  return decideSentence(weighed.claim, weighed.evidence, weighed.judged, sensitivity);
}

function decideSentence(claim: Statement, evidence: string, j: JudgedSentence, sensitivity: Sensitivity): ClaimVerdict {
  const match = j.comparison.alignment.coverage;
  const against = j.against() >= (isNearCopy(j.comparison) ? COPY : PAIR)[sensitivity];
  const supported = !against && j.against() < 0.4 && !saysMore(j) && j.support() >= SUPPORT;
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
  const score = against ? j.against() : supported ? j.support() : 1 - j.against();
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
    if (c.kind === 'copied') return true;
    return c.strength >= t[c.kind];
  });
  if (plain) return { clash: plain, score: Math.max(0.8, j.against) };
  const bearing = j.bearings[0];
  const reached = [t.near, t.far].some(
    (least) => j.against >= least.score && j.rest >= least.rest && j.held >= least.held,
  );
  if (!bearing || !reached) return undefined;
  const clash = clashesOf(bearing.comparison).find((c) => !c.agrees) ?? wordingClash(bearing.comparison);
  return clash && { clash: { ...clash, sentence: bearing.sentence }, score: j.against };
}

function decideArticle(
  parts: readonly WeighedPart[],
  sentences: readonly string[],
  sensitivity: Sensitivity,
): ClaimVerdict {
  const reasons: Reason[] = [];
  const shown: JudgedEvidence[] = [];
  let score = 0;
  let doubt = 0;
  for (const { span, text, judged } of parts) {
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
