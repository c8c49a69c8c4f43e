// A draft and an offset in; out the places in the corpus that the citation or quotation there points to.
import { citationAt, quotationAt } from '../drafts/at';
import type { Draft } from '../drafts/draft';
import { locatedPassages } from '../evidence/gather';
import type { QuotationJudge } from '../quotations/judge';
import type { Library } from '../sources/library';
import { encloses, type Span } from '../text/span';
import type { SourcePlace } from './place';

export interface CitedPlaces {
  /** What in the draft points there. */
  readonly span: Span;
  readonly places: readonly SourcePlace[];
}

/** A citation leads to the quoted words if it follows a quotation, else to its paragraphs, else to the first one. */
export function citedPlaces(
  draft: Draft,
  library: Library,
  judge: QuotationJudge,
  offset: number,
): CitedPlaces | undefined {
  const quoted = (start: number): SourcePlace[] => {
    const quotation = quotationAt(draft, start);
    if (!quotation) return [];
    return judge
      .judge(quotation, draft)
      .places.map(({ source, passage, span }) => ({ source: library.sources[source].id, passage, span }));
  };
  const citation = citationAt(draft, offset);
  if (!citation) {
    const quotation = quotationAt(draft, offset);
    return quotation && { span: quotation.span, places: quoted(offset) };
  }
  const source = library.byCitekey(citation.key);
  if (!source) return undefined;
  const passages = locatedPassages(source, citation);
  const shown = passages.length > 0 ? passages : source.passages.slice(0, 1);
  const words = draft.quotations
    .filter((quotation) => quotation.citations.some((c) => c.span.start === citation.span.start))
    .flatMap((quotation) => quoted(quotation.inner.start))
    .filter((place) => place.source === source.id && shown.some((passage) => encloses(passage.span, place.span)));
  const places =
    words.length > 0 ? words : shown.map(({ number, span }) => ({ source: source.id, passage: number, span }));
  return { span: citation.span, places };
}
