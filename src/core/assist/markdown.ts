// Foreign text made safe for a Markdown hover: nothing in it can become a link, an image, HTML or a command.
import { lengthOf, type Span } from '../text/span';

/**
 * Every ASCII punctuation mark becomes a numeric entity, so that neither Markdown nor HTML nor automatic links see one;
 * line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Escaped text with `<mark>` around the given spans, which need not be sorted and may overlap. */
export function markSpans(text: string, spans: readonly Span[]): string {
  const sorted = spans.filter((s) => lengthOf(s) > 0).toSorted((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const s of sorted) {
    const start = Math.max(s.start, at);
    if (s.end <= start) continue;
    out += `${escapeMarkdown(text.slice(at, start))}<mark>${escapeMarkdown(text.slice(start, s.end))}</mark>`;
    at = s.end;
  }
  return out + escapeMarkdown(text.slice(at));
}
