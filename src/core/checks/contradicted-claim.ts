import { overlaps } from '../text/span';
import type { Check } from './check';
import { citationFix, evidencePlace, hedgeFix, reasonFix } from './claim-fixes';

/** A claim that a source contradicts. The squiggle stands under the clashing words only. */
export const contradictedClaim: Check = {
  id: 'contradicted-claim',
  severity: 'warning',
  summary:
    'A claim of the draft clashes with what a source states: a figure, a date, a name, a negation, an opposite word, who said it, what somebody is, what came first.',
  *run(context) {
    const quoted = context.quotations.filter((q) => q.verdict.kind !== 'not-judged').map((q) => q.quotation.span);
    for (const judged of context.claims) {
      const { verdict, claim } = judged;
      if (verdict.verdict !== 'contradicted') continue;
      // Words between quotation marks are the quotation checks' business: one problem, one diagnostic.
      const clashes = verdict.reasons.filter(
        (reason) =>
          !reason.agrees && !quoted.some((span) => overlaps(span, claim.map.spanToOriginal(reason.claimSpan))),
      );
      if (clashes.length === 0) continue;
      const [first] = clashes;
      const place = evidencePlace(context, judged, first);
      const reported = verdict.accordingTo !== undefined;
      yield {
        ...(reported && { severity: 'info' as const }),
        span: claim.map.spanToOriginal(first.claimSpan),
        message: [`${first.message} In ${place.label}.`, ...clashes.slice(1).map((clash) => clash.message)].join(' '),
        related: clashes.map((clash) => evidencePlace(context, judged, clash).related),
        fixes: [
          ...reasonFix(context, judged, first),
          ...hedgeFix(context, judged, first),
          ...citationFix(context, judged, first),
        ],
      };
    }
  },
};
