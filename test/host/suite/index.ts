/** What the extension host calls (extensionTestsPath), in desktop VS Code and in the served one alike. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import AttestReporter from '../../reporter';
import { LINE_MARK } from '../line-mark';

/** Resolves when every test passed, rejects otherwise. ATTEST_GREP narrows the run to titles that contain it. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => console.log(format(...values).replace(/^/gm, LINE_MARK));
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: AttestReporter });
  if (process.env.ATTEST_GREP) mocha.fgrep(process.env.ATTEST_GREP);
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
