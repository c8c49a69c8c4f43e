import assert from 'node:assert/strict';
import { quotesIn } from '../../../src/core/quotations/quotes-in';
import { assertGrowth } from '../../growth';
import { sourceOf, speakersOf } from './kit';

describe('the speaker of quoted words where captions run into the text', () => {
  const cases: readonly (readonly [string, readonly string[], readonly (string | undefined)[]])[] = [
    [
      'is the one who spoke before a caption without a stop',
      [
        '“It is my job,” Anna Holm said. Mayor Peter Dahl waves on the steps “I will go on with it as before.” He left.',
      ],
      ['Anna Holm', 'Anna Holm'],
    ],
    [
      'is not whom a caption names, though a verb stands in it',
      ['“I came,” Anna Holm said. Peter Dahl announced a new fund for the old bridge “That is why I stay on here.”'],
      ['Anna Holm', 'Anna Holm'],
    ],
    [
      'is the one who is told, right in front of the words',
      [
        'Anna Holm told the evening paper “She was here all day and left.” Peter Dahl told the court “I saw her there.”',
      ],
      ['Anna Holm', 'Peter Dahl'],
    ],
    [
      'is no label',
      ['Short and sweet: The whole crew met. Then came a change, explaining that it was “good for all”.'],
      [undefined],
    ],
    [
      'is the one behind another name that closes a caption',
      [
        'Anna Holm wrote the guide to the Saint Olav of Bergen.',
        'The story of Olav of Bergen Holm said: “It is long.”',
      ],
      ['Anna Holm'],
    ],
    [
      'is the one whose words a caption repeats',
      [
        '“I shall never forget that night,” said Anna Holm.',
        'Storm: “I shall never forget that night”, in the harbour',
      ],
      ['Anna Holm', 'Anna Holm'],
    ],
    [
      'is nobody for a slogan',
      [
        'Anna Holm said: “Keep the old harbour open.”',
        '“Keep the old harbour open” it read.',
        'A “keep the old harbour open” hat.',
        'The “keep the old harbour open” mug.',
      ],
      ['Anna Holm', undefined, undefined, undefined],
    ],
  ];
  for (const [what, paragraphs, speakers] of cases)
    it(what, () => assert.deepEqual(speakersOf(...paragraphs), speakers));

  for (const unit of [
    'On the pier Short and sweet: The crew met But he left ',
    'at the pier “It rained all day long here.” ',
  ])
    it(`takes time linear in the text: ${unit.trim()}`, function () {
      this.timeout(30_000);
      return assertGrowth(unit, { small: 6_000, large: 48_000, below: 2.5 }, (size) => {
        const source = sourceOf('a', [unit.repeat(Math.ceil(size / unit.length))]);
        return () => quotesIn(source);
      });
    });
});
