// `attest add` and `attest bibliography`, run in process on real files in a temporary folder.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

const PAGE = (length: string) => `<html><head><title>Quay opens</title></head><body><article><h1>Quay opens</h1>
<p>The new quay of Ostrand was opened on Monday by the mayor, who called it the longest of the coast.</p>
<p>It is ${length} long and took five years to build, the harbour office said in a statement to the press.</p>
</article></body></html>`;

const ARTICLE = `---
title: Ferry line will close
author: Tomas Reyl
published: 2024-05-02
citekey: reylFerry
---

The ferry between Westport and Ostrand will stop on September 30, the operator announced on Thursday.
`;

class Captured {
  text = '';
  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

describe('attest add and attest bibliography', function () {
  this.timeout(60_000);
  let folder: string;
  const at = (name: string): string => path.join(folder, name);
  const file = (name: string, content: string | Uint8Array): string => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
    return at(name);
  };
  const attest = async (...argv: string[]) => {
    const [out, err] = [new Captured(), new Captured()];
    const code = await run(argv, out, err);
    return { code, out: out.text, err: err.text };
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attest-add-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('copies what can be read into a folder that it makes, and says how each was read', async () => {
    const page = file('in/quay.html', PAGE('840 metres'));
    const text = file('in/ferry.md', ARTICLE);
    const { code, out, err } = await attest('add', page, text, '--corpus', at('corpus'));
    assert.equal(code, 0, err);
    assert.match(out, /^added: quay\.html: "Quay opens", author not stated, date not stated, 2 paragraphs$/m);
    assert.match(out, /^added: ferry\.md: "Ferry line will close", Tomas Reyl, 2024-05-02, 1 paragraph$/m);
    assert.deepEqual(readdirSync(at('corpus')).sort(), ['ferry.md', 'quay.html']);
    assert.equal(readFileSync(page, 'utf8'), PAGE('840 metres'));
  });

  it('replaces a file only when told to, and never the original', async () => {
    file('corpus/quay.html', PAGE('840 metres'));
    const page = file('in/quay.html', PAGE('860 metres'));
    const kept = await attest('add', page, '--corpus', at('corpus'));
    assert.equal(kept.code, 2);
    assert.match(kept.err, /not added: .*quay\.html is there already; --replace replaces it/);
    assert.match(readFileSync(at('corpus/quay.html'), 'utf8'), /840 metres/);
    const replaced = await attest('add', page, '--corpus', at('corpus'), '--replace');
    assert.equal(replaced.code, 0, replaced.err);
    assert.match(readFileSync(at('corpus/quay.html'), 'utf8'), /860 metres/);
    assert.deepEqual(readdirSync(at('corpus')), ['quay.html']);
    const again = await attest('add', at('corpus/quay.html'), '--corpus', at('corpus'), '--replace');
    assert.match(again.out, /^in place: /);
    assert.match(readFileSync(at('corpus/quay.html'), 'utf8'), /860 metres/);
  });

  it('names what it does not add, with the reason, and adds the others', async () => {
    const page = file('in/quay.html', PAGE('840 metres'));
    const names = [file('in/sheet.xlsx', 'x'), file('in/broken.pdf', 'no PDF at all'), at('in/missing.txt'), at('in')];
    const { code, out, err } = await attest('add', ...names, page, '--corpus', at('corpus'));
    assert.equal(code, 2);
    assert.match(err, /sheet\.xlsx: Attest does not read \.xlsx files; it reads \.txt, /);
    assert.match(err, /broken\.pdf: \S/);
    assert.match(err, /missing\.txt: There is no such file/);
    assert.match(err, /in: Attest does not read files without an extension/);
    assert.match(out, /^added: quay\.html/);
    assert.deepEqual(readdirSync(at('corpus')), ['quay.html']);
  });

  it('needs a file, and a folder to copy into', async () => {
    assert.equal((await attest('add')).code, 2);
    assert.equal((await attest('add', 'x.md', '--corpus', at('c/*'))).code, 2);
    assert.equal(existsSync(at('c')), false);
  });

  it('prints what drafts cite, in their order: entries as they are written, else what the articles state', async () => {
    file('corpus/ferry.md', ARTICLE);
    const written = '@article{lindqvist,\n  title   = {Harbour {Bridge}},\n  pages = {3--5}\n}';
    file('refs.bib', `@comment{not me}\n\n@book{other, title={Unread}}\n\n${written}\n`);
    const draft = file(
      'draft.md',
      '---\nbibliography: refs.bib\n---\n\nOne [@lindqvist]. Two [@reylFerry; @nobody].\n',
    );
    const bib = await attest('bibliography', draft, '--corpus', at('corpus'));
    assert.equal(bib.code, 1);
    assert.match(bib.err, /left out: nobody/);
    assert.ok(bib.out.startsWith(written), bib.out);
    assert.match(bib.out, /@\w+\{reylFerry,[\s\S]*title = \{Ferry line will close\}/);
    assert.doesNotMatch(bib.out, /Unread/);
    const json = await attest('bibliography', draft, '--corpus', at('corpus'), '--format', 'json');
    const items = JSON.parse(json.out) as { id: string; title: string; issued?: unknown }[];
    assert.deepEqual(
      items.map(({ id }) => id),
      ['lindqvist', 'reylFerry'],
    );
    assert.equal(items[1]?.title, 'Ferry line will close');
    assert.deepEqual(items[1]?.issued, { 'date-parts': [[2024, 5, 2]] });
  });
});
