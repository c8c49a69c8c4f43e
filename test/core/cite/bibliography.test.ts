import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addEntry, readBibliography, renameKey, updateEntry } from '../../../src/core/cite/bibliography';
import type { CslItem } from '../../../src/core/sources/record';
import { slice } from '../../../src/core/text/span';
import { assertGrowth } from '../../growth';
import { applyEdits } from './apply-edits';

const item: CslItem = {
  id: 'leeTrade',
  type: 'article-newspaper',
  title: 'Trade & war: "100 %"',
  author: [{ family: 'Lee', given: 'Hyo-jin' }, { literal: 'Agence France-Presse' }],
  'container-title': 'The Times_of #1',
  issued: { 'date-parts': [[2024, 6, 19]] },
  URL: 'https://example.org/a_b?c=d&e=%20f',
  language: 'en',
};

describe('bibliographies: BibTeX', () => {
  const bib = `% comments stay
@string{kt = "The Daily"}
@comment{jabref-meta: databaseType:biblatex;}
@preamble{"\\newcommand{\\x}{y}"}

@article{first,
\ttitle = {The {UN} \\& the "war" {\\'e}t{\\"u}de},
\tauthor = {Kim, Dae-jung and {World Bank} and Ludwig van Beethoven and others},
\tjournaltitle = kt # { News},
\tdate = {2024-03},
\tfile = {PDF:files/1/a.pdf:application/pdf;C\\:\\\\Users\\\\me\\\\b c.html:text/html},
}

@misc{broken, title = {never closed,
  year = 2020

@Online (second, author = "M{\\"u}ller, J{\\'o}zef", year = 1999, month = dec, url = {https://x.org/a\\_b},)
@article{nokey
`;

  it('reads macros, braces, quotation marks, accents, names and dates', () => {
    const { entries } = readBibliography('a.bib', bib);
    assert.deepEqual(
      entries.map((e) => e.item.id),
      ['first', 'second'],
    );
    const [first, second] = entries.map((e) => e.item);
    assert.equal(first.title, 'The UN & the "war" étüde');
    assert.deepEqual(first.author, [
      { family: 'Kim', given: 'Dae-jung' },
      { literal: 'World Bank' },
      { family: 'van Beethoven', given: 'Ludwig' },
    ]);
    assert.equal(first['container-title'], 'The Daily News');
    assert.deepEqual(first.issued, { 'date-parts': [[2024, 3]] });
    assert.deepEqual(second, {
      id: 'second',
      type: 'webpage',
      author: [{ family: 'Müller', given: 'Józef' }],
      issued: { 'date-parts': [[1999, 12]] },
      URL: 'https://x.org/a_b',
    });
    assert.deepEqual(entries[0].files, ['files/1/a.pdf', 'C:/Users/me/b c.html']);
    assert.ok(slice(bib, entries[0].span).startsWith('@article{first,') && slice(bib, entries[0].span).endsWith('\n}'));
  });

  it('lets a broken entry cost only itself, with a problem at its place', () => {
    const { problems } = readBibliography('a.bib', bib);
    assert.deepEqual(
      problems.map((p) => slice(bib, p.span)),
      ['@misc{broken, title = {never closed,', '@article{nokey'],
    );
    assert.match(problems[0].message, /not closed/);
    const doubled = readBibliography(
      'a.bib',
      '@misc{a, title={One}}\n@misc{a, title={Two}}\n@misc{= 3}\n@misc{b, title {Three}}',
    );
    assert.deepEqual(
      doubled.entries.map((e) => e.item.title),
      ['One'],
    );
    assert.equal(doubled.problems.length, 3);
  });

  it('adds an entry in the file’s own style and touches nothing else', () => {
    const after = applyEdits(bib, addEntry('a.bib', bib, item));
    assert.ok(after.startsWith(bib));
    assert.match(after, /\n\n@article\{leeTrade,\n\ttitle = \{Trade \\& war: "100 \\%"\},/);
    const fresh = applyEdits('', addEntry('a.bib', '', item));
    const read = readBibliography('a.bib', fresh).entries[0].item;
    assert.deepEqual(read, { ...item, title: item.title });
    assert.ok(fresh.endsWith('}\n'));
    assert.deepEqual(addEntry('a.bib', fresh, item), []);
    const noNewline = '@misc{x,\n    title={A}\n}';
    assert.ok(
      applyEdits(noNewline, addEntry('a.bib', noNewline, item)).includes('}\n\n@article{leeTrade,\n    title={Trade'),
    );
  });

  it('changes a field or a key in place', () => {
    const renamed = applyEdits(bib, renameKey('a.bib', bib, 'first', 'kim2024'));
    assert.equal(renamed, bib.replace('{first,', '{kim2024,'));
    assert.deepEqual(renameKey('a.bib', bib, 'first', 'second'), []);
    assert.deepEqual(renameKey('a.bib', bib, 'none', 'x'), []);
    const updated = applyEdits(
      bib,
      updateEntry('a.bib', bib, 'first', { issued: { 'date-parts': [[2024, 3, 9]] }, URL: 'https://k.org' }),
    );
    assert.equal(
      updated,
      bib.replace('{2024-03},', '{2024-03-09},').replace('text/html},\n}', 'text/html},\n\turl = {https://k.org},\n}'),
    );
  });

  it('finds the files that Zotero, JabRef and Better BibTeX name', () => {
    const files = (field: string) => readBibliography('a.bib', `@misc{a, file = {${field}}}`).entries[0].files;
    assert.deepEqual(files('/home/me/a.pdf'), ['/home/me/a.pdf']);
    assert.deepEqual(files('a.pdf;b.html'), ['a.pdf', 'b.html']);
    assert.deepEqual(files(':a.pdf:PDF'), ['a.pdf']);
    assert.deepEqual(files(':sub/a.pdf:PDF;Copy:sub/b.txt:Text'), ['sub/a.pdf', 'sub/b.txt']);
    assert.deepEqual(files('Full Text:files/12/x.pdf:application/pdf'), ['files/12/x.pdf']);
    assert.deepEqual(files('C\\:\\\\Users\\\\me\\\\a.pdf'), ['C:/Users/me/a.pdf']);
    assert.deepEqual(files(':C\\:/Users/me/a.pdf:PDF'), ['C:/Users/me/a.pdf']);
    assert.deepEqual(files(':C:/Users/me/a.pdf:PDF'), ['C:/Users/me/a.pdf']);
    assert.deepEqual(files('C:\\Users\\me\\a.pdf'), ['C:/Users/me/a.pdf']);
    assert.deepEqual(files('a\\;b.pdf:with\\_c.pdf:application/pdf'), ['with_c.pdf']);
    assert.deepEqual(files('file:///home/me/a%20b.pdf'), ['/home/me/a b.pdf']);
    assert.deepEqual(files('Text:file:///C:/Users/me/a.pdf:application/pdf'), ['C:/Users/me/a.pdf']);
    assert.deepEqual(files('file\\:///home/me/a.pdf;file://localhost/b.pdf'), ['/home/me/a.pdf', '/b.pdf']);
    assert.deepEqual(files(':home/me/a{\\_}b.pdf:pdf'), ['home/me/a_b.pdf']);
    assert.deepEqual(files(':C$\\backslash$:/Users/me/a.pdf:pdf'), ['C:/Users/me/a.pdf']);
    assert.deepEqual(files('Full Text:storage\\:ABCD2345/a.pdf:application/pdf'), ['storage:ABCD2345/a.pdf']);
    assert.deepEqual(files(''), []);
  });
});

describe('bibliographies: CSL-JSON and CSL-YAML', () => {
  const json =
    '[\n    {"id": "a", "type": "book", "title": "A, {b} [c] \\"d\\""},\n    {"id": "b" "c"},\n    {\n        "id": 3,\n        "issued": {"date-parts": [["2020", 5]]}\n    }\n]\n';

  it('reads entry by entry', () => {
    const { entries, problems } = readBibliography('x.json', json);
    assert.deepEqual(
      entries.map((e) => e.item.id),
      ['a', '3'],
    );
    assert.equal(entries[0].item.title, 'A, {b} [c] "d"');
    assert.deepEqual(entries[1].item.issued, { 'date-parts': [[2020, 5]] });
    assert.deepEqual(
      problems.map((p) => slice(json, p.span)),
      ['{"id": "b" "c"}'],
    );
    for (const text of ['{}', '[', '[{"id":"a"}', 'null', '"x"', '[1]'])
      assert.ok(readBibliography('x.json', text).problems.length > 0, text);
    assert.equal(readBibliography('x.json', '[{"id":"a"}').entries.length, 1);
  });

  it('adds, changes and renames in place', () => {
    const added = applyEdits(json, addEntry('x.json', json, item));
    assert.ok(added.startsWith(json.slice(0, json.lastIndexOf('\n]'))));
    assert.deepEqual(readBibliography('x.json', added).entries.at(-1)?.item, item);
    assert.equal(applyEdits(json, renameKey('x.json', json, 'a', 'z')), json.replace('"id": "a"', '"id": "z"'));
    assert.equal(
      applyEdits(json, updateEntry('x.json', json, 'a', { type: 'report' })),
      json.replace('"book"', '"report"'),
    );
    const compact = '[{"id":"a","type":"book"}]';
    assert.deepEqual(JSON.parse(applyEdits(compact, addEntry('x.json', compact, item))), [
      { id: 'a', type: 'book' },
      item,
    ]);
    for (const empty of ['', '[]', '[\n]\n'])
      assert.deepEqual(JSON.parse(applyEdits(empty, addEntry('x.json', empty, item))), [item]);
    assert.deepEqual(addEntry('x.json', '{"not": "ours"}', item), []);
  });

  it('does the same in YAML, comments and all', () => {
    const yaml =
      '# my sources\nreferences:\n  - id: a\n    title: Old # keep\n    issued: 2024-05\n  - id: b\n    title: "never closed\n  - id: c\n    author:\n    - family: Kim\n      given: D.\nother: x\n';
    const { entries, problems } = readBibliography('x.yaml', yaml);
    assert.deepEqual(
      entries.map((e) => e.item.id),
      ['a', 'c'],
    );
    assert.deepEqual(entries[0].item.issued, { 'date-parts': [[2024, 5]] });
    assert.deepEqual(
      problems.map((p) => slice(yaml, p.span).slice(0, 7)),
      ['- id: b'],
    );
    assert.equal(applyEdits(yaml, renameKey('x.yaml', yaml, 'a', 'z')), yaml.replace('id: a', 'id: z'));
    assert.equal(
      applyEdits(yaml, updateEntry('x.yaml', yaml, 'a', { title: 'New: one' })),
      yaml.replace('Old #', '"New: one" #'),
    );
    const added = applyEdits(yaml, addEntry('x.yaml', yaml, item));
    assert.ok(added.endsWith('other: x\n'));
    assert.deepEqual(readBibliography('x.yaml', added).entries.at(-1)?.item, item);
    for (const empty of ['', 'references: []\n', 'references:\n']) {
      assert.deepEqual(
        readBibliography('x.yaml', applyEdits(empty, addEntry('x.yaml', empty, item))).entries[0]?.item,
        item,
        empty,
      );
    }
  });
});

describe('bibliographies: whatever the text', () => {
  const scrap = fc.constantFrom(
    '@article{',
    '@misc{a',
    '@string{',
    '@',
    '{',
    '}',
    '(',
    ')',
    '"',
    ',',
    '=',
    '#',
    '\\',
    '\n',
    '  ',
    'title',
    'author',
    'a',
    'and',
    'file',
    ':',
    ';',
    '[',
    ']',
    '"id"',
    '- ',
    'id: ',
    'references:\n',
    '&x',
    '*x',
    '|',
    "\\'e",
    '$',
    '~',
    '--',
    '1',
    '\r\n',
  );
  const name = fc.constantFrom('a.bib', 'a.json', 'a.yaml');

  it('reading never throws and every span lies inside', () => {
    fc.assert(
      fc.property(
        name,
        fc.array(scrap, { maxLength: 40 }).map((p) => p.join('')),
        (file, text) => {
          const { entries, problems } = readBibliography(file, text);
          for (const { span } of [...entries, ...problems])
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('what was there before an entry was added is there after it', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aé한 "\\{}&%$#_~^,:;.-\'`'), maxLength: 20 });
    const word = plain.map((s) => s.replace(/\s+/g, ' ').trim()).filter((s) => s !== '');
    fc.assert(
      fc.property(fc.constantFrom('a.json', 'a.yaml'), fc.array(word, { maxLength: 4 }), (file, titles) => {
        let text = '';
        titles.forEach((title, i) => {
          const next = applyEdits(text, addEntry(file, text, { id: `k${i}`, type: 'book', title }));
          assert.notEqual(next, text);
          text = next;
        });
        assert.deepEqual(
          readBibliography(file, text).entries.map((e) => e.item.title),
          titles,
        );
        assert.deepEqual(readBibliography(file, text).problems, []);
      }),
      { numRuns: 300 },
    );
  });

  it('plain words survive BibTeX', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'aé한 &%$#_{}\\.,:;'), minLength: 1, maxLength: 20 })
      .map((s) => s.replace(/\s+/g, ' ').trim())
      .filter((s) => s !== '');
    fc.assert(
      fc.property(word, (title) => {
        const text = applyEdits('', addEntry('a.bib', '', { id: 'k', type: 'book', title }));
        assert.equal(readBibliography('a.bib', text).entries[0]?.item.title, title);
      }),
      { numRuns: 500 },
    );
  });

  const shapes: [string, string][] = [
    ['a.bib', '@article{k, title = {A {b} c}, author = {Lee, H. and Kim, D.}, file = {a:b.pdf:c}}\n'],
    ['a.bib', '@article{k, title = {\n'],
    ['a.bib', '{'],
    ['a.bib', '@'],
    ['a.bib', '\\"{'],
    ['a.json', '{"id":"a"},'],
    ['a.json', '[{'],
    ['a.json', '"'],
    ['a.yaml', '- id: a\n  title: b\n'],
  ]; // prettier-ignore
  for (const [file, unit] of shapes) {
    it(`time grows with the text and no faster: ${file}, ${unit.trim()}`, function () {
      this.timeout(60_000);
      const small = file === 'a.yaml' ? 2_500 : 30_000;
      return assertGrowth(unit, { small, large: 8 * small, below: 2.5 }, (size) => {
        const text = (file === 'a.json' ? '[' : '') + unit.repeat(Math.ceil(size / unit.length));
        return () => readBibliography(file, text);
      });
    });
  }
});
