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

/**
 * For each fact: its figures one by one, then its sentence as a quotation. A figure that is typed already is not
 * offered; where the sentence itself is being typed, its quotation comes first and stands in the place of what is typed.
 */
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
  const { library, draft, sentence } = request;
  const text = slice(library.sources[place.source].text, place.span);
  const typed = plain(sentence.text);
  const figures = stateOf(text)
    .quantities.filter((quantity) => isFigure(slice(text, quantity.span), quantity.kind))
    .map((quantity) => quantity.span)
    .filter((span) => !states(typed, plain(slice(text, span))))
    .map((span) => suggestion(request, place, { label: slice(text, span), words: slice(text, span), mark: span }));
  const isBeingTyped = sentence.lineStart === sentence.span.start && plain(text).startsWith(typed);
  const words = quoted(text, openingMark(draft));
  const whole = suggestion(request, place, {
    label: text,
    words,
    mark: { start: 0, end: text.length },
    inPlace: isBeingTyped,
  });
  return isBeingTyped ? [whole, ...figures] : [...figures, whole];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a sentence holds a figure, be it without its unit or its "about". */
function states(sentence: string, figure: string): boolean {
  if (sentence.includes(figure)) return true;
  const digits = /\d[\d.,]*/.exec(figure)?.[0].replace(/[.,]$/, '');
  return digits !== undefined && (sentence.match(/\d[\d.,]*/g) ?? []).some((n) => n.replace(/[.,]$/, '') === digits);
}

/** "over 90%", "eight decades", "14 million euros"; a bare "two" or "first" is no figure to insert. */
const isFigure = (words: string, kind: QuantityKind): boolean =>
  /\d/.test(words) || /\b(?:hundred|thousand|million|billion|trillion)/i.test(words) || !BARE.has(kind);
const BARE: ReadonlySet<QuantityKind> = new Set(['count', 'rank', 'times']);

interface Offer {
  readonly label: string;
  /** What is inserted, before its citation. */
  readonly words: string;
  /** Offsets into the sentence of the source. */
  readonly mark: Span;
  /** Instead of what is typed, not behind it. */
  readonly inPlace?: boolean;
}

function suggestion(request: FactRequest, place: SentencePlace, { label, words, mark, inPlace }: Offer): Suggestion {
  const { library, draft, sentence, cursor, style } = request;
  const source = library.sources[place.source];
  const passage = passageOf(source, place.passage);
  const sentenceSpan = passage ? shift(place.span, -passage.span.start) : place.span;
  const typed = draft.text.slice(sentence.lineStart, cursor);
  const gap = typed === '' || /\s$/.test(typed) ? '' : ' ';
  const text = inPlace ? words : `${typed}${gap}${words}`;
  const cited = withCitation(draft, cursor, text, source, place.passage, style);
  return {
    kind: 'fact',
    label: label.length > 90 ? `${label.slice(0, 88).replace(/\s+\S*$/, '')} …` : label,
    description: `${source.record.issued ? dateLine(source.record) : 'undated'} · ${source.citekey}, para. ${place.passage}`,
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
