import type { Citation } from '../drafts/draft';
import type { Source } from '../sources/source';
import type { Check } from './check';

/** A locator that the cited source does not have. */
export const locatorOutOfRange: Check = {
  id: 'locator-out-of-range',
  severity: 'warning',
  summary: 'A citation points to a paragraph or page that its source does not have.',
  *run({ draft, library }) {
    for (const citation of draft.citations) {
      const source = library.byCitekey(citation.key);
      const locator = citation.locator;
      if (!source || !locator) continue;
      const problem = outOfRange(source, citation);
      if (!problem) continue;
      yield {
        ...(problem.unpaged && { severity: 'info' as const }),
        span: locator.span,
        message: problem.message,
        related: [],
        fixes: problem.asParagraph
          ? [
              {
                title: `Write "para. ${locator.value}": a number without a term means a page`,
                edits: [{ span: locator.span, newText: `para. ${locator.value}` }],
                preferred: true,
              },
            ]
          : [],
      };
    }
  },
};

interface RangeProblem {
  readonly message: string;
  /** The number fits the source's paragraphs, so "para." was probably forgotten. */
  readonly asParagraph: boolean;
  /** The copy in the corpus has no pages; the printed original may have. */
  readonly unpaged?: boolean;
}

function outOfRange(source: Source, { locator, key }: Citation): RangeProblem | undefined {
  if (!locator || locator.numbers.length === 0) return undefined;
  const last = source.passages.length;
  const highest = Math.max(...locator.numbers);
  const lowest = Math.min(...locator.numbers);
  const fits = lowest >= 1 && highest <= last;
  if (locator.label === 'paragraph') {
    if (fits) return undefined;
    return {
      message: `Draft: para. ${locator.value}. ${key} has ${last} paragraph${last === 1 ? '' : 's'}.`,
      asParagraph: false,
    };
  }
  if (locator.label !== 'page') return undefined;
  const pages = source.passages.flatMap((p) => p.page ?? []);
  if (pages.length === 0) {
    return {
      message: `Draft: page ${locator.value}. ${key} has no pages; its paragraphs are numbered 1 to ${last}.`,
      asParagraph: fits,
      unpaged: true,
    };
  }
  const [first, end] = [Math.min(...pages), Math.max(...pages)];
  if (lowest >= first && highest <= end) return undefined;
  return { message: `Draft: page ${locator.value}. ${key} has pages ${first} to ${end}.`, asParagraph: false };
}
