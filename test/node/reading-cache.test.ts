// The folder of caches on a real disk.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readingCache } from '../../src/node/reading-cache';

describe('the folder of readings', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attest-cache-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const bytes = (text: string) => [Buffer.from(text)];

  it('gives back what was saved last for the same corpus, and nothing for another', async () => {
    await readingCache(path.join(folder, 'new'), ['a']).save([...bytes('one'), ...bytes(' two')]);
    const again = readingCache(path.join(folder, 'new'), ['a']);
    assert.equal(Buffer.from((await again.load()) ?? []).toString(), 'one two');
    assert.equal(await readingCache(path.join(folder, 'new'), ['b']).load(), undefined);
  });

  it('keeps the sixteen that were used last', async () => {
    for (let i = 0; i < 16; i++) await readingCache(folder, [String(i)]).save(bytes(String(i)));
    const [first, second] = [readingCache(folder, ['0']), readingCache(folder, ['1'])];
    for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), 1000, 1000);
    await first.load(); // used now
    for (let i = 16; i < 31; i++) await readingCache(folder, [String(i)]).save(bytes(String(i)));
    assert.equal(readdirSync(folder).length, 16);
    assert.notEqual(await first.load(), undefined);
    assert.equal(await second.load(), undefined);
  });

  it('says nothing where it cannot be written or read', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const inFile = readingCache(path.join(file, 'below'), ['a']);
    await inFile.save(bytes('x'));
    assert.equal(await inFile.load(), undefined);
    mkdirSync(path.join(folder, 'taken'));
    const taken = readingCache(path.join(folder, 'taken'), ['a']);
    await taken.save(bytes('x'));
    const [name] = readdirSync(path.join(folder, 'taken'));
    rmSync(path.join(folder, 'taken', name));
    mkdirSync(path.join(folder, 'taken', name));
    await taken.save(bytes('y'));
    assert.deepEqual(readdirSync(path.join(folder, 'taken')), [name], 'no half-written file is left');
  });
});
