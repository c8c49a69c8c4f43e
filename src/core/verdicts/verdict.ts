import type { DateParts } from '../sources/record';
import type { Span } from '../text/span';

/** How readily Attest warns. */
export type Sensitivity = 'low' | 'balanced' | 'high';

export type VerdictKind = 'supported' | 'contradicted' | 'disputed' | 'unsupported' | 'unchecked';

/** Calibrated confidence, in words. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** What was compared; one file a comparison. */
export type ComparisonId =
  | 'quantity'
  | 'date'
  | 'negation'
  | 'opposite'
  | 'role'
  | 'speaker'
  | 'affiliation'
  | 'order'
  | 'name'
  | 'quantifier'
  | 'strength'
  | 'wording';

/** Why a verdict was reached: what clashes or agrees, in words and in place. */
export interface Reason {
  readonly comparison: ComparisonId;
  readonly agrees: boolean;
  /** In the house grammar: `Draft: "60 %". Source: "over 90%".` */
  readonly message: string;
  /** The words compared, in the claim's text. */
  readonly claimSpan: Span;
  /** The words compared, in the text of `ClaimVerdict.evidence[evidence]`. */
  readonly evidenceSpan: Span;
  /** Index into `ClaimVerdict.evidence`. */
  readonly evidence: number;
}

/** The claim to judge: one sentence of prose, or a headline. */
export interface ClaimInput {
  readonly text: string;
  /** The sentence before it, for pronouns. */
  readonly before?: string;
  /** The draft's date, for "last year". */
  readonly date?: DateParts;
  /** Primary language, where it is one whose sentences are not read: the claim is not checked. */
  readonly language?: string;
}

/** A candidate for evidence: one sentence, with its neighbours for pronouns and facts spread over two sentences. */
export interface EvidenceInput {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  /** The article's date; missing when not stated. */
  readonly date?: DateParts;
  /** The article it stands in: candidates of one article are siblings. */
  readonly source: string;
  /** Words of authority for messages: who speaks, if the sentence reports someone's words. */
  readonly speaker?: string;
  /** The draft cites this very article (1) or paragraph (2); 0 otherwise. */
  readonly cited?: 0 | 1 | 2;
  /** Primary language, where it is one whose sentences are not read: the sentence is shown, and decides nothing. */
  readonly language?: string;
}

export interface JudgedEvidence {
  /** Index into the candidates that were given. */
  readonly candidate: number;
  /** How well it bears on the claim, 0 to 1. */
  readonly match: number;
  readonly relation: 'supports' | 'contradicts' | 'mentions';
  /** Whose words the sentence reports; told where sources disagree. */
  readonly speaker?: string;
}

export interface ClaimVerdict {
  readonly verdict: VerdictKind;
  readonly confidence: Confidence;
  /** Probability of the verdict, 0 to 1, calibrated on practice data. For ordering and thresholds; never shown. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly JudgedEvidence[];
  /** For `unchecked`: why. */
  readonly unchecked?: string;
  /** For a contradiction that the source merely reports: who says so. The finding is then information, not a warning. */
  readonly accordingTo?: string;
}
