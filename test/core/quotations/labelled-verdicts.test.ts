import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/drafts/parse';
import { createQuotationJudge } from '../../../src/core/quotations/judge';
import type { QuotationVerdictKind } from '../../../src/core/quotations/verdict';
import type { Source } from '../../../src/core/sources/source';
import { articlesOf, asSource, BENCH, benchExists, hashOf, LABELLED_FILES } from '../../bench/quotation-articles';
import { skip } from '../../skip';
import labels from './speaker-labels.json';

interface LabelledArticle {
  readonly hash: string;
  readonly row: string;
  readonly quotations: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: readonly string[] | null;
    readonly sure?: false;
  }[];
}

/** Verdict on a draft in which `speaker` says the words of the source. */
function verdictFor(source: Source, words: string, speaker: string): QuotationVerdictKind {
  const name = /^\p{Lu}/u.test(speaker) ? speaker : `The ${speaker}`;
  const draft = parseDraft(`${name} said: “${words}” [@a].`);
  const quotation = [...draft.quotations].sort((a, b) => b.text.length - a.text.length)[0];
  return quotation ? createQuotationJudge({ sources: [source] }).judge(quotation, draft).kind : 'not-judged';
}

/** Speakers here come from labels made by reading, not from the code that tells an article's speakers. */
describe('verdicts on quotations whose speakers were labelled by hand', function () {
  this.timeout(60_000);
  before(function () {
    if (!benchExists()) skip(this, `no practice articles at ${BENCH}`);
  });

  it('raise few false alarms over the right speaker and catch the wrong one', () => {
    const texts = new Map(LABELLED_FILES.flatMap((file) => articlesOf(file).map((a) => [hashOf(a.text), a])));
    const count = { right: 0, falseAlarms: 0, wrong: 0, caught: 0 };
    for (const { hash, row, quotations } of labels as readonly LabelledArticle[]) {
      const article = texts.get(hash);
      assert.ok(article);
      const source = asSource(article, 'a');
      const named = quotations.filter((q) => q.speaker !== null && q.sure !== false);
      for (const { start, end, speaker } of named) {
        // The first paragraph of a quotation that runs on.
        const words = article.text
          .slice(start + 1, end - 1)
          .split(/\s["“]/)[0]
          .replace(/["“”]/g, "'");
        if (!speaker || words.split(' ').length < 5) continue;
        count.right++;
        const kind = verdictFor(source, words, speaker[0]);
        if (kind === 'other-speaker') {
          count.falseAlarms++;
          console.log(`        false alarm: ${row} at ${start}, ${speaker[0]}`);
        }
        const other = named.find(
          (q) =>
            q.speaker && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(q.speaker[0]) && q.speaker.every((s) => !speaker.includes(s)),
        );
        if (!other?.speaker || !/^\p{Lu}\S+ \p{Lu}\S+$/u.test(speaker[0])) continue;
        count.wrong++;
        if (verdictFor(source, words, other.speaker[0]) === 'other-speaker') count.caught++;
        else console.log(`        missed: ${row} at ${start}, ${speaker[0]}, draft says ${other.speaker[0]}`);
      }
    }
    console.log(
      `      right speaker: ${count.falseAlarms} false alarms on ${count.right}; wrong speaker: ${count.caught} caught of ${count.wrong}`,
    );
    assert.ok(count.right >= 150 && count.wrong >= 40);
    assert.ok(count.falseAlarms / count.right <= 0.005);
    assert.ok(count.caught / count.wrong >= 0.92);
  });
});
