// Passages that bear on a sentence, or on words typed into a box.
import assert from 'node:assert/strict';
import { findSources } from '../../../src/core/assist/found-sources';
import type { Library } from '../../../src/core/sources/library';
import { slice } from '../../../src/core/text/span';
import { articleNamed, engineOver } from '../../engine-fixture';

describe('found sources', () => {
  let library: Library;
  before(async () => {
    library = (await engineOver({ 'ferry.md': articleNamed('ferry.md'), 'mill.md': articleNamed('mill.md') })).library;
  });

  const found = (text: string, typed = false): string[] =>
    findSources(library, { text, typed }, 'balanced').passages.map(
      ({ place, relation }) => `${relation}: ${slice(library.sources[place.source].text, place.span)}`,
    );

  it('say what they do to a claim, those that say something first', () => {
    const [first] = found('The council of Harbour Island voted to buy three electric ferries.');
    assert.match(first, /^contradicts: The council of Harbour Island voted/);
  });

  it('are found by one word, in a box by half of it and typed wrongly too', () => {
    assert.match(found('a diesel')[0], /old diesel ship/);
    assert.match(found('a batery', true)[0], /The battery will not last/);
    assert.match(found('electric ferr', true)[0], /two electric ferries/);
    assert.match(found('passen', true)[0], /120 passengers/);
    assert.deepEqual(found('passen'), []);
  });

  it('are none where no word tells anything, or the only one stands nowhere', () => {
    for (const query of ['', '  ', 'the', 'this is what it was', 'A zeppelin', 'is it the zeppelin']) {
      assert.deepEqual(found(query), [], query);
      assert.deepEqual(found(query, true), [], query);
    }
  });
});
