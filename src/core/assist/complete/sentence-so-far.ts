// A draft and a cursor in; out the sentence that is being typed.
import type { Draft } from '../../drafts/draft';
import { splitSentences } from '../../text/sentences';
import type { Span } from '../../text/span';

export interface SentenceSoFar {
  /** From the sentence's first character to the cursor, raw offsets. */
  readonly span: Span;
  readonly text: string;
  /** Start of the part on the cursor's own line: an edit of a completion may not cross lines. */
  readonly lineStart: number;
}

const LOOK_BACK = 2_000;

/** Undefined in code, links, HTML and front matter, and where nothing is typed yet. */
export function sentenceSoFar(draft: Draft, cursor: number): SentenceSoFar | undefined {
  if (draft.excluded.some((s) => s.start < cursor && cursor < s.end)) return undefined;
  const { text } = draft;
  const from = Math.max(0, cursor - LOOK_BACK, paragraphStart(text, cursor));
  const before = text.slice(from, cursor);
  const sentences = splitSentences(before);
  const last = sentences.at(-1);
  if (!last) return undefined;
  // White space behind a finished sentence: a new one has not begun.
  const finished = /[.!?]["”’»)\]]*\s+$/.test(before) && last.end < before.length;
  if (finished) return undefined;
  const start = from + last.start + markerLength(text, from + last.start);
  if (start >= cursor) return undefined;
  const line = text.lastIndexOf('\n', cursor - 1) + 1;
  return { span: { start, end: cursor }, text: text.slice(start, cursor), lineStart: Math.max(start, line) };
}

function paragraphStart(text: string, cursor: number): number {
  const blank = text.slice(Math.max(0, cursor - LOOK_BACK), cursor).search(/\n[ \t]*\n(?![\s\S]*\n[ \t]*\n)/);
  return blank < 0 ? 0 : Math.max(0, cursor - LOOK_BACK) + blank;
}

/** Length of a list or heading marker at `at`, which is no part of the sentence. */
function markerLength(text: string, at: number): number {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (text.slice(lineStart, at).trim() !== '') return 0;
  return /^(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]+/.exec(text.slice(at, at + 20))?.[0].length ?? 0;
}
