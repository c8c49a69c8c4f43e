/** A half-open range of UTF-16 offsets into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const lengthOf = (s: Span): number => s.end - s.start;
export const slice = (text: string, s: Span): string => text.slice(s.start, s.end);
/** Whether `offset` lies in the span or at its end (a cursor touching the last character counts). */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const encloses = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });
