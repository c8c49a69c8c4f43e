// @ts-check
/** Fetching and unpacking npm packages without adding them to package.json, and without running their scripts. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

/**
 * Runs npm in a folder, with whatever registry and cache the user has configured.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<string>} what npm printed
 */
export async function npm(args, cwd) {
  const { stdout } = await exec('npm', [...args, ...QUIET], { cwd, maxBuffer: 1 << 26 });
  return stdout;
}

/**
 * Downloads a package, compares it with its pinned hash and unpacks it.
 * @param {import('./pins.mjs').PinnedPackage} pin
 * @param {string} into folder that receives the package's own contents, without the tarball's top folder
 * @param {{ members?: string[], exclude?: string[], strip?: number }} [part] what of the tarball to unpack (default: all)
 */
export async function unpackPackage(pin, into, { members = [], exclude = [], strip = 1 } = {}) {
  await mkdir(into, { recursive: true });
  const download = await mkdtemp(path.join(into, '.download-'));
  try {
    const printed = await npm(['pack', `${pin.name}@${pin.version}`, '--pack-destination', download], into);
    const tarball = path.join(download, printed.trim().split('\n').at(-1) ?? '');
    const hash = `sha512-${createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64')}`;
    if (hash !== pin.integrity)
      throw new Error(`${pin.name}@${pin.version} does not match its pinned hash: got ${hash}`);
    const excludes = exclude.map((pattern) => `--exclude=${pattern}`);
    await exec('tar', ['xzf', tarball, '-C', into, `--strip-components=${strip}`, ...excludes, ...members]);
  } finally {
    await rm(download, { recursive: true, force: true });
  }
}
