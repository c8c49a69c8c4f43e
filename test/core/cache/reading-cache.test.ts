// A start with the cache of the last one answers what a start without it does, whatever became of the files and the cache.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createEngine, type Engine } from '../../../src/core/engine';
import { ingest } from '../../../src/core/ingest/ingest';
import { type CacheStore, silentLogger } from '../../../src/core/ports';
import { quotesIn } from '../../../src/core/quotations/quotes-in';
import type { Article } from '../../../src/core/sources/source';
import { madeUpArticle, madeUpPage } from '../../bench/made-up-articles';

type Corpus = ReadonlyMap<string, string>;

/** A store in memory, and how often something was saved. */
class MemoryStore implements CacheStore {
  readonly little = 1;
  bytes: Uint8Array | undefined;
  saves = 0;
  async load(): Promise<Uint8Array | undefined> {
    return this.bytes;
  }
  async save(parts: readonly Uint8Array[]): Promise<void> {
    this.bytes = Buffer.concat(parts);
    this.saves++;
  }
  digest(parts: readonly Uint8Array[]): string {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('base64url');
  }
}

/** One start: reads the corpus, prepares, saves. */
async function start(corpus: Corpus, cache?: CacheStore, prepare = true): Promise<Engine> {
  const read = async (id: string): Promise<Uint8Array> => new TextEncoder().encode(corpus.get(id));
  const engine = createEngine({ read }, silentLogger, { ingest, ...(cache && { cache }) });
  const names = [...corpus.keys()];
  // The name is the file's; the id its path.
  await engine.update(names.map((id) => ({ id, name: id.split('/').at(-1)!, size: 1, modified: 0 })));
  if (prepare) await engine.prepare();
  await engine.saveReadings();
  return engine;
}

/** The way back to the file as data: where every character of the text came from. */
const places = ({ text, original }: Article): unknown =>
  original && [
    Array.from({ length: text.length + 1 }, (_, at) => original.toOriginal(at)),
    Array.from({ length: text.length }, (_, at) => original.spanToOriginal({ start: at >> 1, end: at }).end),
    Array.from({ length: text.length }, (_, at) => original.fromOriginal(at)),
  ];

/** Everything that a draft could learn of a corpus. */
function answers({ library }: Engine): unknown {
  const sources = library.sources.map((source) => {
    const { original, ...rest } = source;
    return { ...rest, places: places(source), quotations: quotesIn(source) };
  });
  const queries = ['the council signed the contract', 'waited years for the ferry line', '900 million euros Norvik'];
  const hits = queries.map((query) => library.index.search(query, { limit: 20 }));
  return JSON.parse(JSON.stringify({ sources, hits, count: library.index.sentenceCount }));
}

/** An article of the corpus: plain text, a page, and one that was saved in the wrong encoding. */
function contentOf(kind: number, number: number): readonly [name: string, content: string] {
  if (kind === 0) return [`a${number}.txt`, madeUpArticle(number)];
  if (kind === 1) return [`b${number % 3}.html`, madeUpPage(number)];
  return [`c${number}.md`, madeUpArticle(number).replaceAll('"', 'â€œ').replaceAll('The', 'T\u00adhe')];
}

const corpusArbitrary: fc.Arbitrary<Corpus> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('x', 'y/z'), fc.nat(2), fc.nat(5)), { maxLength: 6 })
  .map(
    (files) =>
      new Map(
        files.map(([folder, kind, number]) => {
          const [name, content] = contentOf(kind, number);
          return [`${folder}/${name}`, content];
        }),
      ),
  );

const SOME: Corpus = new Map([0, 1, 2, 3].map((n) => [`x/${contentOf(n % 2, n)[0]}`, contentOf(n % 2, n)[1]]));

describe('readings of earlier starts', function () {
  this.timeout(60_000);

  it('answer what reading afresh does, however the files changed in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(corpusArbitrary, fc.boolean()), { minLength: 2, maxLength: 4 }),
        async (starts) => {
          const cache = new MemoryStore();
          for (const [corpus, prepare] of starts) {
            const engine = await start(corpus, cache, prepare);
            assert.deepEqual(answers(engine), answers(await start(corpus)));
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('are not read again: a start with a full cache reads no file', async () => {
    const cache = new MemoryStore();
    await start(SOME, cache);
    const read = async (id: string): Promise<Uint8Array> => new TextEncoder().encode(SOME.get(id));
    const refuse = async () => ({ ok: false, reason: 'It was read again.' }) as const;
    const engine = createEngine({ read }, silentLogger, { cache, ingest: refuse });
    await engine.update([...SOME.keys()].map((id) => ({ id, name: id.split('/')[1], size: 1, modified: 0 })));
    assert.deepEqual(engine.library.unreadable, []);
    assert.equal(engine.library.sources.length, SOME.size);
  });

  it('are saved once, and again only when something changed', async () => {
    const cache = new MemoryStore();
    await start(SOME, cache, false);
    await start(SOME, cache, false);
    assert.equal(cache.saves, 1);
    await start(SOME, cache); // the quotations come to it
    await start(SOME, cache);
    assert.equal(cache.saves, 2);
    await start(new Map([...SOME, ['x/new.txt', madeUpArticle(9)]]), cache);
    assert.equal(cache.saves, 3);
  });

  it('are not used when a byte of them is wrong, or some are missing', async () => {
    const cache = new MemoryStore();
    await start(SOME, cache);
    const whole = Uint8Array.from(cache.bytes!);
    const expected = answers(await start(SOME));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cut) => {
          const damaged = cut ? whole.slice(0, at) : Uint8Array.from(whole);
          if (!cut) damaged[at] ^= by;
          cache.bytes = damaged;
          assert.deepEqual(answers(await start(SOME, cache)), expected);
          assert.equal(Buffer.compare(Buffer.from(cache.bytes), whole), 0, 'written anew');
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of another version of Attest are not used', async () => {
    const cache = new MemoryStore();
    await start(SOME, cache);
    const text = Buffer.from(cache.bytes!).toString('latin1');
    cache.bytes = Buffer.from(`x${text}`, 'latin1');
    const saves = cache.saves;
    await start(SOME, cache);
    assert.equal(cache.saves, saves + 1);
  });
});
