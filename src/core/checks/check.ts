import type { CitationStyle } from '../cite/style';
import type { Draft, Quotation } from '../drafts/draft';
import type { Drift } from '../drift/drift';
import type { JudgedClaim } from '../evidence/judge';
import type { QuotationVerdict } from '../quotations/verdict';
import type { Library } from '../sources/library';
import type { Finding, Severity } from './finding';

export type { JudgedClaim };

export interface JudgedQuotation {
  readonly quotation: Quotation;
  readonly verdict: QuotationVerdict;
}

/** What every check sees: the draft with its claims and quotations already judged, and the library. */
export interface CheckContext {
  readonly draft: Draft;
  readonly library: Library;
  readonly claims: readonly JudgedClaim[];
  readonly quotations: readonly JudgedQuotation[];
  /** Citations that no longer lead where they led when they were last seen in order. */
  readonly drift: readonly Drift[];
  /** Keys of the bibliographies that the draft names. */
  readonly bibliographyKeys: ReadonlySet<string>;
  readonly citationStyle: CitationStyle;
}

/** A finding as a check yields it; the runner adds the check's id and its level. */
export type Yielded = Omit<Finding, 'check' | 'severity'> & { readonly severity?: Severity };

export interface Check {
  /** Kebab-case; what a writer sees in the Problems panel, in settings and in ignores. */
  readonly id: string;
  /** The level it reports at unless a finding or the writer's settings say otherwise. */
  readonly severity: Severity;
  /** One sentence for the settings page and the table of checks. */
  readonly summary: string;
  run(context: CheckContext): Iterable<Yielded>;
}
