import type { Span } from '../text/span';

/** What is counted or measured. */
export type QuantityKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'rank'
  | 'score'
  | 'times'
  | 'clock';

/** How the writer bounds the number. */
export type Bound = 'exact' | 'about' | 'over' | 'at-least' | 'under' | 'at-most' | 'nearly' | 'range';

/** A number with what it counts, in canonical form. */
export interface Quantity {
  /** Place in the text: comparator, number and unit. */
  readonly span: Span;
  /** Place of the number itself with its unit. */
  readonly core: Span;
  /** Token indexes of the number, last included. */
  readonly first: number;
  readonly last: number;
  readonly kind: QuantityKind;
  readonly bound: Bound;
  /** The number as written, in the base unit (metres, kilograms, days, currency units; percent as 0 to 100). */
  readonly value: number;
  /** The number as it stands in the text, magnitude applied, unit not. */
  readonly written: number;
  /** Second number of a range or score; equal to value otherwise. */
  readonly upper: number;
  /** Values the words allow, both ends included. */
  readonly low: number;
  readonly high: number;
  /** Size of the last digit written, in the base unit. */
  readonly step: number;
  /** Canonical unit: '$', 'm', 'kg', 'day', '%' …; '' for a count. */
  readonly unit: string;
  /** Lemma of the noun counted, '' where none follows. */
  readonly head: string;
  readonly spelled: boolean;
}
