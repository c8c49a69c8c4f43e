import type { Check } from './check';
import { quotationFinding } from './quotation-findings';

/** Pieces of different passages, or out of order, between one pair of quotation marks. */
export const stitchedQuotation: Check = {
  id: 'stitched-quotation',
  severity: 'warning',
  summary: 'A quotation joins pieces from different passages, or puts them in another order.',
  *run(context) {
    for (const judged of context.quotations) {
      if (judged.verdict.kind === 'stitched') yield quotationFinding(context, judged, []);
    }
  },
};
