// A source that no editor can open as text in; out a read-only page of its numbered paragraphs, and where each stands.
import { authorsLine, dateLine, outletLine, titleLine } from '../sources/describe';
import type { Source } from '../sources/source';
import { slice } from '../text/span';

const lead = (number: number): string => `\n[${number}] `;

function head(source: Source): string {
  const { record } = source;
  const subtitle = record.subtitle ? `${record.subtitle.value}\n` : '';
  return `${titleLine(source)}\n${subtitle}${authorsLine(record)} · outlet: ${outletLine(record)} · date: ${dateLine(record)}\n`;
}

export function renderSource(source: Source): string {
  const body = source.passages.map((passage) => `${lead(passage.number)}${slice(source.text, passage.span)}\n`);
  const captions = source.captions.map((caption) => `\n${caption.text}\n`);
  return [head(source), ...body, ...(captions.length > 0 ? ['\nCaptions\n', ...captions] : [])].join('');
}

/** Offset in the rendered page of an offset in the source's text. */
export function renderedOffset(source: Source, offset: number): number {
  let at = head(source).length;
  for (const { number, span } of source.passages) {
    at += lead(number).length;
    if (offset <= span.end) return at + Math.max(0, offset - span.start);
    at += span.end - span.start + 1;
  }
  return at;
}
