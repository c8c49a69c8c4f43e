import assert from 'node:assert/strict';
import type { QuotationVerdictKind } from '../../../src/core/quotations/verdict';
import { sourceOf, verdictOn } from './kit';

const harbour = sourceOf('harbour', [
  'The harbour board met on Monday. “We will not raise the fees this year unless the winter traffic collapses,” said Maria Lind, who chairs the board.',
  'She added that the dredging was “far from done.” The mayor, Tomas Berg, called the plan “a gift to the shipping lines.”',
  '“The quay is safe — for now,” Berg said, “but the cranes are a ‘ticking bomb’ and must be replaced before the spring.”',
  'Shipping has doubled since 2015, according to the Coastal Survey. The port handled 5,500 containers in March.',
  '“They found that the the pilots [the harbour guides] were paid… late,” said Anna Holm. “Nobody told us. It may cost 40 jobs.”',
  '“The first tug came in May,” Holm said.',
  '“We lost the café, the strate- gic reserve and the long- term lease,” Berg said. “Is that wise?”',
]);

const on = (draft: string): QuotationVerdictKind => verdictOn(draft, harbour).kind;

describe('the contract of "verbatim"', () => {
  const verbatim: readonly (readonly [string, string])[] = [
    [
      'the very words',
      'Lind said: “We will not raise the fees this year unless the winter traffic collapses,” [@harbour]',
    ],
    ['straight marks', 'Lind said: "We will not raise the fees this year" [@harbour]'],
    ['guillemets', 'Lind said: «We will not raise the fees this year» [@harbour]'],
    ['German marks', 'Lind said: „We will not raise the fees this year“ [@harbour]'],
    ['inner marks of another kind', 'Berg said: "the cranes are a \'ticking bomb\' and must be replaced" [@harbour]'],
    ['an inner quotation alone', 'Berg called them a "ticking bomb" [@harbour].'],
    ['a shorter dash', 'Berg said: "The quay is safe - for now" [@harbour]'],
    ['a dash without spaces', 'Berg said: "The quay is safe—for now" [@harbour]'],
    ['a line wrap', 'Lind said: "We will not raise\nthe fees this year" [@harbour]'],
    ['no-break spaces', 'Lind said: "We will not\u00a0raise the fees this\u202fyear" [@harbour]'],
    ['a small first letter', 'Lind said that "we will not raise the fees" [@harbour]'],
    ['a capital first letter', 'Lind said: "Unless the winter traffic collapses" [@harbour]'],
    ['American final punctuation', 'Lind said they "will not raise the fees this year." [@harbour]'],
    ['British final punctuation', 'She said it was "far from done". [@harbour]'],
    ['three dots for the ellipsis of the source', 'Holm said they were "paid... late" [@harbour].'],
    ['a quotation across a sentence end', 'Holm said: "Nobody told us. It may cost 40 jobs." [@harbour]'],
    [
      'a quotation without its speech tag',
      'Berg said: "The quay is safe — for now, but the cranes are a ‘ticking bomb’" [@harbour]',
    ],
    ['a partial quotation', 'Lind warned of what happens if "the winter traffic collapses" [@harbour].'],
    ['ligatures', 'Holm said: "The ﬁrst tug came in May" [@harbour]'],
    ['letters in pieces', 'Berg said: "We lost the cafe\u0301" [@harbour]'],
    ['hyphenation at a line end of the source', 'Berg said: "the strategic reserve" [@harbour]'],
    ['a hyphen at a line end of the source', 'Berg said: "the long-term lease" [@harbour]'],
    ['an honest ellipsis', 'Berg said: "The quay … must be replaced before the spring" [@harbour]'],
    ['an ellipsis in brackets', 'Berg said: "The quay [...] must be replaced before the spring" [@harbour]'],
    ['an ellipsis at either end', 'Lind said: "… raise the fees this year …" [@harbour]'],
    ['an insertion in brackets', 'Lind said: "We will not raise the fees [for berths] this year" [@harbour]'],
    ['a changed letter', 'Lind said: "[w]e will not raise the fees this year" [@harbour]'],
    ['a changed ending', 'Lind said: "the winter traffic collapse[d]" [@harbour]'],
    ['a name for a pronoun', 'Lind said: "[The board] will not raise the fees this year" [@harbour]'],
    ['the brackets of the source', 'Holm said "the the pilots [the harbour guides] were paid" [@harbour].'],
    [
      '[sic] behind an error of the source',
      'Holm said "the the [sic] pilots [the harbour guides] were paid" [@harbour].',
    ],
    ['the question mark of the source, or none', 'Berg said: "Is that wise" [@harbour]'],
  ];
  for (const [what, draft] of verbatim) it(`accepts ${what}`, () => assert.equal(on(draft), 'verbatim'));

  const altered: readonly (readonly [string, string])[] = [
    ['another word', 'Lind said: "We will not lift the fees this year" [@harbour]'],
    ['a word less', 'Lind said: "We will not raise fees this year" [@harbour]'],
    ['a word more', 'Lind said: "We will not raise the port fees this year" [@harbour]'],
    [
      'a dropped negation',
      'Lind said: "We will raise the fees this year unless the winter traffic collapses" [@harbour]',
    ],
    ['an added negation', 'Holm said: "It may not cost 40 jobs" [@harbour]'],
    ['a negation in brackets', 'Holm said: "It may [not] cost 40 jobs" [@harbour]'],
    ['another number', 'Holm said: "It may cost 14 jobs" [@harbour]'],
    ['another tense', 'Lind said: "We would not raise the fees this year" [@harbour]'],
    ['another letter case inside', 'Lind said: "We will not raise the Fees this year" [@harbour]'],
    ['a silently corrected error', 'Holm said: "They found that the pilots [the harbour guides] were paid" [@harbour]'],
    ['brackets of the source left out', 'Holm said: "They found that the the pilots were paid" [@harbour]'],
    ['brackets of the source replaced', 'Holm said: "They found that the the pilots [guides] were paid" [@harbour]'],
    ['a comma dropped inside', 'Berg said: "We lost the café the strategic reserve" [@harbour]'],
    ['an added question', 'Lind said: "We will not raise the fees this year?" [@harbour]'],
    ['an added exclamation', 'Lind said: "We will not raise the fees this year!" [@harbour]'],
    [
      'an ellipsis of the source left out',
      'Holm said: "the the pilots [the harbour guides] were paid late" [@harbour]',
    ],
    ['two words in another order', 'Holm said: "It cost may 40 jobs" [@harbour]'],
  ];
  for (const [what, draft] of altered) it(`reports ${what}`, () => assert.equal(on(draft), 'altered'));

  it('reports a negation or a hedge that an ellipsis drops, but not a sentence left out whole', () => {
    const lind = verdictOn('Lind said: "We will … raise the fees this year" [@harbour]', harbour);
    assert.equal(lind.kind, 'ellipsis-drops-negation');
    assert.equal(lind.omitted?.word, 'not');
    assert.equal(harbour.text.slice(lind.omitted?.span.start, lind.omitted?.span.end), 'not');
    const holm = verdictOn('Holm said: "It … cost 40 jobs" [@harbour]', harbour);
    assert.equal(holm.omitted?.kind, 'hedge');
    const whole = sourceOf('whole', ['“The fees stay. Nobody likes it. The board has decided,” said Maria Lind.']);
    assert.equal(verdictOn('Lind said: "The fees stay. … The board has decided." [@whole]', whole).kind, 'verbatim');
  });
});

describe('what is judged beside the words', () => {
  const ferry = sourceOf('ferry', [
    '“The ferry stays,” said Anna Holm. “It is the only link we have to the outer islands.”',
    'KCNA quoted Kim Min-su as saying the islands “belong to the sea and to nobody else.”',
    '“The outer islands could lose their only link within a decade,” read a recent report by the Transport Agency.',
  ]);
  const judged = (draft: string) => verdictOn(draft, ferry, harbour);

  it('finds the words in another source, or in another paragraph', () => {
    const other = judged('Lind said: "We will not raise the fees this year" [@ferry].');
    assert.equal(other.kind, 'other-source');
    assert.deepEqual([other.places[0].source, other.places[0].passage], [1, 1]);
    assert.equal(judged('Lind said: "We will not raise the fees this year" [@harbour, para. 4].').kind, 'other-source');
    assert.equal(judged('Lind said: "We will not raise the fees this year" [@harbour, para. 1].').kind, 'verbatim');
  });

  it('tells that the source gives the words to somebody else', () => {
    const verdict = judged('Berg said: "We will not raise the fees this year" [@harbour].');
    assert.equal(verdict.kind, 'other-speaker');
    assert.deepEqual([verdict.draftSpeaker, verdict.sourceSpeaker], ['Berg', 'Maria Lind']);
    assert.equal(judged('Berg said: "shipping has doubled since 2015" [@harbour].').kind, 'other-speaker');
  });

  it('tells words at second hand', () => {
    const kim = judged('Kim Min-su said the islands "belong to the sea and to nobody else" [@ferry].');
    assert.deepEqual([kim.kind, kim.passedOnBy], ['second-hand', 'KCNA']);
    assert.equal(
      judged('Kim Min-su said, according to KCNA, the islands "belong to the sea and to nobody else" [@ferry].').kind,
      'verbatim',
    );
    assert.equal(
      judged('The Transport Agency said: "The outer islands could lose their only link" [@ferry].').kind,
      'second-hand',
    );
  });

  it('tells stitched pieces: out of order, of two paragraphs, of two sources', () => {
    assert.equal(judged('Holm said: "It is the only link we have … The ferry stays" [@ferry].').kind, 'stitched');
    assert.equal(
      judged('It reads "We will not raise the fees … must be replaced before the spring" [@harbour].').kind,
      'stitched',
    );
    assert.equal(
      judged('It reads "We will not raise the fees this year It is the only link we have" [@harbour].').kind,
      'stitched',
    );
  });

  it('says so when no source holds the words', () => {
    assert.equal(
      judged('Lind said: "The moon is made of green cheese and the tide is late" [@harbour].').kind,
      'not-found',
    );
    assert.equal(judged('Lind said: "Goats" [@harbour].').kind, 'not-found');
  });

  it('leaves scare quotes and titles alone, and what cites a source it does not have', () => {
    assert.equal(judged('The so-called "green port" is late.').reason, 'scare-quotes');
    assert.equal(judged('The film “A Long Way from the Harbour Lights of Home” is late.').reason, 'title');
    assert.equal(
      judged('The line "We will not raise the fees this year" [@elsewhere] is famous.').reason,
      'cited-source-missing',
    );
  });

  it('never calls the words of a brief verbatim', () => {
    const brief = sourceOf(
      'notes',
      ['Maria Lind said the fees “will not rise this year or the next” at a meeting on Monday.'],
      { kind: 'brief' },
    );
    const quoted = verdictOn('Lind said fees "will not rise this year or the next" [@notes].', brief);
    assert.deepEqual([quoted.kind, quoted.brief], ['not-judged', true]);
    const own = verdictOn('The notes say "the fees will not rise at a meeting on Monday" [@notes].', brief);
    assert.notEqual(own.kind, 'verbatim');
  });

  it('restores the words of the source in the style of the draft', () => {
    const verdict = judged(
      'Berg said: "The quay is sound - for now," he said, "but the cranes are a \'ticking clock\' and must be replaced." [@harbour]',
    );
    assert.equal(verdict.kind, 'altered');
    assert.equal(verdict.restored, 'The quay is safe — for now,');
    const inner = judged('Berg said: "the crane is a \'ticking bomb\' and must be replaced" [@harbour]');
    assert.equal(inner.restored, "the cranes are a 'ticking bomb' and must be replaced");
    assert.equal(judged(`Berg said: "${inner.restored}" [@harbour]`).kind, 'verbatim');
  });

  it('marks each changed word on both sides', () => {
    const draft = 'Lind said: "We will not lift the fees this year" [@harbour]';
    const { edits, places } = judged(draft);
    const [edit] = edits;
    assert.equal(edits.length, 1);
    assert.equal('We will not lift the fees this year'.slice(edit.draft.start, edit.draft.end), 'lift');
    assert.equal(harbour.text.slice(edit.source.start, edit.source.end), 'raise');
    assert.equal(harbour.text.slice(places[0].span.start, places[0].span.end), 'We will not raise the fees this year');
  });
});
