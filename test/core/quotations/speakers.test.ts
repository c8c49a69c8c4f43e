import assert from 'node:assert/strict';
import { quotesIn } from '../../../src/core/quotations/quotes-in';
import { splitSentences } from '../../../src/core/text/sentences';
import { attribute, paragraphsOf } from '../../../src/core/values/speakers/attribute';
import { quotedIn } from '../../../src/core/values/speakers/quoted';
import { sameSpeaker } from '../../../src/core/values/speakers/same';
import { assertGrowth } from '../../growth';
import { sourceOf, speakersOf } from './kit';

describe('the speaker of quoted words', () => {
  const cases: readonly (readonly [string, readonly string[], readonly (string | undefined)[]])[] = [
    ['behind them', ['“It rains,” said Anna Holm.'], ['Anna Holm']],
    ['behind them, verb last', ['“It rains,” Anna Holm said.'], ['Anna Holm']],
    ['with an apposition', ['“It rains,” said Anna Holm, a senior guide at the Harbour Institute.'], ['Anna Holm']],
    ['before them', ['Anna Holm said: “It rains.”'], ['Anna Holm']],
    [
      'before them, across an apposition',
      ['Anna Holm, a senior guide at the Harbour Institute, a museum in Bergen, said: “It rains.”'],
      ['Anna Holm'],
    ],
    [
      'across an apposition that is not closed',
      ['Anna Holm, a spokeswoman for the harbour said: “It rains.”'],
      ['Anna Holm'],
    ],
    ['between two halves', ['“It rains,” she said, “and it snows.” Anna Holm laughed.'], ['Anna Holm', 'Anna Holm']],
    [
      'across the halves of a sentence',
      ['Although it is “a partner” for us, said Evan Dahl, “nobody sees it.”'],
      ['Evan Dahl', 'Evan Dahl'],
    ],
    ['according to', ['According to Anna Holm, it was “a bad day”.'], ['Anna Holm']],
    ['behind a role', ['North Harbour chief executive Steve Moe said: “It rains.”'], ['Steve Moe']],
    ['behind a title', ['Defence Minister Sara Berg warned that it was “a provocation”.'], ['Sara Berg']],
    ['as a second mention', ['Anna Holm arrived.', '“It rains,” Holm added.'], ['Anna Holm']],
    ['as a second mention in Korean order', ['Cho Min-ho arrived.', '“It rains,” Cho added.'], ['Cho Min-ho']],
    ['as a pronoun', ['Peter Dahl, a guide, agreed.', '“It rains,” he said.'], ['Peter Dahl']],
    ['as a pronoun of the right gender', ['Peter Dahl met Anna Holm.', '“It rains,” she said.'], ['Anna Holm']],
    ['going on', ['“It rains,” said Anna Holm. “And it snows.”'], ['Anna Holm', 'Anna Holm']],
    ['introduced in the sentence before', ['Peter Dahl agreed.', '“It rains.”'], ['Peter Dahl']],
    [
      'a report',
      ['“It rains,” read a recent report by the Harbour Institute.', '“It snows,” the report added.'],
      ['Harbour Institute', 'Harbour Institute'],
    ],
    ['an organisation', ['The harbour board said it was “not concerned”.'], ['harbour board']],
    [
      'the spokesman',
      ['A spokesman for the harbour said: “It rains.”', '“It snows,” the spokesman said.'],
      ['spokesman for the harbour', 'spokesman for the harbour'],
    ],
    [
      'with a subject of their own',
      ['It went on, with Oslo calling it “a matter” and Bergen describing it as “an action”.'],
      ['Oslo', 'Bergen'],
    ],
    ['criticised for them', ['He criticised Anna Holm for calling it “a farce”.'], ['Anna Holm']],
    ['a person from an organisation', ['Anna Holm from the UN harbour office said it was “bad”.'], ['Anna Holm']],
    [
      'under a title',
      ['Police Chief Bart Moe came.', 'The man fled.', '“He ran,” the police chief said.'],
      ['Bart Moe'],
    ],
    [
      'under a title that another does not bear',
      ['Foreign Minister Olav Dahl came.', 'The prime minister said it was “a start”.'],
      ['prime minister'],
    ],
    [
      'as a relative, not as the one it is a relative of',
      ['Peter Dahl died.', 'His father said: “He was kind.”'],
      ['father'],
    ],
    ['with an abbreviation', ['The Harbour Safety Office (Haso) said it was “a risk”.'], ['Harbour Safety Office']],
    ['for a later clause', ['Oslo recalled its envoy after Sara Berg called the fine “an insult”.'], ['Sara Berg']],
    ['in advance', ['Mr Dahl will say that high fares are “immoral”.'], ['Dahl']],
    ['as what one calls it', ['Ms Dahl described what she called “port fever” at length.'], ['Dahl']],
    ['in a judgement', ['Peter Dahl, an analyst, sees the fare as its “weak spot”.'], ['Peter Dahl']],
    ['as one of many', ['But one critic of the register said it was “fake”.'], ['critic of the register']],
    ['a sign', ['Outside stood a sign that read: “No entry for visitors.”'], ['sign']],
    ['with a contraction', ['Peter Dahl smiled.', 'Asked again, he’d reply, “I have no idea.”'], ['Peter Dahl']],
    ['in an aside', ['“He had no choice,” as Anna Holm put it.'], ['Anna Holm']],
    [
      'by the one who closes the sentence',
      ['The board asked the crew to “wait a while”, Anna Holm said.'],
      ['Anna Holm'],
    ],
    [
      'of the question, not of the answer',
      ['Anna Holm asked: “Is it safe?” Peter Dahl replied: “It is.”'],
      ['Anna Holm', 'Peter Dahl'],
    ],
    ['of a surname that is misspelt', ['Andy Elliott fights fires.', 'Mr Elliot said: “It is sad.”'], ['Andy Elliott']],
    ['of Theresa May', ['Home Secretary Theresa May said it was “vital”.'], ['Theresa May']],
    [
      'behind narration about the one who speaks',
      ['Peter Dahl lives by the sea.', '“I never wanted to be anywhere else but here.”'],
      ['Peter Dahl'],
    ],
    [
      'nobody for works',
      ['Anna Holm said on the radio’s “Morning Call” that she sang “Long Road” there.'],
      [undefined, undefined],
    ],
    [
      'nobody for names',
      ['Anna Holm said “Rex” ran off.', 'She said the theft of “Rex” hurt.'],
      [undefined, undefined],
    ],
    ['nobody for a type', ['They may be “Star Road”-type ships, Anna Holm said.'], [undefined]],
    ['nobody', ['The so-called “green port” opened, known as “the doughnut”.'], [undefined, undefined]],
  ];
  for (const [what, paragraphs, speakers] of cases)
    it(`is told ${what}`, () => assert.deepEqual(speakersOf(...paragraphs), speakers));

  it('tells who passes the words on', () => {
    const [kim] = quotesIn(sourceOf('a', ['KCNA quoted Kim Min-su as saying it “belongs to the sea”.']));
    assert.deepEqual([kim.speaker, kim.attribution.secondHand], ['Kim Min-su', 'KCNA']);
  });

  it('is told for a single quotation, with or without its marks', () => {
    const text = 'Anna Holm said: “It rains.”';
    const sentences = splitSentences(text);
    assert.equal(attribute(text, sentences, { start: 16, end: 27 }).speaker, 'Anna Holm');
    assert.equal(attribute(text, sentences, { start: 17, end: 26 }).speaker, 'Anna Holm');
  });
});

describe('quotations of an article', () => {
  const words = (text: string): string[] =>
    quotedIn(text, paragraphsOf(text)).flatMap((q) => q.pieces.map((p) => text.slice(p.start, p.end)));

  it('are found in marks of every kind, with those inside them', () => {
    assert.deepEqual(words('She said “one ‘two’ three” and «four» and „five“ and "six".'), [
      'one ‘two’ three',
      'two',
      'four',
      'five',
      'six',
    ]);
  });

  it('run on over paragraphs, also where the break was lost', () => {
    assert.deepEqual(words('“One.\n“Two,” she said.'), ['One.', 'Two,']);
    assert.deepEqual(words('She said: "One. "Two." He left.'), ['One.', 'Two.']);
  });

  it('are found where the marks do not pair', () => {
    assert.deepEqual(words('He said "one two” and left.'), ['one two']);
    assert.deepEqual(words('He said "one “two” three" and left.'), ['one “two” three']);
  });

  it('are closed by two single marks for a double one', () => {
    assert.deepEqual(words('“One,’’ she said. “Two.”'), ['One,', 'Two.']);
  });

  it('close behind a plural where the next one opens', () => {
    assert.deepEqual(words("He saw 'red flags' in the file. 'It was bad,' she said."), ['red flags', 'It was bad,']);
    assert.deepEqual(words("He said 'the workers' car is red', and left."), ["the workers' car is red"]);
  });

  it('are no apostrophes, and no feet and inches', () => {
    assert.deepEqual(words("The boss's car isn't the workers' car, rock 'n' roll in the '90s."), []);
    assert.deepEqual(words('He is 6\'2" tall and she is 5\'9" tall.'), []);
  });

  it('are joined across their speech tags', () => {
    const [first] = quotesIn(sourceOf('a', ['“It rains,” Anna Holm said, “and it snows.”']));
    assert.equal(first.joined.length, 2);
  });

  const units = [
    "'a b'c \"d ‘e “f said g, ",
    'said ',
    '’a ‘b',
    '“a,” ',
    '“It rains,” he said. ',
    'Anna Holm, a guide, ',
  ];
  for (const unit of units) {
    it(`take time linear in the text: ${unit.trim()}, again and again`, function () {
      this.timeout(30_000);
      return assertGrowth(unit, { small: 6_000, large: 48_000, below: 2.5 }, (size) => {
        const source = sourceOf('a', [unit.repeat(Math.ceil(size / unit.length))]);
        return () => quotesIn(source);
      });
    });
  }
});

describe('whether two names mean one speaker', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Cho Han-bum', 'Cho Han-Bum'],
    ['Mr. Cho', 'Cho Han-bum'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Park Won-gon', 'Won Gon Park'],
    ['Lee Hyo-jin', 'Hyo-jin Lee'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Foreign Minister Sergey Lavrov', 'Lavrov'],
    ['CQC', 'Care Quality Commission'],
    ['the Asan Institute', 'Asan Institute for Policy Studies'],
    ['the spokesman for the council', 'council spokesman'],
  ];
  for (const [a, b] of same) it(`${a} is ${b}`, () => assert.equal(sameSpeaker(a, b), 'same'));

  const different: readonly (readonly [string, string])[] = [
    ['Cho Han-bum', 'Yang Moo-jin'],
    ['Kim Jong Un', 'Kim Yo Jong'],
    ['Dale Brickwood', 'Mary Brickwood'],
    ['Lavrov', 'Peskov'],
    ['Care Quality Commission', 'Harbour Institute'],
  ];
  for (const [a, b] of different) it(`${a} is not ${b}`, () => assert.equal(sameSpeaker(a, b), 'different'));

  it('is told by callings and by gender, where the article tells them', () => {
    const around = (): string => 'judge anna holm told the court';
    assert.equal(sameSpeaker('Anna Holm', 'defence lawyer', { around }), 'different');
    assert.equal(sameSpeaker('Anna Holm', 'father', { around }), 'different');
    assert.equal(sameSpeaker('coroner', 'striker', { around }), 'different');
    assert.equal(sameSpeaker('Anna Holm', 'judge', { around }), 'unknown');
    assert.equal(sameSpeaker('Anna Holm', 'mother', { around }), 'unknown');
    assert.equal(sameSpeaker('Holm', 'New Zealander', { around }), 'unknown');
  });

  it('is left open where the names cannot tell', () => {
    assert.equal(
      sameSpeaker('Mr Brickwood', 'Dale Brickwood', { others: ['David Brickwood', 'Dale Brickwood'] }),
      'unknown',
    );
    assert.equal(sameSpeaker('Mike Rogers', 'Michael Rogers'), 'unknown');
    assert.equal(sameSpeaker('the spokesman', 'Dale Brickwood'), 'unknown');
    assert.equal(sameSpeaker('', 'Dale Brickwood'), 'unknown');
    const around = (): string => 'the spokesperson told the court';
    assert.equal(sameSpeaker('spokesperson', 'spokesperson for the Harbour Office', { around }), 'unknown');
    assert.equal(sameSpeaker('spokeswoman', 'spokeswoman for the theme park', { around }), 'unknown');
  });
});
