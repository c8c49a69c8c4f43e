// @ts-check
// Bundles the extension into dist/: one file a host, the thread that reads articles, and WordNet's tables. `--watch` rebuilds, `--production` minifies; `--measure` writes nothing and prints
// the size and the packages of each file as JSON.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { plugins, WORDNET_ENTRY } from './esbuild-plugins.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const options = {
  entryPoints: {
    client: 'src/client/extension.ts',
    server: 'src/server/main.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/node/ingest-worker.ts',
    ...WORDNET_ENTRY,
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
  plugins: plugins({ wordnet: 'beside' }),
};

if (process.argv.includes('--measure')) console.log(JSON.stringify(await measure()));
else if (watch) await (await context(options)).watch();
else await build(options);
// a build that failed leaves the last good one as it was; its source maps never stand beside minified bundles
if (production && !process.argv.includes('--measure'))
  for (const name of Object.keys(options.entryPoints ?? {})) rmSync(`dist/${name}.js.map`, { force: true });

/** @returns {Promise<Record<string, { bytes: number, packages: string[] }>>} by the file's name, minified */
async function measure() {
  const { metafile } = await build({ ...options, minify: true, sourcemap: false, write: false, metafile: true });
  const files = Object.entries(metafile.outputs).filter(([file]) => file.endsWith('.js'));
  return Object.fromEntries(
    files.map(([file, { bytes, inputs }]) => {
      const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      return [path.basename(file), { bytes, packages: [...new Set(used.map(([input]) => packageOf(input)))] }];
    }),
  );
}

/** @param {string} input `node_modules/@a/b/c.js` -> `@a/b`; `attest:x` for a generated module; else '' */
function packageOf(input) {
  const inside = input.split('node_modules/').at(-1) ?? input;
  if (inside === input) return /attest:[\w-]+$/.exec(input)?.[0] ?? '';
  return inside
    .split('/')
    .slice(0, inside.startsWith('@') ? 2 : 1)
    .join('/');
}
