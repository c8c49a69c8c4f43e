// Our index beside MiniSearch, FlexSearch and Fuse.js: build time, time of a claim query, and whether the sentence was found.
// node scripts/build-tests.mjs test/bench/search.bench.ts && node out/test/bench/search.bench.mjs [sentences ...]
// ATTEST_PEERS: a folder in whose node_modules minisearch and flexsearch are installed; they are no dependency of ours.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Fuse from 'fuse.js';
import type { IndexedText } from '../../src/core/search/search';
import { emptyIndex } from '../../src/core/search/sentence-index';
import { splitSentences } from '../../src/core/text/sentences';
import { isStopWord } from '../../src/core/text/stop-words';
import { words } from '../../src/core/text/tokens';
import { random, zipfArticles } from '../core/search/corpus';

interface Engine {
  readonly name: string;
  /** Slow engines answer only so many queries. */
  readonly queries: number;
  /** Number of the best sentence, or -1. */
  readonly build: (sentences: readonly string[], texts: readonly IndexedText[]) => (query: string) => number;
}

const LIMIT = 16;
const QUERIES = 300;

const ours: Engine = {
  name: 'attest',
  queries: QUERIES,
  build: (_sentences, texts) => {
    const index = emptyIndex.update(texts);
    const order = new Map<string, number>();
    texts.forEach(({ passages }, source) => {
      for (const { sentences } of passages)
        for (const { span } of sentences) order.set(`${source}:${span.start}`, order.size);
    });
    return (query) => {
      const [hit] = index.search(query, { limit: LIMIT });
      return hit ? (order.get(`${hit.source}:${hit.sentence.start}`) ?? -1) : -1;
    };
  },
};

const fuse: Engine = {
  name: 'fuse.js',
  queries: 4,
  build: (sentences) => {
    const index = new Fuse(sentences, { ignoreLocation: true, threshold: 0.6 });
    return (query) => index.search(query, { limit: LIMIT })[0]?.refIndex ?? -1;
  },
};

interface MiniSearchLike {
  addAll(documents: readonly { readonly id: number; readonly text: string }[]): void;
  search(query: string): readonly { readonly id: number }[];
}
interface FlexSearchLike {
  add(id: number, text: string): void;
  search(query: string, options: { limit: number; suggest: boolean }): readonly number[];
}

function peers(): Engine[] {
  const folder = process.env.ATTEST_PEERS;
  if (!folder || !existsSync(path.join(folder, 'node_modules'))) {
    console.log('skipped minisearch and flexsearch: ATTEST_PEERS names no folder with node_modules\n');
    return [];
  }
  const load = createRequire(path.join(path.resolve(folder), 'x.cjs'));
  const MiniSearch = load('minisearch') as new (options: { fields: string[] }) => MiniSearchLike;
  const { Index } = load('flexsearch') as { Index: new (options: { tokenize: string }) => FlexSearchLike };
  return [
    {
      name: 'minisearch',
      queries: 60,
      build: (sentences) => {
        const index = new MiniSearch({ fields: ['text'] });
        index.addAll(sentences.map((text, id) => ({ id, text })));
        return (query) => index.search(query)[0]?.id ?? -1;
      },
    },
    {
      name: 'flexsearch',
      queries: 60,
      build: (sentences) => {
        const index = new Index({ tokenize: 'strict' });
        sentences.forEach((text, id) => {
          index.add(id, text);
        });
        return (query) => index.search(query, { limit: LIMIT, suggest: true })[0] ?? -1;
      },
    },
  ];
}

const sentencesOf = (texts: readonly IndexedText[]): string[] =>
  texts.flatMap(({ text, passages }) =>
    passages.flatMap((p) => p.sentences.map(({ span }) => text.slice(span.start, span.end))),
  );

/** A claim about a sentence: about two thirds of its telling words, at most twelve, so that no engine is slowed by stop words. */
function claimsAbout(
  sentences: readonly string[],
  count: number,
): { readonly query: string; readonly about: number }[] {
  const next = random(17);
  const claims: { query: string; about: number }[] = [];
  while (claims.length < count) {
    const about = Math.floor(next() * sentences.length);
    const telling = words(sentences[about]).filter(({ norm, flags }) => flags === 0 && !isStopWord(norm));
    const kept = telling.filter(() => next() < 0.66).slice(0, 12);
    if (kept.length >= 3) claims.push({ query: kept.map(({ norm }) => norm).join(' '), about });
  }
  return claims;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

function measure(engine: Engine, sentences: readonly string[], texts: readonly IndexedText[]) {
  const from = performance.now();
  const search = engine.build(sentences, texts);
  const build = performance.now() - from;
  const claims = claimsAbout(sentences, engine.queries);
  for (const { query } of claims.slice(0, engine.queries / 4)) search(query);
  let found = 0;
  const times = claims.map(({ query, about }) => {
    const start = performance.now();
    const best = search(query);
    const time = performance.now() - start;
    if (best === about || sentences[best] === sentences[about]) found++;
    return time;
  });
  times.sort((a, b) => a - b);
  return { build, p50: quantile(times, 0.5), p95: quantile(times, 0.95), found: found / claims.length };
}

function compare(title: string, texts: readonly IndexedText[], engines: readonly Engine[]): void {
  const sentences = sentencesOf(texts);
  console.log(`${title}: ${sentences.length} sentences, claim queries without stop words`);
  console.log('engine        build ms     p50 ms     p95 ms   found first   build ratio   p50 ratio   queries');
  let base: ReturnType<typeof measure> | undefined;
  for (const engine of engines) {
    const result = measure(engine, sentences, texts);
    base ??= result;
    const row = [
      result.build.toFixed(0),
      result.p50.toFixed(3),
      result.p95.toFixed(3),
      `${(100 * result.found).toFixed(0)} %`,
    ];
    const ratios = [(result.build / base.build).toFixed(1), (result.p50 / base.p50).toFixed(1), String(engine.queries)];
    console.log(engine.name.padEnd(11) + [...row, ...ratios].map((cell) => cell.padStart(11)).join(''));
  }
  console.log('');
}

/** The distinct article bodies of the practice data: real text. */
function realTexts(): IndexedText[] {
  const bench = process.env.ATTEST_BENCH ?? path.join(process.env.ATTEST_SHARED ?? '../shared', 'bench');
  const sources: readonly (readonly [string, string])[] = [
    ['pages/index.jsonl', 'text'],
    ['claims/frank-cnndm.jsonl', 'evidence'],
    ['claims/defacto-train.jsonl', 'evidence'],
    ['claims/numbers-restated.jsonl', 'evidence'],
  ];
  const bodies = new Set<string>();
  for (const [file, field] of sources) {
    const name = path.join(bench, file);
    if (!existsSync(name)) continue;
    for (const line of readFileSync(name, 'utf8').split('\n')) {
      const body = line === '' ? undefined : (JSON.parse(line) as Record<string, unknown>)[field];
      if (typeof body === 'string') bodies.add(body);
    }
  }
  if (bodies.size === 0) console.log(`skipped real text: nothing at ${bench}\n`);
  return [...bodies].map((text, at) => {
    let from = 0;
    const passages = text.split('\n').map((paragraph, i) => {
      const start = from;
      from += paragraph.length + 1;
      const sentences = splitSentences(paragraph).map((s) => ({
        span: { start: start + s.start, end: start + s.end },
      }));
      return { number: i + 1, sentences };
    });
    return { id: String(at), text, passages };
  });
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const others = peers();
const real = realTexts();
if (real.length > 0) compare('Real articles', real, [ours, ...others, fuse]);
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  // Beyond these sizes a peer takes minutes.
  const engines = [ours, ...(size <= 200_000 ? others : []), ...(size <= 40_000 ? [fuse] : [])];
  compare('Made-up articles', zipfArticles(Math.ceil(size / 40), 40, 1), engines);
}
