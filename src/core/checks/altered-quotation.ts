import type { Check } from './check';
import { citeFix, quotationFinding, restoreFix } from './quotation-findings';

/** Quoted words that differ from the nearest original: one keystroke restores it. */
export const alteredQuotation: Check = {
  id: 'altered-quotation',
  severity: 'warning',
  summary: 'Quoted words differ from the words of the source.',
  *run(context) {
    for (const judged of context.quotations) {
      if (judged.verdict.kind === 'altered')
        yield quotationFinding(context, judged, [...restoreFix(context, judged), ...citeFix(context, judged)]);
    }
  },
};
