import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/core/text/sentences';
import type { Span } from '../../../src/core/text/span';
import { type Attribution, attributeAll, paragraphsOf } from '../../../src/core/values/speakers/attribute';
import type { QuotedWords } from '../../../src/core/values/speakers/quoted';
import { articlesOf, BENCH, benchExists, hashOf, LABELLED_FILES } from '../../bench/quotation-articles';
import { skip } from '../../skip';
import labels from './speaker-labels.json';

interface Labelled extends Span {
  /** Names that are right; null where the article names no speaker. */
  readonly speaker: readonly string[] | null;
  /** The labeller could not tell: not measured. */
  readonly sure?: false;
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

/** "Panel" of "panel of experts": a role without what it is for; nothing for a name. */
const head = (name: string): string => (/^\p{Ll}/u.test(name) ? name.split(/ (?:for|of|at|from|in|with) /)[0] : name);

/**
 * The same words, or a name that ends in the same surname and says nothing else. A role may be told with more of what it
 * is for than the label says, never with less.
 */
function isRight(told: string, right: readonly string[]): boolean {
  return isName(told, right) || (head(told) !== told && isName(head(told), right));
}

function isName(told: string, right: readonly string[]): boolean {
  const words = plain(told);
  return right.some((name) => {
    const wanted = plain(name);
    const [short, long] = words.length <= wanted.length ? [words, wanted] : [wanted, words];
    return (
      short.length > 0 && short.every((w) => long.includes(w)) && short[short.length - 1] === long[long.length - 1]
    );
  });
}

function attributionsOf(text: string, quotations: readonly Labelled[]): readonly Attribution[] {
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
  const texts = new Map(LABELLED_FILES.flatMap((file) => articlesOf(file).map((a) => [`${file} ${a.row}`, a.text])));
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
    for (const [i, { speaker, start, sure }] of quotations.entries()) {
      if (sure === false) continue;
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
 * The labels came in lots, each read before the code saw it. What a lot taught was mended after its first measurement,
 * so that today's figures on it are those of articles that were learnt from; the first-sight figures are the honest ones.
 */
const FIRST_SIGHT = [
  'second lot, 15 articles: precision 0.944, recall 0.905',
  'third lot, 14 articles: precision 0.934, recall 0.877',
  'fourth lot, 10 articles: precision 0.865, recall 0.776',
  'fifth lot, 19 articles: precision 0.919 (102/111), recall 0.816 (102/125)',
  'sixth lot, 10 articles: precision 0.811 (43/53), recall 0.796 (43/54)',
  'seventh lot, 8 articles: precision 0.925 (37/40), recall 0.804 (37/46)',
  // Labelled by somebody else, and from papers, agencies and web pages besides the BBC. Three articles had been read
  // before and are left out of these lines.
  'lot A, 15 articles: precision 0.887 (71/80), recall 0.835 (71/85)',
  'lot B, 12 articles: precision 0.886 (78/88), recall 0.876 (78/89)',
  'lot C, 13 articles, one of them a list of products without a verb of speech: precision 0.797 (59/74), recall 0.670 (59/88)',
  'lots A to C together, 40 articles: precision 0.860 (208/242), recall 0.794 (208/262)',
  // Two more lots of the same labeller, each measured once with the code that had landed. A "panel of experts monitoring
  // sanctions" for a "panel" was counted as wrong until lot D; both ways of counting are given.
  'lot D, 14 articles: precision 0.943 (82/87), recall 0.863 (82/95); roles counted by every word: 0.851, 0.779',
  'lot E, 14 articles: precision 0.931 (149/160), recall 0.887 (149/168); roles counted by every word: the same',
  'lots D and E together: precision 0.935 (231/247), recall 0.878 (231/263); roles counted by every word: 0.903, 0.848',
  // Labelled after D and E had been learnt from, measured once, and nothing was mended for it since.
  'lot F, 14 articles: precision 0.975 (78/80), recall 0.876 (78/89)',
];

const USES = [
  { use: 'tuning', which: 'first thirty articles', told: 40, precision: 0.95, recall: 0.85 },
  { use: 'report', which: 'later articles', told: 40, precision: 0.95, recall: 0.85 },
  // Read last, and hardly learnt from: a floor below its first-sight figures, not the aim.
  { use: 'last', which: 'seventh lot', told: 30, precision: 0.9, recall: 0.78 },
  { use: 'lot-A', which: 'lot A, learnt from', told: 70, precision: 0.95, recall: 0.92 },
  { use: 'lot-B', which: 'lot B, learnt from', told: 80, precision: 0.97, recall: 0.92 },
  { use: 'lot-C', which: 'lot C, learnt from', told: 80, precision: 0.93, recall: 0.87 },
  { use: 'lot-D', which: 'lot D, learnt from', told: 80, precision: 0.95, recall: 0.92 },
  { use: 'lot-E', which: 'lot E, learnt from', told: 140, precision: 0.96, recall: 0.9 },
  { use: 'lot-F', which: 'lot F, not learnt from', told: 70, precision: 0.95, recall: 0.85 },
] as const;

describe('speakers of the quotations in labelled articles', () => {
  before(function () {
    if (!benchExists()) skip(this, `no practice articles at ${BENCH}`);
    for (const line of FIRST_SIGHT) console.log(`      first seen: ${line}`);
  });

  for (const { use, which, ...least } of USES) {
    it(`are told with precision ${least.precision} and recall ${least.recall} (${which})`, () => {
      const { right, told, named, errors } = measure(use);
      const precision = right / told;
      const recall = right / named;
      console.log(
        `      ${use}: precision ${precision.toFixed(3)} (${right}/${told}), recall ${recall.toFixed(3)} (${right}/${named})`,
      );
      for (const error of errors) console.log(`        ${error}`);
      assert.ok(told > least.told, 'the measurement saw too few speakers');
      assert.ok(precision >= least.precision, `precision ${precision}`);
      assert.ok(recall >= least.recall, `recall ${recall}`);
    });
  }
});
