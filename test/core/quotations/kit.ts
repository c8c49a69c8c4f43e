import type { Citation, Draft, Quotation } from '../../../src/core/drafts/draft';
import { createQuotationJudge } from '../../../src/core/quotations/judge';
import type { QuotationVerdict } from '../../../src/core/quotations/verdict';
import type { Source } from '../../../src/core/sources/source';
import { identityMap } from '../../../src/core/text/offset-map';
import { splitSentences } from '../../../src/core/text/sentences';
import type { Span } from '../../../src/core/text/span';

const TITLE = { value: 'An article', from: 'text' as const };

/** A source with one passage for each paragraph. */
export function sourceOf(citekey: string, paragraphs: readonly string[], more: Partial<Source> = {}): Source {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const passages = paragraphs.map((paragraph, i) => {
    const start = at;
    at += paragraph.length + 2;
    const sentences = splitSentences(paragraph).map((s) => ({
      span: { start: s.start + start, end: s.end + start },
      passage: i + 1,
    }));
    return { number: i + 1, span: { start, end: start + paragraph.length }, sentences };
  });
  return {
    kind: 'article',
    format: 'text',
    record: { type: 'article-newspaper', title: TITLE },
    text,
    passages,
    captions: [],
    notes: [],
    language: 'en',
    id: `${citekey}.txt`,
    citekey,
    ...more,
  };
}

const MARKS: readonly (readonly [string, string, Quotation['style']])[] = [
  ['“', '”', 'curly'],
  ['"', '"', 'straight'],
  ['«', '»', 'guillemets'],
  ['„', '“', 'low-high'],
];

/** A draft of one sentence whose quotations and `[@key, para. n]` citations are read by simple rules, not by the parser. */
export function draftOf(text: string): Draft {
  const citations: Citation[] = [];
  for (const match of text.matchAll(/\[@([\w]+)(?:, para\. (\d+))?\]/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const number = Number(match[2]);
    const locator = match[2] ? { label: 'paragraph', value: match[2], numbers: [number], span } : undefined;
    citations.push({ key: match[1], keySpan: span, span, group: span, form: 'bracketed', ...(locator && { locator }) });
  }
  const quotations: Quotation[] = [];
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  for (const paragraph of paragraphs) quotations.push(...quotationsIn(text, paragraph, citations));
  return { text, citations, quotations, claims: [], ignores: [], excluded: [] };
}

function quotationsIn(text: string, paragraph: Span, citations: readonly Citation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const s of splitSentences(text.slice(paragraph.start, paragraph.end))) {
    const sentence = { start: s.start + paragraph.start, end: s.end + paragraph.start };
    for (let at = sentence.start; at < sentence.end; at++) {
      const marks = MARKS.find(([open]) => text[at] === open);
      if (!marks) continue;
      const end = text.indexOf(marks[1], at + 1);
      if (end < 0 || end >= paragraph.end) break;
      const inner = { start: at + 1, end };
      const cited = citations.filter((c) => c.span.start > end && c.span.start < paragraph.end);
      found.push({
        span: { start: at, end: end + 1 },
        inner,
        text: text.slice(inner.start, inner.end),
        map: identityMap,
        style: marks[2],
        sentence,
        citations: cited,
      });
      at = end;
    }
  }
  return found;
}

/** Verdict on the first quotation of a draft against these sources. */
export function verdictOn(draftText: string, ...sources: readonly Source[]): QuotationVerdict {
  const draft = draftOf(draftText);
  return createQuotationJudge({ sources }).judge(draft.quotations[0], draft);
}
