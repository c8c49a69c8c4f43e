import assert from 'node:assert/strict';
import type { Quantity } from '../../../src/core/values/quantity';
import { stateOf } from '../../../src/core/values/statement';

const only = (text: string): Quantity => {
  const { quantities } = stateOf(text);
  assert.equal(
    quantities.length,
    1,
    `${text}: ${quantities.map((q) => text.slice(q.span.start, q.span.end)).join(' | ')}`,
  );
  return quantities[0];
};

describe('quantitiesOf', () => {
  const cases: [string, Partial<Quantity>][] = [
    ['The mine employs 4,500 people.', { kind: 'count', value: 4500, step: 100, head: 'person' }],
    ['Sales reached $1.2bn.', { kind: 'money', unit: '$', value: 1.2e9, step: 1e8 }],
    ['The fund holds £3m.', { kind: 'money', unit: '£', value: 3e6 }],
    ['More than 60 per cent of voters agreed.', { kind: 'percent', value: 60, bound: 'over' }],
    ['Nine in ten farmers signed.', { kind: 'percent', value: 90 }],
    ['Two-thirds of the harvest was lost.', { kind: 'percent' }],
    ['Its share is just under half.', { kind: 'percent', value: 50, bound: 'nearly' }],
    ['A 7,200-ton ferry sank.', { kind: 'measure', unit: 'kg', value: 7.2e6, head: 'ferry' }],
    ['They hailed three decades of trade.', { kind: 'duration', unit: 'day' }],
    ['A 14-year-old girl won.', { kind: 'age' }],
    ['The town drew 2-1.', { kind: 'score', value: 2, upper: 1 }],
    ['It is the 43rd largest port.', { kind: 'rank', value: 43 }],
    ['She seeks a second term.', { kind: 'rank', value: 2 }],
    ['Some 5 to 6 million tourists came.', { value: 5e6, upper: 6e6 }],
    ['Up to 20 villages were cut off.', { bound: 'at-most', value: 20 }],
    ['At least a dozen boats left.', { bound: 'at-least', value: 12 }],
    ['Two hundred and fifty thousand letters arrived.', { value: 250_000, head: 'letter' }],
    ['It scored 7.1/10 with readers.', { unit: '/10', value: 7.1 }],
    ['The bridge took more than 45 crores.', { value: 4.5e8, bound: 'over' }],
    ['The bridge took 20 to 30 million.', { value: 2e7, upper: 3e7 }],
    ['The clip drew 3 million likes in a day.', { value: 3e6, head: 'like' }],
    ['The harbour took $90 million globally.', { value: 9e7, head: '' }],
    ['The strike lasted four and half weeks.', { kind: 'duration', value: 31.5 }],
    ['The town ranks below 30th.', { kind: 'rank', low: Number.NEGATIVE_INFINITY }],
    ['The strike lasted four and a half weeks.', { kind: 'duration', value: 31.5 }],
    ['Some four and a half million people came.', { kind: 'count', value: 4.5e6 }],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const found = only(text);
      for (const [key, value] of Object.entries(expected)) assert.equal(found[key as keyof Quantity], value, key);
    });
  }

  it('leaves years, idle ones and dates to others', () => {
    for (const text of ['It opened in 1987.', 'One of them left.', 'The second came on 3 May 2011.']) {
      assert.deepEqual(stateOf(text).quantities, [], text);
    }
  });
});
