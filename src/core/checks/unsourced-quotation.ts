import type { Check } from './check';
import { citeFix, quotationFinding } from './quotation-findings';

/** Quoted words that no source holds, or that a source holds and the draft does not cite. */
export const unsourcedQuotation: Check = {
  id: 'unsourced-quotation',
  severity: 'warning',
  summary:
    'Quoted words stand nowhere in the corpus; or they do, and the draft does not say where (reported as information).',
  *run(context) {
    for (const judged of context.quotations) {
      const { verdict, quotation } = judged;
      if (verdict.kind === 'not-found') yield quotationFinding(context, judged, []);
      const uncited = quotation.citations.length === 0;
      if ((verdict.kind === 'verbatim' || verdict.kind === 'second-hand') && uncited) {
        const finding = quotationFinding(context, judged, citeFix(context, judged));
        yield { ...finding, message: `No citation. ${finding.message}`, severity: 'info' };
      }
    }
  },
};
