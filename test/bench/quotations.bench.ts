/** Misquotations made from the quotations of real articles: `node out/test/bench/quotations.bench.mjs [tuning|report] [cases a kind]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { benchExists } from './quotation-articles';
import { HARMLESS_KINDS, judgedCases, resultsOf } from './quotation-measure';

const half = process.argv[2] === 'tuning' ? 'tuning' : 'report';
const each = Number(process.argv[3] ?? 250);

if (!benchExists()) console.log('no practice articles: nothing measured');
else {
  const judged = judgedCases(half, each);
  console.log(`${half} half, ${judged.length} cases`);
  console.log('kind                      cases   right verdict   any alarm');
  for (const r of resultsOf(judged)) {
    const wanted = HARMLESS_KINDS.includes(r.kind) ? 'false alarms' : 'caught';
    console.log(
      `${r.kind.padEnd(25)} ${String(r.cases).padStart(5)}   ${(100 * r.right).toFixed(1).padStart(9)} %   ${(100 * r.alarms).toFixed(1).padStart(7)} % ${wanted}`,
    );
  }
  mkdirSync('.bench', { recursive: true });
  const rows = judged.map((j) =>
    JSON.stringify({
      kind: j.kind,
      source: j.source,
      right: j.right,
      got: j.verdict.kind,
      message: j.verdict.message,
      draft: j.draft,
    }),
  );
  writeFileSync(`.bench/quotations-${half}.jsonl`, `${rows.join('\n')}\n`);
  const wrong = judged.filter((j) => !j.right.includes(j.verdict.kind)).length;
  console.log(`${wrong} other than expected; rows in .bench/quotations-${half}.jsonl`);
}
