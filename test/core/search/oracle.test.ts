import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Hit, IndexedText, TermQuery } from '../../../src/core/search/search';
import { emptyIndex } from '../../../src/core/search/sentence-index';
import {
  articleOf,
  corpusArbitrary,
  paragraphsArbitrary,
  queryArbitrary,
  random,
  wordOfRank,
  zipfArticles,
} from './corpus';
import { linearSearch } from './linear-search';

/** Scores are sums taken in the same order: they must agree to the last bit. */
const same = (found: readonly Hit[], expected: readonly Hit[]): void => assert.deepEqual(found, expected);

const byId = (texts: readonly IndexedText[]): IndexedText[] => [...texts].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the index against a linear search', function () {
  this.timeout(30_000);

  it('finds the same sentences with the same scores', () => {
    fc.assert(
      fc.property(corpusArbitrary, queryArbitrary, fc.integer({ min: 1, max: 40 }), (texts, query, limit) => {
        same(emptyIndex.update(texts).search(query, { limit }), linearSearch(texts, query, { limit }));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same in given sources', () => {
    const sources = fc.uniqueArray(fc.integer({ min: -1, max: 9 }), { maxLength: 5 });
    fc.assert(
      fc.property(corpusArbitrary, queryArbitrary, sources, (texts, query, wanted) => {
        const options = { limit: 5, sources: wanted };
        same(emptyIndex.update(texts).search(query, options), linearSearch(texts, query, options));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same for terms with weights and other names', () => {
    const text = fc.constantFrom('mayor', 'North Sea', 'ferry harbour', 'storm', 'treaty signed', 'nowhere', 'the');
    const term = fc.record({
      text,
      weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
      alternatives: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(corpusArbitrary, fc.array(term, { maxLength: 4 }), (texts, terms) => {
        const query: TermQuery = { terms };
        same(emptyIndex.update(texts).search(query, { limit: 8 }), linearSearch(texts, query, { limit: 8 }));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same whatever was added, changed and removed before, and in whatever steps', () => {
    const step = fc.record({
      put: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), paragraphsArbitrary, { maxKeys: 3 }),
      drop: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), queryArbitrary, (steps, query) => {
        let index = emptyIndex;
        const current = new Map<string, IndexedText>();
        for (const { put, drop } of steps) {
          for (const [id, paragraphs] of Object.entries(put)) current.set(id, articleOf(id, paragraphs));
          for (const id of drop) current.delete(id);
          index = index.update(byId([...current.values()]));
        }
        const texts = byId([...current.values()]);
        same(index.search(query, { limit: 6 }), linearSearch(texts, query, { limit: 6 }));
        const options = { limit: 6, prefix: true, typos: true };
        same(
          index.search(`${query.slice(0, -1)}x`, options),
          emptyIndex.update(texts).search(`${query.slice(0, -1)}x`, options),
        );
        assert.equal(index.sentenceCount, emptyIndex.update(texts).sentenceCount);
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same where lists are long enough to be cut short', function () {
    this.timeout(60_000);
    const texts = zipfArticles(100, 50, 7, 900);
    const index = emptyIndex.update(texts);
    const split = emptyIndex.update(texts.slice(0, 70)).update(texts);
    const next = random(11);
    for (let i = 0; i < 120; i++) {
      const terms = Array.from({ length: 2 + (i % 7) }, () => {
        const rank = Math.floor(900 ** next()) - 1;
        return {
          text: wordOfRank(rank),
          weight: rank < 40 ? 0.2 + next() : 1 + next(),
          alternatives: next() < 0.2 ? ['of'] : [],
        };
      });
      const options = { limit: i % 2 === 0 ? 3 : 30 };
      const expected = linearSearch(texts, { terms }, options);
      same(index.search({ terms }, options), expected);
      same(split.search({ terms }, options), expected);
    }
  });
});
