import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ingest } from '../../../src/core/ingest/ingest';
import { ingestText } from '../../../src/core/ingest/plain';
import { isoDate } from '../../../src/core/sources/record';
import type { Article } from '../../../src/core/sources/source';

function read(text: string, name = 'a.txt'): Article {
  const result = ingestText(name, text);
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.article;
}

const paragraphs = (article: Article): string[] =>
  article.passages.map((p) => article.text.slice(p.span.start, p.span.end));
const people = (article: Article): string[] =>
  (article.record.authors?.value ?? []).map((a) => a.literal ?? `${a.family}, ${a.given}`);
const date = (article: Article): string | undefined => article.record.issued && isoDate(article.record.issued.value);

const STRIKE = [
  'NORVIK, March 3 (Reuters) - Dock workers in the northern port of Norvik walked out for an eighth day on Monday, leaving some 40 container ships waiting offshore.',
  '“We are not asking for the moon,” said union leader Petra Hale.',
  'Shippers disagreed.',
  'The union is demanding:',
  '• a 6 percent raise',
  '• a ban on automated cranes',
  '“It is a fair offer,” the employers’ federation said in a statement. It added that 1,200 jobs were at risk.',
  'Talks resume Thursday.',
];

const STRIKE_CAPTION = 'Dock workers gather outside the terminal in Norvik on Monday. Jonas Lindqvist/Reuters';

const STRIKE_PAGE = `Skip to main content
The Harbour Post
World
Business
Sign In
Home > World > Asia

Port strike enters second week as talks stall
Unions say offer falls short; shippers warn of shortages by winter.

By Maria Okafor and Jonas Lindqvist
Published: March 3, 2025 | Updated: March 4, 2025 9:15 a.m. EST
5 min read
Share
Facebook
Save

${STRIKE_CAPTION}

${STRIKE[0]}

${STRIKE[1]}

${STRIKE[2]}

ADVERTISEMENT - CONTINUE READING BELOW

What the union wants

${STRIKE[3]}

${STRIKE[4]}
${STRIKE[5]}

Read more: How automation changed the docks

${STRIKE[6]}

Sign up for our daily newsletter and never miss a story.

${STRIKE[7]}

(Reporting by Maria Okafor and Jonas Lindqvist; Editing by Tom Hart)

Related Articles
Shipping rates climb to two-year high
Why ports matter

Comments (12)
bob77: This is nonsense. They should all be replaced by robots, as I have said many times before on this very page, honestly.

© 2025 The Harbour Post. All rights reserved.`;

describe('plain text', function () {
  this.timeout(60_000);

  it('takes an article out of a page full of furniture', () => {
    const article = read(STRIKE_PAGE);
    assert.deepEqual(paragraphs(article), STRIKE);
    assert.deepEqual(
      article.captions.map((c) => c.text),
      [STRIKE_CAPTION],
    );
    assert.equal(article.record.title?.value, 'Port strike enters second week as talks stall');
    assert.equal(article.record.subtitle?.value, 'Unions say offer falls short; shippers warn of shortages by winter.');
    assert.deepEqual(people(article), ['Okafor, Maria', 'Lindqvist, Jonas']);
    assert.equal(date(article), '2025-03-03');
    assert.equal(article.record.outlet?.value, 'The Harbour Post');
  });

  const winter = [
    'The winter of that year came early to the coast, and with it came the ice. Ships that had been due in October did not arrive until the spring.',
    'Nobody in the capital took much notice. The minister for trade was on leave, and his deputy had other things to think about. "It will pass," he said.',
    'It did not pass. By January the price of flour had doubled in four of the six northern districts, and the first petitions had begun to arrive.',
    'The merchants sent a delegation of twelve to the capital. It waited for nine days in an inn near the northern gate and was then received by a clerk, who wrote down everything it had to say.',
    '"We asked him when we would hear from the minister," one of them wrote. "He said that he did not know, and that nobody did."',
    'When the ice broke at last, on the second of April, forty ships lay off the harbour. The board let them in one at a time, and the price of flour fell by a third within a week.',
  ];

  const wrap = (text: string, width: number, first = ''): string[] => {
    const lines = [first];
    for (const word of text.split(' ')) {
      const line = lines[lines.length - 1];
      const joined = line.trim() === '' ? line + word : `${line} ${word}`;
      if (joined.length > width && line.trim() !== '') lines.push(word);
      else lines[lines.length - 1] = joined;
    }
    return lines;
  };

  for (const width of [46, 58, 64, 72, 80]) {
    const head = ['The long winter', '', 'By Ana Ruiz, Senior Fellow, Institute for Northern Studies', ''];
    it(`undoes lines broken at ${width}: indented first lines, no blank lines`, () => {
      const article = read([...head, ...winter.flatMap((p) => wrap(p, width, '    '))].join('\n'));
      assert.deepEqual(paragraphs(article), winter);
      assert.equal(article.record.affiliation?.value, 'Senior Fellow, Institute for Northern Studies');
    });
    it(`undoes lines broken at ${width}: a blank line between paragraphs`, () => {
      assert.deepEqual(
        paragraphs(read([...head, ...winter.flatMap((p) => [...wrap(p, width), ''])].join('\n'))),
        winter,
      );
    });
    it(`undoes lines broken at ${width}: a blank line after every line, two between paragraphs`, () => {
      assert.deepEqual(paragraphs(read(winter.map((p) => wrap(p, width).join('\n\n')).join('\n\n\n'))), winter);
    });
  }

  it('keeps a short first paragraph of a text without a headline', () => {
    const body = [
      'The ferry left at noon.',
      'It carried forty people and a dozen goats, the harbour board said in a statement on Monday, and one piano.',
      'Nobody waved.',
    ];
    const article = read(body.join('\n\n'));
    assert.deepEqual(paragraphs(article), body);
    assert.equal(article.record.title, undefined);
  });

  it('keeps a list without marks below the line that opens it, and drops a run of headlines', () => {
    const body = [
      'The union has written down what it wants, and the employers have had the paper since Friday. It has four demands:',
      'A raise of 6 percent',
      'Two extra days off',
      'A ban on automated cranes',
      'Nobody has answered it yet, said Petra Hale, who wrote the paper with two others in the first week of March.',
    ];
    const teasers = ['Ferry Shares Rise Again', 'Ice Closes Inner Bay', 'Ten Facts About Cranes'];
    const more =
      'The employers will meet on Thursday to talk about it, a spokesman of theirs said on the phone from the capital.';
    const article = read(['What the dock workers of Norvik want', ...body, ...teasers, more].join('\n\n'));
    assert.deepEqual(paragraphs(article), [...body, more]);
  });

  it('does not join short paragraphs of one line each', () => {
    const short = [
      'It rained.',
      'Nobody came to the harbour that morning, he said.',
      'She left.',
      'The ferry sailed on Sept. 13 with forty people aboard, the board said.',
    ];
    const article = read(['A wet day in the harbour town', ...short].join('\n\n'));
    assert.deepEqual(paragraphs(article), short);
    assert.equal(article.record.title?.value, 'A wet day in the harbour town');
  });

  it('reads header fields, an author note and a disclaimer into the record', () => {
    const article = read(`Title: Bridges and their enemies
Author: Tom Hale
Source: The Northern Review
Date: 2023-11-05
URL: https://review.example/bridges

A bridge is an argument made of steel, and like most arguments it has enemies who will not be convinced.

The first bridge across the bay was planned in 1911. It was never built.

Tom Hale is a professor of civil engineering at the University of Norvik.

The views expressed in this article are those of the author alone.`);
    assert.equal(article.passages.length, 2);
    assert.equal(article.record.title?.value, 'Bridges and their enemies');
    assert.equal(article.record.outlet?.value, 'The Northern Review');
    assert.equal(article.record.url?.value, 'https://review.example/bridges');
    assert.equal(date(article), '2023-11-05');
    assert.equal(article.record.affiliation?.value, 'professor of civil engineering at the University of Norvik');
  });

  it('takes the outlet from the page title that repeats the headline', () => {
    const article = read(`Opinion | Why the bay needs a bridge - The Harbour Post
OPINION
Why the bay needs a bridge
March 5, 2025, 6:00 a.m. ET
By Petra Hale
Ms. Hale is the author of “Crossing.”

Every February the same thing happens. The ice gets thin and the trucks stop.

Give me a break.

A version of this article appears in print on March 6, 2025, Section A, Page 22 of the paper.`);
    assert.deepEqual(paragraphs(article), [
      'Every February the same thing happens. The ice gets thin and the trucks stop.',
      'Give me a break.',
    ]);
    assert.equal(article.record.title?.value, 'Why the bay needs a bridge');
    assert.equal(article.record.outlet?.value, 'The Harbour Post');
    assert.equal(date(article), '2025-03-05');
  });

  it('reads Korean', () => {
    const article = read(`북부 항만 파업, 협상에도 이어져
홍길동 기자
입력 2025.03.27 16:51

북부 항만의 파업이 협상 중에도 이어지고 있다는 분석이 나왔다. 전문가들은 파업이 겨울까지 갈 수 있다고 본다.

“겨울이 오면 배가 없다”고 한 상인은 말했다.

홍길동 기자 hong@paper.example
저작권자 © 신문, 무단 전재 및 재배포 금지`);
    assert.equal(article.passages.length, 2);
    assert.equal(article.language, 'ko');
    assert.deepEqual(people(article), ['홍, 길동']);
    assert.equal(date(article), '2025-03-27');
    assert.equal(article.record.outlet, undefined);
    assert.ok(article.notes.some((note) => note.message.includes('paper.example')));
  });

  it('leaves out no sentence of a text without any furniture, and adds none', () => {
    const word = fc.constantFrom(
      'harbour',
      'ice',
      'Norvik',
      'board',
      'sailed',
      'said',
      'forty',
      'U.N.',
      'ferry',
      'the',
      'winter',
      '1,200',
    );
    const sentence = fc.array(word, { minLength: 9, maxLength: 24 }).map((words) => `The ${words.join(' ')} again.`);
    const paragraph = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((s) => s.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, { minLength: 3, maxLength: 8 }), (body) => {
        assert.deepEqual(paragraphs(read(`Ice closes the harbour of Norvik\n\n${body.join('\n\n')}\n`)), body);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an article, whatever the file', function () {
  this.timeout(60_000);

  const line = fc.constantFrom(
    'Share',
    'By Ana Ruiz',
    'The ferry sailed on Sept. 13.',
    '> quoted *words* here',
    '# Heading',
    '- item',
    '',
    '   ',
    '\t',
    '---',
    'title: x',
    'A longer line of text that ends as a sentence does, with enough words to be prose, said the board.',
    '![alt text here](x.png)',
    '[a](b) &amp; c',
    '\u0000',
    'é\u0301',
    '👍🏽',
    '“',
    '。',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line, { maxLength: 30 }).map((l) => l.join('\n')),
  );

  it('has passages that tile its text and sentences inside them; the map leads back to equal characters', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.txt', 'a.md'), (input, name) => {
        const result = ingestText(name, input);
        if (!result.ok) return;
        const { article } = result;
        let at = 0;
        for (const [i, passage] of article.passages.entries()) {
          assert.equal(passage.number, i + 1);
          assert.equal(article.text.slice(at, passage.span.start), i === 0 ? '' : '\n\n');
          assert.ok(passage.span.end > passage.span.start);
          assert.doesNotMatch(article.text.slice(passage.span.start, passage.span.end), /\n/);
          for (const s of passage.sentences) {
            assert.equal(s.passage, passage.number);
            assert.ok(s.span.start >= passage.span.start && s.span.end <= passage.span.end);
          }
          for (let o = passage.span.start; o < passage.span.end; o++) {
            const there = input[article.original!.toOriginal(o)];
            assert.ok(
              there === article.text[o] || /\s/.test(article.text[o]) || there === '&',
              `${there} for ${article.text[o]}`,
            );
          }
          at = passage.span.end;
        }
        assert.equal(at, article.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back as an article or a reason for any bytes under any name', async () => {
    const names = fc.constantFrom(
      'a.txt',
      'a.md',
      'a.html',
      'a.mhtml',
      'a.webarchive',
      'a.pdf',
      'a.docx',
      'a.epub',
      'a.eml',
      'noextension',
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), names, async (bytes, name) => {
        const result = await ingest({ name, bytes });
        assert.ok(result.ok || result.reason.length > 10);
      }),
      { numRuns: 500 },
    );
  });
});
