import type { Clash } from '../clash';

/** How much of the claim, the clashing words left aside, a place of the source holds. Shares of weight, 0 to 1. */
export interface Held {
  /** In the sentence itself. */
  readonly own: number;
  /** With its neighbours, and with names that the source speaks of throughout. */
  readonly near: number;
  /** Of the words that are no names. */
  readonly plain: number;
}

/** A clash with the sentence of the source it stands in. Its strength is how surely both speak of one matter. */
export interface SourceClash extends Clash {
  /** Index into `ArticleStatements.sentences`. */
  readonly sentence: number;
  readonly rest: Held;
}

/** Some clashes are told more surely than others: two dates of one event seldom differ by chance, two numbers often do. */
const SURENESS = { date: 0.1, negation: 0.06, name: 0, quantity: 0 } as const;

/** The rest of a claim must be held, by names and plain words alike; `fit` is how well the two fill one role, 0 to 1. */
export const strengthOf = ({ near, plain }: Held, fit: number, kind: keyof typeof SURENESS): number =>
  Math.min(0.97, 0.475 * (near + plain) + 0.05 * fit + SURENESS[kind]);
