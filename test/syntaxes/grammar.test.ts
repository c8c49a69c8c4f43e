// The injection grammar, by the tool of its trade: *.syntax files with the scopes drawn under the text.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('the grammar of citations', function () {
  this.timeout(60_000);
  it('gives keys and locators their scopes', () => {
    const program = 'node_modules/vscode-tmgrammar-test/dist/unit.js';
    const arguments_ = [program, '--config', 'test/syntaxes/languages.json', 'test/syntaxes/*.syntax'];
    const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, { encoding: 'utf8' });
    assert.equal(status, 0, `${stdout}${stderr}`);
  });
});
