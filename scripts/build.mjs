// @ts-check
// Bundles the extension: one file per host, into dist/. `--watch` rebuilds, `--production` minifies.
import { rmSync } from 'node:fs';
import { build, context } from 'esbuild';
import { plugins } from './esbuild-plugins.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const options = {
  entryPoints: {
    client: 'src/client/extension.ts',
    server: 'src/server/main.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/node/ingest-worker.ts',
  },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  outdir: 'dist',
  external: ['vscode'],
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'linked',
  mainFields: ['module', 'main'],
  plugins: plugins(),
};

if (watch) await (await context(options)).watch();
else await build(options);
// a build that failed leaves the last good one as it was; its source maps never stand beside minified bundles
if (production)
  for (const name of Object.keys(options.entryPoints ?? {})) rmSync(`dist/${name}.js.map`, { force: true });
