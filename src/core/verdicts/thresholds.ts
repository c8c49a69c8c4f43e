import type { Confidence, Sensitivity } from './verdict';

type BySensitivity = Readonly<Record<Sensitivity, number>>;

/** A sentence against a sentence: the probability from which a contradiction is reported. */
export const PAIR: BySensitivity = { low: 0.82, balanced: 0.7, high: 0.5 };
/** The same where a clash of the claim's words can be named; the editor reports no other. */
export const PAIR_NAMED: BySensitivity = { low: 0.75, balanced: 0.5, high: 0.35 };
/** The same for a near copy of the sentence. */
export const COPY: BySensitivity = { low: 0.85, balanced: 0.74, high: 0.55 };

/** What the learned scorer must reach, and how much of the claim the article must hold for it to be asked. */
interface LearnedThreshold {
  readonly score: number;
  /** Least share of the claim's plain words in the nearest sentence. */
  readonly rest: number;
  /** Least share of the claim's content anywhere in the article. */
  readonly held: number;
}

/** What a claim against a whole article must reach, by the learned scorers and by plain clashes. */
export interface ArticleThresholds {
  /** Scorer of what the article says and does not say, where the nearest sentence is close to the claim. */
  readonly near: LearnedThreshold;
  /** The same where it is less close. */
  readonly far: LearnedThreshold;
  /** Scorer of numbers that the article nowhere states. */
  readonly number: number;
  /** Least share of the plain words in the nearest sentence for a name that the article nowhere has. */
  readonly nameRest: number;
  /** Strength of a clash of dates and of opposites in a bearing sentence. */
  readonly date: number;
  readonly opposite: number;
}

const CAREFUL: ArticleThresholds = {
  near: { score: 0.76, rest: 0.7, held: 0.85 },
  far: { score: 0.92, rest: 0.4, held: 0.85 },
  number: 0.92,
  nameRest: 0.9,
  date: 0.7,
  opposite: 0.8,
};
export const ARTICLE: Readonly<Record<Sensitivity, ArticleThresholds>> = {
  low: { ...CAREFUL, number: 0.93 },
  balanced: CAREFUL,
  high: {
    near: { score: 0.74, rest: 0, held: 0.5 },
    far: { score: 0.74, rest: 0, held: 0.5 },
    number: 0.75,
    nameRest: 0.3,
    date: 0.5,
    opposite: 0.5,
  },
};
/** Strength from which a clash counts as certain, whatever the learned scorer thinks of the rest. */
export const CERTAIN: BySensitivity = { low: 0.9, balanced: 0.8, high: 0.7 };
/** Strength of a clash with a whole source that is known to treat the claim's matter. */
export const SOURCE: BySensitivity = { low: 0.74, balanced: 0.64, high: 0.56 };
/** Support from which a sentence is said to support the claim. */
export const SUPPORT = 0.7;

export const inWords = (probability: number): Confidence =>
  probability >= 0.9 ? 'certain' : probability >= 0.72 ? 'likely' : 'possible';
