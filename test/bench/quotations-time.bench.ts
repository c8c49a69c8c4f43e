/** Time of all quotation verdicts of a draft: `node out/test/bench/quotations-time.bench.mjs [articles ...]`. */
import { parseDraft } from '../../src/core/drafts/parse';
import { createQuotationJudge } from '../../src/core/quotations/judge';
import { syntheticArticle, syntheticCorpus, syntheticDraft } from './quotation-corpus';

const sizes = process.argv.slice(2).map(Number);
const ms = (from: number): string => (performance.now() - from).toFixed(1).padStart(9);

console.log('articles    read (ms)   first verdicts   after an edit   one article changed   heap (MB)');
for (const size of sizes.length > 0 ? sizes : [1000, 2500, 5000, 10_000]) {
  const sources = syntheticCorpus(size);
  const text = syntheticDraft(sources);
  const draft = parseDraft(text);
  const before = process.memoryUsage().heapUsed;
  let judge = createQuotationJudge({ sources });
  let at = performance.now();
  judge.judge(draft.quotations[0], draft);
  const read = ms(at);
  at = performance.now();
  judge.judgeAll(draft);
  const first = ms(at);
  const edits: number[] = [];
  let edited = draft;
  for (let n = 0; n < 21; n++) {
    const { inner } = draft.quotations[n * 2];
    edited = parseDraft(`${text.slice(0, inner.start)}Then ${text.slice(inner.start)}`);
    at = performance.now();
    judge.judgeAll(edited);
    edits.push(performance.now() - at);
  }
  edits.sort((a, b) => a - b);
  const changed = sources.map((s, i) => (i === 5 ? syntheticArticle(size + 1) : s));
  judge = createQuotationJudge({ sources: changed }, judge);
  at = performance.now();
  judge.judge(draft.quotations[0], draft);
  const one = ms(at);
  const heap = ((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0);
  console.log(
    `${String(size).padStart(8)} ${read}      ${first}    ${edits[10].toFixed(1)} (max ${edits[20].toFixed(1)})      ${one}      ${heap.padStart(8)}`,
  );
}
