// Quotations offered while one is being typed.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { complete } from '../../../src/core/assist/complete/complete';
import { quotationsOf } from '../../../src/core/assist/complete/corpus-quotations';
import type { Suggestion } from '../../../src/core/assist/complete/suggestion';
import { parseDraft } from '../../../src/core/drafts/parse';
import type { Library } from '../../../src/core/sources/library';
import { engineOver } from '../../engine-fixture';
import { skip } from '../../skip';

const SOURCES = {
  'ferry.md': `---
title: Island ferry to be electric
author: Mara Lind
citekey: lindFerry
---

"We have waited twenty years for a quiet crossing," said Mayor Olga Brandt. "This is not a gift to the tourists."

Harbour master Piet Jonker said he did not expect higher fares. "The battery will not last through a hard winter," he added.

"The winter will decide, because nobody knows how much electricity the ships need when the ice is thick and the wind blows hard," Brandt said.
`,
};

/** `|` is the cursor. */
function at(library: Library, marked: string, invoked = false): Suggestion[] {
  const cursor = marked.indexOf('|');
  const text = marked.slice(0, cursor) + marked.slice(cursor + 1);
  return complete({ draft: parseDraft(text), library, cursor, style: 'pandoc', invoked });
}

const accept = (marked: string, { replace, newText }: Suggestion): string => {
  const text = marked.replace('|', '');
  return text.slice(0, replace.start) + newText + text.slice(replace.end);
};

describe('quotation completion', () => {
  let library: Library;
  before(async () => {
    library = (await engineOver(SOURCES)).library;
  });

  it('offers the verbatim words with closing mark and citation', () => {
    const marked = 'The mayor is pleased: "We have wai|';
    const [first] = at(library, marked);
    assert.equal(
      accept(marked, first),
      'The mayor is pleased: "We have waited twenty years for a quiet crossing" [@lindFerry, para. 1]',
    );
    assert.deepEqual(first.cites, ['lindFerry']);
  });

  it('keeps the marks of the draft', () => {
    const marked = 'The mayor is pleased: “We have wai|';
    assert.match(
      accept(marked, at(library, marked)[0]),
      /“We have waited twenty years for a quiet crossing” \[@lindFerry, para. 1\]$/,
    );
  });

  it('consumes the closing mark that the editor put there', () => {
    const marked = 'Brandt: "We have|"';
    assert.match(accept(marked, at(library, marked)[0]), /quiet crossing" \[@lindFerry, para. 1\]$/);
  });

  it('forgives a typing error', () => {
    assert.match(at(library, 'Jonker warned: "The batery will|')[0].newText, /battery will not last/);
  });

  it('ranks the words of the speaker whom the sentence names', () => {
    assert.match(at(library, 'Jonker said: "|')[0].newText, /battery/);
    assert.match(at(library, 'Olga Brandt said: "|')[0].newText, /quiet crossing|gift/);
  });

  it('filters by the text from the opening mark, so that no editor drops an item', () => {
    const [first] = at(library, 'Jonker warned: "The batery will|');
    assert.ok(first.filterText.startsWith('"The batery will'), first.filterText);
  });

  it('offers the part that begins with the typed words before the whole', () => {
    const offered = at(library, 'The mayor spoke of "a quiet cr|');
    assert.match(offered[0].newText, /^"a quiet crossing" \[@lindFerry, para. 1\]$/);
    assert.match(offered[1].newText, /^"We have waited/);
  });

  it('offers the first clause of a long quotation', () => {
    const offered = at(library, 'Brandt warned: "The winter will|').map(({ newText }) => newText);
    assert.ok(
      offered.some((text) => text.startsWith('"The winter will decide" [@lindFerry')),
      offered.join('\n'),
    );
  });

  it('offers the article’s own words behind what people say', () => {
    const [first] = at(library, 'The report has it that "did not ex|');
    assert.match(first.newText, /^"did not expect higher fares" \[@lindFerry, para. 2\]$/);
  });

  for (const closed of ['He said "so it is"|', 'A pipe of 6"|', '`"We have|`', "It is Brandt's|"]) {
    it(`opens nothing at ${closed}`, () => assert.deepEqual(at(library, closed), []));
  }
});

const SEEDS = path.join(process.env.ATTEST_SHARED ?? '../shared', 'seeds');

describe('quotation completion on real articles', function () {
  this.timeout(30_000);
  before(function () {
    if (!existsSync(SEEDS)) skip(this, `${SEEDS} does not exist here; set ATTEST_SHARED`);
  });

  it('offers every quotation within three typed words', async () => {
    const files = Object.fromEntries(
      readdirSync(SEEDS).map((name) => [name, new Uint8Array(readFileSync(path.join(SEEDS, name)))]),
    );
    const { library } = await engineOver(files);
    let seen = 0;
    for (let source = 0; source < library.sources.length; source++) {
      const { text, citekey } = library.sources[source];
      for (const quotation of quotationsOf(library, source)) {
        seen++;
        const said = text.slice(quotation.span.start, quotation.span.end);
        const typed = said.split(/\s+/).slice(0, 3).join(' ');
        const offered = at(library, `As was said, "${typed}|`).slice(0, 10);
        const found = offered.some(({ label, cites }) => label.slice(1, -1) === said && cites[0] === citekey);
        assert.ok(found, `quotation ${quotation.span.start}-${quotation.span.end} of ${citekey}`);
      }
    }
    assert.ok(seen >= 40, `only ${seen} quotations`);
  });
});
