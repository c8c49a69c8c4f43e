import { overlaps } from '../text/span';
import type { ComparisonId, Reason } from '../verdicts/verdict';
import type { Check } from './check';
import { citationFix, evidencePlace, hedgeFix, reasonFix } from './claim-fixes';

/** What a reader sees at a glance first: one figure or word against another; who does what to whom takes a second look. */
const PLAINEST: readonly ComparisonId[] = [
  ...(['quantity', 'date', 'opposite', 'negation', 'quantifier', 'affiliation', 'name'] as const),
  ...(['speaker', 'order', 'strength', 'role', 'wording'] as const),
];

/** What clashes besides the first, each once. */
const others = ([first, ...rest]: readonly Reason[]): string[] => [
  ...new Set(rest.map(({ message }) => message).filter((message) => message !== first?.message)),
];

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
      const clashes = verdict.reasons
        .filter(
          (reason) =>
            !reason.agrees && !quoted.some((span) => overlaps(span, claim.map.spanToOriginal(reason.claimSpan))),
        )
        .sort((a, b) => PLAINEST.indexOf(a.comparison) - PLAINEST.indexOf(b.comparison));
      if (clashes.length === 0) continue;
      const [first] = clashes;
      const place = evidencePlace(context, judged, first);
      const reported = verdict.accordingTo !== undefined;
      yield {
        ...(reported && { severity: 'info' as const }),
        span: claim.map.spanToOriginal(first.claimSpan),
        message: [`${first.message} In ${place.label}.`, ...others(clashes)].join(' '),
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
