// A sentence being typed in; out the facts of the corpus that bear on it: their figures, and the sentences that carry them.
import type { CitationStyle } from '../../cite/style';
import type { Draft } from '../../drafts/draft';
import { passageOf, placeOf, type SentencePlace } from '../../evidence/gather';
import { dateLine, placeLine, titleLine } from '../../sources/describe';
import type { Library } from '../../sources/library';
import { type Span, shift, slice } from '../../text/span';
import { isFact } from '../../values/facts';
import type { QuantityKind } from '../../values/quantity';
import { stateOf } from '../../values/statement';
import { escapeMarkdown, markSpans } from '../markdown';
import { openingMark, quoted, withCitation } from './cited-text';
import type { SentenceSoFar } from './sentence-so-far';
import type { Suggestion } from './suggestion';

export interface FactRequest {
  readonly draft: Draft;
  readonly library: Library;
  readonly sentence: SentenceSoFar;
  readonly cursor: number;
  readonly style: CitationStyle;
}

const SENTENCES = 15;
const LEAST_COVERAGE = 0.25;

/** For each fact: its figures one by one, then its sentence as a quotation. */
export function factSuggestions(request: FactRequest): Suggestion[] {
  const { library, sentence } = request;
  return library.index
    .search(sentence.text, { limit: SENTENCES * 3, prefix: true, typos: true })
    .filter((hit) => hit.coverage >= LEAST_COVERAGE)
    .map(placeOf)
    .filter((place) => isFact(slice(library.sources[place.source].text, place.span)))
    .slice(0, SENTENCES)
    .flatMap((place) => suggestionsOf(request, place));
}

function suggestionsOf(request: FactRequest, place: SentencePlace): Suggestion[] {
  const { library, draft } = request;
  const text = slice(library.sources[place.source].text, place.span);
  const figures = stateOf(text)
    .quantities.filter((quantity) => isFigure(slice(text, quantity.span), quantity.kind))
    .map((quantity) => quantity.span);
  return [
    ...figures.map((span) => suggestion(request, place, slice(text, span), slice(text, span), span)),
    suggestion(request, place, text, quoted(text, openingMark(draft)), { start: 0, end: text.length }),
  ];
}

/** "over 90%", "eight decades", "14 million euros"; a bare "two" or "first" is no figure to insert. */
const isFigure = (words: string, kind: QuantityKind): boolean =>
  /\d/.test(words) || /\b(?:hundred|thousand|million|billion|trillion)/i.test(words) || !BARE.has(kind);
const BARE: ReadonlySet<QuantityKind> = new Set(['count', 'rank', 'times']);

function suggestion(request: FactRequest, place: SentencePlace, label: string, insert: string, mark: Span): Suggestion {
  const { library, draft, sentence, cursor, style } = request;
  const source = library.sources[place.source];
  const passage = passageOf(source, place.passage);
  const sentenceSpan = passage ? shift(place.span, -passage.span.start) : place.span;
  const typed = draft.text.slice(sentence.lineStart, cursor);
  const gap = typed === '' || /\s$/.test(typed) ? '' : ' ';
  const cited = withCitation(draft, cursor, `${typed}${gap}${insert}`, source, place.passage, style);
  return {
    kind: 'fact',
    label: label.length > 90 ? `${label.slice(0, 88).replace(/\s+\S*$/, '')} …` : label,
    description: `${source.citekey}, para. ${place.passage} · ${dateLine(source.record)}`,
    documentation: [
      passage ? markSpans(slice(source.text, passage.span), [shift(mark, sentenceSpan.start)]) : '',
      escapeMarkdown(`${titleLine(source)} · ${placeLine(source, place.passage)}`),
    ].join('\n\n'),
    // The words that may follow too: VS Code drops the list when a space is typed that its filter text does not hold.
    filterText: `${typed} ${slice(source.text, place.span)}`,
    replace: { start: sentence.lineStart, end: cursor },
    newText: cited.text,
    additional: cited.additional,
    cites: [source.citekey],
  };
}
