import { parseDraft } from '../../../src/core/drafts/parse';
import { createQuotationJudge } from '../../../src/core/quotations/judge';
import { quotesIn } from '../../../src/core/quotations/quotes-in';
import type { QuotationVerdict } from '../../../src/core/quotations/verdict';
import type { Source } from '../../../src/core/sources/source';
import { splitSentences } from '../../../src/core/text/sentences';

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

/** Verdict on the first quotation of a draft against these sources. */
export function verdictOn(draftText: string, ...sources: readonly Source[]): QuotationVerdict {
  const draft = parseDraft(draftText);
  return createQuotationJudge({ sources }).judge(draft.quotations[0], draft);
}

/** Speaker of each quotation of an article, in order. */
export const speakersOf = (...paragraphs: string[]): (string | undefined)[] =>
  quotesIn(sourceOf('a', paragraphs))
    .filter((q) => q.depth === 0)
    .map((q) => q.speaker);
