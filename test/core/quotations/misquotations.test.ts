import assert from 'node:assert/strict';
import { BENCH, benchExists } from '../../bench/quotation-articles';
import { ALTERED_KINDS, HARMLESS_KINDS, judgedCases, resultsOf } from '../../bench/quotation-measure';
import { skip } from '../../skip';

describe('misquotations made from real articles', function () {
  this.timeout(180_000);
  before(function () {
    if (!benchExists()) skip(this, `no practice articles at ${BENCH}`);
  });

  it('are told from true quotations', () => {
    const judged = judgedCases('report', 170);
    const results = resultsOf(judged);
    assert.ok(judged.length >= 2000, `${judged.length} cases`);
    const share = (kinds: readonly string[], of: 'right' | 'alarms'): number => {
      const chosen = results.filter((r) => kinds.includes(r.kind));
      return chosen.reduce((sum, r) => sum + r[of] * r.cases, 0) / chosen.reduce((sum, r) => sum + r.cases, 0);
    };
    for (const r of results)
      console.log(
        `      ${r.kind}: ${r.cases} cases, right ${(100 * r.right).toFixed(1)} %, alarms ${(100 * r.alarms).toFixed(1)} %`,
      );
    assert.ok(share(ALTERED_KINDS, 'right') >= 0.99);
    assert.ok(share(['speaker-swapped'], 'right') >= 0.95);
    assert.ok(share(['source-swapped', 'stitched', 'ellipsis-drops-negation', 'invented'], 'right') >= 0.97);
    assert.ok(share(HARMLESS_KINDS, 'alarms') <= 0.002);
  });
});
