// A judged quotation in; out the related places and fixes that its checks share.
import { citeEdits, repointEdits } from '../cite/edits';
import { blockEdits } from '../quotations/block-edits';
import type { QuotationPlace } from '../quotations/verdict';
import { placeLine } from '../sources/describe';
import { slice } from '../text/span';
import type { CheckContext, JudgedQuotation, Yielded } from './check';
import type { Fix, RelatedPlace } from './finding';

export function relatedPlaces({ library }: CheckContext, places: readonly QuotationPlace[]): RelatedPlace[] {
  return places.flatMap((place) => {
    const source = library.sources[place.source];
    if (!source) return [];
    const words = slice(source.text, place.span);
    const said = place.speaker ? `${place.speaker}: ` : '';
    return [
      {
        source: source.id,
        span: place.span,
        passage: place.passage,
        message: `${placeLine(source, place.passage)}: ${said}${words}`,
      },
    ];
  });
}

/** Message of the verdict, with the place it speaks of. */
export function quotationFinding(context: CheckContext, judged: JudgedQuotation, fixes: readonly Fix[]): Yielded {
  const { quotation, verdict } = judged;
  const [place] = verdict.places;
  const source = place && context.library.sources[place.source];
  return {
    span: quotation.style === 'block' ? quotation.inner : quotation.span,
    message: source ? `${verdict.message} In ${placeLine(source, place.passage)}.` : verdict.message,
    related: relatedPlaces(context, verdict.places),
    fixes,
  };
}

/** Puts the source's own words between the quotation marks, or in place of the words that differ in a block quotation. */
export function restoreFix({ library }: CheckContext, { quotation, verdict }: JudgedQuotation): Fix[] {
  if (verdict.restored === undefined) return [];
  const source = library.sources[verdict.places[0]?.source];
  const block = quotation.style === 'block' && source ? blockEdits(quotation, verdict, source.text) : undefined;
  const edits = block ?? [{ span: quotation.inner, newText: verdict.restored }];
  if (edits.length === 0) return [];
  return [{ title: 'Restore the words of the source', edits, preferred: true }];
}

/** Adds a citation of the place behind the quotation. */
export function citeFix(context: CheckContext, { quotation, verdict }: JudgedQuotation): Fix[] {
  const [place] = verdict.places;
  const source = place && context.library.sources[place.source];
  if (!source || quotation.citations.length > 0) return [];
  const edits = citeEdits(context.draft, quotation.span.end, {
    source,
    passage: place.passage,
    style: context.citationStyle,
  });
  return [
    {
      title: `Cite ${source.citekey}, para. ${place.passage}`,
      edits,
      preferred: verdict.kind === 'verbatim',
      cites: [source.citekey],
    },
  ];
}

/** Points the quotation's citation to the place where its words stand. */
export function repointFix(context: CheckContext, { quotation, verdict }: JudgedQuotation): Fix[] {
  const [place] = verdict.places;
  const source = place && context.library.sources[place.source];
  const [citation] = quotation.citations;
  if (!source || !citation) return [];
  const edits = repointEdits(context.draft, citation, { source, passage: place.passage });
  return [
    {
      title: `Point the citation to ${source.citekey}, para. ${place.passage}`,
      edits,
      preferred: true,
      cites: [source.citekey],
    },
  ];
}

/** Puts the speaker whom the source names in the place of the one whom the draft names. */
export function speakerFix({ quotation, verdict }: JudgedQuotation, draftText: string): Fix[] {
  const { draftSpeaker, sourceSpeaker } = verdict;
  if (!draftSpeaker || !sourceSpeaker) return [];
  const { sentence } = quotation;
  const at = draftText.slice(sentence.start, sentence.end).indexOf(draftSpeaker);
  if (at < 0) return [];
  const span = { start: sentence.start + at, end: sentence.start + at + draftSpeaker.length };
  return [{ title: `Attribute the words to ${sourceSpeaker}`, edits: [{ span, newText: sourceSpeaker }] }];
}
