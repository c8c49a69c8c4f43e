// Time from the start to a read corpus, and to one whose quotations are found too: without a cache, and with the cache
// that the first start left. Articles are made up here; half of their speech is quoted.
// node scripts/build-tests.mjs test/bench/start.bench.ts && node out/test/bench/start.bench.mjs [articles ...]
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createEngine } from '../../src/core/engine';
import { silentLogger } from '../../src/core/ports';
import { findCorpus } from '../../src/node/corpus';
import { nodeFiles } from '../../src/node/files';
import { FILES_AT_A_TIME, ingest } from '../../src/node/ingest';
import { readingCache } from '../../src/node/reading-cache';
import { madeUpArticle, madeUpPage } from './made-up-articles';

interface Times {
  /** Milliseconds until every article is read and found by searching. */
  readonly read: number;
  /** Milliseconds until everything that typing needs is at hand. */
  readonly ready: number;
}

async function start(corpus: string, cacheFolder: string): Promise<Times> {
  const began = performance.now();
  const { files } = await findCorpus(corpus, ['.']);
  const cache = readingCache(cacheFolder, [corpus]);
  const engine = createEngine(nodeFiles, silentLogger, { ingest, filesAtATime: FILES_AT_A_TIME, cache });
  await engine.update(files);
  const read = performance.now() - began;
  await engine.prepare();
  const ready = performance.now() - began;
  await engine.saveReadings();
  return { read, ready };
}

function write(folder: string, count: number, format: 'txt' | 'html'): void {
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    writeFileSync(path.join(folder, `article-${i}.${format}`), format === 'txt' ? madeUpArticle(i) : madeUpPage(i));
  }
}

const megabytes = (folder: string): string =>
  (readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0) / 1e6).toFixed(1);

const sizes = process.argv.slice(2).map(Number);
for (const format of ['txt', 'html'] as const) {
  for (const count of sizes.length > 0 ? sizes : [1000, 10_000]) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'attest-start-'));
    const [corpus, cache] = [path.join(folder, 'corpus'), path.join(folder, 'cache')];
    const articles = format === 'txt' ? count : Math.ceil(count / 10);
    write(corpus, articles, format);
    const cold = await start(corpus, cache);
    const warm = [await start(corpus, cache), await start(corpus, cache)].sort((a, b) => a.ready - b.ready)[0];
    const row = (name: keyof Times) =>
      `${name} ${cold[name].toFixed(0)} ms cold, ${warm[name].toFixed(0)} ms warm: ${(cold[name] / warm[name]).toFixed(1)} times as fast`;
    console.log(`${articles} articles (.${format}, ${megabytes(corpus)} MB; cache ${megabytes(cache)} MB)`);
    console.log(`  ${row('read')}\n  ${row('ready')}`);
    rmSync(folder, { recursive: true });
  }
}
process.exit(0); // without waiting for reading threads to end
