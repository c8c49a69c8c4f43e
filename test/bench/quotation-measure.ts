import { parseDraft } from '../../src/core/drafts/parse';
import { createQuotationJudge } from '../../src/core/quotations/judge';
import type { QuotationVerdict } from '../../src/core/quotations/verdict';
import { articlesOf, asSource, hashOf } from './quotation-articles';
import { type CaseKind, casesOf, type QuotationCase } from './quotation-cases';

export interface JudgedCase extends QuotationCase {
  readonly verdict: QuotationVerdict;
}

export const HARMLESS_KINDS: readonly CaseKind[] = ['true', 'typography'];
export const ALTERED_KINDS: readonly CaseKind[] = [
  'substituted',
  'dropped',
  'added',
  'negation-dropped',
  'number-changed',
];

/** Verdicts that tell the writer that something is wrong with the quotation. */
const ALARMS = new Set<QuotationVerdict['kind']>([
  'altered',
  'other-source',
  'other-speaker',
  'stitched',
  'ellipsis-drops-negation',
  'not-found',
]);
export const isAlarm = (verdict: QuotationVerdict): boolean => ALARMS.has(verdict.kind);

const UNREAD: QuotationVerdict = {
  kind: 'not-judged',
  places: [],
  edits: [],
  message: 'no quotation read in the draft',
};

const SEEDS = { tuning: 7, report: 20_260_101 } as const;

/** Cases of one half of the practice articles, judged against that half. The halves share no article. */
export function judgedCases(half: 'tuning' | 'report', each = 250): JudgedCase[] {
  const articles = ['defacto-train', 'defacto-val', 'summedits-news'].flatMap(articlesOf);
  const isReport = (text: string): boolean => Number.parseInt(hashOf(text).slice(0, 2), 16) % 2 === 1;
  const sources = articles.map((article, i) => ({
    report: isReport(article.text),
    source: asSource(article, `k${i}`),
  }));
  const inside = sources.filter((s) => s.report === (half === 'report')).map((s) => s.source);
  const outside = sources.filter((s) => s.report !== (half === 'report')).map((s) => s.source);
  const judge = createQuotationJudge({ sources: inside });
  return casesOf(inside, outside, each, SEEDS[half]).map((made) => {
    const draft = parseDraft(made.draft);
    // The case's own quotation is the longest one: a mark inside it may open another.
    const quotation = [...draft.quotations].sort((a, b) => b.text.length - a.text.length)[0];
    const verdict = quotation ? judge.judge(quotation, draft) : UNREAD;
    return { ...made, verdict };
  });
}

export interface KindResult {
  readonly kind: CaseKind;
  readonly cases: number;
  /** Share with exactly the right verdict, and share with any alarm. */
  readonly right: number;
  readonly alarms: number;
}

export function resultsOf(judged: readonly JudgedCase[]): KindResult[] {
  return [...new Set(judged.map((j) => j.kind))].map((kind) => {
    const cases = judged.filter((j) => j.kind === kind);
    const right = cases.filter((j) => j.right.includes(j.verdict.kind)).length;
    return {
      kind,
      cases: cases.length,
      right: right / cases.length,
      alarms: cases.filter((j) => isAlarm(j.verdict)).length / cases.length,
    };
  });
}
