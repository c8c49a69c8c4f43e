// Trains the scorers of src/core/verdicts on the practice data and writes their weights, deterministically.
// Usage: node scripts/train-claims.mjs [--folds]   --folds also trains, for every fifth of the pages and articles, scorers
// that never saw it, and writes them to out/claims-folds: `npm run bench:claims` judges each row by those of its fold and
// prints the figures beside those of the shipped weights.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { plugins } from './esbuild-plugins.mjs';
import { corrupt, firstSenses, paraphrase, pick, rewrite } from './train-augment.mjs';
import { compact, generator, predict, trainTrees, usage } from './train-trees.mjs';

const bench = process.env.ATTEST_BENCH ?? path.join(process.env.ATTEST_SHARED ?? '../shared', 'bench');
const FOLDS = 5;
const PAIR_SETS = {
  'vitaminc-real': 1,
  'vitaminc-synthetic': 0.5,
  'fever-symmetric-dev': 2,
  'fool-me-twice-dev': 2,
  'word-swaps': 0.4,
  'one-detail-edits': 0.12,
  made: 0.8,
};
const ARTICLE_SETS = {
  'summedits-news': 1.5,
  'numbers-changed': 0.4,
  'numbers-restated': 0.4,
  'frank-cnndm': 0.6,
  'defacto-train': 0.2,
  'defacto-val': 0.2,
  corrupted: 1,
  paraphrased: 1,
  'own-corrupted': 0.3,
  'own-rewritten': 0.3,
};
/** Sets of our own making from the rows of others: they train, and are not measured. */
const MADE = new Set(['corrupted', 'paraphrased', 'own-corrupted', 'own-rewritten']);
const PAIR_OPTIONS = { trees: 460, rate: 0.04, leaves: 24, depth: 9, featureShare: 0.2 };
const SUPPORT_OPTIONS = { trees: 160, rate: 0.06, leaves: 16, depth: 7, featureShare: 0.2, seed: 8 };
const ARTICLE_OPTIONS = { trees: 80, rate: 0.06, leaves: 6, depth: 4, lambda: 8, minHessian: 8, featureShare: 0.3 };
const NUMBER_OPTIONS = { trees: 100, rate: 0.06, leaves: 8, depth: 4, lambda: 5, minHessian: 4, featureShare: 0.4 };
/** What an article scorer must not lean on: how long and how close the texts are tells data sets apart. */
const BLIND = new Set(
  'overlap1 overlap2 coverage1 coverage2 coverageTop coverageAll backCoverage1 titleCase shared1 gaps1 claimPossible evidencePossible1'.split(
    ' ',
  ),
);

export function foldOf(group) {
  let h = 2166136261;
  for (let i = 0; i < group.length; i++) h = Math.imul(h ^ group.charCodeAt(i), 16777619) >>> 0;
  h = Math.imul(h ^ (h >>> 15), 2246822507) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
}

async function loadKit() {
  const outfile = path.resolve('out/train/claims-kit.mjs');
  await build({
    entryPoints: ['test/bench/claims-kit.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
    plugins: plugins(),
  });
  const kit = await import(pathToFileURL(outfile).href);
  return { ...kit, bySense: firstSenses(kit.words) };
}

const readRows = (set) => {
  const file = path.join(bench, 'claims', `${set}.jsonl`);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
};

function loadPairs(kit) {
  const data = [];
  for (const set of Object.keys(PAIR_SETS)) {
    for (const r of readRows(set))
      data.push({
        set,
        id: r.id,
        label: r.label,
        evidence: r.evidence,
        x: kit.pairRow(r.claim, r.evidence),
        fold: foldOf(r.page ?? r.evidence) % FOLDS,
      });
  }
  const random = generator(5);
  const share = { 'vitaminc-synthetic': 0.3, 'word-swaps': 0.4 };
  for (const d of [...data]) {
    if (random() > (share[d.set] ?? 0.5)) continue;
    const claim = rewrite(d.evidence.slice(0, 600), random, kit);
    if (claim) data.push({ set: 'made', label: 'supported', x: kit.pairRow(claim, d.evidence), fold: d.fold });
  }
  return data;
}

function loadArticles(kit) {
  const data = [];
  const add = (set, id, label, claim, evidence, fold) => {
    const parts = kit.prepare(claim, evidence);
    data.push({ set, id, label, claim, evidence, parts, numbers: parts.flatMap((p) => kit.numberRows(p)), fold });
  };
  for (const set of Object.keys(ARTICLE_SETS))
    for (const r of readRows(set))
      add(set, r.id, r.label, r.claim, r.evidence, foldOf(r.doc ?? r.evidence.slice(0, 300)) % FOLDS);
  const random = generator(9);
  const bases = data.filter((d) => d.label === 'supported' && d.set !== 'frank-cnndm');
  const allNames = bases.flatMap((d) => kit.namesIn(d.claim).map((n) => n[2]));
  for (const d of bases) {
    const own = kit.namesIn(d.evidence.slice(0, 1500)).map((n) => n[2]);
    const some = Array.from({ length: 20 }, () => allNames[Math.floor(random() * allNames.length)]);
    const tools = { ...kit, otherNames: random() < 0.5 && own.length > 2 ? own : some };
    for (let k = 0; k < 2; k++) {
      const wrong = corrupt(d.claim, random, tools);
      if (wrong) add('corrupted', undefined, 'contradicted', wrong, d.evidence, d.fold);
      const right = paraphrase(d.claim, random, tools);
      if (right) add('paraphrased', undefined, 'supported', right, d.evidence, d.fold);
    }
  }
  addOwnSentences(data, add, kit, allNames);
  return data;
}

/** How many sentences of an article stand in for claims, and among how many they are chosen: the beginning tells the news. */
const OWN = { sentences: 4, among: 12, shortest: 50, longest: 260 };

/**
 * An article's own sentences as claims, rewritten and corrupted: a draft stays closer to its source than a summary does.
 * Each text is used once, under the fold of its rows.
 */
function addOwnSentences(data, add, kit, allNames) {
  const random = generator(21);
  const texts = new Map(data.map((d) => [d.evidence, d.fold]));
  for (const [evidence, fold] of texts) {
    const sentences = kit
      .sentencesOf(evidence)
      .filter((text) => text.length > OWN.shortest && text.length < OWN.longest && !/["\u201c\u201d]/.test(text))
      .slice(0, OWN.among);
    if (sentences.length === 0) continue;
    const own = kit.namesIn(evidence.slice(0, 1500)).map((n) => n[2]);
    const some = Array.from({ length: 20 }, () => pick(allNames, random));
    const tools = { ...kit, otherNames: random() < 0.5 && own.length > 2 ? own : some };
    for (let k = 0; k < OWN.sentences; k++) {
      const sentence = pick(sentences, random);
      const right = rewrite(sentence, random, kit);
      if (right) add('own-rewritten', undefined, 'supported', right, evidence, fold);
      const wrong = corrupt(random() < 0.5 ? (rewrite(sentence, random, kit) ?? sentence) : sentence, random, tools);
      if (wrong) add('own-corrupted', undefined, 'contradicted', wrong, evidence, fold);
    }
  }
}

/** The rows of the article scorer, which looks at what the pair scorer makes of each bearing sentence. */
function withPairScores(articles, kit, pairModel) {
  return articles.map(({ parts, ...d }) => ({
    ...d,
    rows: parts.map((p) => {
      const scores = p.pairRows.map((x) => predict(pairModel, x));
      return blind(kit.articleRow(p, scores), kit.ARTICLE_FEATURES);
    }),
  }));
}

const blind = (row, names) => row.map((v, i) => (BLIND.has(names[i]) ? 0 : v));

const isWrong = (d) => (d.label === 'contradicted' ? 1 : 0);

/** People's labels in defacto and frank beside "supported" carry no signal for comparisons: they test false alarms only. */
const usableArticle = (d) => d.label === 'supported' || !(d.set.startsWith('defacto') || d.set === 'frank-cnndm');

function trainPair(rows, label, options) {
  return trainTrees(
    rows.map((d) => d.x),
    rows.map(label),
    rows.map((d) => PAIR_SETS[d.set]),
    options,
  );
}

function trainParts(data, pick, weight, options) {
  const X = [];
  const Y = [];
  const W = [];
  for (const d of data.filter(usableArticle)) {
    for (const x of pick(d)) {
      X.push(x);
      Y.push(isWrong(d));
      W.push(weight(d) * (isWrong(d) ? 1 / pick(d).length : 1));
    }
  }
  return trainTrees(X, Y, W, options);
}

const trainArticle = (data) =>
  trainParts(
    data,
    (d) => d.rows,
    (d) => ARTICLE_SETS[d.set],
    ARTICLE_OPTIONS,
  );
const trainNumber = (data) =>
  trainParts(
    data.filter((d) => !MADE.has(d.set)),
    (d) => d.numbers,
    () => 1,
    NUMBER_OPTIONS,
  );

const FEATURES = {
  pair: 'PAIR_FEATURES',
  support: 'PAIR_FEATURES',
  article: 'ARTICLE_FEATURES',
  number: 'NUMBER_FEATURES',
};

/** Trains the four scorers on the rows that `use` lets through. */
function trainAll(pairs, articles, kit, use = () => true) {
  const seen = pairs.filter(use);
  const pair = trainPair(seen, isWrong, PAIR_OPTIONS);
  const support = trainPair(seen, (d) => (d.label === 'supported' ? 1 : 0), SUPPORT_OPTIONS);
  const rows = withPairScores(articles.filter(use), kit, pair);
  return { pair, support, article: trainArticle(rows), number: trainNumber(rows) };
}

/** The shipped weights: one file a scorer. */
function write(models, kit) {
  for (const [name, model] of Object.entries(models)) {
    const features = kit[FEATURES[name]];
    const file = `src/core/verdicts/weights-${name}.json`;
    const text = `${JSON.stringify(compact(model, features))}\n`;
    writeFileSync(file, text);
    const most = usage(model, features).slice(0, 12);
    console.log(`${file}: ${Math.round(text.length / 1024)} KB; ${most.map(([n, c]) => `${n} ${c}`).join(', ')}`);
  }
}

function writeFolds(pairs, articles, kit) {
  const folder = 'out/claims-folds';
  mkdirSync(folder, { recursive: true });
  for (let fold = 0; fold < FOLDS; fold++) {
    const since = Date.now();
    const models = trainAll(pairs, articles, kit, (d) => d.fold !== fold);
    const weights = Object.fromEntries(Object.entries(models).map(([n, m]) => [n, compact(m, kit[FEATURES[n]])]));
    writeFileSync(`${folder}/fold-${fold}.json`, JSON.stringify(weights));
    console.log(`fold ${fold} in ${seconds(since)}`);
  }
  const rows = {};
  for (const { set, id, fold } of [...pairs, ...articles]) {
    if (id === undefined) continue;
    rows[set] ??= {};
    rows[set][id] = fold;
  }
  writeFileSync(`${folder}/rows.json`, JSON.stringify(rows));
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

async function main() {
  const kit = await loadKit();
  let since = Date.now();
  const pairs = loadPairs(kit);
  const articles = loadArticles(kit);
  console.log(`${pairs.length} pairs and ${articles.length} articles read in ${seconds(since)}`);
  since = Date.now();
  write(trainAll(pairs, articles, kit), kit);
  console.log(`trained in ${seconds(since)}`);
  if (process.argv.includes('--folds')) writeFolds(pairs, articles, kit);
}

await main();
