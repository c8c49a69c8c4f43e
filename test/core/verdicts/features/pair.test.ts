import assert from 'node:assert/strict';
import { stateOf } from '../../../../src/core/values/statement';
import { compare } from '../../../../src/core/verdicts/comparison';
import { PAIR_FEATURES, pairFeatures } from '../../../../src/core/verdicts/features/pair';

/** One feature of a claim against a sentence. */
const feature = (name: string, claim: string, evidence: string): number => {
  const at = PAIR_FEATURES.indexOf(name);
  assert.ok(at >= 0, name);
  return pairFeatures(compare(stateOf(claim), stateOf(evidence)))[at];
};

describe('pairFeatures', () => {
  it('has a value for every name, and each name once', () => {
    const row = pairFeatures(compare(stateOf('The ferry sank.'), stateOf('No ferry sank off the island in 2011.')));
    assert.equal(row.length, PAIR_FEATURES.length);
    assert.equal(new Set(PAIR_FEATURES).size, PAIR_FEATURES.length);
    assert.ok(row.every((v) => Number.isFinite(v)));
  });

  it('lets time explain a count that grows', () => {
    const source = 'As of 12 June 2021, the clinic had treated 480 patients.';
    assert.equal(feature('timeExplains', 'Before 12 June 2021 the clinic had treated under 450 patients.', source), 1);
    assert.equal(feature('timeExplains', 'Before 12 June 2021 the clinic had treated over 500 patients.', source), -1);
  });

  it('keeps a condition apart from what is said under it', () => {
    const claim = 'Based on 30 ballots, the harbour plan scored 62%.';
    assert.equal(feature('conditionClashes', claim, 'Based on 45 ballots, the harbour plan scored 70%.'), 1);
    assert.equal(feature('conditionClashes', claim, 'Based on 30 ballots, the harbour plan scored 70%.'), 0);
  });

  it('reads "over 20" as 20 to tell how far a bounded number lies from it', () => {
    const source = 'The singer has sold over 20 million records.';
    assert.ok(feature('nominalGap', 'The singer has sold over 30 million records.', source) > 0.3);
    assert.equal(feature('nominalGap', 'The singer has sold over 15 million records.', source), -1);
  });

  it('tells the highest from the second highest', () => {
    const source = 'Mount Lora is the second highest peak of the island.';
    assert.equal(feature('superlative', 'Mount Lora is the highest peak of the island.', source), 2);
    assert.equal(feature('superlative', 'Mount Lora is the second highest peak of the island.', source), 1);
    assert.equal(feature('superlative', 'Mount Lora is one of the highest peaks of the island.', source), 0);
  });

  it('finds who fills a slot when the clause is turned round', () => {
    const claim = 'The tram line to the harbour was designed by Meyer.';
    const source = 'Okafor, who studied in Oslo, designed the tram line to the harbour.';
    assert.ok(feature('nameSlotFit', claim, source) > 0.4);
    assert.equal(feature('nameSlotFit', claim, source.replace('Okafor', 'Meyer')), -1);
  });
});
