// A cursor in an open quotation in; out the quotations of the corpus that match, ranked by what the sentence says so far.
import type { CitationStyle } from '../../cite/style';
import type { Draft } from '../../drafts/draft';
import type { OpenQuotation } from '../../drafts/open-quotation';
import { placeOf } from '../../evidence/gather';
import { placeLine, titleLine } from '../../sources/describe';
import type { Library } from '../../sources/library';
import { type Span, slice } from '../../text/span';
import { words } from '../../text/tokens';
import { markSpans } from '../markdown';
import { closingMark, quoted, withCitation } from './cited-text';
import { type CorpusQuotation, isKept, quotationsOf } from './corpus-quotations';
import { ownWords } from './own-words';
import { quotationParts } from './quotation-parts';
import { sentenceSoFar } from './sentence-so-far';
import { MAX_SUGGESTIONS, type Suggestion } from './suggestion';

export interface QuotationRequest {
  readonly draft: Draft;
  readonly library: Library;
  readonly open: OpenQuotation;
  readonly cursor: number;
  readonly style: CitationStyle;
}

export function quotationSuggestions(request: QuotationRequest): Suggestion[] {
  const { draft, library, open, cursor } = request;
  const typed = draft.text.slice(open.start + open.mark.length, cursor);
  const lead = sentenceSoFar(draft, open.start)?.text ?? '';
  const ranked = new Map<CorpusQuotation, number>();
  const rank = (quotation: CorpusQuotation, by: number): void => {
    ranked.set(quotation, Math.max(ranked.get(quotation) ?? 0, by));
  };
  const needle = foldWords(typed);
  const context = contextRank(library, lead, recentlyCited(draft, library, open.start));
  for (const quotation of allQuotations(library)) {
    const begun = needle === '' ? 0 : wordsRank(quotation, needle);
    const near = context(quotation);
    if (needle === '' ? near > 0 : begun > 0) rank(quotation, begun * 4 + near);
  }
  // Typing errors: the sentence index knows which words come close.
  if (needle !== '')
    for (const [quotation, score] of byIndex(library, typed)) rank(quotation, score + context(quotation) / 4);
  // Behind what people say, the articles' own words.
  for (const stretch of ownWords(library, typed)) rank(stretch, 1.5);
  return [...ranked]
    .sort(([a, x], [b, y]) => y - x || a.source - b.source || a.span.start - b.span.start)
    .flatMap(([quotation], place) => (place < WITH_PARTS ? withParts(library, quotation, typed) : [quotation]))
    .slice(0, MAX_SUGGESTIONS)
    .map((quotation) => suggestion(request, quotation));
}

/** So many of the best quotations are offered in part as well. */
const WITH_PARTS = 6;

/** What begins with the typed words first, then the whole, then its first clause: all under the quotation's speaker. */
function withParts(library: Library, quotation: CorpusQuotation, typed: string): CorpusQuotation[] {
  const { tail, head } = quotationParts(library.sources[quotation.source].text, quotation.span, typed);
  return [tail, quotation.span, head].flatMap((span) => (span ? [{ ...quotation, span }] : []));
}

/** Milliseconds that a keystroke may spend on sources whose quotations were not looked for yet; the index knows the rest. */
const PATIENCE = 40;

function* allQuotations(library: Library): Generator<CorpusQuotation> {
  const end = performance.now() + PATIENCE;
  for (let source = 0; source < library.sources.length; source++) {
    if (isKept(library, source) || performance.now() < end) yield* quotationsOf(library, source);
  }
}

const foldWords = (text: string): string =>
  words(text)
    .map((word) => word.norm)
    .join(' ');

/** 1 when the quotation begins with the typed words, less when they stand further in. */
function wordsRank({ folded }: CorpusQuotation, needle: string): number {
  if (folded.startsWith(needle)) return 1;
  return folded.includes(` ${needle}`) ? 0.6 : 0;
}

/** How well a quotation suits the sentence before the quotation mark: its speaker named there, its paragraph about the same. */
function contextRank(
  library: Library,
  lead: string,
  recent: ReadonlyMap<number, number>,
): (quotation: CorpusQuotation) => number {
  const named = new Set(words(lead).map((word) => word.norm));
  const about = new Map<string, number>();
  if (named.size > 0) {
    const hits = library.index.search(lead, { limit: 60, typos: true });
    const best = hits[0]?.score ?? 1;
    for (const hit of hits) {
      const key = `${hit.source}:${hit.passage}`;
      about.set(key, Math.max(about.get(key) ?? 0, hit.score / best));
    }
  }
  return ({ source, passage, speakerWords }) => {
    const speaker = speakerWords.length > 0 && named.has(speakerWords[speakerWords.length - 1]) ? 1 : 0;
    const anyName = speakerWords.some((word) => word.length > 2 && named.has(word)) ? 0.8 : 0;
    const said = Math.max(speaker, anyName) * 1.5;
    return said + (about.get(`${source}:${passage}`) ?? 0) * 0.5 + (recent.get(source) ?? 0) * 0.3;
  };
}

/** Sources cited before the cursor: 1 for the one cited last, less for earlier ones. */
function recentlyCited(draft: Draft, library: Library, before: number): Map<number, number> {
  const keys = draft.citations.filter((citation) => citation.span.end <= before).map((citation) => citation.key);
  const recent = new Map<number, number>();
  for (const [age, key] of [...new Set(keys.reverse())].slice(0, 5).entries()) {
    const source = library.indexOf(key);
    if (source >= 0) recent.set(source, 1 / (age + 1));
  }
  return recent;
}

function byIndex(library: Library, typed: string): [CorpusQuotation, number][] {
  const hits = library.index.search(typed, { limit: 40, prefix: true, typos: true });
  const best = hits[0]?.score ?? 1;
  return hits.flatMap((hit) => {
    const { source, span } = placeOf(hit);
    return quotationsOf(library, source)
      .filter((quotation) => quotation.span.start < span.end && span.start < quotation.span.end)
      .map((quotation): [CorpusQuotation, number] => [quotation, (hit.score / best) * hit.coverage]);
  });
}

function suggestion(request: QuotationRequest, quotation: CorpusQuotation): Suggestion {
  const { draft, library, open, cursor, style } = request;
  const source = library.sources[quotation.source];
  const passage = source.passages[quotation.passage - 1];
  const said = slice(source.text, quotation.span);
  const cited = withCitation(draft, cursor, quoted(said, open.mark), source, quotation.passage, style);
  const speaker = quotation.speaker ?? 'no speaker named';
  const inPassage: Span = {
    start: quotation.span.start - passage.span.start,
    end: quotation.span.end - passage.span.start,
  };
  return {
    kind: 'quotation',
    label: `${open.mark}${said}${closingMark(open.mark)}`,
    description: `${quotation.speaker ?? ''} · ${source.citekey}, para. ${quotation.passage}`,
    documentation: [
      markSpans(slice(source.text, passage.span), [inPassage]),
      markSpans(`${speaker} · ${titleLine(source)} · ${placeLine(source, quotation.passage)}`, []),
    ].join('\n\n'),
    // The words that may follow too: VS Code drops the list when a space is typed that its filter text does not hold.
    filterText: `${draft.text.slice(open.start, cursor)} ${said}`,
    replace: { start: open.start, end: cursor + autoClosed(draft.text, cursor, open.mark) },
    newText: cited.text,
    additional: cited.additional,
    cites: [source.citekey],
  };
}

/** Length of the closing mark that the editor put behind the cursor by itself. */
function autoClosed(text: string, cursor: number, mark: OpenQuotation['mark']): number {
  return text.startsWith(closingMark(mark), cursor) ? 1 : 0;
}
