// The terminal keeps what it read of a large corpus in the user's cache folder, and says so nowhere in its answers.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { madeUpArticle } from '../bench/made-up-articles';

const FOLDERS = ['XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME'] as const;

describe('the cache of the terminal', function () {
  this.timeout(60_000);
  const before = FOLDERS.map((name) => process.env[name]);
  let folder: string;
  let home: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attest-cli-cache-'));
    home = path.join(folder, 'home');
    for (const name of FOLDERS) process.env[name] = home;
    mkdirSync(path.join(folder, 'corpus'));
    for (let i = 0; i < 130; i++) writeFileSync(path.join(folder, `corpus/${i}.txt`), madeUpArticle(i));
  });
  afterEach(() => {
    FOLDERS.forEach((name, at) => {
      if (before[at] === undefined) delete process.env[name];
      else process.env[name] = before[at];
    });
    rmSync(folder, { recursive: true, force: true });
  });

  const find = async (...options: string[]): Promise<string> => {
    let text = '';
    const out = { write: (more: string) => (text += more) };
    const claim = 'The government denied that it had known of the delay of the ferry line in Norvik';
    const code = await run(['find', claim, '--corpus', path.join(folder, 'corpus'), ...options], out, out);
    assert.equal(code, 0, text);
    return text;
  };
  const kept = (): string[] =>
    existsSync(home)
      ? readdirSync(home, { recursive: true })
          .map(String)
          .filter((n) => n.endsWith('.readings'))
      : [];

  it('changes no answer, and is left alone by --no-cache', async () => {
    const afresh = await find('--no-cache');
    assert.deepEqual(kept(), []);
    assert.equal(await find(), afresh);
    assert.equal(kept().length, 1);
    assert.equal(await find(), afresh);
    assert.match(afresh, /supports|mentions/);
  });
});
