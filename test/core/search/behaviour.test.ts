import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Hit, IndexedText, SearchOptions, TermQuery } from '../../../src/core/search/search';
import { emptyIndex } from '../../../src/core/search/sentence-index';
import { assertGrowth } from '../../growth';
import { articleOf, zipfArticles } from './corpus';

const TEXTS = [
  articleOf('ferry', [
    ['The ferry carried 5,500 tons of rice to Busan.', 'It was the largest shipment of the year.'],
    ['"We are not asking anyone," the mayor said.'],
    ['Dockers rejected the offer.'],
  ]),
  articleOf('talks', [
    ['Relations between both harbours improved after the talks.'],
    ['The U.S. delegation, led by Park Min-su, left.', 'North Korea sent missiles and proclaimed success.'],
  ]),
];
const index = emptyIndex.update(TEXTS);
const sentenceOf = (texts: readonly IndexedText[], hit: Hit): string =>
  texts[hit.source].text.slice(hit.sentence.start, hit.sentence.end);
const first = (query: string | TermQuery, options: Partial<SearchOptions> = {}): string | undefined => {
  const [hit] = index.search(query, { limit: 5, ...options });
  return hit && sentenceOf(TEXTS, hit);
};

describe('a search', function () {
  this.timeout(30_000);

  it('finds inflections, numbers as they are written, and hyphenated names in any spelling', () => {
    assert.match(first('ferries carrying rice') ?? '', /5,500 tons/);
    assert.match(first('5500-ton ferries') ?? '', /5,500 tons/);
    for (const name of ['Min-su', 'Min su', 'Minsu', 'PARK MIN-SU'])
      assert.match(first(name) ?? '', /delegation/, name);
    assert.match(first('US') ?? '', /U\.S\./);
  });

  it('gives the place of each hit', () => {
    const [hit] = index.search('largest shipment', { limit: 1 });
    assert.deepEqual(
      { source: hit.source, passage: hit.passage, position: hit.position },
      { source: 0, passage: 1, position: 1 },
    );
    assert.equal(hit.coverage, 1);
  });

  it('ranks a sentence higher whose neighbour holds the rest', () => {
    const texts = [
      articleOf('a', [['The mayor spoke.'], ['x']]),
      articleOf('b', [['The mayor spoke.', 'The treaty failed.']]),
    ];
    const hits = emptyIndex.update(texts).search('mayor treaty', { limit: 3 });
    assert.deepEqual(
      hits.map((hit) => [hit.source, hit.position]),
      [
        [1, 1],
        [1, 0],
        [0, 0],
      ],
    );
    assert.ok(hits[1].coverage < 1);
  });

  it('counts words that the corpus lacks against the coverage', () => {
    const [whole] = index.search('dockers', { limit: 1 });
    const [part] = index.search('dockers zeppelin', { limit: 1 });
    assert.equal(whole.coverage, 1);
    assert.ok(part.coverage > 0 && part.coverage < 0.6, String(part.coverage));
  });

  it('finds sentences of nothing but common words', () => {
    assert.match(first('we are not', { prefix: true }) ?? '', /We are not/);
    assert.match(first('We are not ask', { prefix: true }) ?? '', /We are not/);
  });

  it('finds other names of the same thing', () => {
    assert.equal(first({ terms: [{ text: 'Pyongyang' }] }), undefined);
    assert.match(first({ terms: [{ text: 'Pyongyang', alternatives: ['North Korea', 'DPRK'] }] }) ?? '', /missiles/);
    assert.equal(first({ terms: [{ text: 'North Busan' }] }), undefined, 'a name of two words asks for both');
    const [hit] = index.search({ terms: [{ text: 'dockers', weight: 9 }, { text: 'missiles' }] }, { limit: 1 });
    assert.match(sentenceOf(TEXTS, hit), /Dockers/);
  });

  it('completes the last word, inflected or not', () => {
    for (const half of ['mis', 'missil', 'missiles', 'procl', 'proclaimi', 'relatio', 'Relations']) {
      assert.ok(first(half, { prefix: true }), half);
    }
    assert.equal(first('missi'), undefined);
    assert.equal(first('missi ', { prefix: true }), undefined, 'a word with a space behind it is whole');
    assert.match(first('dockers m', { prefix: true }) ?? '', /Dockers/);
    assert.equal(
      index.search('dockers qqq', { limit: 1, prefix: true })[0].coverage,
      1,
      'half a word that leads nowhere does not count',
    );
  });

  it('accepts one typing error where the word is not in the corpus, and only there', () => {
    for (const typo of ['missles', 'mayro', 'dcokers', 'rejjected', 'shipmemt', 'delegatoin']) {
      assert.ok(first(typo, { typos: true }), typo);
      assert.equal(first(typo), undefined, typo);
    }
    assert.equal(first('xffrry', { typos: true }), undefined);
    assert.equal(first('rcie', { typos: true })?.includes('rice'), true);
    assert.equal(first('rxe', { typos: true }), undefined, 'too short');
    assert.equal(index.search('talks', { limit: 9, typos: true }).length, 1, 'no guesses for a known word');
    assert.match(first('dockers missl', { prefix: true, typos: true }) ?? '', /Dockers|missiles/);
  });

  it('finds every word of four letters and more through every error', () => {
    const word = fc.constantFrom(
      'ferry',
      'largest',
      'shipment',
      'mayor',
      'dockers',
      'harbours',
      'improved',
      'delegation',
    );
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        fc.constantFrom('drop', 'swap', 'add', 'replace'),
        fc.constantFrom(...'aeiqxz'),
        (w, at, error, letter) => {
          const i = at % (w.length - 1);
          const rest = w.slice(i);
          const wrong =
            w.slice(0, i) +
            {
              drop: rest.slice(1),
              swap: rest[1] + rest[0] + rest.slice(2),
              add: letter + rest,
              replace: letter + rest.slice(1),
            }[error];
          fc.pre(wrong.length >= 4 && index.frequency(wrong) === 0);
          assert.ok(
            index
              .search(wrong, { limit: 20, typos: true })
              .some((hit) => sentenceOf(TEXTS, hit).toLowerCase().includes(w)),
            wrong,
          );
        },
      ),
    );
  });

  it('tells how frequent a word is', () => {
    assert.equal(index.frequency('shipments'), 1);
    assert.equal(index.frequency('The'), 6);
    assert.equal(index.frequency('zeppelin'), 0);
  });

  it('no longer finds what was removed or replaced, and finds it again when it comes back', () => {
    const without = index.update([TEXTS[1]]);
    assert.deepEqual(without.search('dockers', { limit: 5 }), []);
    assert.equal(without.search('missiles', { limit: 5 })[0].source, 0, 'positions follow the list');
    assert.equal(without.frequency('ferry'), 0);
    const replaced = index.update([articleOf('ferry', [['A tram.']]), TEXTS[1]]);
    assert.deepEqual(replaced.search('dockers', { limit: 5 }), []);
    assert.equal(replaced.search('tram', { limit: 5 }).length, 1);
    assert.deepEqual(
      without.update(TEXTS).search('dockers rejected', { limit: 5 }),
      index.search('dockers rejected', { limit: 5 }),
    );
  });
});

describe('an index', function () {
  this.timeout(30_000);

  it('answers nothing to nothing', () => {
    for (const query of [
      '',
      ' ',
      '...',
      '\u0300',
      { terms: [] },
      { terms: [{ text: '' }, { text: 'ferry', weight: Number.NaN }] },
    ]) {
      assert.deepEqual(index.search(query, { limit: 5 }), []);
    }
    for (const limit of [0, -1, Number.NaN]) assert.deepEqual(index.search('ferry', { limit }), []);
    assert.deepEqual(index.search('ferry', { limit: 5, sources: [] }), []);
    assert.deepEqual(emptyIndex.search('ferry', { limit: 5 }), []);
    assert.deepEqual(emptyIndex.update([articleOf('empty', [])]).search('ferry', { limit: 5 }), []);
  });

  it('takes words and sentences of a megabyte', () => {
    const texts = [articleOf('a', [['x'.repeat(1 << 20)], ['ferry '.repeat(1 << 17)], ['The ferry left.']])];
    const found = emptyIndex.update(texts);
    assert.equal(found.search('ferry left', { limit: 3 })[0].passage, 3);
    assert.equal(found.search('x'.repeat(1 << 20), { limit: 3 }).length, 1);
    assert.equal(found.search('ferry '.repeat(1 << 16), { limit: 3, prefix: true, typos: true }).length, 2);
    assert.deepEqual(found.search('qwertyuiop '.repeat(1 << 10), { limit: 3, typos: true }), []);
  });

  it('never throws, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        for (const hit of index.search(query, { limit: 3, prefix: true, typos: true })) {
          assert.ok(hit.sentence.end <= TEXTS[hit.source].text.length && hit.coverage >= 0 && hit.coverage <= 1);
        }
      }),
    );
  });

  it('stays in few segments through many small updates', () => {
    const all = zipfArticles(200, 5, 3);
    let current = emptyIndex;
    for (let i = 1; i <= all.length; i++) current = current.update(all.slice(0, i));
    assert.ok(current.blocks.length <= 10, `${current.blocks.length} segments`);
    current = current.update(all.slice(0, 20));
    const kept = current.segments.reduce((sum, segment) => sum + segment.articles.length, 0);
    assert.ok(kept <= 60, `${kept} articles kept for 20`);
  });

  it('is built in time about linear in the text', function () {
    this.timeout(60_000);
    return assertGrowth('built', { small: 250, large: 2_000, below: 2.5 }, (count) => {
      const texts = zipfArticles(count, 20, 5);
      return () => emptyIndex.update(texts);
    });
  });

  it('answers in less than time linear in the text', function () {
    this.timeout(60_000);
    const built = new Map(
      [250, 2_000].map((count) => {
        const texts = zipfArticles(count, 20, 5);
        return [
          count,
          { index: emptyIndex.update(texts), queries: texts.slice(0, 100).map((t) => t.text.slice(0, 80)) },
        ];
      }),
    );
    return assertGrowth('answered', { small: 250, large: 2_000, below: 1 }, (count) => () => {
      const { index, queries } = built.get(count) ?? assert.fail();
      for (const query of queries) index.search(query, { limit: 10 });
    });
  });
});
