import type { Draft, Quotation } from '../drafts/draft';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { type Attribution, attributeAll } from '../values/speakers/attribute';
import type { QuotedWords } from '../values/speakers/quoted';

const NOBODY: Attribution = { how: 'none' };
const known = new WeakMap<Draft, ReadonlyMap<Quotation, Attribution>>();

/** Whom the draft names as the speaker of each of its quotations. */
export function draftSpeaker(draft: Draft, quotation: Quotation): Attribution {
  let all = known.get(draft);
  if (!all) {
    all = attributeDraft(draft);
    known.set(draft, all);
  }
  return all.get(quotation) ?? byPlace(all, quotation) ?? NOBODY;
}

function byPlace(all: ReadonlyMap<Quotation, Attribution>, quotation: Quotation): Attribution | undefined {
  for (const [other, attribution] of all)
    if (other.span.start === quotation.span.start && other.span.end === quotation.span.end) return attribution;
  return undefined;
}

function attributeDraft(draft: Draft): Map<Quotation, Attribution> {
  const prose = proseOf(draft);
  const outer: Quotation[] = [];
  for (const quotation of [...draft.quotations].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )) {
    const last = outer[outer.length - 1];
    if (!last || quotation.span.start >= last.span.end) outer.push(quotation);
  }
  const quotes = outer.map((q): QuotedWords => ({ span: q.span, pieces: [q.inner], depth: 0 }));
  const attributions = attributeAll(prose, sentencesOf(prose), quotes);
  const all = new Map<Quotation, Attribution>();
  for (const [i, quotation] of outer.entries()) all.set(quotation, attributions[i]);
  // A quotation inside another has the outer one's speaker, as far as the draft tells.
  for (const quotation of draft.quotations) {
    if (all.has(quotation)) continue;
    const holder = outer.findIndex((q) => q.span.start <= quotation.span.start && quotation.span.end <= q.span.end);
    if (holder >= 0) all.set(quotation, NOBODY);
  }
  return all;
}

/** The draft with everything that is no prose blanked out; offsets stay. */
function proseOf(draft: Draft): string {
  const blank = [
    ...draft.excluded,
    ...draft.citations.filter((c) => c.form !== 'link').map((c) => c.group),
    ...draft.ignores.map((i) => i.span),
  ];
  blank.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of blank) {
    if (end <= from) continue;
    parts.push(draft.text.slice(from, Math.max(from, start)), ' '.repeat(end - Math.max(from, start)));
    from = end;
  }
  parts.push(draft.text.slice(from));
  return parts.join('').replace(/[*_#>`|~]/g, ' ');
}

/** Sentences of each paragraph; a heading or a list item is a paragraph of its own. */
function sentencesOf(prose: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const flush = (to: number): void => {
    for (const s of splitSentences(prose.slice(from, to))) sentences.push({ start: s.start + from, end: s.end + from });
    from = to;
  };
  for (const brk of prose.matchAll(/\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-+]|\d{1,3}[.)])\s)/g)) flush(brk.index + 1);
  flush(prose.length);
  return sentences;
}
