// A claim and one piece of evidence in, a sentence or a whole article; out its verdict. What `attest verify` asks.
import { splitSentences } from '../text/sentences';
import { type Statement, stateOf } from '../values/statement';
import { type ArticleStatements, gatherArticle } from './article';
import { type JudgedArticle, judgeByArticle, type PlacedClash } from './article-judge';
import { uncheckable } from './gate';
import { type JudgeOptions, saysMore, unchecked } from './judge';
import { clashesOf, reasonsFrom, wordingClash } from './reasons';
import { isNearCopy, judgeSentence } from './sentence-judge';
import { ARTICLE, COPY, inWords, PAIR, SUPPORT } from './thresholds';
import type { ClaimVerdict, JudgedEvidence, Reason, Sensitivity } from './verdict';

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
