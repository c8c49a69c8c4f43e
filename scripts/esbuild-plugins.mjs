/** Plugins shared by the product's bundles and the test bundles, so that both see the same generated modules. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Serves `attest:wordnet`, and puts WordNet's licence beside the bundle that holds it. */
const wordnet = {
  name: 'wordnet',
  setup(build) {
    build.onResolve({ filter: /^attest:wordnet$/ }, ({ path: name }) => ({ path: name, namespace: 'attest' }));
    build.onLoad({ filter: /^attest:wordnet$/, namespace: 'attest' }, () => ({
      contents: cachedLexicon(),
      loader: 'js',
    }));
    build.onEnd(() => {
      const folder = build.initialOptions.outdir;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      copyFileSync(path.join(dictionaryFolder(), '../LICENSE'), path.join(folder, 'WORDNET-LICENSE.txt'));
    });
  },
};

/** @returns {import('esbuild').Plugin[]} */
export function plugins() {
  return [wordnet];
}
