import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/verdicts/judge';
import { judgePair } from '../../../src/core/verdicts/judge-pair';

const verdict = (claim: string, evidence: string) => judgePair(claim, evidence, { sensitivity: 'balanced' });

describe('judgePair', () => {
  it('catches a number that the sentence gives otherwise, and names both', () => {
    const found = verdict('The dam supplies 40 villages in the valley.', 'The dam supplies 25 villages in the valley.');
    assert.equal(found.verdict, 'contradicted');
    assert.match(found.reasons[0].message, /^Draft: "40.*Source: "25/);
  });

  it('accepts what the sentence says in other words', () => {
    const found = verdict('The dam supplies 25 villages.', 'The dam supplies twenty-five villages in the valley.');
    assert.notEqual(found.verdict, 'contradicted');
  });

  it('leaves a question unchecked', () => {
    assert.equal(verdict('Does the dam supply 40 villages?', 'The dam supplies 25 villages.').verdict, 'unchecked');
  });
});

describe('analyse', () => {
  it('is the same object for the same text', () => {
    assert.equal(analyse('Rain fell on the hills.'), analyse('Rain fell on the hills.'));
  });
});
