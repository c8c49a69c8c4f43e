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
