// A sentence that repeats another but for a "not" is decided, whatever a learned scorer thinks of it.
import assert from 'node:assert/strict';
import { judgeClaim } from '../../../src/core/verdicts/judge';
import { judgePair } from '../../../src/core/verdicts/judge-pair';

const SOURCE_DENIES: readonly (readonly [string, string])[] = [
  ['The mayor attended the opening.', 'The mayor did not attend the opening.'],
  ['The harbour master said he expected higher fares.', 'The harbour master said he did not expect higher fares.'],
  ['The company has paid its debts.', 'The company has not paid its debts.'],
  ['Officials said they knew about the leak.', 'Officials said they did not know about the leak.'],
];

describe('near copies with a negation on one side', () => {
  for (const [claim, source] of SOURCE_DENIES) {
    it(`${claim} / ${source}`, () => {
      for (const [a, b] of [
        [claim, source],
        [source, claim],
      ]) {
        assert.equal(judgePair(a, b, { sensitivity: 'balanced' }).verdict, 'contradicted');
        assert.equal(
          judgeClaim({ text: a }, [{ text: b, source: 's' }], { sensitivity: 'balanced' }).verdict,
          'contradicted',
        );
      }
    });
  }

  for (const [claim, source] of [
    ['The ship sailed on Tuesday.', 'The ship did not sail until Tuesday.'],
    ['The plan was approved by the council.', 'The plan was not only approved by the council but praised.'],
    [
      'The two ministers signed no agreements when they met.',
      'The two ministers did not sign any agreements when they met.',
    ],
    ['The mill opened in 1921.', 'The mill will close at the end of the year.'],
  ]) {
    it(`no alarm: ${claim} / ${source}`, () => {
      assert.notEqual(
        judgeClaim({ text: claim }, [{ text: source, source: 's' }], { sensitivity: 'balanced' }).verdict,
        'contradicted',
      );
    });
  }

  it('who says more than the source is not supported', () => {
    for (const [claim, source] of [
      ['All skippers oppose the plan.', 'Some skippers oppose the plan.'],
      ['The port will lose 40 jobs.', 'The port may lose 40 jobs.'],
    ]) {
      assert.notEqual(judgePair(claim, source, { sensitivity: 'balanced' }).verdict, 'supported');
    }
  });
});
