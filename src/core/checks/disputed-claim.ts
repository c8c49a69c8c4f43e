import type { Check } from './check';
import { evidencePlace } from './claim-fixes';

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
      const shown = [against, ...reasons.filter((reason) => reason.agrees)];
      const lines = shown.map((reason) => `${reason.message} (${evidencePlace(context, judged, reason).label})`);
      yield {
        span: judged.claim.map.spanToOriginal(against.claimSpan),
        message: `Your sources disagree. ${lines.join(' ')}`,
        related: shown.map((reason) => evidencePlace(context, judged, reason).related),
        fixes: [],
      };
    }
  },
};
