// Claims against a whole library: what is supported, disputed, and left alone because it is another matter.
import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/drafts/parse';
import { DEFAULT_SETTINGS, type Engine } from '../../../src/core/engine';
import { engineOver } from '../../engine-fixture';

const FERRY = `---
title: Island ferry to be electric
author: Mara Lind
citekey: lindFerry
---

Harbour Island has made up its mind. After a debate of six hours the council voted on Tuesday to buy two electric ferries. The price of 14 million euros had been disputed.

The mayor of Harbour Island, Olga Brandt, did not attend the debate.
`;
const HARBOUR_POST = `---
title: Ferries dearer than thought
citekey: postFerries
---

The council of Harbour Island voted to buy two electric ferries for 17 million euros, the treasurer said.
`;
const WESTERHOLT = `---
title: Westerholt votes
citekey: westerholt
---

The council of Westerholt voted on Friday to buy nine electric buses for 6 million euros.
`;

const CRANES = `---
title: Cranes for the port
citekey: cranes
---

The ministers were reluctant to fund the new cranes at the port of Westerholt. The significant delays at the quay may have cost the port two customers.

There is no indication that the cranes of Westerholt have been sold.

The builder Tornau, which says that Ludo Marsh had struck the quay with a barge, was sued by the port.

Nils Aker hired Tova Lund before Mette Krog left for the yard at Sund.
`;

describe('what a source of other words says of a claim', () => {
  let engine: Engine;
  before(async () => {
    engine = await engineOver({ 'cranes.md': CRANES });
  });
  const verdictOf = async (text: string): Promise<string> => {
    const { claims } = await engine.check(parseDraft(text), DEFAULT_SETTINGS);
    return claims[0].verdict.verdict;
  };

  it('contradicts it by a word of our list that excludes its own, though a hedge follows on something else', async () => {
    assert.equal(
      await verdictOf('The ministers were eager to fund the new cranes at the port of Westerholt.'),
      'contradicted',
    );
    assert.equal(await verdictOf('The delays at the quay of the port were negligible.'), 'contradicted');
  });

  it('is no support where there is no sign of it, where somebody else says it, or where the words stand in another order', async () => {
    assert.notEqual(await verdictOf('The cranes of Westerholt have been sold.'), 'supported');
    assert.notEqual(await verdictOf('The port said that Ludo Marsh had struck the quay with a barge.'), 'supported');
    assert.notEqual(await verdictOf('Tova Lund hired Nils Aker.'), 'supported');
    assert.notEqual(
      await verdictOf('Mette Krog hired Tova Lund before Nils Aker left for the yard at Sund.'),
      'supported',
    );
  });

  it('supports it where all of it is stated', async () => {
    assert.equal(await verdictOf('Nils Aker hired Tova Lund.'), 'supported');
  });
});

describe('a claim against the library', () => {
  let engine: Engine;
  before(async () => {
    engine = await engineOver({ 'a.md': FERRY, 'b.md': HARBOUR_POST, 'c.md': WESTERHOLT });
  });
  const verdicts = async (text: string): Promise<string[]> => {
    const { claims } = await engine.check(parseDraft(text), DEFAULT_SETTINGS);
    return claims.map(({ verdict }) => verdict.verdict);
  };

  it('a fact spread over the sentences of the cited paragraph is supported', async () => {
    const text =
      'The council of Harbour Island debated for six hours before it voted to buy two electric ferries [@lindFerry, para. 1].';
    assert.deepEqual(await verdicts(text), ['supported']);
  });

  for (const [what, text] of [
    [
      'another figure',
      'The council of Harbour Island debated for nine hours before it voted to buy two electric ferries [@lindFerry, para. 1].',
    ],
    [
      'another name',
      'The council of Westport debated for six hours before it voted to buy two electric ferries [@lindFerry, para. 1].',
    ],
    [
      'a negation',
      'The council of Harbour Island never debated for six hours before it voted to buy two electric ferries [@lindFerry, para. 1].',
    ],
    [
      'no negation where the paragraph has one',
      'The mayor of Harbour Island, Olga Brandt, did attend the whole debate [@lindFerry, para. 2].',
    ],
  ]) {
    it(`is not supported with ${what}`, async () => assert.ok(!(await verdicts(text)).includes('supported')));
  }

  it('two articles that disagree are shown as such', async () => {
    const text = 'The council of Harbour Island voted to buy two electric ferries for 17 million euros.';
    const { findings } = await engine.check(parseDraft(text), DEFAULT_SETTINGS);
    assert.ok(
      !findings.some(({ severity }) => severity === 'warning'),
      findings.map(({ message }) => message).join('\n'),
    );
  });

  it('another council, another purchase: no alarm', async () => {
    assert.deepEqual(
      await verdicts('The council of Easthaven voted on Monday to buy three electric buses for 2 million euros.'),
      ['unsupported'],
    );
  });
});

describe('a warning that nobody could believe', () => {
  const ORDERS = `---
title: Orders of the harbour
citekey: orders
---

The notices issued by the harbour said prosecution could follow if the boats were not removed from the quay.

Mr Tolle said that any new rule on the ferries had to be taken with caution.

The harbour's council has bought a white crane from the yard at Sund for its new northern quay.
`;
  let engine: Engine;
  before(async () => {
    engine = await engineOver({ 'orders.md': ORDERS });
  });
  const verdictOf = async (text: string): Promise<string> => {
    const { claims } = await engine.check(parseDraft(text), DEFAULT_SETTINGS);
    return claims[0].verdict.verdict;
  };

  it('is not given where a denial belongs to something else', async () => {
    const claim = 'Skippers have been told to remove their boats from the quay or face prosecution [@orders].';
    assert.notEqual(await verdictOf(claim), 'contradicted');
  });

  it('is not given where a person has no more than a surname', async () => {
    const claim = 'The banker Bram Tolle said that new rules on the ferries must be taken with caution [@orders].';
    assert.notEqual(await verdictOf(claim), 'contradicted');
  });

  it('green is not given either where one word stands for another', async () => {
    const copy = "The harbour's council has bought a white crane from the yard at Sund for its new northern quay";
    assert.equal(await verdictOf(`${copy} [@orders].`), 'supported');
    for (const [word, other] of [
      ['white', 'gaudy'],
      ['crane', 'dredger'],
      ['yard', 'smithy'],
      ['bought', 'gladly bought'],
    ])
      assert.notEqual(await verdictOf(`${copy.replace(word, other)} [@orders].`), 'supported', other);
  });
});
