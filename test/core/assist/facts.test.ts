// Facts, ghost text, citekeys and locators offered at a cursor.
import assert from 'node:assert/strict';
import { complete } from '../../../src/core/assist/complete/complete';
import { ghostText } from '../../../src/core/assist/complete/ghost';
import { sentenceSoFar } from '../../../src/core/assist/complete/sentence-so-far';
import type { Suggestion } from '../../../src/core/assist/complete/suggestion';
import { parseDraft } from '../../../src/core/drafts/parse';
import type { Library } from '../../../src/core/sources/library';
import { articleNamed, engineOver } from '../../engine-fixture';

const SOURCES = {
  'ferry.md': `${articleNamed('ferry.md')}\nNobody liked the colour of the old ship.\n`,
  'mill.md':
    '---\ntitle: Paper mill closes\nauthor: Joon Park\ncitekey: parkMill\n---\n\nThe mill opened in 1921 and closed last year.\n',
};

describe('facts, ghost text, citekeys and locators', () => {
  let library: Library;
  before(async () => {
    library = (await engineOver(SOURCES)).library;
  });

  const at = (marked: string, invoked = false): Suggestion[] => {
    const cursor = marked.indexOf('|');
    const text = marked.replace('|', '');
    return complete({ draft: parseDraft(text), library, cursor, style: 'pandoc', invoked });
  };
  const accept = (marked: string, { replace, newText }: Suggestion): string => {
    const text = marked.replace('|', '');
    return text.slice(0, replace.start) + newText + text.slice(replace.end);
  };

  it('offers the figures of the sentence that bears on what is typed', () => {
    const marked = 'The old diesel ship burned |';
    const offered = at(marked, true);
    const figure = offered.find(({ label }) => /900,000/.test(label) && !label.startsWith('The'));
    assert.ok(figure, offered.map(({ label }) => label).join('\n'));
    assert.match(accept(marked, figure), /^The old diesel ship burned .*900,000 litres.* \[@lindFerry, para. 3\]$/);
  });

  it('offers the whole sentence as a quotation', () => {
    const marked = 'What did the old diesel ship burn?\n\nThe old diesel ship burned |';
    const whole = at(marked, true).find(({ label }) => label.startsWith('The old diesel'));
    assert.ok(whole);
    assert.match(accept(marked, whole), /"The old diesel ship .* authority" \[@lindFerry, para. 3\]$/);
  });

  it('puts the quotation in the place of its own words, first in the list', () => {
    const [first] = at('What did it burn? The old  diesel ship burned |', true);
    assert.equal(
      accept('What did it burn? The old  diesel ship burned |', first),
      'What did it burn? "The old diesel ship burned about 900,000 litres of fuel a year, according to the port authority" [@lindFerry, para. 3]',
    );
  });

  it('offers no figure that is typed already', () => {
    for (const typed of ['The ship burned 900,000 |', 'The old diesel ship burned about 900,000 litres|']) {
      assert.deepEqual(
        at(typed, true).filter(({ label }) => /^(about )?900,000/.test(label)),
        [],
      );
    }
    assert.ok(at('The ship burned 900 litres of |', true).some(({ label }) => /^(about )?900,000/.test(label)));
  });

  it('offers no sentence without a figure, a date or an event', () => {
    assert.deepEqual(
      at('Nobody liked its |', true).filter(({ label }) => /colour/.test(label)),
      [],
    );
  });

  it('stays silent unless asked, and in code', () => {
    assert.deepEqual(at('The old diesel ship burned |'), []);
    assert.deepEqual(at('`The old diesel ship burned |`', true), []);
  });

  it('the range never crosses a line', () => {
    const [first] = at('The old diesel\nship burned |', true);
    assert.equal(first.replace.start, 'The old diesel\n'.length);
  });

  it('continues a sentence that clearly matches a fact', () => {
    const text = 'The old diesel ship burned about';
    const draft = parseDraft(text);
    const sentence = sentenceSoFar(draft, text.length);
    assert.ok(sentence);
    const ghost = ghostText({ draft, library, sentence, cursor: text.length, style: 'pandoc' });
    assert.equal(ghost?.newText, ' 900,000 litres of fuel a year [@lindFerry, para. 3]');
  });

  it('continues nothing that merely shares a word or two', () => {
    const text = 'The old mayor burned';
    const draft = parseDraft(text);
    const sentence = sentenceSoFar(draft, text.length);
    assert.ok(sentence);
    assert.equal(ghostText({ draft, library, sentence, cursor: text.length, style: 'pandoc' }), undefined);
  });

  for (const [typed, key] of [
    ['[@lind|', 'lindFerry'],
    ['[@island|', 'lindFerry'],
    ['@courier|', 'lindFerry'],
    ['see [@2025|', 'lindFerry'],
    ['[@lindFerry; @joon|', 'parkMill'],
  ]) {
    it(`completes the citekey at ${typed}`, () => assert.equal(at(`Text ${typed}`)[0]?.newText, key));
  }

  it('offers no citekey in an e-mail address', () => {
    assert.deepEqual(at('write to mara@lind|'), []);
  });

  it('offers the paragraphs behind the key and a comma', () => {
    const marked = 'Text [@lindFerry, |]';
    const offered = at(marked);
    assert.deepEqual(
      offered.map(({ newText }) => newText),
      ['para. 1', 'para. 2', 'para. 3', 'para. 4', 'para. 5'],
    );
    assert.equal(accept(marked, offered[2]), 'Text [@lindFerry, para. 3]');
    assert.match(offered[2].label, /^para\. 3 The ferries carry/);
  });
});
