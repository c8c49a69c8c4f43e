import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/verdicts/judge';
import { judgeSentence } from '../../../src/core/verdicts/sentence-judge';
import type { ComparisonId } from '../../../src/core/verdicts/verdict';

/** Comparisons that find a clash which may stand. */
const standing = (claim: string, evidence: string): Set<ComparisonId> =>
  new Set(judgeSentence(analyse(claim), analyse(evidence)).standing.map((c) => c.comparison));

describe('comparisons', () => {
  const clashes: [ComparisonId, string, string][] = [
    ['quantity', 'The port handles 40 % of the grain.', 'The port handles over 90% of the grain.'],
    ['quantity', 'The flood displaced 3,000 families.', 'The flood displaced some 12,000 families, the mayor said.'],
    [
      'quantity',
      'The song has under 6.5 million likes.',
      'The song has over 6.6 million likes and passed 4 million likes in May.',
    ],
    ['date', 'The minister arrived in Lima on Thursday.', 'The minister arrived in Lima by train on Tuesday evening.'],
    [
      'negation',
      'The mayor did not sign the contract with the builders.',
      'The mayor signed the contract with the builders on Monday.',
    ],
    [
      'opposite',
      'The council rejected the plan for the new harbour.',
      'The council approved the plan for the new harbour.',
    ],
    [
      'name',
      'Ana Torres teaches at the University of Leeds.',
      'Ana Torres, who teaches history at the University of Hull, agreed.',
    ],
    ['quantifier', 'All members of the board voted for the merger.', 'No members of the board voted for the merger.'],
    ['role', 'Norway sold the ships to Chile.', 'Chile sold the ships to Norway.'],
  ];
  for (const [comparison, claim, evidence] of clashes) {
    it(`${comparison}: ${claim}`, () =>
      assert.ok(standing(claim, evidence).has(comparison), [...standing(claim, evidence)].join()));
  }

  const silent: [string, string][] = [
    ['About 5 million people live there.', 'Some 4.9 million people live there.'],
    ['The dam holds more than 28 tonnes of silt.', 'The dam holds 30 tonnes of silt.'],
    ['The port handles nine in ten of the ships.', 'The port handles 90% of the ships.'],
    ['The treaty was signed in June 2024.', 'The treaty was signed on 20 June 2024.'],
    ['Moscow welcomed the envoy.', 'Russia welcomed the envoy.'],
    ['Rebels subdued the garrison.', 'Rebels contained the garrison.'],
    ['The ships were sold to Norway by Chile.', 'Chile sold the ships to Norway.'],
    ['The company did not fail to deliver the grain.', 'The company delivered the grain.'],
  ];
  for (const [claim, evidence] of silent) {
    it(`nothing: ${claim}`, () => assert.deepEqual([...standing(claim, evidence)], []));
  }
});
