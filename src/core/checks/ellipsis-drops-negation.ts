import type { Check } from './check';
import { quotationFinding, restoreFix } from './quotation-findings';

/** An ellipsis that drops a negation or a hedge: reported, not condemned. */
export const ellipsisDropsNegation: Check = {
  id: 'ellipsis-drops-negation',
  severity: 'info',
  summary: 'The words left out at an ellipsis hold a negation or a hedge.',
  *run(context) {
    for (const judged of context.quotations) {
      if (judged.verdict.kind === 'ellipsis-drops-negation')
        yield quotationFinding(context, judged, [...restoreFix(context, judged)]);
    }
  },
};
