// What a hover shows, and where it answers.
import assert from 'node:assert/strict';
import { hoverAt } from '../../../src/core/assist/hover';
import { escapeMarkdown } from '../../../src/core/assist/markdown';
import { claimAt, quotationAt } from '../../../src/core/drafts/at';
import { parseDraft } from '../../../src/core/drafts/parse';
import type { Engine } from '../../../src/core/engine';
import { articleNamed, engineOver } from '../../engine-fixture';

const SOURCES = {
  'ferry.md': articleNamed('ferry.md'),
  'fares.md': `---
title: Fares
citekey: lindFares
---

Fares stay as they are. A crossing costs four euros. Children travel free.

The season ticket of Harbour Island costs 90 euros.
`,
  'brief.md': `---
kind: brief
title: Harbour dues
citekey: harbourDues
---

The harbour dues rise by 4 percent in May.
`,
  'cost.md': `---
title: What the tunnel costs
citekey: tunnelCost
---

The tunnel under Gull Sound will cost 90 million euros, the engineer Ruth Sayle said.
`,
  'later.md': `---
title: Tunnel dearer
published: 2024-05-20
citekey: tunnelDearer
---

The tunnel under Gull Sound will cost 120 million euros, Ruth Sayle said on Monday.
`,
  'evil.md': `---
title: "[Click](command:workbench.action.terminal.new) <img src=x onerror=alert(1)>"
citekey: evil
---

Prices rose by 7 percent [more](command:attest.openPassage) ![x](https://evil.example/x.png) <script>alert(1)</script> see https://evil.example and www.evil.example or mail@evil.example.
`,
};

describe('hover', () => {
  let engine: Engine;
  before(async () => {
    engine = await engineOver(SOURCES);
  });

  /** @param warned places that a warning at the offset points to, as words of the sources */
  const at = (marked: string, warned?: readonly string[]) => {
    const offset = marked.indexOf('|');
    const draft = parseDraft(marked.replace('|', ''));
    const shown = hoverAt(
      {
        draft,
        library: engine.library,
        claim: (o) => {
          const claim = claimAt(draft, o);
          return claim && engine.claimJudge.judge(claim, 'balanced');
        },
        quotation: (o) => {
          const quotation = quotationAt(draft, o);
          return quotation && { quotation, verdict: engine.quotationJudge.judge(quotation, draft) };
        },
        linkTo: () => 'LINK',
        warned: () => warned?.map(placeOf),
      },
      offset,
    );
    return (
      shown && { ...shown, text: readable(shown.markdown), on: draft.text.slice(shown.span.start, shown.span.end) }
    );
  };
  const placeOf = (words: string) => {
    const source = engine.library.sources.find(({ text }) => text.includes(words));
    const start = source?.text.indexOf(words) ?? -1;
    assert.ok(source && start >= 0, words);
    return { source: source.id, span: { start, end: start + words.length } };
  };
  const readable = (markdown: string): string =>
    markdown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

  it('on a citation: the paragraph, title, author, outlet and date, on exactly key and locator', () => {
    const shown = at('The council will buy two ferries [@lindFe|rry, para. 1; @harbourDues].');
    assert.equal(shown?.on, '@lindFerry, para. 1');
    for (const part of [
      'Island ferry to be electric',
      'Mara Lind',
      'Coast Courier',
      '2025-03-14',
      '[Open paragraph 1](LINK)',
    ]) {
      assert.ok(shown?.text.includes(part), part);
    }
    assert.match(shown?.text ?? '', /<mark>council<\/mark>/);
  });

  it('answers on every key of a group, and nowhere between', () => {
    assert.equal(at('Ferries and dues [@lindFerry, para. 1; @harbour|Dues].')?.on, '@harbourDues');
    assert.notEqual(at('Ferries and dues [se|e @lindFerry].')?.on, '@lindFerry');
  });

  it('on a cited quotation: the quoted words are marked and the speaker is named', () => {
    const shown = at('Brandt: "We have waited twenty years for a quiet crossing" [@lindFerry, para. |2].');
    assert.match(shown?.text ?? '', /<mark>We have waited twenty years for a quiet crossing/);
    assert.match(shown?.text ?? '', /Speaker: .*Brandt/);
  });

  it('on a quotation without citation: where it comes from', () => {
    const shown = at('Brandt said: "We have waited twenty years for a qui|et crossing".');
    assert.match(shown?.text ?? '', /Verbatim/);
    assert.match(shown?.text ?? '', /Island ferry to be electric/);
  });

  it('on a claim on which the sources disagree: each side with its date and speaker', () => {
    const shown = at('The tunnel under Gull Sound will cost 90 mill|ion euros.');
    assert.match(shown?.text ?? '', /For: tunnelCost, para. 1 \(.*date not stated\) · Speaker: Ruth Sayle/);
    assert.match(shown?.text ?? '', /Against: tunnelDearer, para. 1 \(.*2024-05-20\) · Speaker: Ruth Sayle/);
  });

  it('on a contradicted claim: both sentences', () => {
    const shown = at('The council voted on Tuesday to buy th|ree electric ferries.');
    assert.match(shown?.text ?? '', /Contradicted/);
    assert.match(shown?.text ?? '', /buy three electric ferries/);
    assert.match(shown?.text ?? '', /<mark>two<\/mark> electric ferries/);
  });

  it('on a claim that no source states: the passage that comes nearest, or that there is none', () => {
    const near = at('The coun|cil will buy electric ferries, which pleased Harbour Island.')?.text ?? '';
    assert.match(near, /Not stated so in your sources; the nearest passage/);
    assert.match(near, /<mark>council<\/mark> of <mark>Harbour<\/mark> <mark>Island<\/mark> voted/);
    assert.match(near, /\[Open paragraph 1\]/);
    const none = at('The orch|estra plays in Vienna on Sunday.')?.text ?? '';
    assert.equal(none, '**Not found in your sources**');
  });

  it('under a warning: what the warning does not say, and nothing twice', () => {
    const ticket = 'The season ticket of Harbour Island costs 90 euros.';
    const shown = at('The season ticket of Harbour Island costs 8|0 euros.', [ticket])?.text ?? '';
    assert.match(shown, /Fares/);
    assert.match(shown, /\[Open paragraph 2\]/);
    assert.doesNotMatch(shown, /80|90|para\. 2/);
  });

  it('under a warning: the paragraph around a sentence, the clashing words marked', () => {
    const fares = 'A crossing costs four euros.';
    const shown = at('A crossing costs fi|ve euros [@lindFares, para. 1].', [fares])?.text ?? '';
    assert.match(shown, /> Fares stay as they are\. A crossing costs <mark>four euros<\/mark>\./);
  });

  it('under a warning on a quotation or a key: only what stands in the source', () => {
    const words = 'We have waited twenty years for a quiet crossing';
    const shown = at('Brandt said: "We have waited thirty years for a qui|et crossing".', [words])?.text ?? '';
    assert.match(shown, /said Mayor Olga Brandt/);
    assert.doesNotMatch(shown, /Altered|thirty/);
    assert.equal(at('Ferries are quiet [@nob|ody].', []), undefined);
    assert.equal(at('Brandt said: "The moon is made of old sea|weed and of copper nails".', []), undefined);
  });

  it('on a brief: says that it is one', () => {
    assert.match(at('Dues rise [@harbour|Dues].')?.text ?? '', /Brief, not the article/);
  });

  it('nothing of a hostile article becomes a link, an image, HTML or a command', () => {
    const { markdown } = at('Prices rose by 7 percent [@evil, pa|ra. 1].') ?? { markdown: '' };
    const ours = markdown.replaceAll('](LINK)', '').replace(/<\/?mark>/g, '');
    for (const active of ['](', '![', '<', 'http:', 'https:', 'www.', 'command:', '@evil.example']) {
      assert.ok(!ours.includes(active), `${active} in ${ours}`);
    }
    assert.match(readable(markdown), /Prices/);
  });

  it('escapes every mark that Markdown or HTML could read', () => {
    assert.doesNotMatch(
      escapeMarkdown('[a](b) <c> `d` *e* _f_ ~g~ |h| http://i.j k@l.m\n# n\n1. o'),
      /[^\p{L}\p{N} &#;]/u,
    );
  });
});
