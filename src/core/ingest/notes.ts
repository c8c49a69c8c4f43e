import type { IngestNote } from '../sources/source';

/** Longest excerpt of a line in a note, in characters. */
const EXCERPT = 48;
const SHOWN = 6;

/** One line about what was left out, so that the writer can see whether something was lost. */
export function describeLeftOut(leftOut: readonly string[]): IngestNote[] {
  if (leftOut.length === 0) return [];
  const shown = leftOut
    .slice(0, SHOWN)
    .map((text) => `“${text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text}”`);
  const more = leftOut.length > SHOWN ? ` and ${leftOut.length - SHOWN} more` : '';
  return [{ level: 'info', message: `Left out as page furniture: ${shown.join(', ')}${more}.` }];
}
