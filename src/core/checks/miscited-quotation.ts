import type { Check } from './check';
import { quotationFinding, repointFix } from './quotation-findings';

/** The right words with a citation that leads elsewhere. */
export const miscitedQuotation: Check = {
  id: 'miscited-quotation',
  severity: 'warning',
  summary: 'The words stand in another source or paragraph than the one cited.',
  *run(context) {
    for (const judged of context.quotations) {
      if (judged.verdict.kind === 'other-source')
        yield quotationFinding(context, judged, [...repointFix(context, judged)]);
    }
  },
};
