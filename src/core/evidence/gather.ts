// A claim and a library in; out the sentences of the corpus that may bear on it, the cited ones first.
import type { Citation, ClaimSentence } from '../drafts/draft';
import type { Hit } from '../search/search';
import type { Library } from '../sources/library';
import type { Passage, Source } from '../sources/source';
import { isRead } from '../text/language';
import { type Span, slice } from '../text/span';
import type { EvidenceInput } from '../verdicts/verdict';
import { aliasQuery } from './query';
import { recordStatements } from './record-statements';

/** Where a sentence of the corpus stands. */
export interface SentencePlace {
  /** Index into `Library.sources`. */
  readonly source: number;
  readonly passage: number;
  /** Offsets into the source's text. */
  readonly span: Span;
}

export interface Candidate {
  readonly place: SentencePlace;
  readonly input: EvidenceInput;
}

/** More than this many sentences never changed a verdict on the practice data, and each costs time. */
const DEFAULT_LIMIT = 16;
/** Sentences that name the claim's places otherwise. */
const ALIAS_LIMIT = 6;
/** A cited paragraph is read whole up to this many sentences. */
const CITED_LIMIT = 12;

type ClaimLike = Pick<ClaimSentence, 'text' | 'citations'>;

/** Candidates in order of trust: the cited paragraph, the cited source, then the whole corpus by shared words. */
export function gatherEvidence(claim: ClaimLike, library: Library, limit = DEFAULT_LIMIT): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (place: SentencePlace, cited: 0 | 1 | 2): void => {
    const key = `${place.source}:${place.span.start}`;
    if (!found.has(key)) found.set(key, { place, input: evidenceInput(library, place, cited) });
  };
  const cited: number[] = [];
  for (const citation of claim.citations) {
    const index = library.indexOf(citation.key);
    if (index < 0) continue;
    cited.push(index);
    for (const sentence of citedSentences(library.sources[index], citation)) add({ source: index, ...sentence }, 2);
  }
  if (cited.length > 0) {
    for (const hit of library.index.search(claim.text, { limit: CITED_LIMIT, sources: cited })) add(placeOf(hit), 1);
  }
  for (const hit of library.index.search(claim.text, { limit })) add(placeOf(hit), 0);
  const aliases = aliasQuery(claim.text);
  if (aliases) for (const hit of library.index.search(aliases, { limit: ALIAS_LIMIT })) add(placeOf(hit), 0);
  return [...found.values(), ...bylines(claim.text, library)];
}

/** What bylines state stands above the first paragraph: it is opened there. */
function bylines(claim: string, library: Library): Candidate[] {
  return recordStatements(library, claim).map(({ source, text }) => ({
    place: { source, passage: 1, span: { start: 0, end: 0 } },
    input: { text, source: library.sources[source].id, cited: 0 },
  }));
}

export const placeOf = (hit: Hit): SentencePlace => ({ source: hit.source, passage: hit.passage, span: hit.sentence });

export function passageOf(source: Source, number: number): Passage | undefined {
  const passage = source.passages[number - 1];
  return passage?.number === number ? passage : source.passages.find((p) => p.number === number);
}

/** Paragraph numbers that a citation's locator names, in the source's own count. */
export function locatedPassages(source: Source, citation: Pick<Citation, 'locator'>): Passage[] {
  const { locator } = citation;
  if (!locator || locator.numbers.length === 0) return [];
  const from = locator.numbers[0];
  const to = locator.numbers[locator.numbers.length - 1];
  if (locator.label === 'paragraph') return source.passages.filter((p) => p.number >= from && p.number <= to);
  if (locator.label === 'page')
    return source.passages.filter((p) => p.page !== undefined && p.page >= from && p.page <= to);
  return [];
}

function citedSentences(source: Source, citation: Citation): { passage: number; span: Span }[] {
  return locatedPassages(source, citation)
    .flatMap((p) => p.sentences)
    .slice(0, CITED_LIMIT)
    .map((s) => ({ passage: s.passage, span: s.span }));
}

/** The sentence with its neighbours in the paragraph, and in the next one for its ends. */
export function evidenceInput(library: Library, place: SentencePlace, cited: 0 | 1 | 2 = 0): EvidenceInput {
  const source = library.sources[place.source];
  const passage = passageOf(source, place.passage);
  const sentences = passage?.sentences ?? [];
  const at = sentences.findIndex((s) => s.span.start === place.span.start);
  const before = sentences[at - 1] ?? passageOf(source, place.passage - 1)?.sentences.at(-1);
  const after = sentences[at + 1] ?? passageOf(source, place.passage + 1)?.sentences[0];
  return {
    text: slice(source.text, place.span),
    source: source.id,
    cited,
    ...(before && { before: slice(source.text, before.span) }),
    ...(after && { after: slice(source.text, after.span) }),
    ...(source.record.issued && { date: source.record.issued.value }),
    ...(!isRead(source.language) && { language: source.language }),
  };
}
