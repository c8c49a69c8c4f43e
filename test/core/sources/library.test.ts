import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyLibrary, type Library, updateLibrary } from '../../../src/core/sources/library';
import type { IngestResult } from '../../../src/core/sources/source';
import { entry, type Facts, read } from './articles';

const libraryOf = (files: Readonly<Record<string, Facts>>, bibliography: ReturnType<typeof entry>[] = []): Library =>
  updateLibrary(emptyLibrary, new Map(Object.entries(files).map(([id, facts]) => [id, read(facts)])), bibliography);

/** All that a library says but its revision, as plain values. */
const contents = (library: Library) => ({
  sources: library.sources.map(({ id, citekey, record, text }) => ({ id, citekey, record, text })),
  unreadable: library.unreadable,
  replacedBriefs: library.replacedBriefs,
  duplicates: library.duplicates,
  hits: ['ferry harbour', 'storm', 'mayor grain'].map((query) => library.index.search(query, { limit: 5 })),
});

describe('the library', function () {
  this.timeout(30_000);

  it('holds articles in order of id, under their keys, and lists what could not be read', () => {
    const changes = new Map<string, IngestResult>([
      ['/c/b.txt', read({ title: 'Storm', paragraphs: ['A storm closed the harbour.'] })],
      ['/c/a.txt', read({ title: 'Ferry' })],
      ['/c/z.txt', { ok: false, reason: 'It is not text.' }],
    ]);
    const library = updateLibrary(emptyLibrary, changes, []);
    assert.deepEqual(
      library.sources.map(({ id, citekey }) => [id, citekey]),
      [
        ['/c/a.txt', 'ferry'],
        ['/c/b.txt', 'storm'],
      ],
    );
    assert.deepEqual(library.unreadable, [{ id: '/c/z.txt', reason: 'It is not text.' }]);
    assert.equal(library.byCitekey('storm')?.id, '/c/b.txt');
    assert.equal(library.byId('/c/a.txt')?.citekey, 'ferry');
    assert.equal(library.indexOf('storm'), 1);
    assert.equal(library.indexOf('nobody'), -1);
    assert.equal(library.byCitekey('constructor'), undefined);
    assert.equal(library.index.search('storm', { limit: 1 })[0].source, 1);
    assert.equal(library.revision, emptyLibrary.revision + 1);
  });

  it('keeps what did not change, object for object', () => {
    const first = libraryOf({ '/a': { title: 'Ferry' }, '/b': { title: 'Storm' } });
    const second = updateLibrary(first, new Map([['/b', read({ title: 'Thunderstorm' })]]), []);
    assert.equal(second.byId('/a'), first.byId('/a'));
    assert.notEqual(second.byId('/b'), first.byId('/b'));
    assert.equal(first.byId('/b')?.citekey, 'storm');
  });

  it('depends only on the files and the bibliography, not on how they came', () => {
    const id = fc.constantFrom('/a', '/b', '/c', '/d', '/e');
    const sentence = fc
      .array(fc.constantFrom('ferry', 'harbour', 'storm', 'mayor', 'grain', 'the', 'ferries'), {
        minLength: 1,
        maxLength: 30,
      })
      .map((words) => words.join(' '));
    const facts: fc.Arbitrary<Facts> = fc.record({
      title: fc.constantFrom('Ferry', 'Storm', 'The Ferry'),
      kind: fc.constantFrom('article' as const, 'article' as const, 'brief' as const),
      paragraphs: fc.array(sentence, { maxLength: 3 }),
    });
    const result: fc.Arbitrary<IngestResult | undefined> = fc.oneof(
      { weight: 4, arbitrary: facts.map(read) },
      { weight: 1, arbitrary: fc.constant({ ok: false as const, reason: 'broken' }) },
      { weight: 2, arbitrary: fc.constant(undefined) },
    );
    const bibliography = fc.subarray([
      entry('given', { title: 'Storm', URL: 'https://example.org/storm' }),
      entry('named', { issued: { 'date-parts': [[2023, 4]] } }, ['/b']),
      entry('other', { title: 'Ferry' }, ['elsewhere.pdf']),
    ]);
    const step = fc.tuple(fc.array(fc.tuple(id, result), { maxLength: 4 }), bibliography);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
        let library = emptyLibrary;
        for (const [changes, entries] of steps) library = updateLibrary(library, new Map(changes), entries);
        const last = steps[steps.length - 1][1];
        const scratch = updateLibrary(emptyLibrary, new Map([...library.files].reverse()), last);
        assert.deepEqual(contents(library), contents(scratch));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the bibliography', function () {
  this.timeout(30_000);

  it('gives key and corrections to the file that it names, by any kind of path', () => {
    for (const file of [
      '/w/corpus/ferry.txt',
      'corpus/ferry.txt',
      'file:///w/corpus/ferry.txt',
      'ferry.txt',
      '\\w\\corpus\\ferry.txt',
    ]) {
      const fields = {
        title: 'Ferry Talks',
        author: [{ family: 'Smith' }],
        issued: { 'date-parts': [[2024, 6, 1] as const] },
      };
      const library = libraryOf({ '/w/corpus/ferry.txt': { title: 'Ferry', subtitle: 'Old' }, '/w/b.txt': {} }, [
        entry('key1', fields, [file]),
      ]);
      const { citekey, record } =
        library.sources[1].id === '/w/corpus/ferry.txt' ? library.sources[1] : library.sources[0];
      assert.equal(citekey, 'key1', file);
      assert.deepEqual(record.title, { value: 'Ferry Talks', from: 'bibliography' });
      assert.deepEqual(record.issued, { value: [2024, 6, 1], from: 'bibliography' });
      assert.equal(record.subtitle, undefined);
    }
  });

  it('does not guess between two files of one name', () => {
    const library = libraryOf({ '/w/a/ferry.txt': {}, '/w/b/ferry.txt': {} }, [entry('key1', {}, ['ferry.txt'])]);
    assert.equal(library.byCitekey('key1'), undefined);
  });

  it('finds an article by its title, with or without its subtitle, and leaves what agrees as it was read', () => {
    for (const title of ['Ferry talks', 'FERRY TALKS!', 'Ferry talks: No end in sight']) {
      const library = libraryOf({ '/a': { title: 'Ferry talks', subtitle: 'No end in sight' } }, [
        entry('key1', { title }),
      ]);
      assert.equal(library.sources[0].citekey, 'key1');
      assert.deepEqual(library.sources[0].record.title, { value: 'Ferry talks', from: 'text' });
      assert.equal(library.sources[0].record.subtitle?.value, 'No end in sight');
    }
  });

  it('keeps an article whose title a person corrected, by the key that it had before', () => {
    const facts = { title: 'Ferry tlaks', authors: ['Ana Ruiz'] };
    const before = libraryOf({ '/a': facts });
    const { citekey } = before.sources[0];
    const library = libraryOf({ '/a': facts }, [entry(citekey, { title: 'Ferry talks', publisher: 'Coast Weekly' })]);
    assert.equal(library.sources[0].citekey, citekey);
    assert.deepEqual(library.sources[0].record.title, { value: 'Ferry talks', from: 'bibliography' });
    // an article that states the entry's title comes first
    const both = libraryOf({ '/a': facts, '/b': { title: 'Ferry talks' } }, [entry(citekey, { title: 'Ferry talks' })]);
    assert.equal(both.byCitekey(citekey)?.id, '/b');
  });

  it('finds an article by its address', () => {
    const entries = [entry('key1', { title: 'Corrected', URL: 'http://www.example.org/ferry/' })];
    assert.equal(
      libraryOf({ '/a': { title: 'Frry', url: 'https://example.org/ferry?utm=1' } }, entries).sources[0].citekey,
      'key1',
    );
  });

  it('gives the key of an entry to the first of its files that hold texts of their own', () => {
    const library = libraryOf({ '/a.txt': {}, '/b.txt': { paragraphs: ['A storm closed the harbour.'] } }, [
      entry('key1', {}, ['/b.txt', '/a.txt']),
    ]);
    assert.deepEqual(
      library.sources.map((s) => [s.id, s.citekey]),
      [
        ['/a.txt', 'key1b'],
        ['/b.txt', 'key1'],
      ],
    );
  });
});

describe('briefs', function () {
  this.timeout(30_000);

  const brief: Facts = {
    kind: 'brief',
    title: 'Ferry talks',
    ownCitekey: 'doeFerry',
    standsFor: [3, 9],
    paragraphs: ['One.', 'Two.'],
  };

  it('are sources as long as there is no article', () => {
    const library = libraryOf({ '/brief.md': brief });
    assert.equal(library.byCitekey('doeFerry')?.kind, 'brief');
    assert.deepEqual(library.replacedBriefs, []);
  });

  it('give way to the article of the same title, which takes their key', () => {
    const library = libraryOf({ '/article.txt': { title: 'Ferry Talks', ownCitekey: 'x' }, '/brief.md': brief });
    assert.deepEqual(
      library.sources.map(({ id, citekey, kind }) => [id, citekey, kind]),
      [['/article.txt', 'doeFerry', 'article']],
    );
    const locatorMap = new Map([
      [1, 3],
      [2, 9],
    ]);
    assert.deepEqual(library.replacedBriefs, [
      { brief: '/brief.md', by: '/article.txt', citekey: 'doeFerry', locatorMap },
    ]);
    const without = updateLibrary(library, new Map([['/article.txt', undefined]]), []);
    assert.equal(without.byCitekey('doeFerry')?.kind, 'brief');
  });

  it('pass on a made key and the key of the bibliography too', () => {
    const { ownCitekey: _, ...plain } = brief;
    const files = { '/article.txt': { title: 'Ferry Talks', authors: ['Ann Other'] }, '/brief.md': plain };
    assert.equal(libraryOf(files).sources[0].citekey, libraryOf({ '/brief.md': plain }).sources[0].citekey);
    assert.equal(libraryOf(files, [entry('bib', {}, ['/brief.md'])]).sources[0].citekey, 'bib');
  });
});
