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
