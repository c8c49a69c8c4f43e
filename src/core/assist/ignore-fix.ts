import type { Finding, Fix } from '../checks/finding';
import type { Draft } from '../drafts/draft';

/** "Ignore here": a comment on a line of its own above the finding's line, with room for the reason. */
export function ignoreFix(draft: Draft, finding: Finding): Fix {
  const { text } = draft;
  const lineStart = text.lastIndexOf('\n', finding.span.start - 1) + 1;
  const [indent] = /^[ \t>]*/.exec(text.slice(lineStart)) ?? [''];
  const inParagraph = lineStart > 0 && text.slice(0, lineStart).trimEnd().length === lineStart - 1;
  const comment = inParagraph
    ? ` <!-- attest-disable-line ${finding.check} -- reason -->`
    : `${indent}<!-- attest-disable-next-line ${finding.check} -- reason -->\n`;
  const lineEnd = text.indexOf('\n', finding.span.start);
  // Inside a paragraph a line of its own would split the paragraph: the comment then goes to the line's end.
  const at = inParagraph ? (lineEnd < 0 ? text.length : lineEnd) : lineStart;
  return {
    title: `Ignore ${finding.check} here, with a reason`,
    edits: [{ span: { start: at, end: at }, newText: comment }],
    selects: 'reason',
  };
}
