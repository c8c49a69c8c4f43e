// @ts-check
/** Puts one line of VS Code together: server, web workbench, its dependencies and the Node it runs on. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npm, unpackPackage } from './packages.mjs';
import { HOSTS, RIPGREP } from './pins.mjs';
import { DROPPED, writeStandIns } from './stand-ins.mjs';

/**
 * Built-in extensions that a writer of Markdown meets. The workbench loads the grammar of every language that can be
 * embedded in Markdown as soon as one such file opens, so each one left out makes every window open sooner.
 */
const BUILT_INS = new Set(
  (
    'configuration-editing css diff git-base github-authentication html javascript json json-language-features latex log ' +
    'markdown-basics markdown-language-features python references-view restructuredtext search-result shellscript ' +
    'theme-defaults theme-seti typescript-basics xml yaml'
  ).split(' '),
);

/**
 * @param {import('./pins.mjs').HostName} name
 * @param {string} into receives vscode/ and node/
 */
export async function installVsCode(name, into) {
  const pins = HOSTS[name];
  const vscode = path.join(into, 'vscode');
  await Promise.all([
    unpackServer(pins.server, vscode).then(() => installDependencies(vscode)),
    unpackPackage(pins.node, path.join(into, 'node'), { members: ['package/bin/node'] }),
  ]);
}

/** @param {import('./pins.mjs').PinnedPackage} pin @param {string} vscode */
async function unpackServer(pin, vscode) {
  await unpackPackage(pin, vscode, {
    members: ['package/lib/vscode'],
    exclude: ['*.map', 'package/lib/vscode/extensions/copilot'],
    strip: 3,
  });
  const extensions = path.join(vscode, 'extensions');
  for (const entry of await readdir(extensions, { withFileTypes: true })) {
    if (entry.isDirectory() && !BUILT_INS.has(entry.name))
      await rm(path.join(extensions, entry.name), { recursive: true });
  }
}

/** Installs what the server's own lock file names, each checked against the hash there. @param {string} vscode */
async function installDependencies(vscode) {
  const manifestFile = path.join(vscode, 'package.json');
  const lockFile = path.join(vscode, 'npm-shrinkwrap.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  const lock = JSON.parse(await readFile(lockFile, 'utf8'));
  for (const name of DROPPED) {
    delete manifest.dependencies[name];
    delete lock.packages[''].dependencies?.[name];
  }
  delete manifest.overrides;
  delete manifest.allowScripts;
  await writeFile(manifestFile, JSON.stringify(manifest));
  await writeFile(lockFile, JSON.stringify(lock));
  await npm(['install', '--omit=dev'], vscode);
  const modules = path.join(vscode, 'node_modules');
  await writeStandIns(modules);
  await provideRipgrep(modules);
}

/** @param {string} modules */
async function provideRipgrep(modules) {
  const ripgrep = path.join(modules, '@vscode/ripgrep');
  const program = path.join(ripgrep, 'bin/rg');
  if (!existsSync(ripgrep) || existsSync(program)) return;
  const unpacked = path.join(modules, '.ripgrep');
  const member = `bin/${process.platform}-${process.arch}/rg`;
  await unpackPackage(RIPGREP, unpacked, { members: [`package/${member}`] });
  await mkdir(path.dirname(program), { recursive: true });
  await cp(path.join(unpacked, member), program);
  await rm(unpacked, { recursive: true });
}
