import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/core/text/sentences';
import { assertGrowth } from '../../growth';

/** Sentences are written separated by ` | `; the text is what stands there without the bars. */
function assertSplits(marked: string): void {
  const expected = marked.split(' | ');
  const text = expected.join(' ');
  assert.deepEqual(
    splitSentences(text).map((s) => text.slice(s.start, s.end)),
    expected,
  );
}

/** Written while the rules were. */
const known: Record<string, readonly string[]> = {
  'months and dates': [
    'The ferry sailed on Sept. 13 and came back. | Nobody asked.',
    'It was signed in Jun. 2024. | It expired a year later.',
    'They met in Oct. | Then they parted.',
  ],
  'dotted names of states and bodies': [
    'The U.N. Security Council met. | It voted twice.',
    'Fuel is banned by the U.N. | The ship carried it anyway.',
    'A U.S.-led patrol stopped it. | The U.S. Navy said so.',
    'She flew to the U.S. | He stayed.',
    'It opened at 9 a.m. Monday. | It closed at 5 p.m. | Crowds left.',
  ],
  'titles and initials': [
    'Mr. Abe met Dr. Osei. | Gen. J. R. Holt did not.',
    'President George W. Marsh spoke. | N. Macedonia listened.',
    'Take vitamin C. | The rest is optional.',
    "Kim's aide left. | Park Jr. stayed on.",
  ],
  figures: [
    'Prices rose 3.5 percent to $1.2 billion. | Wages did not.',
    'He ranked No. 1 in 2016. | In 2017 he was No. 4.',
    '1. The first point stands. | It is short.',
  ],
  quotations: [
    '“It is over,” he said. | “It never began.” | She left.',
    '"Why now?" Okafor asked. | "Why not?"',
    '“Where is it?” he asked. | “Here!” she said.',
    'He called it “a direct insult.” | Officials declined to comment.',
    '"We go," she said. "But so far, nothing."'.replace('. "', '. | "'),
    'They “won’t return.” | Seoul disagreed.',
  ],
  ellipses: [
    'It was… fine. | They said so.',
    'It went on and on... | Then it stopped.',
    '“We waited . . . and waited . . . .” | Nobody came.',
  ],
  companies: [
    'Acme Corp. Chairman Li spoke. | Acme Inc. | The rest is history.',
    'Bolt, Nut & Co. sold it. | It cost 5 euros.',
  ],
};

/** Written after the rules: 16 of these 18 passed the first time ("v." and "40 kg. 12" did not). */
const heldOut: Record<string, readonly string[]> = {
  'news prose': [
    'Lt. Col. Ana Ruiz of Fort Bragg, N.C., declined. | Her lawyer, A.J. Pym, did too.',
    'The bill passed 51-49. | Sen. Doe (R., Ohio) voted no.',
    'Is it legal? | The court, in Smith v. Jones, said yes.',
    'It weighs approx. 40 kg. | 12 people carried it.',
    'The firm (est. 1998) closed. | (It had no buyers.) | Staff wept.',
    'See Fig. 3 and pp. 4-6. | Then stop.',
    'iPhone sales fell. | iPad sales did not.',
    'He lives at 10 Main St. in town. | She left at 3:30 p.m. EST.',
    'The treaty[2] lapsed.[3] | Nobody renewed it.',
    '“Go!” | That was the order. | “Now?” Lopez wondered.',
    'Prof. Dr. Kaya spoke on Nov. 2. | On Dec. 4, she resigned.',
    'The D.C. Circuit ruled. | Washington, D.C. | It was late.',
    'Visit example.com. | It lists 1,200 names.',
    'Growth, i.e. output, slowed. | Debt, e.g. bonds, rose.',
    'What?! | Yes.',
  ],
  'other languages': [
    'Er kam am 3. Oktober. | Sie ging z.B. nach Bonn.',
    'Il est parti. | « Pourquoi ? » demanda Paul.',
    '그는 떠났다. | 그녀는 남았다.',
  ],
};

describe('sentences', () => {
  for (const [group, cases] of [...Object.entries(known), ...Object.entries(heldOut)]) {
    for (const marked of cases) it(`${group}: ${marked.slice(0, 60)}`, () => assertSplits(marked));
  }

  it('splits where a saved page lost the space between two sentences, and nowhere else', () => {
    const glued = 'The ferry sank.Nobody was hurt. It left in 2019.A second ferry came.';
    assert.deepEqual(
      splitSentences(glued).map((s) => glued.slice(s.start, s.end)),
      ['The ferry sank.', 'Nobody was hurt.', 'It left in 2019.', 'A second ferry came.'],
    );
    const name = 'Booking.Com and Node.Js met www.Harbour.Org at the D.C. office of the U.S.Navy today.';
    assert.equal(splitSentences(name).length, 1);
  });

  it('splits scripts without spaces', () => {
    const text = '他走了。她留下了！「为什么？」他说。';
    assert.deepEqual(
      splitSentences(text).map((s) => text.slice(s.start, s.end)),
      ['他走了。', '她留下了！', '「为什么？」他说。'],
    );
  });

  it('covers every character that is not white space, in order, on any text', () => {
    const piece = fc.constantFrom(
      ' ',
      '.',
      '…',
      '"',
      '”',
      'U.S.',
      'Mr.',
      'He',
      'said',
      '\n',
      '\n\n',
      '1.',
      '?',
      '[3]',
      '。',
      'é',
      '(',
      ')',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text)) {
            assert.ok(start >= at && end > start && end <= text.length);
            assert.equal(text.slice(at, start).trim(), '');
            assert.equal(text.slice(start, end).trim(), text.slice(start, end));
            at = end;
          }
          assert.equal(text.slice(at).trim(), '');
        },
      ),
      { numRuns: 2000 },
    );
  });

  for (const unit of ['Mr. Smith said it. ', '. ', '"', '.', '" ', 'U.S. ', 'a', '. . ', '”', '[1]', '.)']) {
    it(`takes time linear in the text: ${JSON.stringify(unit)}, again and again`, () =>
      assertGrowth(unit, { small: 10_000, large: 80_000, below: 2.5 }, (size) => {
        const text = unit.repeat(size);
        return () => splitSentences(text);
      }));
  }
});
