#!/usr/bin/env node
// @ts-check
// Installs a real VS Code and a Chromium to show it in, from npm packages alone, into .vscode-host/ (ignored by git).
// Usage: node scripts/install-host.mjs [current|minimum|chromium ...]   (default: all three)
//
// They are installed here and not as devDependencies, because a package bound to one platform stops `npm ci` on every
// other one. No compiler is needed and no package's own script runs. Doing it again costs nothing.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installChromium } from './host/chromium.mjs';
import { installVsCode } from './host/vscode.mjs';

/** @typedef {'current' | 'minimum' | 'chromium'} Part */

/** @type {readonly Part[]} */
const PARTS = ['current', 'minimum', 'chromium'];
const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.join(HERE, '..', '.vscode-host');
const STAMP = 'installed';

/** Why this machine cannot have the host, and what to do instead; undefined where it can. @returns {string | undefined} */
export function unsupported() {
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return [
    `The VS Code that comes from npm packages runs on Linux x64 only, and this is ${process.platform} ${process.arch}.`,
    'Tests: `VSCODE_TEST_HOST=desktop npm run test:host` runs the same suite in a desktop VS Code that',
    '@vscode/test-electron downloads (VSCODE_TEST_EXECUTABLE names one you have).',
    '`npm start` opens desktop VS Code where the `code` command is on PATH',
    '(in VS Code: Command Palette, "Shell Command: Install \'code\' command in PATH").',
  ].join('\n');
}

/**
 * Installs what is missing or out of date; the parts are independent of one another.
 * @param {Part} part
 * @param {(line: string) => void} [say]
 */
export async function installPart(part, say = console.log) {
  const reason = unsupported();
  if (reason) throw new Error(reason);
  const folder = path.join(ROOT, part);
  const recipe = recipeHash();
  if ((await readFile(path.join(folder, STAMP), 'utf8').catch(() => '')) === recipe) return;
  const started = Date.now();
  // assembled aside and moved into place, so that an interrupted install never looks like a whole one
  const assembling = path.join(ROOT, `.${part}-${process.pid}`);
  await rm(assembling, { recursive: true, force: true });
  await mkdir(assembling, { recursive: true });
  try {
    if (part === 'chromium') await installChromium(assembling);
    else await installVsCode(part, assembling);
    await writeFile(path.join(assembling, STAMP), recipe);
    await rm(folder, { recursive: true, force: true });
    await rename(assembling, folder);
  } finally {
    await rm(assembling, { recursive: true, force: true });
  }
  say(`installed .vscode-host/${part} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** A hash over the pins and the steps: either one changing installs afresh. */
function recipeHash() {
  const hash = createHash('sha256');
  const steps = readdirSync(path.join(HERE, 'host')).sort();
  for (const name of steps) hash.update(readFileSync(path.join(HERE, 'host', name)));
  return hash.digest('hex');
}

/** @param {string} name @returns {name is Part} */
const isPart = (name) => PARTS.some((part) => part === name);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const parts = names.length > 0 ? names.filter(isPart) : PARTS;
  if (parts.length < names.length) throw new Error(`usage: install-host.mjs [${PARTS.join('|')} ...]`);
  try {
    await Promise.all(parts.map((part) => installPart(part)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
