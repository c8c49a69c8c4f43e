import type { Citation, Quotation } from '../drafts/draft';
import type { Source } from '../sources/source';
import type { Span } from '../text/span';
import type { Attribution } from '../values/speakers/attribute';
import type { Pattern } from './pattern';
import { passageAt, quotesIn, type SourceQuotation } from './quotes-in';
import type { QuotationPlace } from './verdict';

/** A source that the quotation's citation names, with the paragraphs it points to. */
export interface Cited {
  readonly source: number;
  /** First and last paragraph of each locator; empty where the citation names none. */
  readonly paragraphs: readonly (readonly [number, number])[];
}

/** Quoted words with all that the draft says about them. */
export interface Question {
  readonly quotation: Quotation;
  readonly pattern: Pattern;
  readonly speaker: Attribution;
  readonly sentence: string;
  readonly cited: readonly Cited[];
  /** Citekeys that no source of the corpus bears. */
  readonly missing: readonly string[];
}

export function citedPlacesOf(quotation: Quotation, sources: readonly Source[]): Pick<Question, 'cited' | 'missing'> {
  const cited: Cited[] = [];
  const missing: string[] = [];
  for (const citation of quotation.citations) {
    const source = sources.findIndex((s) => s.citekey === citation.key);
    if (source < 0) missing.push(citation.key);
    else cited.push({ source, paragraphs: paragraphsOf(citation, sources[source]) });
  }
  return { cited, missing };
}

function paragraphsOf({ locator }: Citation, source: Source): (readonly [number, number])[] {
  if (!locator || locator.numbers.length === 0) return [];
  const ends = [Math.min(...locator.numbers), Math.max(...locator.numbers)] as const;
  if (locator.label === 'paragraph') return [ends];
  if (locator.label !== 'page') return [];
  const onPage = source.passages.filter((p) => p.page !== undefined && p.page >= ends[0] && p.page <= ends[1]);
  return onPage.length > 0 ? [[onPage[0].number, onPage[onPage.length - 1].number]] : [];
}

/** Whether a passage lies where the citation points: 2 in the paragraph, 1 in the source, 0 elsewhere. */
export function citedRank(question: Question, source: number, passage: number): 0 | 1 | 2 {
  let rank: 0 | 1 | 2 = 0;
  for (const cited of question.cited) {
    if (cited.source !== source) continue;
    const inside =
      cited.paragraphs.length === 0 || cited.paragraphs.some(([from, to]) => passage >= from && passage <= to);
    if (inside) return 2;
    rank = 1;
  }
  return rank;
}

/** Whose words stand at a span of a source. */
export interface Voice {
  /** `quoted`: inside quotation marks. `own`: the article's own prose. `mixed`: partly both. */
  readonly kind: 'quoted' | 'own' | 'mixed';
  readonly quotation?: SourceQuotation;
}

export function voiceAt(source: Source, span: Span): Voice {
  let covered = 0;
  let first: SourceQuotation | undefined;
  let one = true;
  for (const quotation of quotesIn(source)) {
    if (quotation.depth === 1 || quotation.span.end <= span.start || quotation.span.start >= span.end) continue;
    covered += Math.min(span.end, quotation.span.end) - Math.max(span.start, quotation.span.start);
    if (first && first.speaker !== quotation.speaker) one = false;
    first ??= quotation;
  }
  if (!first) return { kind: isBesideMark(source.text, span) ? 'mixed' : 'own' };
  const inside =
    covered >= (span.end - span.start) * 0.9 ||
    (first.joined.some((j) => j.start <= span.start) && first.joined.some((j) => j.end >= span.end));
  return inside && one ? { kind: 'quoted', quotation: first } : { kind: 'mixed', quotation: first };
}

/** Words with a quotation mark right in front of them or behind: quoted, though the marks do not pair. */
const isBesideMark = (text: string, { start, end }: Span): boolean =>
  /["“„‘'«]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[.,!?…]?\s?["”»’']/.test(text.slice(end, end + 3));

export function placeOf(sources: readonly Source[], source: number, span: Span): QuotationPlace {
  const voice = voiceAt(sources[source], span);
  const speaker = voice.kind === 'quoted' ? voice.quotation?.speaker : undefined;
  return { source, passage: passageAt(sources[source], span.start), span, ...(speaker !== undefined && { speaker }) };
}
