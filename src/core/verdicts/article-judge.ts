import type { Statement } from '../values/statement';
import { absentNumbers, NUMBER_FEATURES, numberFeatures } from './absence';
import { type ArticleStatements, type Bearing, bearingSentences } from './article';
import type { Clash } from './clash';
import { ARTICLE_FEATURES, articleFeatures } from './features/article';
import { contradictionScore } from './sentence-judge';
import { type Scorer, scorerOf } from './trees';
import articleWeights from './weights-article.json';
import numberWeights from './weights-number.json';

/** Sentences of an article that are laid on a claim word by word. */
const BEARINGS = 4;

/** A claim sentence judged by a whole article. */
export interface JudgedArticle {
  readonly bearings: readonly Bearing[];
  /** Probability by the learned scorer of what the article says and does not say. */
  readonly against: number;
  /** The same for a number that the article nowhere states, and where its rival stands. */
  readonly number: number;
  readonly numberClash: (Clash & { readonly sentence: number }) | undefined;
}

let scorers: { readonly article: Scorer; readonly number: Scorer } | undefined;

function load(): NonNullable<typeof scorers> {
  scorers ??= { article: scorerOf(articleWeights, ARTICLE_FEATURES), number: scorerOf(numberWeights, NUMBER_FEATURES) };
  return scorers;
}

/** What the scorer of articles was not shown in training: how long and how close the texts are tells data sets apart. */
const BLIND: ReadonlySet<string> = new Set(
  'overlap1 overlap2 coverage1 coverage2 coverageTop coverageAll backCoverage1 titleCase shared1 gaps1 claimPossible evidencePossible1'.split(
    ' ',
  ),
);
const SEEN = ARTICLE_FEATURES.map((name) => (BLIND.has(name) ? 0 : 1));

export function judgeByArticle(claim: Statement, article: ArticleStatements): JudgedArticle {
  const bearings = bearingSentences(claim, article, BEARINGS);
  const scores = bearings.map((b) => contradictionScore(b.comparison));
  const { article: score, number: scoreNumber } = load();
  const row = articleFeatures(claim, article, bearings, scores).map((v, i) => v * SEEN[i]);
  const absent = absentNumbers(claim, article, bearings);
  let number = 0;
  let numberClash: JudgedArticle['numberClash'];
  for (const a of absent) {
    const p = scoreNumber(numberFeatures(a, absent, claim, bearings));
    if (p <= number || !a.rival) continue;
    number = p;
    numberClash = {
      comparison: 'quantity',
      agrees: false,
      strength: p,
      claimSpan: a.quantity.span,
      evidenceSpan: a.rival.evidence.span,
      sentence: a.sentence,
    };
  }
  return { bearings, against: score(row), number, numberClash };
}
