// Citations find their words again when a source is edited, shortened, or takes the place of its brief.
import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/core/drafts/parse';
import { readLedger, writeLedger } from '../../../src/core/drift/ledger';
import { DEFAULT_SETTINGS } from '../../../src/core/engine';
import { engineOver, type Files } from '../../engine-fixture';

const article = (...paragraphs: string[]): string =>
  `---\ntitle: Island ferry to be electric\ncitekey: lindFerry\n---\n\n${paragraphs.join('\n\n')}\n`;

const COUNCIL = 'The council of Harbour Island voted on Tuesday to buy two electric ferries for 14 million euros.';
const QUOTE = '"We have waited twenty years for a quiet crossing," said Mayor Olga Brandt.';
const FARES = 'Harbour master Piet Jonker said he did not expect higher fares, whatever the electricity may cost.';

const DRAFT = `Brandt: "We have waited twenty years for a quiet crossing" [@lindFerry, para. 2].

Two ferries were bought for 14 million euros [@lindFerry, para. 1].
`;

async function drifted(before: Files, after: Files) {
  const draft = parseDraft(DRAFT);
  const first = await (await engineOver(before)).check(draft, DEFAULT_SETTINGS);
  const anchors = readLedger(writeLedger({ version: 1, drafts: { d: first.anchors } })).drafts.d;
  const second = await (await engineOver(after)).check(draft, { ...DEFAULT_SETTINGS, anchors });
  return second.findings.filter(({ check }) => check === 'drifted-citation');
}

describe('drift', () => {
  const before = { 'ferry.md': article(COUNCIL, QUOTE, FARES) };

  it('is silent when nothing changed, or typography only', async () => {
    assert.deepEqual(await drifted(before, before), []);
    const typography = { 'ferry.md': article(COUNCIL, QUOTE.replace('"W', '“W').replace(',"', ',”'), FARES) };
    assert.deepEqual(await drifted(before, typography), []);
  });

  it('follows words that moved to another paragraph', async () => {
    const after = { 'ferry.md': article(FARES, COUNCIL, QUOTE) };
    const found = await drifted(before, after);
    assert.deepEqual(
      found.map(({ fixes }) => fixes[0].edits[0].newText),
      ['para. 3', 'para. 2'],
    );
  });

  it('reports words that are gone', async () => {
    const after = { 'ferry.md': article(COUNCIL, FARES) };
    const found = await drifted(before, after);
    assert.equal(found.length, 1);
    assert.match(found[0].message, /no longer in the source/);
    assert.deepEqual(found[0].fixes, []);
  });

  it('follows a brief to its article by the paragraphs it stands for', async () => {
    const brief = `---\nkind: brief\ntitle: Island ferry to be electric\ncitekey: lindFerry\nstands-for: [2, 3]\n---\n\nIn Harbour Island the council spends 14 million euros on two electric ferries.\n\nThe mayor, Olga Brandt, speaks of "a quiet crossing".\n`;
    const original = { 'ferry.md': article(FARES, COUNCIL, QUOTE), 'brief.md': brief };
    const found = await drifted({ 'brief.md': brief }, original);
    assert.deepEqual(
      found.map(({ fixes }) => fixes[0].edits[0].newText),
      ['para. 3', 'para. 2'],
    );
    assert.match(found[1].message, /replaced its brief/);
  });

  it('a ledger that is none is an empty one', () => {
    for (const text of ['', 'null', '[]', '{"version":2}', '{"version":1,"drafts":{"d":[{"key":1}]}}']) {
      assert.deepEqual(Object.values(readLedger(text).drafts).flat(), []);
    }
  });
});
