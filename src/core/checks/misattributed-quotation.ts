import type { Check } from './check';
import { citeFix, quotationFinding, speakerFix } from './quotation-findings';

/** The right words with the wrong speaker: the draft names one, the source another. */
export const misattributedQuotation: Check = {
  id: 'misattributed-quotation',
  severity: 'warning',
  summary: 'The words stand in the source, but the source gives them to another speaker.',
  *run(context) {
    for (const judged of context.quotations) {
      if (judged.verdict.kind === 'other-speaker')
        yield quotationFinding(context, judged, [
          ...speakerFix(judged, context.draft.text),
          ...citeFix(context, judged),
        ]);
    }
  },
};
