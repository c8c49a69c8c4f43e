/**
 * Runs test/host/suite inside VS Code. Usage: node out/test/host/run.mjs [current|minimum]
 *
 * VSCODE_TEST_HOST=desktop takes a desktop VS Code (VSCODE_TEST_EXECUTABLE, else the one that @vscode/test-electron
 * downloads); `server`, the default, the VS Code server in a headless browser, which needs no download but npm's.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser';
import { runExtensionTests } from './extension-tests';
import { WORKSPACE_FILES } from './fixture';
import { type HostName, ROOT } from './paths';
import { startServer } from './server';
import { TEST_SETTINGS } from './settings';
import { createWorkspace, type Workspace } from './workspace';

const EXTENSION_TESTS = path.join(ROOT, 'out/test/host/suite/index.cjs');
/** The releases of desktop VS Code that correspond to the served ones. */
const DESKTOP_VERSION: Readonly<Record<HostName, string>> = { current: '1.139.1', minimum: '1.100.3' };

async function runInServer(host: HostName, { folder }: Workspace): Promise<number> {
  const [server, browser] = await Promise.all([startServer({ host }), launchBrowser()]);
  try {
    return await runExtensionTests({
      server,
      browser,
      window: { folder, extensionDevelopmentPath: ROOT, extensionTestsPath: EXTENSION_TESTS },
      onLine: (line) => console.log(line),
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function runOnDesktop(host: HostName, { folder }: Workspace): Promise<number> {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const vscodeExecutablePath =
    process.env.VSCODE_TEST_EXECUTABLE ?? (await downloadAndUnzipVSCode(DESKTOP_VERSION[host]));
  const userData = mkdtempSync(path.join(os.tmpdir(), 'attest-host-'));
  mkdirSync(path.join(userData, 'User'));
  writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(TEST_SETTINGS));
  const launchArgs = [folder, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${userData}`];
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: EXTENSION_TESTS,
      launchArgs,
    });
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
}

const host: HostName = process.argv[2] === 'minimum' ? 'minimum' : 'current';
const workspace = createWorkspace(WORKSPACE_FILES);
process.once('exit', () => workspace.remove());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
try {
  const desktop = process.env.VSCODE_TEST_HOST === 'desktop';
  console.log(`host: VS Code ${DESKTOP_VERSION[host]}, ${desktop ? 'desktop' : 'served to a headless browser'}`);
  process.exitCode = await (desktop ? runOnDesktop : runInServer)(host, workspace);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
