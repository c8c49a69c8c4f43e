/**
 * Mocha's spec report, then each skipped test with its reason, then `N passed, N failed, N skipped`. The same in every
 * suite: terminal, extension host and workbench. ATTEST_RESULT names a file that receives the counts as JSON.
 */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { skipReason } from './skip';

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
}

export default class AttestReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const skipped: { title: string; reason: string }[] = [];
    runner.on('pending', (test) => skipped.push({ title: test.fullTitle(), reason: skipReason(test) }));
    runner.once('end', () => {
      const result = { passed: this.stats.passes, failed: this.stats.failures, skipped };
      for (const { title, reason } of skipped) Mocha.reporters.Base.consoleLog(`skipped: ${title} (${reason})`);
      Mocha.reporters.Base.consoleLog(`${result.passed} passed, ${result.failed} failed, ${skipped.length} skipped`);
      if (process.env.ATTEST_RESULT) writeFileSync(process.env.ATTEST_RESULT, JSON.stringify(result));
    });
  }
}
