// Whatever is typed: no check throws, no span leaves the text, no time runs away.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CHECK_FAILED } from '../../src/core/checks/run';
import { parseDraft } from '../../src/core/drafts/parse';
import { DEFAULT_SETTINGS, type Engine } from '../../src/core/engine';
import { engineOver } from '../engine-fixture';

const SOURCES = {
  'ferry.md': `---
title: Island ferry to be electric
author: Mara Lind
outlet: Coast Courier
published: 2025-03-14
citekey: lindFerry
---

The council of Harbour Island voted on Tuesday to buy two electric ferries for 14 million euros. It may buy a third in 2027.

"We have waited twenty years for a quiet crossing," said Mayor Olga Brandt. "This is not a gift to the tourists."

Harbour master Piet Jonker denied that fares would rise by up to 12 percent.
`,
};

const DRAFTS: readonly string[] = [
  'The council voted on Tuesday to buy three electric ferries [@lindFerry, para. 1]. It will buy a third in 2027.\n',
  'Brandt said: "We have waited thirty years for a quiet crossing" [@lindFerry, para. 2], and ‘this is … a gift’.\n',
  '---\ntitle: A\nbibliography: refs.bib\n---\n\n# One\n\n- Jonker confirmed that fares would rise by 12 %.\n- No ferries [see @lindFerry, p. 3; -@nobody].\n',
  '> We have waited twenty years\n> for a quiet crossing\n\n[@lindFerry, para. 2]\n\nA note.[^1]\n\n[^1]: See @lindFerry [para. 9].\n',
  '<!-- attest-disable-next-line contradicted-claim -- why -->\nThe council bought four ferries.\n<!-- attest-disable-file -->\n',
  'In March 2025, on 14/03/2025, at 5 p.m., some 14m euros, €14 million, 900,000–1,000,000 litres, 5,500-ton, nine in ten.\n',
  '| a | b |\n|---|---|\n| The council bought 3 ferries. | "quiet crossing" |\n\n```\n"code" [@x]\n```\n\n`"x` $a_b$ **bold "quote** x"\n',
  'U.S. Pres. Kim J. Un et al. said “so … it ‘is’ not” — «nein» „doch“ 6" 5\'10" don’t “unclosed\n',
  'Не все корабли электрические. 电动渡轮两艘。 الكل 3 \u202e\u200b\u{1f6a2} zero\u00adwidth\r\nNew line. \u2028 sep\n',
  '[@a [@b] @{c d} @e{ii, A} [@f{}, 99 years] ^[inline @g] <b onclick="x">html</b> [l](u "@lindFerry, para. 1") ![i](x)\n',
];

describe('any draft', function () {
  this.timeout(120_000);
  let engine: Engine;
  before(async () => {
    engine = await engineOver(SOURCES);
  });

  async function check(text: string): Promise<void> {
    const draft = parseDraft(text);
    const { findings, claims } = await engine.check(draft, DEFAULT_SETTINGS);
    for (const { span, check, message, fixes } of findings) {
      assert.notEqual(check, CHECK_FAILED, `${message} in ${JSON.stringify(text)}`);
      for (const s of [span, ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.span))]) {
        assert.ok(
          0 <= s.start && s.start <= s.end && s.end <= text.length,
          `${check} ${s.start}-${s.end} in ${JSON.stringify(text)}`,
        );
      }
    }
    for (const { claim, verdict } of claims) {
      for (const { claimSpan } of verdict.reasons) {
        assert.ok(
          0 <= claimSpan.start && claimSpan.start <= claimSpan.end && claimSpan.end <= claim.text.length,
          JSON.stringify(claim.text),
        );
      }
    }
  }

  it('every prefix of ten drafts', async () => {
    for (const draft of DRAFTS) for (let end = 0; end <= draft.length; end++) await check(draft.slice(0, end));
  });

  it('nothing, one word, no letters, one endless sentence', async () => {
    const endless = `The council bought ${'two electric ferries and '.repeat(420)}nothing else.`;
    for (const text of [
      '',
      ' ',
      'Ferries',
      'Ferries.',
      '...!?',
      '12 34 %',
      '"',
      '""',
      '[@]',
      '\u0000',
      endless,
      'x'.repeat(10_000),
      '"'.repeat(5_000),
      '[@'.repeat(3_000),
    ]) {
      await check(text);
    }
  });

  it('pieces of drafts in any order', async () => {
    const piece = fc.constantFrom(...DRAFTS.flatMap((draft) => draft.split(/(?<=[ \n])/)));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => check(pieces.join(''))),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('what was checked before does not change what is found now', async () => {
    const fresh = await engineOver(SOURCES);
    for (const text of DRAFTS) {
      const again = await engine.check(parseDraft(text), DEFAULT_SETTINGS);
      const first = await fresh.check(parseDraft(text), DEFAULT_SETTINGS);
      assert.deepEqual(
        again.findings.map(({ check: id, span, message }) => ({ id, span, message })),
        first.findings.map(({ check: id, span, message }) => ({ id, span, message })),
      );
    }
  });
});
