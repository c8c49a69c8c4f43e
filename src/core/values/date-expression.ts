import type { Span } from '../text/span';

/** How a date is related to what happened. */
export type DateBound = 'on' | 'before' | 'after' | 'since' | 'until' | 'by' | 'from';

/** A date or time as a sentence states it. Fields that are not stated are missing; months 1 to 12, weekdays 0 (Sunday) to 6. */
export interface DateExpression {
  readonly span: Span;
  /** Token indexes, last included. */
  readonly first: number;
  readonly last: number;
  readonly bound: DateBound;
  readonly year?: number;
  /** Last year of a range ("2019-2021", "the 1990s"). */
  readonly endYear?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** spring 0 … winter 3 */
  readonly season?: number;
  /** morning 0, afternoon 1, evening 2, night 3 */
  readonly hour?: number;
  readonly part?: 'early' | 'mid' | 'late';
  /** "last year" is {unit: 'year', offset: -1}. */
  readonly relative?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number };
}
