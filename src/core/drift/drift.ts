// A judged draft and what is remembered of its citations in; out which of them no longer lead where they led.
import type { Citation, Draft } from '../drafts/draft';
import { passageOf } from '../evidence/gather';
import type { JudgedClaim } from '../evidence/judge';
import { type Anchor, anchor, relocate } from '../quotations/anchor';
import type { Library } from '../sources/library';
import type { Source } from '../sources/source';
import { encloses, type Span } from '../text/span';
import type { CitedAnchor } from './ledger';

export interface Drift {
  readonly citation: Citation;
  /** The paragraph the draft names. */
  readonly paragraph: number;
  /** Where the words stand now; missing when they are gone. */
  readonly now?: { readonly passage: number; readonly span: Span };
  /** The words that were cited. */
  readonly was: string;
  /** The brief that was cited has given way to its article. */
  readonly brief: boolean;
}

/** Citations with one paragraph whose words stand elsewhere now, or nowhere. */
export function driftOf(draft: Draft, library: Library, known: readonly CitedAnchor[]): Drift[] {
  return draft.citations.flatMap((citation) => {
    const paragraph = paragraphOf(citation);
    const source = library.byCitekey(citation.key);
    const remembered = known.find((entry) => entry.key === citation.key && entry.paragraph === paragraph);
    if (paragraph === undefined || !source || !remembered) return [];
    const drift = driftFrom(source, remembered.anchor, paragraph, library);
    return drift ? [{ ...drift, citation, paragraph, was: remembered.anchor.exact }] : [];
  });
}

function driftFrom(
  source: Source,
  remembered: Anchor,
  paragraph: number,
  library: Library,
): Pick<Drift, 'now' | 'brief'> | undefined {
  const found = relocate(remembered, source);
  if (found.kind !== 'vanished') {
    return found.passage === paragraph
      ? undefined
      : { now: { passage: found.passage, span: found.span }, brief: false };
  }
  const replaced = library.replacedBriefs.find((brief) => brief.by === source.id);
  const mapped = replaced?.locatorMap.get(paragraph);
  const passage = mapped === undefined ? undefined : passageOf(source, mapped);
  return passage ? { now: { passage: passage.number, span: passage.span }, brief: true } : { brief: false };
}

/** The anchors of a draft's citations: those that are remembered stay as they were, new ones are taken from the library. */
export function anchorsOf(
  draft: Draft,
  library: Library,
  claims: readonly JudgedClaim[],
  quotedPlaces: (citation: Citation) => readonly Span[],
  known: readonly CitedAnchor[],
): CitedAnchor[] {
  const anchors = new Map<string, CitedAnchor>();
  for (const citation of draft.citations) {
    const paragraph = paragraphOf(citation);
    if (paragraph === undefined) continue;
    const id = `${citation.key} ${paragraph}`;
    const remembered = known.find((entry) => entry.key === citation.key && entry.paragraph === paragraph);
    const made = remembered ?? makeAnchor(citation, paragraph, library, claims, quotedPlaces);
    if (made && !anchors.has(id)) anchors.set(id, made);
  }
  return [...anchors.values()];
}

/** The quoted words if the citation follows a quotation, the sentence that bears on its claim, else the whole paragraph. */
function makeAnchor(
  citation: Citation,
  paragraph: number,
  library: Library,
  claims: readonly JudgedClaim[],
  quotedPlaces: (citation: Citation) => readonly Span[],
): CitedAnchor | undefined {
  const index = library.indexOf(citation.key);
  const source = library.sources[index];
  const passage = source && passageOf(source, paragraph);
  if (!passage) return undefined;
  const inside = (span: Span): boolean => encloses(passage.span, span);
  const judged = claims.find(({ claim }) => claim.citations.some((c) => c.span.start === citation.span.start));
  const sentence = judged?.verdict.evidence
    .filter(({ relation }) => relation !== 'mentions')
    .map(({ candidate }) => judged.candidates[candidate].place)
    .find((place) => place.source === index && inside(place.span));
  const span = quotedPlaces(citation).find(inside) ?? sentence?.span ?? passage.span;
  return { key: citation.key, paragraph, anchor: anchor(source, span) };
}

function paragraphOf({ locator }: Citation): number | undefined {
  return locator?.label === 'paragraph' && locator.numbers.length === 1 ? locator.numbers[0] : undefined;
}
