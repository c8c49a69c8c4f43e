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
  /** What failed and why, the first line of each error with the place in the tests. */
  readonly failures: readonly { readonly title: string; readonly reason: string }[];
  readonly skipped: readonly { readonly title: string; readonly reason: string }[];
}

export default class AttestReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const skipped: { title: string; reason: string }[] = [];
    const failures: { title: string; reason: string }[] = [];
    runner.on('fail', (test, error: Error) => failures.push({ title: test.fullTitle(), reason: where(error) }));
    runner.on('pending', (test) => skipped.push({ title: test.fullTitle(), reason: skipReason(test) }));
    runner.once('end', () => {
      const result = { passed: this.stats.passes, failed: this.stats.failures, failures, skipped };
      for (const { title, reason } of skipped) Mocha.reporters.Base.consoleLog(`skipped: ${title} (${reason})`);
      Mocha.reporters.Base.consoleLog(`${result.passed} passed, ${result.failed} failed, ${skipped.length} skipped`);
      if (process.env.ATTEST_RESULT) writeFileSync(process.env.ATTEST_RESULT, JSON.stringify(result));
    });
  }
}

/** An error's message in at most 500 characters, and the first line of its stack that lies in the tests. */
function where({ message, stack }: Error): string {
  const place = stack?.split('\n').find((line) => line.includes('.test.')) ?? '';
  return `${message.slice(0, 500)} ${place.trim()}`.trim();
}
