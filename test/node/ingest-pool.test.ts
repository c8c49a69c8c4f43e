// Files that never end, eat memory or kill their reader, beside files that are fine.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createEngine } from '../../src/core/engine';
import type { SourceFile } from '../../src/core/ingest/ingest';
import { silentLogger } from '../../src/core/ports';
import type { IngestResult } from '../../src/core/sources/source';
import { IngestPool } from '../../src/node/ingest-pool';

/** Does what the file's name says, and reads every other one. */
const READER = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ name, bytes }) => {
  if (name.startsWith('endless')) for (;;);
  if (name.startsWith('greedy')) for (const kept = []; ; ) kept.push(new Array(1e6).fill(name + kept.length));
  if (name.startsWith('buffers')) for (const kept = []; ; ) kept.push(Buffer.alloc(20e6, 1));
  if (name.startsWith('deadly')) process.exit(3);
  if (name.startsWith('throwing')) throw new Error('no such entity');
  const text = Buffer.from(bytes).toString();
  parentPort.postMessage({ ok: false, reason: 'read by ' + threadId + ': ' + text });
});
`;

const ARTICLE = `<html><head><title>Quay opens</title></head><body><article><h1>Quay opens</h1>
<p>The new quay of Ostrand was opened on Monday by the mayor, who called it the longest of the coast.</p>
<p>It is 840 metres long and took five years to build, the harbour office said in a statement to the press.</p>
</article></body></html>`;

const file = (name: string, text = name): SourceFile => ({ name, bytes: new TextEncoder().encode(text) });
const reasonOf = (result: IngestResult): string => (result.ok ? '' : result.reason);

describe('reading in other threads', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attest-pool-'));
  const script = path.join(folder, 'reader.js');
  const pools: IngestPool[] = [];
  const poolOf = (...options: ConstructorParameters<typeof IngestPool>): IngestPool => {
    const pool = new IngestPool(...options);
    pools.push(pool);
    return pool;
  };
  before(() => writeFileSync(script, READER));
  afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('stops a file that never ends, says so in words, and reads the others', async () => {
    const pool = poolOf(script, { threads: 1, time: 500 });
    const names = ['first.pdf', 'endless.pdf', 'second.docx', 'endless.epub', 'third.html'];
    const results = await Promise.all(names.map((name) => pool.ingest(file(name))));
    assert.deepEqual(
      results.map((result) => reasonOf(result).replace(/^read by \d+/, 'read')),
      [
        'read: first.pdf',
        'It took longer than 0.5 s to read this .pdf file, so it was left out. Save the article as text and try again.',
        'read: second.docx',
        'It took longer than 0.5 s to read this .epub file, so it was left out. Save the article as text and try again.',
        'read: third.html',
      ],
    );
  });

  for (const kind of ['greedy', 'buffers']) {
    it(`stops a file that eats memory (${kind})`, async () => {
      const pool = poolOf(script, { threads: 1, time: 60_000, memory: 200 });
      const before = process.memoryUsage.rss();
      assert.match(reasonOf(await pool.ingest(file(`${kind}.pdf`))), /more than 200 MB of memory/);
      assert.ok(process.memoryUsage.rss() - before < 1500e6);
      assert.match(reasonOf(await pool.ingest(file('next.pdf'))), /^read by/);
    });
  }

  it('outlives a reader that dies or throws', async () => {
    const pool = poolOf(script, { threads: 2 });
    assert.match(reasonOf(await pool.ingest(file('deadly.pdf'))), /stopped in the middle/);
    assert.match(reasonOf(await pool.ingest(file('throwing.pdf'))), /failed on it \(no such entity\)/);
    assert.match(reasonOf(await pool.ingest(file('next.pdf'))), /^read by/);
  });

  it('starts no thread before the first file, and no more than it may', async () => {
    const pool = poolOf(script, { threads: 2 });
    const results = await Promise.all(Array.from({ length: 12 }, (_, i) => pool.ingest(file(`${i}.pdf`))));
    const threads = new Set(results.map((result) => reasonOf(result).split(':')[0]));
    assert.ok(threads.size >= 1 && threads.size <= 2, [...threads].join());
  });

  it('the engine gets every article but the endless one', async () => {
    const slow = poolOf(script, { threads: 1, time: 300 });
    const real = poolOf();
    const texts: Record<string, string> = { 'a.html': ARTICLE, 'endless.html': ARTICLE, 'z.html': ARTICLE };
    const engine = createEngine({ read: async (id) => file(id, texts[id]).bytes }, silentLogger, {
      ingest: (article) => (article.name.startsWith('endless') ? slow : real).ingest(article),
      filesAtATime: 2,
    });
    await engine.update(Object.keys(texts).map((id) => ({ id, name: id, size: 1, modified: 1 })));
    assert.deepEqual(
      engine.library.sources.map(({ id, passages }) => [id, passages.length]),
      [
        ['a.html', 2],
        ['z.html', 2],
      ],
    );
    assert.deepEqual(
      engine.library.unreadable.map(({ id }) => id),
      ['endless.html'],
    );
  });

  it('a broken file of every format comes back with a reason', async () => {
    const pool = poolOf();
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255);
    for (const name of ['a.pdf', 'a.docx', 'a.epub', 'a.webarchive']) {
      const result = await pool.ingest({ name, bytes: noise });
      assert.equal(result.ok, false, name);
      assert.ok(reasonOf(result).length > 10, name);
    }
  });
});
