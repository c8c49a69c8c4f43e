// The terminal, run in process on real files in a temporary folder.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { articleNamed } from '../engine-fixture';

const ARTICLE = articleNamed('ferry.md');

class Captured {
  text = '';
  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('attest in the terminal', function () {
  this.timeout(60_000);
  let folder: string;
  const file = (name: string, content: string | Uint8Array): string => {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    return target;
  };
  const attest = async (...argv: string[]): Promise<Answer> => {
    const [out, err] = [new Captured(), new Captured()];
    const code = await run(argv, out, err);
    return { code, out: out.text, err: err.text };
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attest-cli-'));
    file('corpus/ferry.md', ARTICLE);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const corpus = (): string => path.join(folder, 'corpus');

  it('check: exit code 1 with a warning, coverage first', async () => {
    const draft = file(
      'draft.md',
      'The council voted on Tuesday to buy three electric ferries [@lindFerry, para. 1].\n',
    );
    const { code, out, err } = await attest('check', draft, '--corpus', corpus());
    assert.equal(code, 1, err);
    assert.match(out.split('\n')[0], /1 claim: 0 supported, 1 contradicted/);
    assert.match(out, /draft\.md:1:\d+: warning contradicted-claim: Draft: "three". Source: "two"/);
  });

  it('check: a draft that lies in the corpus folder is no source of its own', async () => {
    const draft = file(
      'corpus/drafts/ferries.md',
      'The council of Harbour Island voted on Tuesday to buy three electric ferries [@lindFerry].\n',
    );
    const { code, out } = await attest('check', draft, '--corpus', corpus());
    assert.equal(code, 1);
    assert.match(out.split('\n')[0], /1 claim: 0 supported, 1 contradicted, 0 disputed/);
  });

  it('check: --fail-on error lets a warning pass', async () => {
    const draft = file(
      'draft.md',
      'The council voted on Tuesday to buy three electric ferries [@lindFerry, para. 1].\n',
    );
    assert.equal((await attest('check', draft, '--corpus', corpus(), '--fail-on', 'error')).code, 0);
  });

  it('check: the JSON holds findings and claims with places in lines, columns and offsets', async () => {
    const text = 'Well.\n\nThe council voted on Tuesday to buy three electric ferries [@lindFerry, para. 1].\n';
    const draft = file('draft.md', text);
    const { out } = await attest('check', draft, '--corpus', corpus(), '--format', 'json');
    const { version, files } = JSON.parse(out);
    assert.equal(version, 1);
    const finding = files[0].findings.find((f: { check: string }) => f.check === 'contradicted-claim');
    assert.equal(text.slice(finding.start.offset, finding.end.offset), 'three');
    assert.deepEqual([finding.start.line, finding.start.column], [3, 37]);
    assert.equal(finding.evidence[0].citekey, 'lindFerry');
    assert.equal(finding.evidence[0].paragraph, 1);
    assert.match(finding.evidence[0].sentence, /two electric ferries/);
    const claim = files[0].claims.find((c: { verdict: string }) => c.verdict === 'contradicted');
    assert.equal(text.slice(claim.start.offset, claim.end.offset).startsWith('The council'), true);
  });

  it('check: SARIF names the rule and the region', async () => {
    const draft = file('draft.md', 'Text [@nobody].\n');
    const { out } = await attest('check', draft, '--corpus', corpus(), '--format', 'sarif');
    const [result] = JSON.parse(out).runs[0].results;
    assert.equal(result.ruleId, 'unknown-citekey');
    assert.deepEqual(result.locations[0].physicalLocation.region, {
      startLine: 1,
      startColumn: 8,
      endLine: 1,
      endColumn: 14,
    });
  });

  it('check: an unreadable draft is named, the others are checked', async () => {
    const draft = file('draft.md', 'Text [@nobody].\n');
    const { code, out, err } = await attest('check', draft, path.join(folder, 'gone.md'), '--corpus', corpus());
    assert.equal(code, 2);
    assert.match(err, /gone\.md/);
    assert.match(out, /unknown-citekey/);
  });

  it('a bibliography alone is the corpus: keys, dates and files of its entries', async () => {
    const page = `<html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>${ARTICLE.split('\n\n').slice(1).join('</p><p>')}</p></article></body></html>`;
    file('zotero/files/12/ferry.html', page);
    const refs = file(
      'zotero/refs.bib',
      '@article{lindZotero, title = {Island ferry}, date = {2025-03-14}, file = {Full Text:files/11/ferry.pdf:application/pdf;Snapshot:files/12/ferry.html:text/html}}\n',
    );
    const draft = file(
      'draft.md',
      'The council voted on Tuesday to buy three electric ferries [@lindZotero, para. 1].\n',
    );
    for (const named of [refs, path.dirname(refs)]) {
      const { code, out, err } = await attest('check', draft, '--corpus', named);
      assert.equal(code, 1);
      assert.match(out, /contradicted-claim: Draft: "three"\. Source: "two".*lindZotero, para\. 1 .*2025-03-14/);
      assert.doesNotMatch(out, /unknown-citekey/);
      assert.match(
        err,
        /refs\.bib:1: Missing: files\/11\/ferry\.pdf\. The article is read from files\/12\/ferry\.html\./,
      );
    }
    const { code, out } = await attest('index', '--corpus', refs, '--format', 'json');
    assert.equal(code, 2);
    const { sources, undated, entryProblems } = JSON.parse(out);
    assert.deepEqual({ sources, undated, entryProblems }, { sources: 1, undated: 0, entryProblems: 1 });
    assert.match((await attest('add', draft, '--corpus', refs)).err, /--corpus must name the folder/);
    assert.match(
      (await attest('bibliography', draft, '--corpus', refs)).out,
      /^@article\{lindZotero, title = \{Island ferry\}/,
    );
  });

  it('bibliography: a BibTeX entry keeps every field as JSON', async () => {
    file(
      'refs.bib',
      '@string{cj = "Coast Journal"}\n@article{lind, title = {Ferry}, journal = cj, volume = 7, pages = {1--9}, doi = {10.1/x}, editor = {Brandt, Olga}, school = {Norvik}, publisher = {Board}, shelf = {A {\\"u} 3}}\n',
    );
    const draft = file('draft.md', '---\nbibliography: refs.bib\n---\n\nSee [@lind].\n');
    const { out } = await attest('bibliography', draft, '--corpus', corpus(), '--format', 'json');
    assert.deepEqual(JSON.parse(out), [
      {
        id: 'lind',
        type: 'article-journal',
        title: 'Ferry',
        'container-title': 'Coast Journal',
        publisher: 'Board',
        author: [{ family: 'Brandt', given: 'Olga' }],
        volume: '7',
        page: '1-9',
        DOI: '10.1/x',
        editor: [{ family: 'Brandt', given: 'Olga' }],
        custom: { school: 'Norvik', shelf: 'A ü 3' },
      },
    ]);
  });

  it('find: text and JSON', async () => {
    const { out, code } = await attest(
      'find',
      'electric ferries for Harbour Island',
      '--corpus',
      corpus(),
      '--format',
      'json',
    );
    assert.equal(code, 0);
    const [first] = JSON.parse(out).passages;
    assert.equal(first.citekey, 'lindFerry');
    assert.equal(first.paragraph, 1);
    assert.match((await attest('find', 'ferries', '--corpus', corpus())).out, /lindFerry, para\. 1/);
  });

  it('source: how an article was read', async () => {
    const { out, code } = await attest('source', path.join(corpus(), 'ferry.md'), '--format', 'json');
    assert.equal(code, 0);
    const { record, paragraphs, captions } = JSON.parse(out);
    assert.equal(record.title, 'Island ferry to be electric');
    assert.equal(record.url, 'not stated');
    assert.equal(paragraphs.length, 4);
    assert.deepEqual(captions, []);
  });

  it('verify: a row for each row, as they are read; a broken one costs only itself', async () => {
    const rows = [
      { id: 1, claim: 'The council bought three ferries.', evidence: 'The council bought two ferries.' },
      { id: 'b', claim: 'The council bought two ferries.', evidence: 'The council bought two ferries.' },
    ];
    const pairs = file('pairs.jsonl', `${JSON.stringify(rows[0])}\nnot json\n${JSON.stringify(rows[1])}\n`);
    const { out, err, code } = await attest('verify', pairs);
    assert.equal(code, 2);
    assert.match(err, /line 2/);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map((answer) => [answer.id, answer.verdict]),
      [
        [1, 'contradicted'],
        ['b', 'supported'],
      ],
    );
    assert.ok(answers[0].reasons.length > 0);
  });

  for (const argv of [
    [],
    ['nonsense'],
    ['check'],
    ['check', 'x.md', '--format', 'xml'],
    ['find'],
    ['find', 'x', '--limit', '0'],
    ['source'],
    ['check', '--bogus', 'x.md'],
  ]) {
    it(`usage: attest ${argv.join(' ')}`, async () => {
      const { code, err } = await attest(...argv);
      assert.equal(code, 2);
      assert.match(err, /[Uu]sage/);
    });
  }
});

describe('a corpus with bad input', function () {
  this.timeout(120_000);
  let folder: string;
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const index = async (where = folder) => {
    const [out, err] = [new Captured(), new Captured()];
    const code = await run(['index', '--corpus', where, '--format', 'json'], out, err);
    return { code, err: err.text, counts: out.text === '' ? undefined : JSON.parse(out.text) };
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attest-bad-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('an empty folder is an empty library', async () => {
    const { code, counts } = await index();
    assert.equal(code, 0);
    assert.equal(counts.sources, 0);
  });

  it('a missing folder is said', async () => {
    const { code, err } = await index(path.join(folder, 'nowhere'));
    assert.equal(code, 2);
    assert.match(err, /nowhere.*no such/);
  });

  it('a binary file named .txt is listed with the reason, and the rest works', async () => {
    write('good.md', ARTICLE);
    write(
      'picture.txt',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256),
    );
    const { counts, err } = await index();
    assert.equal(counts.sources, 1);
    assert.match(err, /picture\.txt: .*(binary|not text)/);
  });

  it('UTF-16 and Latin-1 text are read', async () => {
    const text =
      'Fähre wird elektrisch\n\nDer Rat der Insel beschloss am Dienstag, für 14 Millionen Euro zwei Fähren zu kaufen.\n';
    write('utf16.txt', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
    write('latin1.txt', new Uint8Array(Buffer.from(text, 'latin1')));
    const { counts, err } = await index();
    assert.equal(counts.sources, 2, err);
  });

  it('broken front matter costs the record, not the article', async () => {
    write(
      'broken.md',
      '---\ntitle: "never closed\n  : [\n---\n\nThe council of the island voted on Tuesday to buy two ferries for its harbour.\n',
    );
    const { counts } = await index();
    assert.equal(counts.sources, 1);
    assert.equal(counts.paragraphs, 1);
  });

  it('a loop of symbolic links ends', async () => {
    write('in/good.md', ARTICLE);
    symlinkSync(folder, path.join(folder, 'in', 'loop'));
    symlinkSync(path.join(folder, 'self'), path.join(folder, 'self'));
    const { counts } = await index();
    assert.equal(counts.sources, 1);
  });

  it('a text of 50 MB is refused with its size, at once, and the rest works', async () => {
    write('good.md', ARTICLE);
    write('huge.txt', Buffer.alloc(50e6, 'The council voted on Tuesday. '));
    const { counts, err } = await index();
    assert.equal(counts.sources, 1);
    assert.match(err, /huge\.txt: .*50 MB/);
  });
});
