// What ships is small, and what is heavy is in one file only, which is loaded when it is needed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

interface Bundle {
  readonly bytes: number;
  readonly packages: readonly string[];
}

/** Bytes, minified. Whoever raises one says why in the commit. */
const BUDGETS: Readonly<Record<string, number>> = {
  'client.js': 600_000,
  'server.js': 1_600_000,
  'cli.js': 1_400_000,
  'worker.js': 2_500_000,
  'wordnet.js': 4_200_000,
};

/** The parsers of every format but text, and WordNet's tables. */
const HEAVY: Readonly<Record<string, string>> = {
  unpdf: 'worker.js',
  linkedom: 'worker.js',
  '@mozilla/readability': 'worker.js',
  fflate: 'worker.js',
  'attest:wordnet-tables': 'wordnet.js',
};

describe('the bundles', function () {
  this.timeout(60_000);
  let bundles: Readonly<Record<string, Bundle>>;
  before(() => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--measure'], { encoding: 'utf8' });
    assert.equal(stderr, '');
    bundles = JSON.parse(stdout) as Record<string, Bundle>;
  });

  it('stay within their budgets', () => {
    assert.deepEqual(Object.keys(bundles).sort(), Object.keys(BUDGETS).sort());
    for (const [name, { bytes }] of Object.entries(bundles)) {
      assert.ok(bytes <= BUDGETS[name], `${name} has ${bytes} bytes, more than ${BUDGETS[name]}`);
    }
  });

  it('hold each heavy part once', () => {
    for (const [part, home] of Object.entries(HEAVY)) {
      const holding = Object.keys(bundles).filter((name) => bundles[name].packages.includes(part));
      assert.deepEqual(holding, [home], part);
    }
  });
});
