import assert from 'node:assert/strict';
import { speakersOf } from './kit';

describe('the noun phrase that names a speaker', () => {
  const cases: readonly (readonly [string, readonly string[], readonly (string | undefined)[]])[] = [
    [
      'opens a tag with long appositions',
      ['“It rains,” lead author Anna Holm, a scientist at the Harbour Institute in Bergen, Norway, and a guide, said.'],
      ['Anna Holm'],
    ],
    [
      'stands behind a clause that describes it',
      ['The company that runs the Arena, Dahl Events, denies it.', '“It rains,” they said.'],
      ['Dahl Events'],
    ],
    [
      'is the ally, not the one whose ally he is',
      ["Mr Berg's ally, Finance Minister Peter Dahl, took aim at it.", '“It rains,” he said.'],
      ['Peter Dahl'],
    ],
    [
      'is a role with all that it is for',
      ["A spokesman for the city's department for roads and bridges and tunnels told the paper: “It rains.”"],
      ["spokesman for the city's department for roads and bridges and tunnels"],
    ],
    [
      'is the head of a body',
      ['The head of the Harbour Society of Bergen (HSB) had branded it “a farce”.'],
      ['head of the Harbour Society of Bergen'],
    ],
    [
      'keeps the possessive that belongs to it',
      ['The People’s Harbour warned that it was “a start”.'],
      ["People's Harbour"],
    ],
    ['is no title where none follows', ['Home Harbour calls it a “sweet spot”.'], ['Home Harbour']],
    [
      'is another spokesman where the letters differ',
      ['A HBV spokesman said: “It rains.”', 'The KLM spokesman said: “It snows.”'],
      ['HBV spokesman', 'KLM spokesman'],
    ],
    [
      'is the one with the letters behind the name',
      ['Peter Dahl QC spoke.', 'The QC added: “It rains.”'],
      ['Peter Dahl'],
    ],
    [
      'is not the place where she lives',
      ['The eight-year-old Fort Moe girl left.', 'The girl’s mother testified, describing her as “brave”.'],
      ["girl's mother"],
    ],
    ['is no adjective of a nation', ['British boats came.', 'He said they were “late again”.'], [undefined]],
    ['is one of a group', ['Peter Dahl leads the group.', 'But one of the group says: “It rains.”'], ['group']],
    ['lets a nation describe the person', ['Norwegian Anna Holm said it was “a start”.'], ['Anna Holm']],
    ['stands in what it called so', ['The end of what the company called “the great show” was streamed.'], ['company']],
    [
      'stands behind words of somebody',
      ['It was bad in the words of the patient: “I could not stand up.”'],
      ['patient'],
    ],
    [
      'laughs',
      ['“It rains all day,” Anna Holm laughed. Peter Dahl laughed at the “old show”.'],
      ['Anna Holm', undefined],
    ],
    ['is described by the words, and does not say them', ['“Singer” Anna Holm says the harbour is old.'], [undefined]],
    [
      'has the subject of the verb before',
      ['Mr Dahl stood by Berg’s figures and called for an end to “blue on blue” fights.'],
      ['Dahl'],
    ],
  ];
  for (const [what, paragraphs, speakers] of cases)
    it(what, () => assert.deepEqual(speakersOf(...paragraphs), speakers));
});

describe('whom a text means', () => {
  const cases: readonly (readonly [string, readonly string[], readonly (string | undefined)[]])[] = [
    [
      'by a role whose words name another nation: nobody it has named',
      ['The Swedish Space Agency said: “It rains.”', '“It snows,” the Danish space agency said.'],
      ['Swedish Space Agency', 'Danish space agency'],
    ],
    [
      'by the prince: who bears the title',
      ['Prince Olav came with Anna Holm.', 'They ate.', 'The Prince joked: “It rains.”'],
      ['Olav'],
    ],
    [
      'by the judge: Mr Justice Moe',
      ['Mr Justice Moe came in.', 'Peter Dahl stood up.', 'The judge then warned him: “Sit down.”'],
      ['Moe'],
    ],
    [
      'by the boss: its manager',
      ['Bergen manager Peter Dahl spoke.', 'Evan Moe did not.', '“We won,” the Bergen boss said.'],
      ['Peter Dahl'],
    ],
    ['by he: no team', ['Bergen Rovers have won.', 'Peter Dahl ran.', '“It rains,” he said.'], ['Peter Dahl']],
    ['by he: no country', ['Peter Dahl spoke.', 'Norway said nothing.', '“It rains,” he said.'], ['Peter Dahl']],
    [
      'by he: not the one whom the text called she',
      [
        'Zelma Q said: “It rains.”',
        'She added it was “cold”.',
        'Peter Dahl came.',
        'Zelma Q said no.',
        'He called it “a pity”.',
      ],
      ['Zelma Q', 'Zelma Q', 'Peter Dahl'],
    ],
    [
      'by the paper that somebody sent: the sender',
      ['Days before, Anna Holm sent a fax to her son.', 'It read: “I am at the base camp.”'],
      ['Anna Holm'],
    ],
    [
      'by a label in capitals: who gives what it announces',
      ['Here, Anna Holm, a baker, gives her verdict.', 'Rye: 3.', 'EXPERT VERDICT: “It is dry and far too sweet.”'],
      ['Anna Holm'],
    ],
    [
      'by a label that nobody gives: nobody',
      ['Here is Anna Holm.', 'EXPERT VERDICT: “It is dry and too sweet.”'],
      [undefined],
    ],
    [
      'by it, behind two who speak: who closes the sentence',
      ['The government asked the club to pay, the committee added.', '“It did not pay,” it said.'],
      ['committee'],
    ],
    [
      'by his team chairman, in apposition: the name',
      ['He heard Niki Moe, his team chairman, who told him to “wait”.'],
      ['Niki Moe'],
    ],
    ['by the possessor of a claim', ['Mr Dahl rejected Ms Holm’s claim that the fares were “shameful”.'], ['Holm']],
    ['by an aside', ['It is about their “health”, as one guide told me, and easing it.'], ['guide']],
    ['by a report that found it', ['It is a “school of fish” for all, an alarming report found.'], ['alarming report']],
    [
      'by somebody with a place between title and name',
      ['Norway’s ambassador to Britain Per Moe said it was “a start”.'],
      ['Per Moe'],
    ],
    [
      'by the one right in front of a verb, not by the one explained',
      ['He works with Evan Dahl, a pair Holm says is “key”.'],
      ['Holm'],
    ],
    [
      'by a list behind that',
      ['Holm reports that 44 per cent are “good”; 15 per cent are “fake”; and the rest “idle”.'],
      ['Holm', 'Holm', 'Holm'],
    ],
    [
      'by those who stand in front of things',
      ['Fans outside the Lane turnstiles who claimed to have “no ticket” left.'],
      ['Fans'],
    ],
    [
      'by people in an area: not who says it of them',
      ['The mayor, Evan Dahl, says people in the area felt it “in the bones”.'],
      ['Evan Dahl'],
    ],
    ['by a title: nobody', ['After hitting “Walk Along The Harbour,” the singer told the crowd to wait.'], [undefined]],
    ['by words written like a title that somebody shouts', ['Anna Holm shouted: “Keep The Harbour.”'], ['Anna Holm']],
    ['by a name that somebody gives', ['Anna Holm promotes herself as “The Voice of Bergen”.'], ['Anna Holm']],
    [
      'by a line below the words: who signs them',
      ['Peter Dahl left the town.', '“It was the best of all the houses that we had.”', '— Anna Holm'],
      ['Anna Holm'],
    ],
    [
      'by a survey: its author',
      ['According to a 2018 survey by Anna Holm, the firm has been to “cut and close”.'],
      ['Anna Holm'],
    ],
    [
      'by the verb of a clause that describes a letter: nobody new',
      ['Anna Holm added that he called, and the letter Dahl wrote was “kind and warm”.'],
      ['Anna Holm'],
    ],
    [
      'by she: none of two men with one surname',
      ['John Dahl and Mike Dahl came.', 'Dahl met his friend Anna Holm.', '“It rains,” she said.'],
      ['Anna Holm'],
    ],
    [
      'by a description that fits nobody yet, and goes on: who has just spoken',
      ['“It rains,” Peter Dahl told them.', '“It snows,” added the Bergen defender.'],
      ['Peter Dahl', 'Peter Dahl'],
    ],
    [
      'by a description that fits nobody: nobody',
      ['Peter Dahl spoke.', 'Evan Moe came.', '“It snows,” said the Bergen goalkeeper.'],
      [undefined],
    ],
    [
      'by an answer in the main clause: who answers',
      ['When the captain was asked about it, Anna Holm interrupted: “He is an expert.”'],
      ['Anna Holm'],
    ],
    [
      'by one who goes on behind what he blames on another: who goes on',
      ['Mr Dahl criticised Ms Holm for branding them “rebels”, saying that “it is a pity for all”.'],
      ['Holm', 'Dahl'],
    ],
    ['by a name with a line in it', ['Girl_of_town tweeted: “It snows all day long.”'], ['Girl_of_town']],
    [
      'by "he": nobody who is named in the very words',
      [
        '“There are no signs of it,” Bram Tolle said.',
        'Tolle also noted that the island has no boat. On his last trip, Nils Krog went by train.',
        '“A boat that is lent would be a blow to Krog’s pride,” he added.',
      ],
      ['Bram Tolle', 'Bram Tolle'],
    ],
  ];
  for (const [what, paragraphs, speakers] of cases)
    it(what, () => assert.deepEqual(speakersOf(...paragraphs), speakers));
});
