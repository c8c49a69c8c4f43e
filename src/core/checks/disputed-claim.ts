import type { Check } from './check';
import { citationFix, evidencePlace, hedgeFix } from './claim-fixes';

/** Sources that disagree with one another on what the draft states. */
export const disputedClaim: Check = {
  id: 'disputed-claim',
  severity: 'info',
  summary:
    'The sources disagree on what the draft states: each is shown with its date, and which one the draft follows.',
  *run(context) {
    for (const judged of context.claims) {
      if (judged.verdict.verdict !== 'disputed') continue;
      const { reasons } = judged.verdict;
      const against = reasons.find((reason) => !reason.agrees);
      if (!against) continue;
      const { evidence } = judged.verdict;
      const supports = evidence.findIndex(({ relation }) => relation === 'supports');
      const follows = supports < 0 ? undefined : evidencePlace(context, judged, { ...against, evidence: supports });
      const opposes = evidencePlace(context, judged, against);
      yield {
        span: judged.claim.map.spanToOriginal(against.claimSpan),
        message: `Your sources disagree. ${against.message} (${opposes.label})${follows ? ` The draft follows ${follows.label}.` : ''}`,
        related: [opposes.related, ...(follows ? [follows.related] : [])],
        fixes: [...hedgeFix(context, judged, against), ...citationFix(context, judged, against)],
      };
    }
  },
};
