import type { Span } from '../text/span';

/** A replacement in one text; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

export const insertAt = (offset: number, newText: string): TextEdit => ({
  span: { start: offset, end: offset },
  newText,
});

/** The line ending that a text uses. */
export const lineEndingOf = (text: string): string => (/\r\n/.test(text.slice(0, 10_000)) ? '\r\n' : '\n');
