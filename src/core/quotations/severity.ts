import type { QuotationVerdictKind } from './verdict';

/** Worst first: the order of lists. */
export const WORST_FIRST: readonly QuotationVerdictKind[] = [
  'altered',
  'stitched',
  'other-speaker',
  'not-found',
  'other-source',
  'ellipsis-drops-negation',
  'second-hand',
  'not-judged',
  'verbatim',
];

/** How a person reads the verdict. */
export const VERDICT_NAMES: Readonly<Record<QuotationVerdictKind, string>> = {
  altered: 'altered',
  stitched: 'stitched',
  'other-speaker': 'right words, other speaker',
  'not-found': 'nowhere in the corpus',
  'other-source': 'right words, other source',
  'ellipsis-drops-negation': 'ellipsis drops a negation or a hedge',
  'second-hand': 'quoted at second hand',
  'not-judged': 'left alone',
  verbatim: 'verbatim',
};

export const byWorst = (a: QuotationVerdictKind, b: QuotationVerdictKind): number =>
  WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
