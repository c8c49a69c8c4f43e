import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assignCitekeys, type KeyRequest, madeCitekey } from '../../../src/core/sources/citekeys';
import { surnameOf } from '../../../src/core/sources/surnames';
import { type Facts, recordOf } from './articles';

const made = (facts: Facts, id = '/corpus/file.txt'): string => madeCitekey(recordOf(facts), id);
const request = (id: string, facts: Facts, wanted: KeyRequest['wanted'] = []): KeyRequest => ({
  id,
  record: recordOf(facts),
  wanted,
});

describe('made citekeys', function () {
  this.timeout(30_000);

  const cases: readonly (readonly [string, Facts])[] = [
    ['leeNKoreaRussia', { authors: ['Lee Hyo-jin'], title: 'N. Korea-Russia relations are said to hold' }],
    ['chaFerryTalksHold', { authors: ['Cha, Du Hyeon'], title: 'Editorial: The Ferry Talks: On Hold' }],
    ['smith2024HarbourReopens', { authors: ['Jane Smith'], issued: [2024, 6, 3], title: 'Harbour reopens' }],
    ['voa2023FerryTalksStall', { outlet: 'VOA', issued: [2023], title: 'Ferry talks stall again' }],
    ['baltimoreSunFerry', { outlet: 'The Baltimore Sun', title: 'A ferry' }],
    ['cetinOLodz', { authors: [{ family: 'Çetin' }], title: 'O Łódź' }],
    ['oBrien5500TonFerry', { authors: ["Pat O'Brien Jr."], title: 'The 5,500-ton ferry' }],
    ['natoNATOWarns', { outlet: 'NATO', title: 'NATO warns' }],
    ['associatedPressFerry', { authors: ['Associated Press'], title: 'Ferry' }],
    ['harbourStormWarning', { title: 'HARBOUR STORM WARNING' }],
    ['2019Review', { title: '2019 review' }],
  ];
  for (const [key, facts] of cases) it(key, () => assert.equal(made(facts), key));

  it('falls back to the name of the file, and never to nothing', () => {
    assert.equal(made({}, '/corpus/saved page (3).html'), 'savedPage3');
    assert.equal(made({ title: '연락선' }, '/corpus/ferry-talks.txt'), 'ferryTalks');
    assert.equal(made({}, '/corpus/한국.txt'), 'source');
    assert.equal(made({}, ''), 'source');
  });

  it('is a key that Pandoc reads without braces, whatever the record says', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 30 }), { nil: undefined });
    fc.assert(
      fc.property(text, text, text, (title, author, outlet) => {
        const facts = {
          ...(title !== undefined && { title }),
          ...(author !== undefined && { authors: [author] }),
          ...(outlet !== undefined && { outlet }),
        };
        assert.match(made(facts), /^[A-Za-z0-9]+$/);
      }),
    );
  });
});

describe('surnames', function () {
  this.timeout(30_000);

  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Lee Hyo-jin', 'Lee'],
    ['Hyo-jin Lee', 'Lee'],
    ['Cha Du Hyeon', 'Cha'],
    ['Kim Jong Un', 'Kim'],
    ['Xi Jinping', 'Xi'],
    ['Yoon Suk Yeol', 'Yoon'],
    ['Kim Smith', 'Smith'],
    ['Lee Harris', 'Harris'],
    ['David Park', 'Park'],
    ['Jane van der Berg', 'Berg'],
    ['Martin Luther King, Jr.', 'King'],
    ['Smith, Jane', 'Smith'],
    ['Reuters', 'Reuters'],
    ['AFP', undefined],
    ['Institute for Ferry Studies', undefined],
    ['', undefined],
  ];
  for (const [name, surname] of cases)
    it(`${name}: ${surname}`, () => assert.equal(surnameOf({ literal: name }), surname));
  it('takes a stated family name as it is', () => assert.equal(surnameOf({ family: 'Hyo', given: 'Lee' }), 'Hyo'));
});

describe('assigned citekeys', function () {
  this.timeout(30_000);

  const facts: Facts = { authors: ['Jane Smith'], title: 'Ferry' };

  it('tells clashing keys apart; the oldest keeps the plain one', () => {
    const keys = assignCitekeys([
      request('/c', { ...facts }),
      request('/b', { ...facts, issued: [2024] }),
      request('/a', { ...facts, issued: [2024, 5] }),
      request('/d', { ...facts }),
    ]);
    assert.deepEqual([...keys].sort(), [
      ['/a', 'smith2024Ferryb'],
      ['/b', 'smith2024Ferry'],
      ['/c', 'smithFerry'],
      ['/d', 'smithFerryb'],
    ]);
  });

  it('gives the bibliography its keys first, then the files theirs', () => {
    const keys = assignCitekeys([
      request('/a', facts, [{ key: 'mine', rank: 1 }]),
      request('/b', facts, [{ key: 'mine', rank: 0 }]),
      request('/c', facts, [{ key: 'smithFerry', rank: 1 }]),
      request('/d', facts),
      request('/e', facts, [{ key: 'not {usable}', rank: 1 }]),
    ]);
    assert.deepEqual([...keys].sort(), [
      ['/a', 'mineb'],
      ['/b', 'mine'],
      ['/c', 'smithFerry'],
      ['/d', 'smithFerryb'],
      ['/e', 'smithFerryc'],
    ]);
  });

  const requests = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      title: fc.constantFrom('Ferry', 'Harbour', 'Ferry b'),
      year: fc.option(fc.integer({ min: 2020, max: 2022 }), { nil: undefined }),
      own: fc.option(fc.constantFrom('x', 'y', 'smithFerry'), { nil: undefined }),
      rank: fc.constantFrom(0 as const, 1 as const),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );

  it('are unique, case aside, and independent of the order', () => {
    fc.assert(
      fc.property(requests, (rows) => {
        const all = rows.map(({ id, title, year, own, rank }) =>
          request(id, { title, ...(year && { issued: [year] }) }, own === undefined ? [] : [{ key: own, rank }]),
        );
        const keys = assignCitekeys(all);
        assert.equal(new Set([...keys.values()].map((key) => key.toLowerCase())).size, rows.length);
        assert.deepEqual(new Map([...assignCitekeys([...all].reverse())].sort()), new Map([...keys].sort()));
      }),
    );
  });

  it('stay when a newer article comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ferry', 'Harbour'), { maxLength: 8 }),
        fc.constantFrom('Ferry', 'Harbour'),
        (titles, title) => {
          const old = titles.map((t, at) => request(`/${at}`, { title: t, issued: [2024, 1 + at] }));
          const before = assignCitekeys(old);
          const after = assignCitekeys([...old, request('/new', { title, issued: [2024, 12] })]);
          for (const [id, key] of before) assert.equal(after.get(id), key);
        },
      ),
    );
  });
});
