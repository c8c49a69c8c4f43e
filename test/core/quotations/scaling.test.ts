import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/drafts/parse';
import { createQuotationJudge } from '../../../src/core/quotations/judge';
import type { Source } from '../../../src/core/sources/source';
import { syntheticArticle, syntheticCorpus, syntheticDraft } from '../../bench/quotation-corpus';

const SMALL = 300;
const LARGE = 1200;

/** Least time of some runs: what the work takes when nothing else gets in its way. */
function least(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const at = performance.now();
    work();
    best = Math.min(best, performance.now() - at);
  }
  return best;
}

/** Time ratio over size ratio, the better of three tries. */
function growth(
  time: (sources: readonly Source[]) => number,
  small: readonly Source[],
  large: readonly Source[],
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && best >= 1.2; i++)
    best = Math.min(best, time(large) / time(small) / (large.length / small.length));
  return best;
}

describe('time of quotation verdicts', function () {
  this.timeout(120_000);
  const large = syntheticCorpus(LARGE);
  const small = large.slice(0, SMALL);

  it('grows no faster than the corpus while it is read', () => {
    const ratio = growth(
      (sources) => least(2, () => void createQuotationJudge({ sources }).readAhead(sources.length)),
      small,
      large,
    );
    assert.ok(ratio < 1.2, `time ratio over size ratio ${ratio.toFixed(2)}`);
  });

  it('grows no faster than the corpus while 60 quotations are judged', () => {
    const time = (sources: readonly Source[]): number => {
      const text = syntheticDraft(sources);
      const draft = parseDraft(text);
      const judge = createQuotationJudge({ sources });
      judge.readAhead(sources.length);
      let run = 0;
      // Another speaker in each run, so that no verdict is kept from the run before.
      return least(4, () => {
        run++;
        judge.judgeAll(parseDraft(text.replace(/ said: /g, ` ${'again '.repeat(run)}said: `)));
        assert.equal(draft.quotations.length, 60);
      });
    };
    const ratio = growth(time, small, large);
    assert.ok(ratio < 1.2, `time ratio over size ratio ${ratio.toFixed(2)}`);
  });

  it('after an edit is a small part of the time for all of them', () => {
    const text = syntheticDraft(small);
    const judge = createQuotationJudge({ sources: small });
    const first = least(1, () => void judge.judgeAll(parseDraft(text)));
    const draft = parseDraft(text);
    const { inner } = draft.quotations[30];
    let edit = 0;
    const after = least(5, () => {
      edit++;
      judge.judgeAll(parseDraft(`${text.slice(0, inner.start)}${'Then '.repeat(edit)}${text.slice(inner.start)}`));
    });
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
