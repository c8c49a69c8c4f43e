import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyIndex, type SegmentedIndex } from '../../../src/core/search/sentence-index';
import { INDEX_VERSION, restoreIndex, serialiseIndex } from '../../../src/core/search/serialise';
import { articleOf, corpusArbitrary, queryArbitrary } from './corpus';

const restored = (bytes: Uint8Array): SegmentedIndex => {
  const result = restoreIndex(bytes);
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.index;
};

describe('a serialised index', function () {
  this.timeout(30_000);

  it('answers as before once it has been given the articles', () => {
    fc.assert(
      fc.property(corpusArbitrary, queryArbitrary, (texts, query) => {
        const index = emptyIndex.update(texts.slice(0, 3)).update(texts);
        const copy = restored(serialiseIndex(index)).update(texts);
        assert.deepEqual(copy.search(query, { limit: 5 }), index.search(query, { limit: 5 }));
        assert.equal(copy.sentenceCount, index.sentenceCount);
      }),
    );
  });

  it('takes over the articles that are as they were, and no others', () => {
    const texts = ['Storm at sea.', 'A ferry left.'].map((sentence, at) => articleOf(String(at), [[sentence]]));
    const bytes = serialiseIndex(emptyIndex.update(texts));
    const again = restored(bytes).update(texts.map((text) => ({ ...text, passages: [...text.passages] })));
    assert.equal(again.segments.length, 1, 'nothing was indexed anew');
    const changed = restored(bytes).update([texts[0], articleOf('1', [['A tram left.']])]);
    assert.equal(changed.search('ferry', { limit: 1 }).length, 0);
    assert.equal(changed.search('tram', { limit: 1 }).length, 1);
    assert.deepEqual(restored(bytes).search('ferry', { limit: 1 }), []);
  });

  it('is read from anywhere in a buffer', () => {
    const texts = [articleOf('a', [['Storm.']])];
    const bytes = serialiseIndex(emptyIndex.update(texts));
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    assert.equal(restored(larger.subarray(3)).update(texts).search('storm', { limit: 1 }).length, 1);
  });

  it('is refused when it is of another version, damaged, cut short or something else', () => {
    const bytes = serialiseIndex(emptyIndex.update([articleOf('a', [['A storm at sea.']])]));
    const other = bytes.slice();
    new Uint32Array(other.buffer)[2] = INDEX_VERSION + 1;
    const result = restoreIndex(other);
    assert.ok(!result.ok && result.reason.includes(String(INDEX_VERSION + 1)));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] ^= flip;
        assert.equal(restoreIndex(damaged).ok, false);
        assert.equal(restoreIndex(bytes.slice(0, at)).ok, false);
      }),
    );
    assert.equal(restoreIndex(new TextEncoder().encode('Something else, of some length.!')).ok, false);
    assert.equal(restoreIndex(new Uint8Array(0)).ok, false);
  });
});
