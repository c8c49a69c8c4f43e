import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('what is generated', function () {
  this.timeout(60_000);
  it('is not stale: settings in package.json, table in docs/checks.md', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
