// Drafts are parsed in parts, and parts are used again: neither may show in what is read.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Draft } from '../../../src/core/drafts/draft';
import { parseMarkdown } from '../../../src/core/drafts/markdown';
import type { ProseBlock } from '../../../src/core/drafts/open-block';
import { parseDraft } from '../../../src/core/drafts/parse';
import { independentParts } from '../../../src/core/drafts/parts';
import { readProse } from '../../../src/core/drafts/prose';
import type { OffsetMap } from '../../../src/core/text/offset-map';
import { markdown } from './arbitrary';

/** Drafts of every shape that writers use; each is edited at random below. */
const DRAFTS: readonly string[] = [
  '---\ntitle: The ferry\nbibliography: refs.bib\n---\n\n# The ferry\n\nThe ferry cost 14 million euros [@lind, para. 2]. It was late.\n\n“We waited,” said Brandt [@lind].\n',
  'Some say so:\n\n> The bridge is long.\n> It is also old.\n>\n> — Marten [@gazette, para. 3]\n\nNobody denied it.\n\n> A second one\n\nEnd.',
  '- one item with @key [p. 3]\n- two\n\n  still two\n\n      code in it\n\nNot an item.\n\n1. first\n\n   more\n\n2) other\n\n2019 was a year.\n',
  'Before.\n\n```md\n# no heading\n\nno claim "at all" [@no]\n```\n\nAfter it 5 % more.\n\n~~~\n\nopen to the end\n\nstill open\n',
  '<!-- attest-disable contradicted-claim -- for now -->\n\nThe bridge is 5 km long.\n\n<!-- attest-enable -->\n\nIt is 6 km long.\n\n<!--\n\nWords in a comment.\n\n-->\n\nWords outside.\n',
  'A claim with a note.[^1] And one more.[^two]\n\n[^1]: See @lind [para. 9].\n\n    The note goes on.\n\n[^two]: Other [@b].\n\nThe text goes on^[with an inline note @c] here.\n',
  'As [the report] says, and [@kim] too.\n\n[the report]: https://x.org "Title"\n\nMore of [the report].\n',
  '| a | b |\n|---|---|\n| 5 % | “said so” |\n\nHeading\n=======\n\n*Emphasis* begins a line.\n\n**Bold** too. [A link](x.md "@lind, para. 2") begins none.\n\n[Another](y) does.\n',
  '<div>\n\nIn a tag.\n\n</div>\n\n<script>\n\nlet x = 1;\n\n</script>\n\nBehind.\n\n<pre>a\n\nb</pre> c\n\nd\n',
  'Line one\r\n\r\nLine "two" here.\r\n\r\n> [!note] Head\r\n> Body [@a]\r\n\r\n(In brackets.)\r\n\r\n\ttab code\r\n\r\n    more\r\n\r\nEnd.',
];

/** A map as data: it holds functions. */
const places = (text: string, map: OffsetMap): unknown =>
  Array.from({ length: text.length + 1 }, (_, at) => [
    map.toOriginal(at),
    map.spanToOriginal({ start: 0, end: at }).end,
  ]);

const plainBlock = (block: ProseBlock): unknown => ({
  ...block,
  map: places(block.text, block.map),
  escaped: [...block.escaped],
});

function plain(draft: Draft): unknown {
  const mapped = <T extends { text: string; map: OffsetMap }>(found: readonly T[]) =>
    found.map((one) => ({ ...one, map: places(one.text, one.map) }));
  return { ...draft, claims: mapped(draft.claims), quotations: mapped(draft.quotations) };
}

function assertSameAsWhole(draft: string): void {
  const text = draft.replace(/^\ufeff/, ' '); // as parseDraft does
  const parts = independentParts(text).map(({ start, end }) => ({
    start,
    tree: parseMarkdown(text.slice(start, end)),
  }));
  const [inParts, whole] = [parts, [{ start: 0, tree: parseMarkdown(text) }]].map((read) => {
    const { blocks, ...rest } = readProse(read, text);
    return { ...rest, blocks: blocks.map(plainBlock) };
  });
  assert.deepEqual(inParts, whole);
}

/** A stretch of the text replaced by something else. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(400),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30)),
  inserted: fc.oneof(markdown, fc.constantFrom('a', '\n\n', '\n', ' ', '"', '```\n', '<!-- ', '[x]: y\n')),
});
const applied = (text: string, { at, removed, inserted }: Edit): string => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + inserted + text.slice(from + removed);
};

describe('drafts in parts', function () {
  this.timeout(60_000);

  it('are whole, and most are cut at every paragraph', () => {
    for (const text of DRAFTS) {
      const parts = independentParts(text);
      assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join(''), text);
    }
    assert.deepEqual(
      independentParts('# A\n\nB\nb\n\n> C\n\n- D\n\nE').map(({ start }) => start),
      [0, 5, 20],
    );
  });

  it('read as the whole text does', () => {
    for (const text of DRAFTS) assertSameAsWhole(text);
    fc.assert(
      fc.property(fc.constantFrom(...DRAFTS), fc.array(edit, { maxLength: 4 }), (text, edits) => {
        assertSameAsWhole(edits.reduce(applied, text));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(markdown, { maxLength: 8 }), (parts) => assertSameAsWhole(parts.join('\n\n'))),
      { numRuns: 500 },
    );
  });

  it('after any edits read as from nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DRAFTS), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let draft = parseDraft(text);
        for (const next of edits) {
          draft = parseDraft(applied(draft.text, next), draft);
          assert.deepEqual(plain(draft), plain(parseDraft(draft.text)));
        }
      }),
      { numRuns: 150 },
    );
  });
});
