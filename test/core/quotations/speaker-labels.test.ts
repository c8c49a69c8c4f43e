import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/core/text/sentences';
import type { Span } from '../../../src/core/text/span';
import { type Attribution, attributeAll, paragraphsOf } from '../../../src/core/values/speakers/attribute';
import type { QuotedWords } from '../../../src/core/values/speakers/quoted';
import { articlesOf, BENCH, benchExists, hashOf } from '../../bench/quotation-articles';
import { skip } from '../../skip';
import labels from './speaker-labels.json';

interface Labelled extends Span {
  /** Names that are right; null where the article names no speaker. */
  readonly speaker: readonly string[] | null;
}

interface Tally {
  right: number;
  told: number;
  named: number;
  readonly errors: string[];
}

const plain = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .split(/[ -]+/)
    .filter((w) => !/^(?:|the|a|an|mr|mrs|ms|dr)$/.test(w));

/** The same words, or a name that ends in the same surname and says nothing else. */
function isRight(told: string, right: readonly string[]): boolean {
  const words = plain(told);
  return right.some((name) => {
    const wanted = plain(name);
    const [short, long] = words.length <= wanted.length ? [words, wanted] : [wanted, words];
    return (
      short.length > 0 && short.every((w) => long.includes(w)) && short[short.length - 1] === long[long.length - 1]
    );
  });
}

function attributionsOf(text: string, quotations: readonly Labelled[]): Attribution[] {
  const sentences = paragraphsOf(text).flatMap((p) =>
    splitSentences(text.slice(p.start, p.end)).map((s) => ({ start: s.start + p.start, end: s.end + p.start })),
  );
  const quotes: QuotedWords[] = quotations.map(({ start, end }) => ({
    span: { start, end },
    pieces: [{ start: start + 1, end: end - 1 }],
    depth: 0,
  }));
  return attributeAll(text, sentences, quotes);
}

function measure(use: string): Tally {
  const tally: Tally = { right: 0, told: 0, named: 0, errors: [] };
  const texts = new Map(
    ['defacto-train', 'defacto-val', 'summedits-news'].flatMap((file) =>
      articlesOf(file).map((a) => [`${file} ${a.row}`, a.text]),
    ),
  );
  const byHash = new Map([...texts.values()].map((text) => [hashOf(text), text]));
  for (const { row, hash, use: part, quotations } of labels as readonly {
    row: string;
    hash: string;
    use: string;
    quotations: Labelled[];
  }[]) {
    if (part !== use) continue;
    const text = byHash.get(hash);
    assert.ok(text !== undefined, `the text of ${row} is not the one that was labelled`);
    const told = attributionsOf(text, quotations);
    for (const [i, { speaker, start }] of quotations.entries()) {
      if (speaker) tally.named++;
      const name = told[i].speaker;
      if (name !== undefined) tally.told++;
      if (name !== undefined && speaker && isRight(name, speaker)) tally.right++;
      else if (name !== undefined || speaker)
        tally.errors.push(
          `${row} at ${start}: told ${name ?? 'nobody'} (${told[i].how}), labelled ${speaker?.[0] ?? 'nobody'}`,
        );
    }
  }
  return tally;
}

/**
 * The labels came in four lots, each read before the code saw it: the first thirty articles, then 15, 14 and 10 more. As
 * first seen, the later lots had precision 0.944, 0.934 and 0.865 and recall 0.905, 0.877 and 0.776; what each lot
 * taught was then mended, so that today's figures on them are those of articles that were learnt from.
 */
describe('speakers of the quotations in labelled articles', () => {
  before(function () {
    if (!benchExists()) skip(this, `no practice articles at ${BENCH}`);
  });

  for (const use of ['tuning', 'report']) {
    it(`are told with precision 0.95 and recall 0.85 (${use === 'tuning' ? 'first thirty articles' : 'later articles'})`, () => {
      const { right, told, named, errors } = measure(use);
      const precision = right / told;
      const recall = right / named;
      console.log(
        `      ${use}: precision ${precision.toFixed(3)} (${right}/${told}), recall ${recall.toFixed(3)} (${right}/${named})`,
      );
      for (const error of errors) console.log(`        ${error}`);
      assert.ok(told > 40, 'the measurement saw too few speakers');
      assert.ok(precision >= 0.95, `precision ${precision}`);
      assert.ok(recall >= 0.85, `recall ${recall}`);
    });
  }
});
