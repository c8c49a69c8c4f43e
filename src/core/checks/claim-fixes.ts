// A judged claim and one of its reasons in; out the place it points to and the fixes that mend it.
import { citeEdits, repointEdits } from '../cite/edits';
import { authorsLine, placeLine } from '../sources/describe';
import { NOT_STATED } from '../sources/record';
import { slice } from '../text/span';
import type { Reason } from '../verdicts/verdict';
import type { CheckContext, JudgedClaim } from './check';
import type { Fix, RelatedPlace } from './finding';

interface EvidencePlace {
  readonly label: string;
  readonly related: RelatedPlace;
}

function candidateOf({ verdict, candidates }: JudgedClaim, reason: Reason) {
  return candidates[verdict.evidence[reason.evidence]?.candidate ?? 0];
}

export function evidencePlace({ library }: CheckContext, judged: JudgedClaim, reason: Reason): EvidencePlace {
  const { place, input } = candidateOf(judged, reason);
  const source = library.sources[place.source];
  const label = placeLine(source, place.passage);
  return {
    label,
    related: { source: source.id, span: place.span, passage: place.passage, message: `${label}: ${input.text}` },
  };
}

/** Puts the source's figure, date or word in the place of the draft's. */
export function reasonFix(_context: CheckContext, judged: JudgedClaim, reason: Reason): Fix[] {
  if (!['quantity', 'date', 'name', 'opposite', 'strength'].includes(reason.comparison)) return [];
  const { input } = candidateOf(judged, reason);
  const words = slice(input.text, reason.evidenceSpan);
  if (words === '' || words.length > 80 || reason.claimSpan.end <= reason.claimSpan.start) return [];
  return [
    {
      title: `Write "${words}", as the source does`,
      edits: [{ span: judged.claim.map.spanToOriginal(reason.claimSpan), newText: words }],
      preferred: reason.comparison === 'quantity' || reason.comparison === 'date',
    },
  ];
}

/** Attributes the claim to the one who makes it: "According to X, …". */
export function hedgeFix(context: CheckContext, judged: JudgedClaim, reason: Reason): Fix[] {
  const { claim, verdict } = judged;
  const speaker = verdict.accordingTo ?? citedAuthor(context, judged, reason);
  if (!speaker || /^according to/i.test(claim.text)) return [];
  const { start } = claim.map.spanToOriginal({ start: 0, end: 1 });
  const first = context.draft.text.charAt(start);
  // Only a function word loses its capital: any other first word may be a name.
  const lowers = /^(the|a|an|this|that|these|those|it|he|she|they|there|in|on|at|no|some|all|most|many)\b/i.test(
    claim.text,
  );
  return [
    {
      title: `Hedge: "According to ${speaker}, …"`,
      edits: [
        {
          span: { start, end: start + 1 },
          newText: `According to ${speaker}, ${lowers ? first.toLowerCase() : first}`,
        },
      ],
    },
  ];
}

function citedAuthor({ library }: CheckContext, judged: JudgedClaim, reason: Reason): string | undefined {
  const cited = judged.claim.citations.flatMap((citation) => library.byCitekey(citation.key) ?? []);
  const against = library.sources[candidateOf(judged, reason).place.source];
  // Hedging makes sense when the claim leans on another source than the one that contradicts it.
  const other = cited.find((source) => source.id !== against.id);
  const name = other && (other.record.outlet?.value ?? authorsLine(other.record));
  return name === NOT_STATED ? undefined : name;
}

/** Cites the source that says otherwise, or re-points the citation that the claim has. */
export function citationFix(context: CheckContext, judged: JudgedClaim, reason: Reason): Fix[] {
  const { place } = candidateOf(judged, reason);
  const source = context.library.sources[place.source];
  const { citations } = judged.claim;
  const target = { source, passage: place.passage };
  const same = citations.find((citation) => citation.key === source.citekey);
  if (same) {
    const there = same.locator?.label === 'paragraph' && same.locator.numbers.includes(place.passage);
    if (there) return [];
    return [
      {
        title: `Point the citation to para. ${place.passage}`,
        edits: repointEdits(context.draft, same, target),
        cites: [source.citekey],
      },
    ];
  }
  const edits = citeEdits(context.draft, judged.claim.span.end, {
    ...target,
    style: context.citationStyle,
    insideSentence: true,
  });
  return [
    { title: `Cite ${source.citekey}, para. ${place.passage}, which says otherwise`, edits, cites: [source.citekey] },
  ];
}
