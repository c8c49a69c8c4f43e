// The only conversion between offsets and the protocol's positions.
import type { Range } from 'vscode-languageserver';
import type { LineMap } from '../core/text/line-map';
import type { Span } from '../core/text/span';

export function toRange(lines: LineMap, span: Span): Range {
  const start = lines.at(span.start);
  const end = lines.at(span.end);
  return {
    start: { line: start.line, character: start.column },
    end: { line: end.line, character: end.column },
  };
}

export const toOffset = (lines: LineMap, position: { line: number; character: number }): number =>
  lines.offset({ line: position.line, column: position.character });
