// Half-typed quoted words in; out the stretches of articles' own prose that continue them, to the end of the sentence.
import { placeOf } from '../../evidence/gather';
import type { Library } from '../../sources/library';
import { overlaps, type Span, slice } from '../../text/span';
import { type Word, words } from '../../text/tokens';
import { type CorpusQuotation, quotationsOf } from './corpus-quotations';

/** Fewer typed words match too much. */
const LEAST_WORDS = 2;
const SENTENCES = 12;

/** A brief's sentences are nobody's words: they are never offered. */
export function ownWords(library: Library, typed: string): CorpusQuotation[] {
  const wanted = words(typed);
  if (wanted.length < LEAST_WORDS) return [];
  return library.index.search(typed, { limit: SENTENCES, prefix: true }).flatMap((hit) => {
    const { source, passage, span } = placeOf(hit);
    const article = library.sources[source];
    if (article.kind === 'brief') return [];
    const rest = continuation(slice(article.text, span), wanted);
    if (!rest) return [];
    const stretch = { start: span.start + rest.start, end: span.start + rest.end };
    if (quotationsOf(library, source).some((quotation) => overlaps(quotation.span, stretch))) return [];
    const folded = words(slice(article.text, stretch)).map((word) => word.norm);
    return [{ source, passage, span: stretch, folded: folded.join(' '), speakerWords: [] }];
  });
}

/** From the typed words, the last of which may be half a word, to the end of the sentence without its stop; no quotation mark inside. */
function continuation(sentence: string, wanted: readonly Word[]): Span | undefined {
  const all = words(sentence);
  const at = all.findIndex((_, i) => matchesAt(all, i, wanted));
  if (at < 0) return undefined;
  const stop = /["“”«»„]/.exec(sentence.slice(all[at].start));
  const end = stop ? all[at].start + stop.index : sentence.length;
  const within = all.filter((word) => word.end <= end);
  const last = within.at(-1);
  return last && within.length - at > wanted.length ? { start: all[at].start, end: last.end } : undefined;
}

function matchesAt(all: readonly Word[], at: number, wanted: readonly Word[]): boolean {
  return wanted.every((word, i) => {
    const there = all[at + i]?.norm;
    return there !== undefined && (i === wanted.length - 1 ? there.startsWith(word.norm) : there === word.norm);
  });
}
