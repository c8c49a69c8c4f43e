/** Plugins shared by the product's bundles and the test bundles, so that both see the same generated modules. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLexicon, dictionaryFolder } from './lexicon.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.join(here, '../node_modules/.cache/attest');

/** Compiling WordNet takes seconds, so its result is kept until the script or the dictionary's version changes. */
function cachedLexicon() {
  const script = ['lexicon.mjs', 'lexicon-vectors.mjs']
    .map((name) => readFileSync(path.join(here, name), 'utf8'))
    .join();
  const version = readFileSync(path.join(dictionaryFolder(), '../package.json'));
  const key = createHash('sha256').update(script).update(version).digest('hex').slice(0, 16);
  const file = path.join(cache, `wordnet-${key}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const contents = compileLexicon();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, contents);
  return contents;
}

/** The bundle of WordNet's tables that lies beside the product's other bundles. */
export const WORDNET_ENTRY = { wordnet: 'attest:wordnet-tables' };

/**
 * Serves `attest:wordnet`, a function that returns the tables. In the product's bundles it loads the bundle beside them
 * when it is first called; in others the tables are part of the bundle.
 * @param {boolean} beside
 * @returns {import('esbuild').Plugin}
 */
const wordnet = (beside) => ({
  name: 'wordnet',
  setup(build) {
    build.onResolve({ filter: /^attest:wordnet(-tables)?$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'attest',
    }));
    build.onResolve({ filter: /^\.\/wordnet\.js$/, namespace: 'attest' }, ({ path: name }) => ({
      path: name,
      external: true,
    }));
    build.onLoad({ filter: /^attest:wordnet-tables$/, namespace: 'attest' }, () => ({
      contents: cachedLexicon(),
      loader: 'js',
    }));
    build.onLoad({ filter: /^attest:wordnet$/, namespace: 'attest' }, () => ({
      contents: beside
        ? `export const wordnet = () => require('./wordnet.js');`
        : `import * as tables from 'attest:wordnet-tables'; export const wordnet = () => tables;`,
      loader: 'js',
    }));
    build.onEnd(() => {
      const folder = build.initialOptions.outdir;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      copyFileSync(path.join(dictionaryFolder(), '../LICENSE'), path.join(folder, 'WORDNET-LICENSE.txt'));
    });
  },
});

/** Serves `attest:reader-version`: a digest of the core's sources and of the packages they use. */
const readerVersion = {
  name: 'reader-version',
  setup(build) {
    build.onResolve({ filter: /^attest:reader-version$/ }, ({ path: name }) => ({ path: name, namespace: 'attest' }));
    build.onLoad({ filter: /^attest:reader-version$/, namespace: 'attest' }, () => {
      const root = path.join(here, '..');
      const sources = readdirSync(path.join(root, 'src/core'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name));
      const files = [...sources.sort(), path.join(root, 'package-lock.json')];
      const hash = createHash('sha256');
      for (const file of files) hash.update(readFileSync(file)).update('\0');
      const version = hash.digest('base64url').slice(0, 22);
      return { contents: `export const readerVersion = ${JSON.stringify(version)};`, loader: 'js', watchFiles: files };
    });
  },
};

/**
 * @param {{ wordnet?: 'inside' | 'beside' }} [options] where WordNet's tables lie: in the bundle or in one of their own
 * @returns {import('esbuild').Plugin[]}
 */
export function plugins({ wordnet: where = 'inside' } = {}) {
  return [wordnet(where === 'beside'), readerVersion];
}
