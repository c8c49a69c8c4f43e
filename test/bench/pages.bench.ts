// Article text out of saved news pages, scored as the published benchmark does: 4-word shingles against what people see.
// Usage: node scripts/build-tests.mjs test/bench/pages.bench.ts && node out/test/bench/pages.bench.mjs [--peers] [--half 0|1] [--worst N]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { ingest } from '../../src/core/ingest/ingest';
import { pageBlocks } from '../../src/core/ingest/page-blocks';
import { parsePage } from '../../src/core/ingest/page-parser';
import { cutHidden } from '../../src/core/ingest/page-source';
import { pageText } from '../../src/core/ingest/page-text';
import { ingestText } from '../../src/core/ingest/plain';

const shared = process.env.ATTEST_SHARED ?? '../shared';
const folder = path.join(process.env.ATTEST_BENCH ?? path.join(shared, 'bench'), 'pages');

interface Row {
  readonly id: string;
  readonly html: string;
  readonly text: string;
}

interface Score {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly ms: number;
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function score(expected: string, found: string): { precision: number; recall: number; f1: number } {
  const [wanted, got] = [shingles(expected), shingles(found)];
  let [hit, wrong, missed] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [w, g] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    hit += Math.min(w, g);
    wrong += Math.max(0, g - w);
    missed += Math.max(0, w - g);
  }
  const precision = hit + wrong > 0 ? hit / (hit + wrong) : 0;
  const recall = hit + missed > 0 ? hit / (hit + missed) : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

const systems: Record<string, (html: string, name: string) => Promise<string>> = {
  attest: async (html, name) => {
    const result = await ingest({ name, bytes: new TextEncoder().encode(html) });
    return result.ok ? pageText(result.article) : '';
  },
  // The same pages as a person saves them with "select all" and "copy": every block a line, no markup.
  'attest, page copied as text': async (html) => {
    const body = (await parsePage(cutHidden(html).html)).querySelector('body');
    const result = ingestText(
      'page.txt',
      body
        ? pageBlocks(body)
            .map((block) => block.text)
            .join('\n\n')
        : '',
    );
    return result.ok ? pageText(result.article) : '';
  },
  'copied text untouched': async (html) => {
    const body = (await parsePage(cutHidden(html).html)).querySelector('body');
    return body
      ? pageBlocks(body)
          .map((block) => block.text)
          .join('\n\n')
      : '';
  },
  'Readability.js': async (html) => new Readability((await parsePage(html)) as never).parse()?.textContent ?? '',
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

async function run(name: string, rows: readonly Row[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const row of rows) {
    const html = readFileSync(path.join(folder, row.html), 'utf8');
    const start = performance.now();
    const text = await systems[name](html, path.basename(row.html));
    const ms = performance.now() - start;
    scores.push({ id: row.id, ms, ...score(row.text, text) });
  }
  return scores;
}

function line(label: string, scores: readonly Score[]): string {
  const [p, r] = [mean(scores.map((s) => s.precision)), mean(scores.map((s) => s.recall))];
  const figures = { F1: mean(scores.map((s) => s.f1)), 'F1 of means': (2 * p * r) / (p + r), precision: p, recall: r };
  const parts = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(4)}`);
  const exact = scores.filter((s) => s.f1 > 0.9999).length;
  return `${label.padEnd(28)} ${parts.join('  ')}  exact ${exact}/${scores.length}  median ${median(scores.map((s) => s.ms)).toFixed(1)} ms`;
}

if (!existsSync(folder))
  console.log(`skipped: no ${folder}; set ATTEST_BENCH to the folder that holds the benchmark data`);
else {
  const all = readFileSync(path.join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((l): Row => JSON.parse(l));
  const half = option('half');
  const names = process.argv.includes('--peers') ? Object.keys(systems) : ['attest'];
  for (const name of names) {
    const scores = await run(name, all);
    const halves = [0, 1].map((h) => scores.filter((_, i) => i % 2 === h));
    console.log(line(name, scores));
    for (const [i, h] of halves.entries())
      console.log(line(`  half ${i}${i === 0 ? ' (tuned on)' : ' (held out)'}`, h));
    const shown = half === undefined ? scores : halves[Number(half)];
    for (const s of [...shown].sort((a, b) => a.f1 - b.f1).slice(0, Number(option('worst') ?? 0))) {
      console.log(
        `    ${s.id.slice(0, 12)} F1 ${s.f1.toFixed(3)} precision ${s.precision.toFixed(3)} recall ${s.recall.toFixed(3)} ${s.ms.toFixed(0)} ms`,
      );
    }
  }
}
