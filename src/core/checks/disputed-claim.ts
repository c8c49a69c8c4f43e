import type { Library } from '../sources/library';
import type { Source } from '../sources/source';
import { sameSpeaker } from '../values/speakers/same';
import type { Check, JudgedClaim } from './check';
import { citationFix, evidencePlace, hedgeFix } from './claim-fixes';

/** Sources that disagree with one another on what the draft states. */
export const disputedClaim: Check = {
  id: 'disputed-claim',
  severity: 'info',
  summary:
    'The sources disagree on what the draft states: each is shown with its date and speaker, and which one the draft follows.',
  *run(context) {
    for (const judged of context.claims) {
      if (judged.verdict.verdict !== 'disputed') continue;
      const { reasons, evidence } = judged.verdict;
      const against = reasons.find((reason) => !reason.agrees);
      if (!against) continue;
      const supports = evidence.findIndex(({ relation }) => relation === 'supports');
      const follows = supports < 0 ? undefined : evidencePlace(context, judged, { ...against, evidence: supports });
      const opposes = evidencePlace(context, judged, against);
      const [mine, other] = [evidence[supports]?.speaker, evidence[against.evidence]?.speaker];
      yield {
        span: judged.claim.map.spanToOriginal(against.claimSpan),
        message: [
          headOf(mine, other),
          `${against.message} In ${said(opposes.label, other)}.`,
          follows ? `The draft follows ${said(follows.label, mine)}.` : '',
          orderOf(sourceAt(context.library, judged, supports), sourceAt(context.library, judged, against.evidence)),
        ]
          .filter((part) => part !== '')
          .join(' '),
        related: [opposes.related, ...(follows ? [follows.related] : [])],
        fixes: [...hedgeFix(context, judged, against), ...citationFix(context, judged, against)],
      };
    }
  },
};

const said = (place: string, speaker: string | undefined): string =>
  speaker === undefined ? place : `${place}, speaker: ${speaker}`;

/** One person who says different things at different times disagrees with nobody else. */
const headOf = (a: string | undefined, b: string | undefined): string =>
  a !== undefined && b !== undefined && sameSpeaker(a, b) === 'same'
    ? `Your sources have ${a} saying different things.`
    : 'Your sources disagree.';

function sourceAt(library: Library, { verdict, candidates }: JudgedClaim, evidence: number): Source | undefined {
  const candidate = candidates[verdict.evidence[evidence]?.candidate ?? -1];
  return candidate && library.sources[candidate.place.source];
}

/** Which of two sources is the later one, which may supersede the other; that it is unknown where one has no date. */
function orderOf(followed: Source | undefined, opposed: Source | undefined): string {
  if (!followed || !opposed) return '';
  if (followed.id === opposed.id) return `Both stand in ${followed.citekey}.`;
  const [mine, other] = [followed.record.issued?.value, opposed.record.issued?.value];
  if (!mine || !other) return 'Which of the two is later is not known: not both are dated.';
  for (let i = 0; i < Math.min(mine.length, other.length); i++) {
    if (mine[i] !== other[i])
      return `${(mine[i] ?? 0) < (other[i] ?? 0) ? opposed.citekey : followed.citekey} is the later.`;
  }
  return 'Both are of the same date.';
}
