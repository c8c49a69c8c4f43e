import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../src/core/text/fold';

const folded = (text: string): string => fold(text).text;

describe('fold', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['curly and straight double marks', '“one” two', '"one" two'],
    ['curly and straight single marks', '‘one’ two', "'one' two"],
    ['double and single marks', '“one” two', "'one' two"],
    ['guillemets', '«one» two', '"one" two'],
    ['low and high marks', '„one“ two', '"one" two'],
    ['apostrophes', 'won’t', "won't"],
    ['primes', 'a 6′ wall', "a 6' wall"],
    ['a dash with and without spaces', 'late — if ever', 'late—if ever'],
    ['dash lengths', '2019–2021', '2019-2021'],
    ['two and three hyphens for a dash', 'late -- if ever', 'late—if ever'],
    ['a non-breaking hyphen', 'long‑term', 'long-term'],
    ['white space', 'one  two\t three', 'one two three'],
    ['a line wrap', 'one\n   two', 'one two'],
    ['a paragraph break', 'one\n\ntwo', 'one two'],
    ['no-break and thin spaces', 'one\u00a0two\u202fthree\u2009four', 'one two three four'],
    ['ligatures', 'ﬁnal oﬀer, ﬂat eﬃcient baﬄe', 'final offer, flat efficient baffle'],
    ['invisible characters', 'stra\u00adtegic\u200b plan\ufeff', 'strategic plan'],
    ['letters in pieces', 'cafe\u0301', 'café'],
    ['dots and the ellipsis', 'wait... no', 'wait… no'],
    ['spaced dots', 'wait . . . no', 'wait … no'],
  ];
  for (const [what, a, b] of same) it(`makes ${what} alike`, () => assert.equal(folded(a), folded(b)));

  const different: readonly (readonly [string, string, string])[] = [
    ['letter case', 'The Plan', 'the plan'],
    ['words', 'the the provisions', 'the provisions'],
    ['a comma', 'one, two', 'one two'],
    ['accents', 'resume', 'résumé'],
    ['British and American spelling', 'labour', 'labor'],
    ['figures and number words', '5', 'five'],
    ['a hyphen and a space', 'long-term', 'long term'],
    ['two dots', 'wait.. no', 'wait… no'],
    ['percent', '5%', '5 percent'],
    ['currencies', '£5', '$5'],
  ];
  for (const [what, a, b] of different) it(`keeps ${what} apart`, () => assert.notEqual(folded(a), folded(b)));

  it('leads every folded character back into the original', () => {
    const text = 'He  said: “The ﬁrst — and\nlast…” cafe\u0301';
    const { text: out, map } = fold(text);
    const at = (part: string): string => {
      const start = out.indexOf(part);
      const s = map.spanToOriginal({ start, end: start + part.length });
      return text.slice(s.start, s.end);
    };
    assert.equal(at('said'), 'said');
    assert.equal(at('first'), 'ﬁrst');
    assert.equal(at('last'), 'last');
    assert.equal(at('first-and'), 'ﬁrst — and');
  });

  it('never leaves the text, and folding twice changes nothing', () => {
    const alphabet = fc.constantFrom(...' \n\t\u00a0"\'“”‘’«»-–—.…ﬁe\u1112\u1161aB1,\u200b', 'e\u0301');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
        const { text: out, map } = fold(text);
        for (let i = 0; i < out.length; i++) {
          const s = map.spanToOriginal({ start: i, end: i + 1 });
          assert.ok(s.start >= 0 && s.end <= text.length && s.start < s.end);
        }
        assert.equal(fold(out).text, out);
      }),
    );
  });
});
