// Bundles tests and benchmarks below test/ into out/, one module each with shared chunks; packages stay in node_modules.
// Usage: node scripts/build-tests.mjs [file or folder below test/ ...]   (default: everything)
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { plugins } from './esbuild-plugins.mjs';

/** @param {string} entry @returns {string[]} */
const entries = (entry) =>
  statSync(entry).isDirectory()
    ? readdirSync(entry).flatMap((name) => entries(path.join(entry, name)))
    : /\.(test|bench)\.ts$/.test(entry)
      ? [entry]
      : [];

const roots = process.argv.slice(2).filter((a) => !a.startsWith('-'));
const entryPoints = (roots.length > 0 ? roots : ['test']).flatMap(entries).filter((f) => !/^test\/(host|ui)\//.test(f));

await build({
  entryPoints,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  outdir: 'out/test',
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: plugins(),
});
