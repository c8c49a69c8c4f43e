import { byWorst, VERDICT_NAMES } from '../../core/quotations/severity';
import { type ListedQuotation, Requests } from '../../protocol/protocol';
import type { Capability } from '../capability';
import { toRange } from '../positions';

/** Every quotation of a draft with its verdict, worst first; null for what is no draft. */
export const quotationRequests: Capability = (session) => {
  session.connection.onRequest(
    Requests.quotations,
    async ({ uri }: { uri: string }): Promise<ListedQuotation[] | null> => {
      const open = await session.draft(uri);
      if (!open) return null;
      const { draft, lines, project } = open;
      return draft.quotations
        .map((quotation) => ({ quotation, verdict: project.engine.quotationJudge.judge(quotation, draft) }))
        .sort((a, b) => byWorst(a.verdict.kind, b.verdict.kind) || a.quotation.span.start - b.quotation.span.start)
        .map(({ quotation, verdict }) => ({
          verdict:
            verdict.kind === 'verbatim' && verdict.brief ? 'as quoted in the brief' : VERDICT_NAMES[verdict.kind],
          words: quotation.text,
          message: verdict.message,
          place: { uri, range: toRange(lines, quotation.span) },
        }));
    },
  );
  return {};
};
