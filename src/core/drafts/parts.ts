// A draft cut where Markdown begins anew: what stands on one side of a cut never changes how the other side reads.
import type { Span } from '../text/span';

const BLANK = /^[ \t]*$/;

/** Starts a paragraph or heading wherever it stands behind a blank line, and so ends whatever was open before. */
const BEGINS_ANEW = /^(?!\d{1,9}[.)])(?:[\p{L}\p{N}#"“‘«'(@[]|[*_]{1,3}[\p{L}\p{N}"“])/u;

/** What may stand before a block on its line: indentation, marks of lists and quotations, the label of a note. */
const LEAD = String.raw`(?:[ \t>*+\-\d.)]|\[\^[^\]\s]*\]:)*`;

/** `[label]: address`: it changes how `[label]` reads everywhere. */
const DEFINITION = new RegExp(String.raw`^${LEAD}\[(?!\^)(?:[^[\]\\]|\\.){1,999}\]:`, 'm');

/** A fence, or HTML that goes on over blank lines (CommonMark's kinds 1 to 5); the groups say what it is. */
const OPENS = new RegExp(
  String.raw`^(${LEAD})(?:(\x60{3,}|~{3,})(.*)|<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![a-z])).*)$`,
  'i',
);

/** Any other tag: HTML up to the next blank line, or the middle of a paragraph. */
const TAG = /^ {0,3}</;

/** Spans that together are the text. Most are a paragraph or a few; a text that is hard to tell apart is one. */
export function independentParts(raw: string): Span[] {
  const starts = DEFINITION.test(raw) || /\r(?!\n)/.test(raw) ? undefined : cuts(raw);
  const all = [0, ...(starts ?? [])];
  return all.map((start, i) => ({ start, end: all[i + 1] ?? raw.length }));
}

/** Offsets at which Markdown begins anew, ascending; undefined where that would take a whole parser to tell. */
function cuts(raw: string): number[] | undefined {
  const begin = frontMatterEnd(raw);
  if (begin === undefined) return undefined;
  const starts: number[] = [];
  let closes: RegExp | undefined;
  let blank = false;
  let tag = false;
  for (let start = begin, end = 0; start < raw.length; start = end + 1) {
    end = raw.indexOf('\n', start);
    if (end < 0) end = raw.length;
    const line = raw.slice(start, raw[end - 1] === '\r' ? end - 1 : end);
    if (closes) {
      if (closes.test(line)) closes = undefined;
      blank = false;
      continue;
    }
    if (BLANK.test(line)) {
      blank = true;
      tag = false;
      continue;
    }
    if (blank && start > 0 && BEGINS_ANEW.test(line)) starts.push(start);
    blank = false;
    const opened = OPENS.exec(line);
    if (opened && (tag || opened[1] !== '')) return undefined;
    closes = opened ? closer(opened, line) : undefined;
    tag ||= !opened && TAG.test(line);
  }
  return starts;
}

/** What ends a fence or HTML; undefined when it ends on its own line, or is none. */
function closer(
  [, , fence, info, element, comment, instruction, data]: RegExpExecArray,
  line: string,
): RegExp | undefined {
  if (fence !== undefined) {
    if (fence[0] === '`' && info.includes('`')) return undefined;
    return new RegExp(`^ {0,3}\\${fence[0]}{${fence.length},}[ \\t]*$`);
  }
  const end = element
    ? /<\/(?:script|pre|style|textarea)>/i
    : comment
      ? /-->/
      : instruction
        ? /\?>/
        : data
          ? /\]\]>/
          : />/;
  return end.test(line) ? undefined : end;
}

/** Offset behind the front matter, or 0; undefined where it is not closed, and a parser looks for its end to the last line. */
function frontMatterEnd(raw: string): number | undefined {
  if (!/^---[ \t]*(?:\r?\n|$)/.test(raw)) return 0;
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(raw);
  return end ? end.index + end[0].length : undefined;
}
