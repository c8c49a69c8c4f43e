import { openingMark, quoted, withCitation } from '../../core/assist/complete/cited-text';
import { type FoundPassage, findSources } from '../../core/assist/found-sources';
import type { TextEdit } from '../../core/checks/finding';
import { citeEdits } from '../../core/cite/edits';
import { claimAt } from '../../core/drafts/at';
import { passageOf } from '../../core/evidence/gather';
import { authorsLine, dateLine, outletLine, titleLine } from '../../core/sources/describe';
import { type Span, slice } from '../../core/text/span';
import { type FindSourcesParams, type FoundSource, type FoundSourcesAnswer, Requests } from '../../protocol/protocol';
import type { Capability } from '../capability';
import { toOffset, toRange } from '../positions';
import type { OpenDraft } from '../session';

/** Passages that bear on the selection, the sentence at the cursor, or the words typed into the box. */
export const foundSources: Capability = (session) => {
  session.connection.onRequest(
    Requests.findSources,
    async ({ uri, range, query }: FindSourcesParams): Promise<FoundSourcesAnswer | null> => {
      const open = await session.draft(uri);
      if (!open) return null;
      const selection = { start: toOffset(open.lines, range.start), end: toOffset(open.lines, range.end) };
      const asked = questionAt(open, selection);
      const text = query ?? asked.text;
      const { library } = open.project.engine;
      const { passages } = findSources(
        library,
        query === undefined ? { text, citations: asked.citations } : { text, typed: true },
        open.project.settings.sensitivity,
      );
      return { query: text, found: await Promise.all(passages.map((passage) => answer(open, asked.span, passage))) };
    },
  );
  return {};
};

interface Question {
  readonly text: string;
  readonly span: Span;
  readonly citations: OpenDraft['draft']['citations'];
}

function questionAt({ draft }: OpenDraft, selection: Span): Question {
  if (selection.end > selection.start)
    return { text: slice(draft.text, selection).replace(/\s+/g, ' ').trim(), span: selection, citations: [] };
  const claim = claimAt(draft, selection.start) ?? claimBefore(draft, selection.start);
  if (claim) return { text: claim.text, span: claim.span, citations: claim.citations };
  const lineStart = draft.text.lastIndexOf('\n', selection.start - 1) + 1;
  const lineEnd = draft.text.indexOf('\n', selection.start);
  const line = { start: lineStart, end: lineEnd < 0 ? draft.text.length : lineEnd };
  return {
    text: slice(draft.text, line).trim(),
    span: { start: selection.start, end: selection.start },
    citations: [],
  };
}

/** The sentence that ends before the cursor with nothing but white space between: it is being typed. */
function claimBefore({ claims, text }: OpenDraft['draft'], offset: number) {
  const before = claims.findLast((claim) => claim.span.end <= offset);
  return before && /^[ \t]*$/.test(text.slice(before.span.end, offset)) ? before : undefined;
}

async function answer(open: OpenDraft, at: Span, found: FoundPassage): Promise<FoundSource> {
  const { project, draft, lines } = open;
  const { place, relation, reasons } = found;
  const source = project.engine.library.sources[place.source];
  const passage = passageOf(source, place.passage);
  const sentence = slice(source.text, place.span);
  const style = project.settings.citationStyle;
  const toEdit = (edit: TextEdit) => ({ range: toRange(lines, edit.span), newText: edit.newText });
  const cursor = at.end;
  const gap = cursor === 0 || /\s$/.test(draft.text.slice(0, cursor)) ? '' : ' ';
  const quotation = withCitation(
    draft,
    cursor,
    `${gap}${quoted(sentence, openingMark(draft))}`,
    source,
    place.passage,
    style,
  );
  const inside = { source, passage: place.passage, style, insideSentence: true };
  return {
    relation,
    citekey: source.citekey,
    title: titleLine(source),
    outlet: source.record.outlet ? outletLine(source.record) : authorsLine(source.record),
    date: dateLine(source.record),
    passage: place.passage,
    paragraph: passage ? slice(source.text, passage.span) : sentence,
    sentence,
    why: reasons.map((reason) => reason.message).join(' '),
    brief: source.kind === 'brief',
    place: await project.place(source, place.span),
    citation: citeEdits(draft, cursor, inside).map(toEdit),
    quotation: [{ span: { start: cursor, end: cursor }, newText: quotation.text }, ...quotation.additional].map(toEdit),
  };
}
