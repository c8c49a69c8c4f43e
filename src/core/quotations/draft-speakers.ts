import type { Draft, Quotation } from '../drafts/draft';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { type Attribution, attributeAll } from '../values/speakers/attribute';
import type { QuotedWords } from '../values/speakers/quoted';

const NOBODY: Attribution = { how: 'none' };
/** Paragraphs in front of a quotation's own that a pronoun may reach. */
const REACH = 2;
const MOST_KEPT = 2000;

interface Prose {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Quotations that stand in no other one, in order. */
  readonly outer: readonly Quotation[];
  readonly told: Map<number, readonly Attribution[]>;
}

/**
 * Whom drafts name as the speakers of their quotations. What a paragraph tells depends on it and the ones right before
 * it, and is kept by their content, so that an edit is read again where it was made.
 */
export class DraftSpeakers {
  readonly #prose = new WeakMap<Draft, Prose>();
  readonly #byContent = new Map<string, readonly Attribution[]>();

  of(draft: Draft, quotation: Quotation): Attribution {
    const prose = this.#proseOf(draft);
    const paragraph = prose.paragraphs.findIndex((p) => p.end >= quotation.span.end);
    const index = prose.outer.findIndex(
      (q) => q.span.start === quotation.span.start && q.span.end === quotation.span.end,
    );
    // Words inside another quotation: the draft does not tell who says them.
    if (paragraph < 0 || index < 0) return NOBODY;
    const from = prose.paragraphs[Math.max(0, paragraph - REACH)].start;
    const first = prose.outer.findIndex((q) => q.span.start >= from);
    const told = prose.told.get(paragraph) ?? this.#read(prose, paragraph);
    prose.told.set(paragraph, told);
    return told[index - first] ?? NOBODY;
  }

  #proseOf(draft: Draft): Prose {
    const kept = this.#prose.get(draft);
    if (kept) return kept;
    const text = proseOf(draft);
    const prose: Prose = {
      text,
      paragraphs: paragraphsOf(text, draft.quotations),
      outer: outerOf(draft.quotations),
      told: new Map(),
    };
    this.#prose.set(draft, prose);
    return prose;
  }

  /** Attributions of the quotations from the first paragraph within reach to the end of this one. */
  #read({ text, paragraphs, outer }: Prose, paragraph: number): readonly Attribution[] {
    const from = paragraphs[Math.max(0, paragraph - REACH)].start;
    const to = paragraphs[paragraph].end;
    const quotes = outer
      .filter((q) => q.span.start >= from && q.span.end <= to)
      .map((q): QuotedWords => {
        const span = { start: q.span.start - from, end: q.span.end - from };
        return { span, pieces: [{ start: q.inner.start - from, end: q.inner.end - from }], depth: 0 };
      });
    const window = text.slice(from, to);
    const key = `${window}\u0001${quotes.map((q) => `${q.span.start}-${q.span.end}`).join(',')}`;
    const kept = this.#byContent.get(key);
    if (kept) return kept;
    const sentences: Span[] = [];
    for (const p of paragraphs.slice(Math.max(0, paragraph - REACH), paragraph + 1)) {
      for (const s of splitSentences(text.slice(p.start, p.end))) {
        sentences.push({ start: s.start + p.start - from, end: s.end + p.start - from });
      }
    }
    const told = attributeAll(window, sentences, quotes);
    if (this.#byContent.size >= MOST_KEPT) this.#byContent.clear();
    this.#byContent.set(key, told);
    return told;
  }
}

function outerOf(quotations: readonly Quotation[]): Quotation[] {
  const outer: Quotation[] = [];
  for (const quotation of [...quotations].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = outer[outer.length - 1];
    if (!last || quotation.span.start >= last.span.end) outer.push(quotation);
  }
  return outer;
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

/** Paragraphs, list items and headings; one that a quotation spans is not cut. */
function paragraphsOf(prose: string, quotations: readonly Quotation[]): Span[] {
  const spans: Span[] = [];
  const blocks = quotations.filter((q) => q.style === 'block').map((q) => q.span);
  let from = 0;
  for (const brk of prose.matchAll(/\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-+]|\d{1,3}[.)])\s)/g)) {
    const at = brk.index + 1;
    if (blocks.some((b) => b.start < at && at < b.end)) continue;
    if (prose.slice(from, at).trim() !== '') spans.push({ start: from, end: at });
    from = at;
  }
  if (prose.slice(from).trim() !== '') spans.push({ start: from, end: prose.length });
  return spans;
}
