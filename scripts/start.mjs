#!/usr/bin/env node
// @ts-check
// Builds Attest and opens real VS Code with it. Usage: npm start -- [--corpus DIR] [--browser] [--check] [--built]
//
//   --corpus DIR  your own articles (any folder; they are only read) in place of the sample
//   --browser     serve VS Code to your browser even where the `code` command is on PATH
//   --check       open the served window, see Attest at work in it, and end
//   --built       take what is built already
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installPart, unsupported } from './install-host.mjs';
import { sampleWorkspace, writersWorkspace } from './start-workspace.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values: wanted } = parseArgs({
  options: {
    corpus: { type: 'string' },
    browser: { type: 'boolean' },
    check: { type: 'boolean' },
    built: { type: 'boolean' },
  },
});
const from = process.env.INIT_CWD ?? process.cwd(); // where the user typed `npm start`
process.chdir(ROOT);

try {
  if (!wanted.built) run('scripts/build.mjs');
  const workspace = wanted.corpus
    ? await writersWorkspace(ROOT, path.resolve(from, wanted.corpus))
    : await sampleWorkspace(ROOT);
  const desktop = wanted.browser || wanted.check ? undefined : desktopCommand();
  if (desktop) openDesktop(desktop, workspace);
  else await openInBrowser(workspace);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} script @param {string[]} args */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} failed`);
}

/** The command of a desktop VS Code on PATH, or undefined. */
function desktopCommand() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** @param {string} command @param {import('./start-workspace.mjs').StartWorkspace} workspace */
function openDesktop(command, { folder, draft }) {
  const windows = process.platform === 'win32'; // .cmd files need a shell there
  const quote = (/** @type {string} */ text) => (windows ? `"${text}"` : text);
  const args = [`--extensionDevelopmentPath=${ROOT}`, '--new-window', folder, draft].map(quote);
  const { status, error } = spawnSync(quote(command), args, { stdio: 'inherit', shell: windows });
  if (status !== 0) throw error ?? new Error(`${command} ended with code ${status}`);
  console.log(`Opened ${draft} in desktop VS Code.`);
}

/** @param {import('./start-workspace.mjs').StartWorkspace} workspace */
async function openInBrowser({ folder, draft }) {
  const reason = unsupported();
  if (reason) throw new Error(reason);
  console.log('Preparing VS Code (the first time takes about 20 s) ...');
  await Promise.all([installPart('current'), wanted.check ? installPart('chromium') : undefined]);
  if (!wanted.built) run('scripts/build-tests.mjs', 'test/host');
  /** @type {typeof import('../test/host/serve')} */
  const { checkServed, serve } = await import(pathToFileURL(path.join(ROOT, 'out/test/host/serve.mjs')).href);
  const { server, address } = await serve(folder, draft);
  console.log(`\nVS Code with Attest is ready. Open this address in your browser:\n\n  ${address}\n`);
  if (wanted.check) {
    try {
      console.log(await checkServed(address));
    } finally {
      await server.stop();
    }
    return;
  }
  console.log(`You are writing in ${draft}\nCtrl+C ends it.`);
  const stop = () => server.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
}
