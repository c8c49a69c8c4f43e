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

describe('judgePair on an article', () => {
  const article = [
    'The ferry company said on Tuesday that it had laid up two ships for repairs.',
    'The federal inspectors found cracks in the hull of the older ship in a third yearly check.',
    'Nobody was hurt, and the harbour stayed open to other traffic through the night.',
    'Passengers were taken across the strait by bus and by the small boats of the fishermen.',
  ].join(' ');
  const changed: [string, string][] = [
    ['The provincial inspectors found cracks in the hull of the older ship in a third yearly check.', 'federal'],
    ['The federal inspectors found cracks in the hull of the older ship in a second yearly check.', 'third'],
    ['The federal inspectors found no cracks in the hull of the older ship in a third yearly check.', 'cracks'],
  ];
  for (const [claim, source] of changed) {
    it(`catches the one detail that a copied sentence changes: ${source}`, () => {
      const found = verdict(claim, article);
      assert.equal(found.verdict, 'contradicted');
      assert.match(found.reasons[0].message, new RegExp(`Source: .*${source}`));
    });
  }

  it('accepts the copied sentence, and one that drops a detail', () => {
    for (const claim of [
      'The federal inspectors found cracks in the hull of the older ship in a third yearly check.',
      'The inspectors found cracks in the hull of the older ship.',
    ])
      assert.notEqual(verdict(claim, article).verdict, 'contradicted', claim);
  });
});

describe('analyse', () => {
  it('is the same object for the same text', () => {
    assert.equal(analyse('Rain fell on the hills.'), analyse('Rain fell on the hills.'));
  });
});
