import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchedWords } from '../../../src/core/search/matched-words';

const marked = (query: Parameters<typeof matchedWords>[0], text: string): string[] =>
  matchedWords(query, text).map(({ start, end }) => text.slice(start, end));

describe('matched words', () => {
  it('are found in any inflection and spelling, common words aside', () => {
    assert.deepEqual(marked('the ferries carried 5500 tons', 'The ferry carries 5,500-ton loads.'), [
      'ferry',
      'carries',
      '5,500',
      'ton',
    ]);
    assert.deepEqual(marked('Park Min-su', "Park Min-su's boat, Min su"), ['Park', 'Min-su', 'Min', 'su']);
    assert.deepEqual(marked({ terms: [{ text: 'Pyongyang', alternatives: ['DPRK'] }] }, 'the DPRK said'), ['DPRK']);
    assert.deepEqual(marked('', 'The ferry'), []);
  });

  it('never overlap and never leave the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c' .-]{0,20}$/), fc.stringMatching(/^[a-c' .-]{0,40}$/), (query, text) => {
        let end = 0;
        for (const span of matchedWords(query, text)) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          end = span.end;
        }
      }),
    );
  });
});
