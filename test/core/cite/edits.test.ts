import assert from 'node:assert/strict';
import {
  type CitationTarget,
  citeEdits,
  renameCitations,
  repointEdits,
  writeCitation,
} from '../../../src/core/cite/edits';
import { ensureBibliography } from '../../../src/core/cite/front-matter';
import { relativeTo } from '../../../src/core/cite/written-citation';
import { parseDraft } from '../../../src/core/drafts/parse';
import type { SourceRecord } from '../../../src/core/sources/record';
import { applyEdits } from './apply-edits';

const record: SourceRecord = {
  type: 'article',
  title: { value: 'Trade', from: 'text' },
  authors: { value: [{ family: 'Lee', given: 'Hyo-jin' }], from: 'text' },
};
const lee = (
  style: CitationTarget['style'],
  passage: number | undefined = 9,
  citekey = 'leeTrade',
): CitationTarget => ({
  source: { citekey, id: '/w/corpus/lee trade.txt', record },
  passage,
  style,
  draftId: '/w/drafts/a.md',
});

/** `|` is the cursor; the text after the citation was put there. */
function cite(marked: string, request: CitationTarget, insideSentence = false): string {
  const at = marked.indexOf('|');
  const draft = parseDraft(marked.replace('|', ''));
  return applyEdits(draft.text, citeEdits(draft, at, { ...request, insideSentence }));
}

describe('citations: written', () => {
  it('in Pandoc’s syntax', () => {
    assert.equal(cite('Trade fell| by half.', lee('pandoc')), 'Trade fell [@leeTrade, para. 9] by half.');
    assert.equal(cite('Trade fell.|', lee('pandoc'), true), 'Trade fell [@leeTrade, para. 9].');
    assert.equal(cite('"Trade fell."|', lee('pandoc'), true), '"Trade fell." [@leeTrade, para. 9]');
    assert.equal(cite('Trade fell |', lee('pandoc')), 'Trade fell [@leeTrade, para. 9]');
    assert.equal(cite('Trade fell|', lee('pandoc', 3, 'a b--c')), 'Trade fell [@{a b--c}, para. 3]');
    assert.deepEqual(parseDraft('[@{a--c}, para. 3]').citations[0].locator?.numbers, [3]);
  });

  it('joins a group right beside it, once', () => {
    assert.equal(cite('Trade fell [@kim]|.', lee('pandoc')), 'Trade fell [@kim; @leeTrade, para. 9].');
    assert.equal(cite('Trade fell| [@kim].', lee('pandoc')), 'Trade fell [@kim; @leeTrade, para. 9].');
    assert.equal(cite('Trade fell [@leeTrade, para. 9]|.', lee('pandoc')), 'Trade fell [@leeTrade, para. 9].');
    assert.equal(cite('Trade [@kim] fell|', lee('pandoc')), 'Trade [@kim] fell [@leeTrade, para. 9]');
    assert.equal(cite('As @kim [p. 3]|', lee('pandoc')), 'As @kim [p. 3] [@leeTrade, para. 9]');
  });

  it('as a footnote at the end, and reads it back', () => {
    const text = cite('Trade fell.| More.\n', lee('footnote'));
    assert.equal(text, 'Trade fell.[^leeTrade-9] More.\n\n[^leeTrade-9]: @leeTrade [para. 9].\n');
    assert.equal(parseDraft(text).claims[0].citations[0].locator?.value, '9');
    const twice = cite(text.replace('More.', 'More.|'), lee('footnote', 4));
    assert.ok(twice.endsWith('[^leeTrade-9]: @leeTrade [para. 9].\n[^leeTrade-4]: @leeTrade [para. 4].\n'));
    assert.equal(cite(text.replace('More.', 'More.|'), lee('footnote')), text.replace('More.', 'More.[^leeTrade-9]'));
    const other = 'Fell| x.\n\n[^leeTrade-9]: Something else.\n';
    assert.ok(cite(other, lee('footnote')).includes('Fell[^leeTrade-9-2]'));
  });

  it('as a footnote keeps the cursor before the note while typing at the very end', () => {
    const draft = parseDraft('---\ntitle: x\n---\nOne.\n\nTrade fell');
    const { text, additional } = writeCitation(draft, draft.text.length, lee('footnote'));
    assert.equal(text, '[^leeTrade-9]');
    assert.ok(additional.every((edit) => edit.span.end < draft.text.length));
    assert.equal(
      applyEdits(draft.text, additional),
      '---\ntitle: x\n---\nOne.\n\n[^leeTrade-9]: @leeTrade [para. 9].\n\nTrade fell',
    );
  });

  it('as a link that is read back', () => {
    const text = cite('Trade fell|.', lee('link'));
    assert.equal(text, 'Trade fell ([Lee Hyo-jin, para. 9](<../corpus/lee trade.txt> "@leeTrade, para. 9")).');
    const [citation] = parseDraft(text).citations;
    assert.deepEqual([citation.key, citation.form, citation.locator?.value], ['leeTrade', 'link', '9']);
    assert.equal(relativeTo('/w/drafts/a.md', '/w/drafts/b/c.txt'), 'b/c.txt');
    assert.equal(relativeTo('C:\\w\\a.md', 'D:\\x.txt'), 'D:\\x.txt');
  });
});

describe('citations: changed', () => {
  const repoint = (text: string, passage: number, citekey = 'leeTrade') => {
    const draft = parseDraft(text);
    return applyEdits(text, repointEdits(draft, draft.citations[0], lee('pandoc', passage, citekey)));
  };

  it('points to another place and leaves the rest', () => {
    assert.equal(repoint('x [see @leeTrade, para. 9, note; @b].', 3), 'x [see @leeTrade, para. 3, note; @b].');
    assert.equal(repoint('x [@leeTrade].', 3), 'x [@leeTrade, para. 3].');
    assert.equal(repoint('x [@kim, p. 4].', 3), 'x [@leeTrade, para. 3].');
    assert.equal(repoint('As @leeTrade says.', 3), 'As @leeTrade [para. 3] says.');
    assert.equal(repoint('As @kim [p. 4] says.', 3), 'As @leeTrade [para. 3] says.');
    assert.equal(repoint('x [@kim{ii}].', 3), 'x [@leeTrade{para. 3}].');
    assert.equal(repoint('x [@{k--m}, p. 1].', 3), 'x [@leeTrade, para. 3].');
    assert.equal(repoint('x [@leeTrade, para. 3].', 3), 'x [@leeTrade, para. 3].');
    const note = parseDraft('Fell.[^1]\n\n[^1]: @leeTrade [para. 9].\n');
    assert.equal(
      applyEdits(note.text, repointEdits(note, note.claims[0].citations[0], lee('footnote', 3))),
      'Fell.[^1]\n\n[^1]: @leeTrade [para. 3].\n',
    );
  });

  it('renames a key everywhere, braces and notes included', () => {
    const draft = parseDraft('@a and [@b; @a, p. 3][^1] and @{a}.\n\n[^1]: -@a `@a`');
    assert.equal(
      applyEdits(draft.text, renameCitations(draft, 'a', 'new')),
      '@new and [@b; @new, p. 3][^1] and @new.\n\n[^1]: -@new `@a`',
    );
    const braced = parseDraft('@a.');
    assert.equal(applyEdits('@a.', renameCitations(braced, 'a', 'x--y')), '@{x--y}.');
  });
});

describe('citations: the bibliography in the front matter', () => {
  const ensure = (text: string, path = 'refs.bib') => {
    const draft = parseDraft(text);
    const edit = ensureBibliography(draft, path);
    if (!edit) return undefined;
    const after = applyEdits(text, [edit]);
    assert.deepEqual(parseDraft(after).frontMatter?.bibliography, [path]);
    return after;
  };

  it('is added, once, without touching what is there', () => {
    assert.equal(ensure('Text.'), '---\nbibliography: refs.bib\n---\n\nText.');
    assert.equal(ensure('---\ntitle: x # y\n---\nText.'), '---\ntitle: x # y\nbibliography: refs.bib\n---\nText.');
    assert.equal(
      ensure('---\r\ntitle: x\r\n---\r\nText.'),
      '---\r\ntitle: x\r\nbibliography: refs.bib\r\n---\r\nText.',
    );
    assert.equal(ensure('---\nbibliography:\ntitle: x\n---\n'), '---\nbibliography: refs.bib\ntitle: x\n---\n');
    assert.equal(ensure('---\nbibliography: []\n---\n'), '---\nbibliography: refs.bib\n---\n');
    assert.equal(ensure('---\n---\nText.'), '---\nbibliography: refs.bib\n---\nText.');
    assert.equal(ensure('Text.', "../my: refs' #1.bib"), '---\nbibliography: "../my: refs\' #1.bib"\n---\n\nText.');
    assert.equal(ensure('---\nbibliography: a.bib\n---\n'), undefined);
    assert.equal(ensure('---\ntitle: [x\n---\n'), undefined);
  });
});
