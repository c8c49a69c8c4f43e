import type { Confidence, Sensitivity } from './verdict';

type BySensitivity = Readonly<Record<Sensitivity, number>>;

/** A sentence against a sentence: the probability from which a contradiction is reported. */
export const PAIR: BySensitivity = { low: 0.8, balanced: 0.68, high: 0.5 };
/** The same where a clash of the claim's words can be named; the editor reports no other. */
export const PAIR_NAMED: BySensitivity = { low: 0.75, balanced: 0.45, high: 0.35 };
/** A claim against a whole article. */
export const ARTICLE: BySensitivity = { low: 0.6, balanced: 0.75, high: 0.45 };
/** A number that the article nowhere states, against the one in its place. */
export const NUMBER: BySensitivity = { low: 0.9, balanced: 0.9, high: 0.75 };
/** Strength from which a clash counts as certain, whatever the learned scorer thinks of the rest. */
export const CERTAIN: BySensitivity = { low: 0.9, balanced: 0.8, high: 0.7 };
/** Support from which a sentence is said to support the claim. */
export const SUPPORT = 0.7;

export const inWords = (probability: number): Confidence =>
  probability >= 0.9 ? 'certain' : probability >= 0.72 ? 'likely' : 'possible';
