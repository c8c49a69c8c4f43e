import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addEntry } from '../../../src/core/cite/bibliography';
import { citeEdits } from '../../../src/core/cite/edits';
import { ensureBibliography } from '../../../src/core/cite/front-matter';
import { parseDraft } from '../../../src/core/drafts/parse';
import { type SourceRecord, toCsl } from '../../../src/core/sources/record';
import { skipWithoutProgram } from '../../skip';
import { applyEdits } from './apply-edits';

const hasPandoc = (): boolean => spawnSync('pandoc', ['--version']).status === 0;

/** What `use` makes of a folder that is gone afterwards. */
function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'attest-pandoc-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keys and forms in Pandoc's own reading, each text read by itself. */
function readByPandoc(texts: readonly string[]): string[][] {
  const forms: Record<string, string> = {
    AuthorInText: 'in-text',
    SuppressAuthor: 'suppressed',
    NormalCitation: 'bracketed',
  };
  const found: string[][] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) walk(child);
    else if (typeof node === 'object' && node !== null) {
      const { t, c } = node as { t?: unknown; c?: unknown };
      if (t === 'Header') found.push([]);
      if (t === 'Cite' && Array.isArray(c)) {
        for (const { citationId, citationMode, citationPrefix, citationSuffix } of c[0]) {
          found.at(-1)?.push(`${citationId} ${forms[citationMode.t]}`);
          walk([citationPrefix, citationSuffix]);
        }
      } else for (const child of Object.values(node)) walk(child);
    }
  };
  const json = inFolder((folder) => {
    const files = texts.map((text, i) => {
      writeFileSync(path.join(folder, `${i}.md`), `# ${i}\n\n${text}\n`);
      return `${i}.md`;
    });
    const options = ['--file-scope', '-f', 'markdown', '-t', 'json', ...files];
    return execFileSync('pandoc', options, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  });
  walk(JSON.parse(json));
  return found.map((keys) => keys.sort());
}

/**
 * One text each: where citation syntaxes usually part ways. Left out, because Attest reads them otherwise on purpose or
 * for want of Markdown inside groups: keys in bare addresses, `@a@b`, `[**@a**]`, `[@a][@b]`, and `(@a)` at the start of
 * a line, which Pandoc takes for a numbered example.
 */
const cases = [
  '[see @doe99, pp. 33-35 and *passim*; also @smith04, chap. 1]',
  '@smith04 [p. 33] says',
  'x [-@smith04] y',
  'As @a [p. 3; see @b, § 4]',
  'As @a [@b; @c] says',
  '@Foo_bar.baz.',
  '@Foo_bar--baz',
  '@a:b#c$d%e&f+g?h<i>j~k/l, then',
  '@{https://example.com/a?b=c*d}.',
  '@https://example.com/a here',
  '[@müller2024, p. 1]',
  '[@_x]',
  '[@99red]',
  '[@a~b~c]',
  '@a_b_c and',
  '[@www.example.com]',
  '*See @lee [para. 3]*',
  'kim@example.org now',
  'user@localhost',
  '`[@a]`',
  '[text](http://x.org/@a)',
  '\\@a',
  '@ a',
  '[@]',
  '[@a](http://x.org)',
  '[@a; no key]',
  '[no key; @a]',
  '[@a',
  'foo-@bar',
  '[@a] [@b]',
  '[@a]{.x}',
  '@a [text](url)',
  '@a\n[p. 3]',
  '[@a;]',
  '[;@a]',
  '[@a, see [x](y)]',
  '[see [@a] x]',
  '_@a_',
  "@a's view",
  '[@a.]',
  '[@a-]',
  '[@a:]',
  '@a/',
  '@{a b}',
  '[@{a}{p. 3}]',
  '[@a, `;` b; @c]',
  '[@a \\; b; @c]',
  'x^[note @a, p. 3]',
  'x^[note [@a, p. 3]]',
  '[x @a y @b z]',
  '--@a',
  '[--@a]',
  'x (@a) y',
  '...@a',
  'x,@a',
  'x—@a',
  '.@a',
  'a.@b',
  '1@b',
  '_@b',
  '@1',
  '[@a; @b; -@c]',
  '[@a;@b]',
  '[mail k@x.org @a]',
  '@a [see; @b]',
  '@a [see @b]',
  '@a []',
  '@a[p. 3]',
  '[@a &amp; b]',
  '[-@a; -@b]',
  '@a<b',
  '@a&b;',
  '@a#',
  'x@{a}',
  'Wrapped [see\n@a, para.\n3] here',
]; // prettier-ignore

const record: SourceRecord = {
  type: 'article-newspaper',
  title: { value: 'Trade & war', from: 'text' },
  authors: { value: [{ family: 'Lee', given: 'Hyo-jin' }], from: 'text' },
};
const source = { citekey: 'leeTrade', id: 'lee.txt', record };

describe('real Pandoc', function () {
  this.timeout(120_000);
  before(function () {
    if (!hasPandoc()) skipWithoutProgram(this, 'pandoc is not on the PATH: install it to compare with its own reading');
  });

  it('reads the same citations as we do', () => {
    const ours = cases.map((text) => {
      const keys = parseDraft(text).citations.map(({ key, form }) => `${key} ${form}`);
      return [text, ...keys.sort()];
    });
    const theirs = readByPandoc(cases).map((keys, i) => [cases[i], ...keys]);
    assert.deepEqual(ours, theirs);
    assert.ok(theirs.flat().length > cases.length + 60);
  });

  for (const file of ['refs.bib', 'refs.json', 'refs.yaml']) {
    for (const style of ['pandoc', 'footnote'] as const) {
      it(`resolves a citation in ${style} style from ${file}, with its paragraph`, () => {
        inFolder((folder) => {
          writeFileSync(path.join(folder, file), applyEdits('', addEntry(file, '', toCsl('leeTrade', record))));
          const plain = parseDraft('Trade fell by half in a year.\n');
          const cited = applyEdits(
            plain.text,
            citeEdits(plain, 29, { source, passage: 9, style, insideSentence: true }),
          );
          const bibliography = ensureBibliography(parseDraft(cited), file);
          const draft = bibliography ? applyEdits(cited, [bibliography]) : cited;
          const run = spawnSync('pandoc', ['-f', 'markdown', '-t', 'plain', '--citeproc'], {
            input: draft,
            encoding: 'utf8',
            cwd: folder,
            timeout: 60_000,
          });
          assert.equal(run.stderr, '');
          assert.equal(run.status, 0);
          assert.match(run.stdout, /Lee/);
          assert.match(run.stdout, /para\.\s9/);
          assert.match(run.stdout, /Trade\s&\sWar/i);
          assert.doesNotMatch(run.stdout, /leeTrade\?|\?\?\?/);
        });
      });
    }
  }

  it('resolves every citation of the sample', () => {
    const run = spawnSync('pandoc', ['-f', 'markdown', '-t', 'plain', '--wrap=none', '--citeproc', 'analysis.md'], {
      encoding: 'utf8',
      cwd: 'corpus/sample',
      timeout: 60_000,
    });
    assert.equal(run.stderr, '');
    for (const para of [2, 4, 5, 13, 16, 17]) assert.match(run.stdout, new RegExp(`para\\.\\s${para}\\b`));
    assert.doesNotMatch(run.stdout, /@|\?\?\?/);
  });
});
