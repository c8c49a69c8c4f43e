import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stem } from '../../../src/core/text/stem';

describe('stem', () => {
  const families: readonly (readonly string[])[] = [
    ['announce', 'announced', 'announces', 'announcing'],
    ['relation', 'relations', 'relate', 'related'],
    ['nation', 'nations'],
    ['carry', 'carries', 'carried'],
    ['happy', 'happiness'],
    ['hop', 'hopped', 'hopping'],
    ['hope', 'hoped', 'hoping'],
    ['agree', 'agreed', 'agreeing', 'agrees'],
    ['add', 'added', 'adding'],
    ['biologist', 'biologists'],
    ['missile', 'missiles'],
    ['die', 'dies', 'dying'],
    ['rational', 'rationally'],
    ['formal', 'formality', 'formalize'],
    ['sensible', 'sensibility'],
    ['controlled', 'controlling', 'control'],
  ];
  for (const family of families) {
    it(`one stem: ${family.join(', ')}`, () =>
      assert.equal(new Set(family.map(stem)).size, 1, family.map(stem).join(' ')));
  }

  it('keeps apart what only looks alike', () => {
    for (const [a, b] of [
      ['news', 'new'],
      ['international', 'internal'],
      ['hoping', 'hopping'],
      ['university', 'universe'],
      ['general', 'generous'],
      ['skies', 'skis'],
      ['evening', 'even'],
    ]) {
      assert.notEqual(stem(a), stem(b), `${a}, ${b}`);
    }
  });

  it('follows the published examples', () => {
    const examples =
      'consign consign consigned consign consisted consist consistency consist knavish knavish kneeling kneel knightly knight';
    const pairs = examples.split(' ');
    for (let i = 0; i < pairs.length; i += 2) assert.equal(stem(pairs[i]), pairs[i + 1]);
  });

  it('leaves numbers, acronyms with digits, other scripts and endless words alone', () => {
    for (const word of ['5500', '3.5', 'f16', '한국어', '', 'a', 'is', 'x'.repeat(60)]) assert.equal(stem(word), word);
  });

  it('never throws, never lengthens by more than a letter, and answers the same again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,15}$/), (word) => {
        const found = stem(word);
        assert.ok(found.length <= word.length + 1);
        assert.equal(stem(word), found);
      }),
      { numRuns: 1000 },
    );
  });
});
