// A clash of a claim with a sentence, and how well the two match; out whether a writer may be warned of it.
import type { Source } from '../sources/source';
import type { Statement } from '../values/statement';
import { judgeByArticle } from '../verdicts/article-judge';
import { shippedScorers } from '../verdicts/scorers';
import type { ComparisonId, Sensitivity } from '../verdicts/verdict';
import { readingOf } from './reading';

interface Least {
  /** Share of the claim that the sentence holds. */
  readonly match: number;
  /** Probability of a contradiction by the scorer of whole articles. */
  readonly against?: number;
}

/**
 * Comparisons that tempt to see a clash where two sentences merely share a matter: "will not stand" and somebody else who
 * stands. Of the warnings on practice drafts that these alone refuse, two in three were false.
 */
const LEAST: Readonly<Record<Sensitivity, Readonly<Partial<Record<ComparisonId, Least>>>>> = {
  low: { negation: { match: 0.75, against: 0.65 }, name: { match: 0.65 }, role: { match: 0.75 } },
  balanced: { negation: { match: 0.7, against: 0.6 }, name: { match: 0.6 }, role: { match: 0.7 } },
  high: { negation: { match: 0.5 }, name: { match: 0.5 }, role: { match: 0.5 } },
};

/** @param match share of the claim's content that the sentence holds */
export function isBelievable(
  claim: Statement,
  comparison: ComparisonId,
  match: number,
  source: Source,
  sensitivity: Sensitivity,
): boolean {
  const least = LEAST[sensitivity][comparison];
  if (!least) return true;
  if (match < least.match) return false;
  if (least.against === undefined) return true;
  return judgeByArticle(claim, readingOf(source).article, shippedScorers()).against >= least.against;
}
