import type { Span } from '../text/span';
import type { Statement } from '../values/statement';
import type { ComparisonId } from './verdict';

/** What one comparison found: words of the claim against words of the evidence. */
export interface Clash {
  readonly comparison: ComparisonId;
  /** The two agree; otherwise they clash. */
  readonly agrees: boolean;
  /** How sure the comparison is of itself, 0 to 1, given that both sentences speak of the same matter. */
  readonly strength: number;
  readonly claimSpan: Span;
  readonly evidenceSpan: Span;
  /** What clashes, in a sentence, where the words of both sides alone do not tell. */
  readonly message?: string;
}

/** The house grammar: what the draft says, what the source says. */
export function messageOf(clash: Clash, claim: string, evidence: string): string {
  if (clash.message !== undefined) return clash.message;
  const draft = claim.slice(clash.claimSpan.start, clash.claimSpan.end);
  const source = evidence.slice(clash.evidenceSpan.start, clash.evidenceSpan.end);
  return `Draft: "${draft}". Source: "${source}".`;
}

/** The span of tokens `first` to `last`, last included. */
export const tokensSpan = (s: Statement, first: number, last: number): Span => ({
  start: s.words[first].start,
  end: s.words[last].end,
});
