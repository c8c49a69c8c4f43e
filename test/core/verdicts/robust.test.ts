import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeClaim } from '../../../src/core/verdicts/judge';
import { judgePair } from '../../../src/core/verdicts/judge-pair';
import type { ClaimVerdict } from '../../../src/core/verdicts/verdict';
import { assertGrowth } from '../../growth';

const SENTENCES = [
  'On Apr. 26, the U.S. didn’t sell over 5,500-ton ships for $1.2bn (£1m) to “Chile” in the late 1990s.',
  'No fewer than two-thirds of the 21 members, 3-1, refused to say whether 7.1/10 was enough — or was it?',
  'He said the Ministry of Fisheries would never sign; she, an adviser at the Harbour Institute, hoped so.',
];

function spansInside(verdict: ClaimVerdict, claim: string, evidence: readonly string[]): void {
  for (const r of verdict.reasons) {
    assert.ok(
      r.claimSpan.start >= 0 && r.claimSpan.start < r.claimSpan.end && r.claimSpan.end <= claim.length,
      r.message,
    );
    const text = evidence[verdict.evidence[r.evidence].candidate];
    assert.ok(
      r.evidenceSpan.start >= 0 && r.evidenceSpan.start < r.evidenceSpan.end && r.evidenceSpan.end <= text.length,
      r.message,
    );
  }
}

const judgeBoth = (claim: string, evidence: string): void => {
  spansInside(judgeClaim({ text: claim }, [{ text: evidence, source: 'a' }], { sensitivity: 'high' }), claim, [
    evidence,
  ]);
  const pair = judgePair(claim, evidence, { sensitivity: 'high' });
  if (evidence.length <= 200) spansInside(pair, claim, [evidence]);
};

describe('robustness', function () {
  this.timeout(120_000);

  it('judges every prefix of a sentence against another, spans inside the texts', () => {
    for (const a of SENTENCES) {
      for (const b of SENTENCES) for (let i = 0; i <= a.length; i++) judgeBoth(a.slice(0, i), b);
    }
  });

  it('takes any text', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(fc.constantFrom('not', '5', '$', '-', '/', 'of', 'in', 'Kim', "'s", 'half', '%', ',', 'May', '\ud800'), {
          maxLength: 25,
        })
        .map((p) => p.join(' ')),
    );
    fc.assert(
      fc.property(odd, odd, (a, b) => judgeBoth(a, b)),
      { numRuns: 150, seed: 3 },
    );
  });

  it('takes empty texts and texts without letters', () => {
    for (const text of ['', ' ', '…', '123', '----', '。', '5 5 5 5 5']) judgeBoth(text, SENTENCES[0]);
    for (const text of ['', ' ', '…', '123', '----', '。', '5 5 5 5 5']) judgeBoth(SENTENCES[0], text);
  });

  it('needs time about linear in the length of a sentence', () => {
    const make = (n: number): string => 'In May 2011 the 5 not very old ships of Kim, 4-3, sank; '.repeat(n);
    let run = 0;
    return assertGrowth('a sentence', { small: 45, large: 180, below: 2.5 }, (size) => {
      // another sentence in each run, so that no reading is kept from the run before
      const [a, b] = [make(size + ++run), make(size + run + 1)];
      return () => judgeClaim({ text: a }, [{ text: b, source: 'a' }], { sensitivity: 'balanced' });
    });
  });
});
