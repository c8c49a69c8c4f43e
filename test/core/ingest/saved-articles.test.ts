import assert from 'node:assert/strict';
import { ingestText } from '../../../src/core/ingest/plain';
import { formatName, isoDate } from '../../../src/core/sources/record';
import type { Article } from '../../../src/core/sources/source';

function read(text: string): Article {
  const result = ingestText('a.txt', text);
  assert.ok(result.ok, result.ok ? '' : result.reason);
  return result.article;
}

/** First words of each paragraph: what a reader would count. */
const openings = (article: Article): string[] =>
  article.passages.map((p) => article.text.slice(p.span.start, p.span.end).split(' ').slice(0, 3).join(' '));

const facts = (article: Article): Record<string, string | undefined> => ({
  title: article.record.title?.value,
  authors: article.record.authors?.value.map(formatName).join('; '),
  date: article.record.issued && isoDate(article.record.issued.value),
  outlet: article.record.outlet?.value,
});

/** Our own text in the shape in which agencies, institutes and papers are saved. */
describe('articles saved from other kinds of pages', () => {
  it('an agency report: section and date on a line, captions told from an agency at the end of the last paragraph', () => {
    const article = read(`Ferry board to test winter route in inner bay: official
Northern Bay  15:20 March 28, 2025
facebook
twitter
more
 SHARE
 LIKE
 SAVE
 PRINT
 FONT SIZE

By Kim Min-ji

NORVIK, March 28 (Yonhap) -- The ferry board said Friday it will test a winter route through the inner bay next month, the first such test in four years.

This file photo, provided by the ferry board on Jan. 3, 2024, shows a ferry at the pier of Norvik. (PHOTO NOT FOR SALE) (Yonhap)

The route would cut the trip to two hours, an official said on condition of anonymity.

"We have the ships," he said. "We do not have the ice."

A ferry leaves the harbor of Norvik in this undated photo. (Yonhap)

Residents of the islands have asked for the route since 2019, when the last one closed over safety concerns. (Yonhap)

minji@yna.example
(END)
`);
    assert.deepEqual(openings(article), ['NORVIK, March 28', 'The route would', '"We have the', 'Residents of the']);
    assert.equal(article.captions.length, 2);
    assert.deepEqual(facts(article), {
      title: 'Ferry board to test winter route in inner bay: official',
      authors: 'Kim Min-ji',
      date: '2025-03-28',
      outlet: 'Yonhap',
    });
  });

  it('an institute brief: name above position, numbered headings, disclaimer, notes and author at the end', () => {
    const article = read(`Issue Brief

The Ice Bargain: Why the Northern Powers Will Not Share a Route

2024.11.21

Views 1,204

Dr. CHA Du Hyeon
Principal Fellow

Introduction

The northern powers agreed in June to share the winter route, but the agreement was never carried out. This brief asks why, and what may follow.¹

1. The agreement and its gaps

Under the agreement each side would have opened two ports to the other. Neither did. Officials on both sides now say that the text was a statement of intent only.

2. What may follow

Three outcomes are possible. The first is that nothing happens. The second is a smaller agreement on rescue at sea. The third is a quarrel.

* The view expressed herein does not necessarily reflect the views of the institute.

Notes

1. Ana Ruiz, “The Route That Was Not,” Northern Review, Oct. 3, 2024.
2. Ministry of Trade, press release, June 12, 2024.

About Experts

CHA Du Hyeon
Dr. CHA Du Hyeon is a principal fellow at the institute. He previously worked for the ministry of trade and the ferry board.
view more
`);
    assert.deepEqual(openings(article), ['The northern powers', 'Under the agreement', 'Three outcomes are']);
    assert.deepEqual(
      article.headings?.map((h) => [h.text, h.passage]),
      [
        ['1. The agreement and its gaps', 2],
        ['2. What may follow', 3],
      ],
    );
    assert.deepEqual(facts(article), {
      title: 'The Ice Bargain: Why the Northern Powers Will Not Share a Route',
      authors: 'Cha Du Hyeon',
      date: '2024-11-21',
      outlet: undefined,
    });
    assert.equal(article.record.affiliation?.value, 'Principal Fellow');
  });

  it('a wire exclusive: picture counter, licence links, summary, credits', () => {
    const article = read(`Exclusive: Harbour board in talks to sell icebreaker, sources say
By Ana Ruiz and Tom Hale
March 27, 2025 6:12 PM GMT+1 Updated 2 hours ago

[1/2] The icebreaker Aurora lies at the pier in Norvik, January 3, 2024. REUTERS/Jonas Lind/File Photo Purchase Licensing Rights, opens new tab

Summary
Companies
Board wants 40 million crowns
Sale may close by June

NORVIK, March 27 (Reuters) - The harbour board of Norvik is in talks to sell its only icebreaker, three people with knowledge of the matter said, in a deal that could be worth 40 million crowns.
The board declined to comment.
The people, who asked not to be named because the talks are private, said that the sale might close by June.
Sign up here.
Reporting by Ana Ruiz in Norvik and Tom Hale in London; Editing by Petra Marsh
Our Standards: The Thomson Reuters Trust Principles., opens new tab
Suggested Topics:
Business
Read Next
Ferry shares rise on winter route hopes
`);
    assert.deepEqual(openings(article), ['NORVIK, March 27', 'The board declined', 'The people, who']);
    assert.equal(article.captions.length, 1);
    assert.deepEqual(facts(article), {
      title: 'Exclusive: Harbour board in talks to sell icebreaker, sources say',
      authors: 'Ana Ruiz; Tom Hale',
      date: '2025-03-27',
      outlet: 'Reuters',
    });
  });
});
