import assert from 'node:assert/strict';
import { fileNameFor } from '../../src/client/adding/clipping-name';
import { type Node, rootsOf } from '../../src/client/sources/tree';
import type { SourceSummary } from '../../src/protocol/protocol';

const source = (citekey: string, facts: Partial<SourceSummary> = {}): SourceSummary => ({
  id: `/w/corpus/${citekey}.md`,
  citekey,
  kind: 'article',
  format: 'md',
  title: citekey,
  authors: 'not stated',
  authorNames: [],
  outlet: 'not stated',
  date: 'not stated',
  paragraphs: 3,
  plain: true,
  folder: 'corpus',
  notes: [],
  alternatives: [],
  ...facts,
});

/** `label: child, child` for groups, the title for what stands alone. */
const drawn = (nodes: readonly Node[]): string[] =>
  nodes.map((node) => {
    if (node.kind === 'group') return `${node.label || '-'}: ${drawn(node.children).join(', ')}`;
    if (node.kind === 'source')
      return node.copies.length > 0 ? `${node.source.title} (${drawn(node.copies).join(', ')})` : node.source.title;
    if (node.kind === 'unreadable-group') return `unreadable: ${node.children.map(({ id }) => id).join(', ')}`;
    return node.kind;
  });

const SOURCES = [
  source('storm', { outlet: 'Gazette', date: '2024-03', authorNames: ['Ana Ruiz', 'Bo Lund'], folder: 'corpus/a' }),
  source('ferry', { outlet: 'Courier', date: '2023', authorNames: ['Bo Lund'] }),
  source('flood', { outlet: 'Gazette', date: '2024-05-01', authorNames: ['Ana Ruiz'] }),
  source('mirror', { outlet: 'Mirror', date: '2024-03', sameAs: 'storm' }),
  source('nets'),
];
const list = { sources: SOURCES, unreadable: [], replacedBriefs: [] };

describe('the tree of sources', () => {
  it('groups by outlet and author in order, what is not stated last, copies under the first of them', () => {
    assert.deepEqual(drawn(rootsOf(list, 'outlet')), ['Courier: ferry', 'Gazette: flood, storm (mirror)', '-: nets']);
    assert.deepEqual(drawn(rootsOf(list, 'author')), ['Ana Ruiz: flood, storm (mirror)', 'Bo Lund: ferry', '-: nets']);
  });

  it('groups by year, the newest first, and by folder', () => {
    assert.deepEqual(drawn(rootsOf(list, 'date')), ['2024: flood, storm (mirror)', '2023: ferry', '-: nets']);
    assert.deepEqual(drawn(rootsOf(list, 'folder')), ['corpus: ferry, flood, nets', 'corpus/a: storm (mirror)']);
  });

  it('leaves out a level with one group, and lists what could not be read below', () => {
    const one = { ...list, sources: SOURCES.slice(1, 2), unreadable: [{ id: '/w/x.pdf', reason: 'It is damaged.' }] };
    assert.deepEqual(drawn(rootsOf(one, 'outlet')), ['ferry', 'unreadable: /w/x.pdf']);
    assert.deepEqual(rootsOf({ ...list, sources: [] }, 'date'), []);
  });
});

describe('the name of copied text', () => {
  const cases: [string, string | undefined][] = [
    ['The grain store is full\n\nText.', 'the-grain-store-is-full.txt'],
    ['\n“Não!” — a “no” heard twice\n\nText.', 'não-a-no-heard-twice.txt'],
    ['# Heading of Markdown\n\nText.', 'heading-of-markdown.md'],
    ['---\nauthor: A\ntitle: "Front matter"\n---\n\nText.', 'front-matter.md'],
    ['---\nnot closed', 'not-closed.txt'],
    ['See [this](https://example.org).', 'see-this-https-example-org.md'],
    [`${'word '.repeat(60)}`, `${Array(16).fill('word').join('-')}.txt`],
    ['x'.repeat(300), `${'x'.repeat(80)}.txt`],
    ['../../etc/passwd', 'etc-passwd.txt'],
    ['  \n — \n', undefined],
    ['', undefined],
  ];
  for (const [text, name] of cases) {
    it(`${JSON.stringify(text.slice(0, 30))}: ${name ?? 'none'}`, () => {
      const found = fileNameFor(text);
      assert.equal(found && `${found.stem}.${found.extension}`, name);
    });
  }
});
