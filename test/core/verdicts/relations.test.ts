import assert from 'node:assert/strict';
import { treeLikeness } from '../../../src/core/verdicts/kinship';
import { relate } from '../../../src/core/verdicts/relations';

describe('relate', () => {
  const cases: [string, string, ReturnType<typeof relate>][] = [
    ['globally', 'worldwide', 'synonym'],
    ['treaty', 'pact', 'synonym'],
    ['rise', 'fall', 'opposite'],
    ['victory', 'defeat', 'opposite'],
    ['lake', 'ocean', 'sibling'],
    ['federal', 'provincial', 'sibling'],
    ['murder', 'manslaughter', 'sibling'],
    ['uncontrolled', 'control', 'opposite'],
    ['eager', 'reluctant', 'opposite'],
  ];
  for (const [a, b, expected] of cases) {
    it(`${a} and ${b}: ${expected}, either way round`, () => {
      assert.equal(relate(a, b), expected);
      assert.equal(relate(b, a), expected);
    });
  }
});

describe('treeLikeness', () => {
  it('ranks near nouns over far ones, and knows what it does not know', () => {
    assert.ok(treeLikeness('lake', 'ocean', 'n') > treeLikeness('lake', 'lawyer', 'n'));
    assert.equal(treeLikeness('lake', 'lake', 'n'), 1);
    assert.ok(treeLikeness('lake', 'zzyx', 'n') < 0);
  });
});
