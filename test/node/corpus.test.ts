// Bibliographies whose `file` fields name articles, in the forms that reference managers write, on real files.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type Engine } from '../../src/core/engine';
import { ingest } from '../../src/core/ingest/ingest';
import { silentLogger } from '../../src/core/ports';
import { mergeEntries } from '../../src/node/bibliographies';
import { type Corpus, type CorpusOptions, findCorpus } from '../../src/node/corpus';
import { nodeFiles } from '../../src/node/files';
import { assertGrowth } from '../growth';

const BODY = [
  'The ferry board of Norvik said on Monday that the winter route would be tested in April.',
  'It would be the first such test in four years, the board said, and it would cost two million crowns.',
  'Islanders have asked for the route since 2019, when the last one was closed after a storm.',
];
const CHAPTER = [
  'Grain merchants in the old town had stocked up long before the ice came, and they were not worried.',
  'One of them keeps flour for two hundred bakeries in a hall that his grandfather built on dry ground.',
];
const article = (title: string, paragraphs = BODY): string => `${title}\n\n${paragraphs.join('\n\n')}\n`;
const page = (title: string, paragraphs = BODY): string =>
  `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;

describe('a bibliography as the corpus', function () {
  this.timeout(30_000);
  let folder: string;
  let elsewhere: string;
  const write = (name: string, content: string): string => {
    const file = path.resolve(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const bib = (field: string, key = 'a'): string => `@article{${key}, title = {Route}, file = {${field}}}\n`;
  const found = (patterns: readonly string[], options?: CorpusOptions): Promise<Corpus> =>
    findCorpus(folder, patterns, options);
  const names = ({ files }: Corpus): string[] => files.map(({ id }) => path.relative(folder, id));
  const read = async (corpus: Corpus): Promise<Engine> => {
    const engine = createEngine(nodeFiles, silentLogger, { ingest });
    engine.setBibliography(corpus.entries);
    await engine.update(corpus.files);
    return engine;
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'attest-corpus-')));
    elsewhere = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'attest-elsewhere-')));
  });
  afterEach(() => {
    for (const made of [folder, elsewhere]) rmSync(made, { recursive: true, force: true });
  });

  it('finds the articles that it names, beside it and elsewhere, in every form', async () => {
    write('library/files/12/a b.html', page('Route'));
    write('library/c;d.txt', article('Route'));
    const far = write(path.join(elsewhere, 'far.txt'), article('Route'));
    const forms = [
      'Snapshot:files/12/a b.html:text/html',
      ':files/12/a b.html:HTML',
      'files/12/a b.html',
      'files\\\\12\\\\a b.html',
      'Full Text:C\\:\\\\Users\\\\ana\\\\library\\\\files\\\\12\\\\a b.html:text/html',
      'Snapshot:/home/ana/moved/files/12/a b.html:text/html',
      './files/12/a b.html',
      pathToFileURL(path.join(folder, 'library/files/12/a b.html')).href,
      `Link:${pathToFileURL(path.join(folder, 'library/files/12/a b.html')).href}:text/html`,
    ];
    for (const form of forms) {
      write('library/refs.bib', bib(form));
      assert.deepEqual(names(await found(['library/refs.bib'])), ['library/files/12/a b.html'], form);
    }
    write('library/refs.bib', bib(`c\\;d.txt;${far}`));
    assert.deepEqual(
      (await found(['library/refs.bib'])).files.map(({ id }) => id),
      [path.join(folder, 'library/c;d.txt'), far].sort(),
    );
    write(
      'library/refs.json',
      JSON.stringify([
        { id: 'a', file: 'c;d.txt'.replace(';', '\\;') },
        { id: 'b', files: [far] },
      ]),
    );
    assert.equal((await found(['library/refs.json'])).files.length, 2);
    write('library/refs.json', JSON.stringify([{ id: 'a', attachments: [{ title: 'Full text', path: far }] }]));
    assert.equal((await found(['library/refs.json'])).files.length, 1);
  });

  it('looks where JabRef keeps its files, and in Zotero’s own folder', async () => {
    write('papers/route.txt', article('Route'));
    write(
      'refs.bib',
      `${bib(':route.txt:Text')}\n@Comment{jabref-meta: databaseType:bibtex;}\n@Comment{jabref-meta: fileDirectory:papers;}\n`,
    );
    assert.deepEqual(names(await found(['refs.bib'])), ['papers/route.txt']);
    write('storage/ABCD2345/route.txt', article('Route'));
    write('refs.bib', bib('Full Text:/Users/ana/Zotero/storage/ABCD2345/route.txt:text/plain'));
    assert.deepEqual(names(await found(['refs.bib'])), ['storage/ABCD2345/route.txt']);
  });

  it('is found in a folder that holds nothing else; a .json that is no bibliography is left alone', async () => {
    write('corpus/refs.bib', bib('../files/route.txt'));
    write('corpus/package.json', '{"name": "x", "files": ["a.txt"]}');
    write('corpus/broken.json', '[1, 2');
    write('files/route.txt', article('Route'));
    const corpus = await found(['corpus']);
    assert.deepEqual(names(corpus), ['files/route.txt']);
    assert.deepEqual(corpus.entryProblems, []);
    assert.deepEqual(
      corpus.bibliographies.map((file) => path.basename(file)),
      ['refs.bib'],
    );
  });

  it('says at the entry which file is missing; entries without files and files that are no articles are in order', async () => {
    write('route.txt', article('Route'));
    write(
      'refs.bib',
      `@book{none, title = {No file}}\n${bib('figure.png;data.zip', 'picture')}${bib('gone/route.pdf:PDF', 'gone')}${bib('route.txt;gone.html', 'half')}`,
    );
    const { entryProblems, files } = await found(['refs.bib']);
    assert.deepEqual(
      entryProblems.map(({ message, range }) => [range.start.line, message]),
      [
        [2, 'Missing: gone/route.pdf. No article stands behind this entry until it is there.'],
        [3, 'Missing: gone.html. The article is read from route.txt.'],
      ],
    );
    assert.equal(files.length, 1);
  });

  it('in an untrusted folder reads nothing outside, by path, by link or by corpus setting', async () => {
    const far = write(path.join(elsewhere, 'far.txt'), article('Far'));
    write('near.txt', article('Near'));
    symlinkSync(far, path.join(folder, 'link.txt'));
    symlinkSync(elsewhere, path.join(folder, 'folder'));
    write('refs.bib', bib(far, 'a') + bib('link.txt', 'b') + bib('near.txt', 'c') + bib('folder/far.txt', 'd'));
    const corpus = await found(['refs.bib', 'folder', elsewhere, '../*.txt'], { within: folder });
    assert.deepEqual(names(corpus), ['near.txt']);
    assert.equal(corpus.entryProblems.length, 3);
    for (const { message } of corpus.entryProblems) assert.match(message, /^Not read: .*outside this folder/);
    for (const { reason } of corpus.problems) assert.match(reason, /outside this folder/);
    assert.equal(names(await found(['refs.bib'])).length, 4);
  });

  it('gives each article its entry’s key and record; the best of several files is the source', async () => {
    write('full.pdf', '%PDF-1.4 broken');
    write('snapshot.html', page('Route', BODY.slice(0, 1)));
    write('text.txt', article('Route'));
    write('chapter.txt', article('Chapter two', CHAPTER));
    write(
      'refs.bib',
      `@article{ruiz2024, author = {Ruiz, Ana}, title = {A winter route}, date = {2024-03-02}, file = {Full Text:full.pdf:application/pdf;Snapshot:snapshot.html:text/html;text.txt;chapter.txt}}\n`,
    );
    const { library } = await read(await found(['refs.bib']));
    const source = library.byCitekey('ruiz2024');
    assert.equal(path.basename(source?.id ?? ''), 'text.txt');
    assert.deepEqual(source?.record.issued?.value, [2024, 3, 2]);
    assert.deepEqual(
      library.sources.map(({ id }) => path.basename(id)),
      ['chapter.txt', 'text.txt'],
    );
    assert.equal(library.workOf(0), library.workOf(1));
    assert.deepEqual(
      library.alternatives.map(({ id, by, reason }) => [path.basename(id), path.basename(by), reason !== undefined]),
      [
        ['snapshot.html', 'text.txt', false],
        ['full.pdf', 'text.txt', true],
      ],
    );
    assert.deepEqual(library.unreadable, []);
  });

  it('is corrected by the drafts’ own bibliography, field by field', () => {
    const span = { start: 0, end: 0 };
    const merged = mergeEntries(
      [{ item: { id: 'a', type: 'book', title: 'Corrected' }, span, files: [] }],
      [
        {
          item: { id: 'a', type: 'article', title: 'As exported', URL: 'https://paper.example/a' },
          span,
          files: ['/a.txt'],
        },
        { item: { id: 'b', type: 'book' }, span, files: [] },
      ],
    );
    assert.deepEqual(
      merged.map(({ item, files }) => [item, files]),
      [
        [{ id: 'a', type: 'book', title: 'Corrected', URL: 'https://paper.example/a' }, ['/a.txt']],
        [{ id: 'b', type: 'book' }, []],
      ],
    );
  });

  it('takes time about linear in its entries', () => {
    write('route.txt', article('Route'));
    return assertGrowth('found', { small: 250, large: 2000, below: 2.5 }, (count) => {
      write('refs.bib', Array.from({ length: count }, (_, i) => bib(`route.txt;gone/${i}.pdf`, `k${i}`)).join(''));
      return () => found(['refs.bib']);
    });
  });
});
