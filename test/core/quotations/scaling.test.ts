import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/drafts/parse';
import { createQuotationJudge, type QuotationJudge } from '../../../src/core/quotations/judge';
import type { Source } from '../../../src/core/sources/source';
import { syntheticArticle, syntheticCorpus, syntheticDraft } from '../../bench/quotation-corpus';
import { assertGrowth, processorTime } from '../../growth';

const SMALL = 300;
const LARGE = 1200;

describe('quotation verdicts: time grows with the corpus and no faster', function () {
  this.timeout(120_000);
  const corpus = syntheticCorpus(LARGE);
  const sizes = { small: SMALL, large: LARGE, below: 1.3 };

  it('while it is read', () =>
    assertGrowth('read', sizes, (count) => {
      const judge = createQuotationJudge({ sources: corpus.slice(0, count) });
      return () => judge.readAhead(count);
    }));

  it('while 60 quotations are judged', () => {
    const texts = new Map<number, string>();
    const judges = new Map<number, QuotationJudge>();
    for (const count of [SMALL, LARGE]) {
      const sources = corpus.slice(0, count);
      const judge = createQuotationJudge({ sources });
      judge.readAhead(count);
      judges.set(count, judge);
      texts.set(count, syntheticDraft(sources));
    }
    let run = 0;
    return assertGrowth('judged', sizes, (count) => {
      // Another speaker in each run, so that no verdict is kept from the run before.
      const said = ` ${'again '.repeat(++run)}said: `;
      const draft = parseDraft((texts.get(count) ?? '').replace(/ said: /g, said));
      assert.equal(draft.quotations.length, 60);
      return () => judges.get(count)?.judgeAll(draft);
    });
  });

  it('and is a small part of that for all of them after an edit', async () => {
    const sources = corpus.slice(0, SMALL);
    const text = syntheticDraft(sources);
    const judge = createQuotationJudge({ sources });
    const judged = (draftText: string): Promise<number> => processorTime(() => judge.judgeAll(parseDraft(draftText)));
    const first = await judged(text);
    const { inner } = parseDraft(text).quotations[30];
    let after = Number.POSITIVE_INFINITY;
    for (let edit = 1; edit <= 5; edit++)
      after = Math.min(
        after,
        await judged(`${text.slice(0, inner.start)}${'Then '.repeat(edit)}${text.slice(inner.start)}`),
      );
    assert.ok(after < first / 3, `${after.toFixed(1)} ms after an edit, ${first.toFixed(1)} ms at first`);
  });
});

describe('verdicts after changes', function () {
  this.timeout(60_000);
  const sources = syntheticCorpus(80);
  const text = syntheticDraft(sources, 20);

  it('are those of a fresh judge when the corpus changes', () => {
    const draft = parseDraft(text);
    let judge = createQuotationJudge({ sources });
    judge.judgeAll(draft);
    let now: readonly Source[] = sources;
    for (let step = 0; step < 150; step++) {
      // Replaced, removed and added in turns, often enough for dead entries to be dropped.
      const at = (step * 37) % now.length;
      if (step % 3 === 0) now = now.map((s, i) => (i === at ? syntheticArticle(1000 + step) : s));
      else if (step % 3 === 1) now = now.filter((_, i) => i !== at);
      else
        now = [...now, sources[at % sources.length]].filter(
          (s, i, all) => all.findIndex((o) => o.citekey === s.citekey) === i,
        );
      judge = createQuotationJudge({ sources: now }, judge);
      if (step % 30 === 29)
        assert.deepEqual(judge.judgeAll(draft), createQuotationJudge({ sources: now }).judgeAll(draft));
    }
  });

  it('are those of a fresh judge when the draft changes', () => {
    const judge = createQuotationJudge({ sources });
    for (let step = 0; step < 12; step++) {
      const at = (step * 7919) % text.length;
      const draft = parseDraft(`${text.slice(0, at)}${step % 2 ? 'x' : ''}${text.slice(at + (step % 3))}`);
      assert.deepEqual(judge.judgeAll(draft), createQuotationJudge({ sources }).judgeAll(draft));
    }
  });
});
