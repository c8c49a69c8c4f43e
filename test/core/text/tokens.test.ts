import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isStopWord } from '../../../src/core/text/stop-words';
import { forEachWord, LONGEST_NORM, WordFlag, words } from '../../../src/core/text/tokens';
import { assertGrowth } from '../../growth';

const norms = (text: string): string[] => words(text).map((word) => word.norm);

describe('words', function () {
  this.timeout(30_000);

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The mayor’s barge', ['the', 'mayor', 'barge']],
    ["the mayors' barge isn't O'Brien's", ['the', 'mayors', 'barge', 'isnt', 'obrien']],
    ['a 5,500-ton ferry', ['a', '5500', 'ton', 'ferry']],
    ['1,234,567.50 or 12,34 or 3.5.', ['1234567.50', 'or', '12', '34', 'or', '3.5']],
    ['90% of $5m on the 5th, in the 2010s', ['90', 'of', '5', 'm', 'on', 'the', '5th', 'in', 'the', '2010s']],
    ['U.N. and U.S.-led, e.g. at 9 a.m.', ['un', 'and', 'usled', 'us', 'led', 'eg', 'at', '9', 'am']],
    ["the U.N.'s own", ['the', 'un', 'own']],
    ['Jong-un flew an F-16', ['jongun', 'jong', 'un', 'flew', 'an', 'f16', 'f', '16']],
    ['a 19-year-old', ['a', '19', 'year', 'old']],
    ['Çetin Łódź Straße ﬁne', ['cetin', 'lodz', 'strasse', 'fine']],
    ['R&D - off -- 1990–2000', ['rd', 'off', '1990', '2000']],
    ['co\u00adoperate zero\u200bwidth', ['cooperate', 'zerowidth']],
    ['한국어 단어', ['한국어', '단어']],
    ['東京 kana かな', ['東', '京', 'kana', 'か', 'な']],
    ['😀 smile😀d', ['smile', 'd']],
    ['', []],
    [' .,;-—', []],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(norms(text), expected));

  it('gives the place of each word, without the possessive', () => {
    const text = 'On Kim’s U.N. barge';
    assert.deepEqual(
      words(text).map(({ start, end }) => text.slice(start, end)),
      ['On', 'Kim', 'U.N.', 'barge'],
    );
  });

  it('tells acronyms from stop words', () => {
    const [pronoun, country, dotted] = words('us US U.S.');
    assert.equal(isStopWord(pronoun.norm, (pronoun.flags & WordFlag.acronym) !== 0), true);
    assert.equal(isStopWord(country.norm, (country.flags & WordFlag.acronym) !== 0), false);
    assert.equal(isStopWord(dotted.norm, (dotted.flags & WordFlag.acronym) !== 0), false);
  });

  it('stays inside the text and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        forEachWord(text, (norm, start, end) => {
          assert.ok(start >= last && start < end && end <= text.length);
          assert.ok(norm.length <= 4 * LONGEST_NORM);
          last = start;
        });
      }),
    );
  });

  it('reads a part of a text as it reads the whole, when the part ends between words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z5.,'’& -]{0,30}$/), fc.stringMatching(/^[a-z5.,'’& -]{0,30}$/), (a, b) => {
        const found: string[] = [];
        forEachWord(`${a} \n ${b}`, (norm) => found.push(norm), 0, a.length);
        assert.deepEqual(found, norms(a));
      }),
    );
  });

  for (const unit of ['a', '5,555', "a'", 'a-', 'a.', '9.9', 'word ', '1,2']) {
    it(`takes time linear in the text: ${JSON.stringify(unit)}, again and again`, () =>
      assertGrowth(unit, { small: 20_000, large: 160_000, below: 2.5 }, (size) => {
        const text = unit.repeat(size);
        return () => forEachWord(text, () => undefined);
      }));
  }
});
