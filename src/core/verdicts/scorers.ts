import { NUMBER_FEATURES } from './absence';
import { ARTICLE_FEATURES } from './features/article';
import { PAIR_FEATURES } from './features/pair';
import { type Scorer, scorerOf, type TreeWeights } from './trees';
import articleWeights from './weights-article.json';
import numberWeights from './weights-number.json';
import pairWeights from './weights-pair.json';
import supportWeights from './weights-support.json';

/** The learned parts of a verdict, all probabilities. */
export interface Scorers {
  /** A sentence contradicts the claim. */
  readonly pair: Scorer;
  /** A sentence supports the claim. */
  readonly support: Scorer;
  /** An article contradicts the claim by what it says and does not say. */
  readonly article: Scorer;
  /** A number that the article nowhere states is wrong. */
  readonly number: Scorer;
}

export type ScorerWeights = Readonly<Record<keyof Scorers, TreeWeights>>;

/** Throws where the weights need a feature that is missing. */
export const scorersOf = (weights: ScorerWeights): Scorers => ({
  pair: scorerOf(weights.pair, PAIR_FEATURES),
  support: scorerOf(weights.support, PAIR_FEATURES),
  article: scorerOf(weights.article, ARTICLE_FEATURES),
  number: scorerOf(weights.number, NUMBER_FEATURES),
});

let shipped: Scorers | undefined;

/** The scorers of the weights beside this file, made on first use. */
export function shippedScorers(): Scorers {
  shipped ??= scorersOf({
    pair: pairWeights,
    support: supportWeights,
    article: articleWeights,
    number: numberWeights,
  });
  return shipped;
}
