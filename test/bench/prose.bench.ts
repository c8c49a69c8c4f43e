// Real prose: sentences of articles as if they were a draft, against all other articles. Every warning is a suspect of
// crying wolf and is to be read: rows go to .bench/prose.jsonl.
// node scripts/build-tests.mjs test/bench && node out/test/bench/prose.bench.mjs [sentences] [seed]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseDraft } from '../../src/core/drafts/parse';
import { createClaimJudge } from '../../src/core/evidence/judge';
import { ingestText } from '../../src/core/ingest/plain';
import { emptyLibrary, updateLibrary } from '../../src/core/sources/library';
import type { IngestResult } from '../../src/core/sources/source';
import { CLAIM_SETS, inParagraphs, newsArticles } from './news-articles';

const wanted = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 20261122);

/** Mulberry32: a small generator with a fixed seed. */
function random(state: number): () => number {
  let s = state;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

if (!existsSync(CLAIM_SETS)) {
  console.log(`skipped: ${CLAIM_SETS} does not exist (set ATTEST_SHARED)`);
} else {
  const bodies = newsArticles();
  const read = new Map<string, IngestResult>();
  for (const [id, body] of bodies) read.set(id, ingestText(`${id}.txt`, `Untitled article\n\n${inParagraphs(body)}`));
  const next = random(seed);
  const ids = [...bodies.keys()].sort(() => next() - 0.5);
  const rows: object[] = [];
  let sentences = 0;
  let informed = 0;
  const start = performance.now();
  const whole = updateLibrary(emptyLibrary, read, []);
  for (const id of ids) {
    if (sentences >= wanted) break;
    const own = whole.byId(id);
    if (!own) continue;
    // The same story in other words stays in; copies of the article go out with it.
    const work = whole.workOf(whole.sources.indexOf(own));
    const out = whole.sources
      .filter((_, i) => whole.workOf(i) === work)
      .map((source) => [source.id, undefined] as const);
    const library = updateLibrary(whole, new Map(out), []);
    const judge = createClaimJudge(library);
    for (const claim of parseDraft(own.text).claims.slice(2, 8)) {
      sentences++;
      const { verdict, candidates } = judge.judge(claim, 'balanced');
      if (verdict.verdict !== 'contradicted') continue;
      const clash = verdict.reasons.find((reason) => !reason.agrees);
      const evidence = verdict.evidence[clash?.evidence ?? 0];
      if (verdict.accordingTo) informed++;
      rows.push({
        id,
        claim: claim.text,
        message: clash?.message,
        source: candidates[evidence?.candidate ?? 0]?.input.text,
        in: candidates[evidence?.candidate ?? 0]?.input.source,
        level: verdict.accordingTo ? 'information' : 'warning',
        score: verdict.score,
      });
    }
  }
  mkdirSync('.bench', { recursive: true });
  writeFileSync('.bench/prose.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const warnings = rows.length - informed;
  console.log(`articles ${bodies.size}, sentences ${sentences}, seed ${seed}`);
  console.log(
    `warnings ${warnings} (${((100 * warnings) / sentences).toFixed(2)} per 100 sentences), informations ${informed}`,
  );
  console.log(`${((performance.now() - start) / sentences).toFixed(1)} ms a sentence, corpus changes included`);
}
