// @ts-check
// Bundles what lies below test/ into out/; packages stay in node_modules.
// Usage: node scripts/build-tests.mjs [file or folder below test/ ...]   (default: everything)
//
// Unit tests, UI tests and benchmarks become ES modules with shared chunks; what the extension host or mocha itself
// loads becomes CommonJS.
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { plugins } from './esbuild-plugins.mjs';

const ENTRY = /\.(test|bench)\.ts$/;
/** Programs that are no tests. */
const PROGRAMS = ['test/host/run.ts', 'test/host/serve.ts'];
const IN_EXTENSION_HOST = /^test\/host\/suite\//;

/** @param {string} entry @returns {string[]} */
const entries = (entry) =>
  statSync(entry).isDirectory()
    ? readdirSync(entry).flatMap((name) => entries(path.join(entry, name)))
    : ENTRY.test(entry)
      ? [entry]
      : [];

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  outdir: 'out/test',
  outbase: 'test',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: plugins(),
};

const roots = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
if (roots.length === 0) rmSync('out/test', { recursive: true, force: true });
const found = (roots.length > 0 ? roots : ['test']).map((root) => path.normalize(root)).flatMap(entries);
const modules = found.filter((file) => !IN_EXTENSION_HOST.test(file));
const hosted = found.filter((file) => IN_EXTENSION_HOST.test(file));
const programs = roots.length === 0 || roots.some((root) => /^test\/(host|ui)\b/.test(root)) ? PROGRAMS : [];

await Promise.all([
  // the thread that reads articles, where the modules of tests look for it
  build({ ...common, entryPoints: { worker: 'src/node/ingest-worker.ts' }, outbase: 'src/node', format: 'cjs' }),
  build({
    ...common,
    define: { __dirname: JSON.stringify(path.resolve('out/test')) },
    entryPoints: [...modules, ...programs],
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  }),
  build({
    ...common,
    entryPoints: ['test/reporter.ts', 'test/host/suite/index.ts', ...hosted],
    format: 'cjs',
    external: ['vscode'],
    outExtension: { '.js': '.cjs' },
  }),
]);
