// Places in sources as an editor opens them: in the file itself, or in the read-only page of its paragraphs.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { renderedOffset, renderSource } from '../core/assist/rendered-source';
import { decode } from '../core/ingest/decode';
import type { Source } from '../core/sources/source';
import { LineMap } from '../core/text/line-map';
import type { Span } from '../core/text/span';
import { nodeFiles } from '../node/files';
import { type Place, SOURCE_SCHEME } from '../protocol/protocol';
import { toRange } from './positions';

export class SourcePlaces {
  /** By the source of a page, and by the passages of a plain file, which outlive a change of its record. */
  readonly #lines = new WeakMap<object, LineMap>();

  /** Where a span of a source's text opens. */
  async of(source: Source, span: Span): Promise<Place> {
    if (!source.original) {
      let rendered = this.#lines.get(source);
      if (!rendered) {
        rendered = new LineMap(renderSource(source));
        this.#lines.set(source, rendered);
      }
      const start = renderedOffset(source, span.start);
      const range = toRange(rendered, { start, end: start + (span.end - span.start) });
      return { uri: renderedUri(source), range };
    }
    const key = source.passages;
    let lines = this.#lines.get(key);
    if (!lines) {
      lines = await linesOf(source.id);
      this.#lines.set(key, lines);
    }
    return { uri: pathToFileURL(source.id).href, range: toRange(lines, source.original.spanToOriginal(span)) };
  }
}

async function linesOf(file: string): Promise<LineMap> {
  const bytes = await nodeFiles.read(file).catch(() => new Uint8Array());
  const decoded = decode(bytes);
  return new LineMap(decoded.ok ? decoded.text : '');
}

/** `attest-source:/articles/report.pdf.txt`. */
const renderedUri = (source: Source): string => `${SOURCE_SCHEME}:${pathToFileURL(source.id).pathname}.txt`;
export const sourceIdOfRendered = (uri: string): string =>
  fileURLToPath(`file://${uri.slice(SOURCE_SCHEME.length + 1).replace(/\.txt$/, '')}`);
