import { lengthOf, type Span, touches } from '../text/span';
import type { Citation, ClaimSentence, Draft, Quotation } from './draft';

/** The citation whose key and locator, or whose note reference, the offset touches. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  const written = draft.citations.find((c) => touches(c.span, offset));
  if (written) return written;
  return draft.noteReferences?.find((n) => touches(n.span, offset))?.citations[0];
}

/** The claim that holds the offset, or whose citations do. */
export function claimAt(draft: Draft, offset: number): ClaimSentence | undefined {
  return (
    draft.claims.find((c) => touches(c.span, offset)) ??
    draft.claims.find((c) => c.citations.some((cited) => touches(cited.group, offset)))
  );
}

/** The innermost quotation that holds the offset. */
export function quotationAt(draft: Draft, offset: number): Quotation | undefined {
  return smallest(draft.quotations.filter((q) => touches(q.span, offset)));
}

function smallest<T extends { readonly span: Span }>(candidates: readonly T[]): T | undefined {
  return candidates.reduce<T | undefined>(
    (best, c) => (best && lengthOf(best.span) <= lengthOf(c.span) ? best : c),
    undefined,
  );
}
