// A claim against a growing corpus: evidence search and judging together, median and 95th percentile; sentences as they
// stand in an article, and claims drafted about the articles, which say it otherwise or wrongly.
// node scripts/build-tests.mjs test/bench && node out/test/bench/claims-time.bench.mjs [articles ...]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimSentence } from '../../src/core/drafts/draft';
import { parseDraft } from '../../src/core/drafts/parse';
import { gatherEvidence } from '../../src/core/evidence/gather';
import { createClaimJudge } from '../../src/core/evidence/judge';
import { ingestText } from '../../src/core/ingest/plain';
import { emptyLibrary, type Library, updateLibrary } from '../../src/core/sources/library';
import { splitSentences } from '../../src/core/text/sentences';
import { CLAIM_SETS, inParagraphs, newsArticles } from './news-articles';
import { randomOf } from './random';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const CLAIMS = 300;

/** More articles than there are: halves of real sentences crossed, so that words keep their frequencies and no sentence repeats. */
function manyArticles(wanted: number): string[] {
  const real = [...newsArticles().values()];
  const sentences = real.map((body) => splitSentences(body).map(({ start, end }) => body.slice(start, end)));
  const random = randomOf(7);
  const crossed = (): string => {
    const [a, b] = [random.pick(random.pick(sentences)) ?? '', random.pick(random.pick(sentences)) ?? ''];
    const head = a.split(' ');
    const tail = b.split(' ');
    return [...head.slice(0, head.length >> 1), ...tail.slice(tail.length >> 1)].join(' ');
  };
  const made = real.slice(0, wanted).map(inParagraphs);
  while (made.length < wanted) {
    const length = sentences[made.length % sentences.length].length;
    made.push(inParagraphs(Array.from({ length }, crossed).join(' ')));
  }
  return made;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

function measure(articles: readonly string[]): number {
  const read = articles.map(
    (body, i) => [`a${i}.txt`, ingestText(`a${i}.txt`, `Untitled article\n\n${body}`)] as const,
  );
  const library = updateLibrary(emptyLibrary, new Map(read), []);
  while (!library.findSomeDuplicates());
  console.log(`${articles.length} articles, ${library.index.sentenceCount} sentences`);
  measureClaims(
    'as they stand',
    articles.slice(0, 400).flatMap((body) => parseDraft(body).claims.slice(1, 4)),
    library,
  );
  return measureClaims('drafted', drafted(), library);
}

/** Claims of the practice sets about the first of the articles. */
function drafted(): readonly ClaimSentence[] {
  const lines = readFileSync(path.join(CLAIM_SETS, 'defacto-train.jsonl'), 'utf8').trim().split('\n');
  return lines.slice(0, 2 * CLAIMS).flatMap((line) => {
    const { claim } = JSON.parse(line) as { claim: string };
    return parseDraft(claim).claims.slice(0, 2);
  });
}

function measureClaims(kind: string, claims: readonly ClaimSentence[], library: Library): number {
  const step = Math.max(1, Math.floor(claims.length / CLAIMS));
  const judge = createClaimJudge(library);
  const whole: number[] = [];
  const search: number[] = [];
  for (let i = 0; i < claims.length; i += step) {
    const start = performance.now();
    gatherEvidence(claims[i], library);
    const found = performance.now();
    judge.judge(claims[i], 'balanced');
    whole.push(performance.now() - found);
    search.push(found - start);
  }
  // The first claims also warm the program up.
  const sorted = whole.slice(30).sort((a, b) => a - b);
  const searching = search.slice(30).sort((a, b) => a - b);
  console.log(
    `  ${kind}: median ${at(sorted, 0.5).toFixed(1)} ms, 95th percentile ${at(sorted, 0.95).toFixed(1)} ms a claim; of it evidence ${at(searching, 0.5).toFixed(1)} ms, ${at(searching, 0.95).toFixed(1)} ms`,
  );
  return at(sorted, 0.5);
}

if (!existsSync(CLAIM_SETS)) console.log(`skipped: ${CLAIM_SETS} does not exist (set ATTEST_SHARED)`);
else {
  const wanted = sizes.length > 0 ? sizes : [1_000, 10_000];
  const articles = manyArticles(Math.max(...wanted));
  const medians = wanted.map((size) => measure(articles.slice(0, size)));
  const [first, last] = [medians[0], medians[medians.length - 1]];
  console.log(
    `time ratio ${(last / first).toFixed(2)} for ${(wanted[wanted.length - 1] / wanted[0]).toFixed(0)} times the articles`,
  );
}
