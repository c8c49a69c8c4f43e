import assert from 'node:assert/strict';
import { compareDates, type DateRelation, dateOrder } from '../../../src/core/values/date-order';
import { stateOf } from '../../../src/core/values/statement';

const dateIn = (text: string) => {
  const { dates } = stateOf(text);
  assert.equal(dates.length, 1, `${text}: ${JSON.stringify(dates)}`);
  return dates[0];
};

describe('datesOf', () => {
  it('reads days, months, years, decades and words about them', () => {
    const cases: [string, object][] = [
      ['They met on Apr. 26.', { month: 4, day: 26 }],
      ['They met on the twenty-sixth of April.', { month: 4, day: 26 }],
      ['They met on 26 April 2021.', { month: 4, day: 26, year: 2021 }],
      ['They met in June 2024.', { month: 6, year: 2024 }],
      ['The bridge fell in the late 1990s.', { year: 1990, endYear: 1999, part: 'late' }],
      ['The bank failed late last year.', { part: 'late', relative: { unit: 'year', offset: -1 } }],
      ['It reopened on Tuesday evening.', { weekday: 2, hour: 2 }],
      ['It ran from 2019-21.', { year: 2019, endYear: 2021, bound: 'from' }],
      ['It closed before 2005.', { year: 2005, bound: 'before' }],
      ['It is dated 2025-04-26.', { year: 2025, month: 4, day: 26 }],
    ];
    for (const [text, expected] of cases) {
      const found = dateIn(text) as unknown as Record<string, unknown>;
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(found[key], value, `${text} ${key}`);
    }
  });
});

describe('the words of a date', () => {
  const wordsOf = (text: string): string => text.slice(dateIn(text).span.start, dateIn(text).span.end);

  it('hold the point of a shortened month, and not that of the sentence', () => {
    assert.equal(wordsOf('They met on Sept. 13 in Kelm.'), 'Sept. 13');
    for (const month of ['May', 'June', 'July']) assert.equal(wordsOf(`It failed in ${month}.`), month);
  });
});

describe('compareDates', () => {
  const cases: [string, string, DateRelation][] = [
    ['on 26 April', 'on Apr. 26', 'same'],
    ['in June 2024', 'on 20 June 2024', 'compatible'],
    ['in June 2024', 'on 20 July 2024', 'differs'],
    ['on Tuesday', 'on Thursday', 'differs'],
    ['after March 4', 'on March 4', 'edge'],
    ['before 2005', 'in 2003', 'compatible'],
    ['before 2005', 'in 2007', 'differs'],
    ['on Tuesday', 'in 2011', 'incomparable'],
    ['later than March 4', 'on March 2', 'differs'],
    ['no later than March 4', 'on March 2', 'compatible'],
    ['prior to 2005', 'in 2003', 'compatible'],
    ['in 2011-12', 'in 2012-13', 'differs'],
  ];
  for (const [a, b, expected] of cases) {
    it(`${a} and ${b}: ${expected}`, () => {
      assert.equal(compareDates(dateIn(`They met ${a}.`), dateIn(`They met ${b}.`)), expected);
    });
  }
});

describe('dateOrder', () => {
  const cases: [string, string, number][] = [
    ['before 3 May 2021', 'on 3 May 2021', -1],
    ['after 3 May 2021', 'on 3 May 2021', 1],
    ['on 2 May 2021', 'on 3 May 2021', -1],
    ['before 9 May 2021', 'on 3 May 2021', 0],
    ['on Tuesday', 'on 3 May 2021', 0],
  ];
  for (const [a, b, expected] of cases) {
    it(`${a} lies ${expected} of ${b}`, () =>
      assert.equal(dateOrder(dateIn(`They met ${a}.`), dateIn(`They met ${b}.`)), expected));
  }
});
