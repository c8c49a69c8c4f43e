import assert from 'node:assert/strict';
import { emptyLibrary, type Library, updateLibrary } from '../../../src/core/sources/library';
import { assertGrowth } from '../../growth';
import { random, wordOfRank } from '../search/corpus';
import { entry, type Facts, read } from './articles';

const prose = (seed: number, words: number): string[] => {
  const next = random(seed);
  const all = Array.from({ length: words }, () => wordOfRank(Math.floor(5_000 ** next()) - 1));
  return Array.from({ length: Math.ceil(words / 25) }, (_, i) => `${all.slice(25 * i, 25 * (i + 1)).join(' ')}.`);
};
const libraryOf = (articles: readonly Facts[], bibliography: ReturnType<typeof entry>[] = []): Library =>
  updateLibrary(
    emptyLibrary,
    new Map(articles.map((facts, at) => [`/${String(at).padStart(5, '0')}`, read(facts)])),
    bibliography,
  );
const groups = (articles: readonly Facts[]): (readonly number[])[] =>
  libraryOf(articles).duplicates.map(({ sources }) => sources);

describe('duplicates', function () {
  this.timeout(30_000);

  const a = prose(1, 400);
  const b = prose(2, 400);

  it('are found when an article is saved twice, in another layout and with other furniture', () => {
    assert.deepEqual(
      groups([{ paragraphs: a }, { paragraphs: b }, { paragraphs: ['Share this.', a.join(' '), 'Read more.'] }]),
      [[0, 2]],
    );
  });

  it('are found when a paper shortens, updates or edits an agency story', () => {
    assert.deepEqual(groups([{ paragraphs: a }, { paragraphs: a.slice(0, 9) }]), [[0, 1]]);
    assert.deepEqual(groups([{ paragraphs: a }, { paragraphs: [...prose(3, 80), ...a] }]), [[0, 1]]);
    const edited = a.map((paragraph, i) => (i % 6 === 0 ? paragraph.replace(/^(\S+ ){4}/, 'so he said ') : paragraph));
    assert.deepEqual(groups([{ paragraphs: a }, { paragraphs: edited }]), [[0, 1]]);
  });

  it('are not made by a quotation, an excerpt, shared boilerplate or short texts', () => {
    assert.deepEqual(groups([{ paragraphs: a }, { paragraphs: [...b, ...a.slice(0, 4)] }]), []);
    assert.deepEqual(groups([{ paragraphs: a }, { paragraphs: a.slice(0, 4) }]), []);
    const boilerplate = prose(9, 60);
    assert.deepEqual(groups([1, 2, 3, 4].map((seed) => ({ paragraphs: [...prose(seed, 300), ...boilerplate] }))), []);
    assert.deepEqual(groups([{ paragraphs: ['The ferry left.'] }, { paragraphs: ['The ferry left.'] }]), []);
  });

  it('count as one work; briefs are nobody’s duplicates', () => {
    const library = libraryOf([
      { paragraphs: b },
      { paragraphs: a },
      { paragraphs: a },
      { paragraphs: a, kind: 'brief', title: 'x' },
    ]);
    assert.deepEqual([0, 1, 2, 3].map(library.workOf), [0, 1, 1, 3]);
    assert.equal(library.duplicates[0].overlap, 1);
  });

  it('are the files that one entry of the bibliography names', () => {
    const library = libraryOf([{ paragraphs: a }, { paragraphs: b }], [entry('key', {}, ['/00000', '/00001'])]);
    assert.deepEqual(library.duplicates, [{ sources: [0, 1], overlap: 1 }]);
  });

  it('are found in steps, each a bounded part of the whole, with the same answer', () => {
    const articles = Array.from({ length: 800 }, (_, at) => ({ paragraphs: prose(30_000 + (at % 790), 150) }));
    const library = libraryOf(articles);
    const steps: number[] = [];
    for (let done = false; !done; ) {
      const start = performance.now();
      done = library.findSomeDuplicates();
      steps.push(performance.now() - start);
    }
    assert.ok(steps.length > 70, `${steps.length} steps`);
    const total = steps.reduce((sum, step) => sum + step, 0);
    steps.sort((a, b) => a - b);
    assert.ok(steps[Math.floor(0.95 * steps.length)] < total / 10);
    assert.deepEqual(library.duplicates, libraryOf(articles).duplicates);
    assert.equal(library.duplicates.length, 10);
  });

  it('take time about linear in the corpus, boilerplate in every article included', function () {
    this.timeout(60_000);
    const boilerplate = prose(9, 40);
    let seed = 10_000;
    return assertGrowth('found', { small: 200, large: 1600, below: 2.5 }, (count) => {
      const library = libraryOf(
        Array.from({ length: count }, () => ({ paragraphs: [...prose(seed++, 150), ...boilerplate] })),
      );
      return () => assert.equal(library.duplicates.length, 0);
    });
  });
});
