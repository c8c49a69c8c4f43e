import type { Check } from './check';
import { citationFix, evidencePlace, reasonFix } from './claim-fixes';

/** A claim that says more than its source: may → will, "up to" dropped, some → all. */
export const strengthDrift: Check = {
  id: 'strength-drift',
  severity: 'info',
  summary:
    'A claim says more than its source does: "may" became "will", "up to" or an attribution was dropped, "some" became "all".',
  *run(context) {
    for (const judged of context.claims) {
      if (judged.verdict.verdict === 'contradicted') continue;
      const drift = judged.verdict.reasons.find((reason) => reason.comparison === 'strength' && !reason.agrees);
      if (!drift) continue;
      const place = evidencePlace(context, judged, drift);
      yield {
        span: judged.claim.map.spanToOriginal(drift.claimSpan),
        message: `${drift.message} In ${place.label}.`,
        related: [place.related],
        fixes: [...reasonFix(context, judged, drift), ...citationFix(context, judged, drift)],
      };
    }
  },
};
