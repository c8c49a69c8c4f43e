import type { Quotation } from '../drafts/draft';
import { type Span, slice } from '../text/span';
import type { QuotationVerdict } from './verdict';

/** New text for a stretch of the raw draft. */
export interface BlockEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Edits of the raw draft that put the source's words into an altered block quotation, one for each difference: the
 * lines keep their `>` markers, their breaks and the line that names the speaker.
 */
export function blockEdits({ text, map }: Quotation, { edits }: QuotationVerdict, source: string): BlockEdit[] {
  return edits.map(({ kind, draft, source: span }) => {
    const words = slice(source, span).replace(/\s+/g, ' ');
    if (kind === 'added') return { span: map.spanToOriginal(withSpace(text, draft)), newText: '' };
    if (kind === 'replaced') return { span: map.spanToOriginal(draft), newText: words };
    const at =
      draft.start >= text.length ? map.spanToOriginal({ start: 0, end: text.length }).end : map.toOriginal(draft.start);
    return { span: { start: at, end: at }, newText: draft.start >= text.length ? ` ${words}` : `${words} ` };
  });
}

/** The words with the white space in front of them, or behind them where they come first. */
function withSpace(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1])) from--;
  if (from < start) return { start: from, end };
  let to = end;
  while (to < text.length && /\s/.test(text[to])) to++;
  return { start, end: to };
}
