import { MappedTextBuilder, type OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';

export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * A stretch of mapped text as a mapped text of its own, without what `omitted` names (ascending, within `span`).
 * White space at the ends and doubled by an omission is dropped.
 */
export function cut(whole: MappedText, span: Span, omitted: readonly Span[] = []): MappedText {
  const builder = new MappedTextBuilder();
  let at = span.start;
  let spaced = true;
  for (const hole of [...omitted, { start: span.end, end: span.end }]) {
    // Prose holds no run of white space, so only one space can meet another at a hole.
    if (spaced && at < hole.start && whole.text[at] === ' ') at += 1;
    builder.append(whole.text.slice(at, hole.start), at);
    if (hole.start > at) spaced = whole.text[hole.start - 1] === ' ';
    at = Math.max(at, hole.end);
  }
  const { text, map } = builder.build();
  return compose(text.trimEnd(), map, whole.map);
}

function compose(text: string, inner: OffsetMap, outer: OffsetMap): MappedText {
  return {
    text,
    map: {
      toOriginal: (offset) => outer.toOriginal(inner.toOriginal(offset)),
      spanToOriginal: (s) => outer.spanToOriginal(inner.spanToOriginal(s)),
      fromOriginal: (original) => Math.min(inner.fromOriginal(outer.fromOriginal(original)), text.length),
    },
  };
}

/** Texts in order as one, with `separator` between them; the separator belongs to the end of the text before it. */
export function join(parts: readonly MappedText[], separator: string): MappedText {
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.text.length + separator.length;
  }
  const partAt = (offset: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const toOriginal = (offset: number): number => {
    const k = partAt(offset);
    return parts[k] ? parts[k].map.toOriginal(Math.min(offset - starts[k], parts[k].text.length)) : 0;
  };
  const spanToOriginal = (s: Span): Span => {
    const start = toOriginal(s.start);
    const k = partAt(s.end - 1);
    if (s.end <= s.start || !parts[k]) return { start, end: start };
    const to = Math.min(s.end - starts[k], parts[k].text.length);
    return { start, end: Math.max(start, parts[k].map.spanToOriginal({ start: Math.max(0, to - 1), end: to }).end) };
  };
  const fromOriginal = (original: number): number => {
    const k = Math.max(
      0,
      parts.findLastIndex((part) => part.map.toOriginal(0) <= original),
    );
    return parts[k] ? starts[k] + parts[k].map.fromOriginal(original) : 0;
  };
  return { text: parts.map((p) => p.text).join(separator), map: { toOriginal, spanToOriginal, fromOriginal } };
}
