// The seed articles, opened and saved by other programs while the test runs: every format is read like the text itself.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ingest } from '../../../src/core/ingest/ingest';
import type { Article } from '../../../src/core/sources/source';
import { skip, skipWithoutProgram } from '../../skip';

const seeds = path.resolve(process.env.ATTEST_SHARED ?? '../shared', 'seeds');
const NAMES = ['korea-times', 'voa', 'asan'];

/** The file's lines as LibreOffice takes them: a paragraph each, blank ones included; page furniture and all. */
const OFFICE: Readonly<Record<string, string>> = {
  docx: 'docx:MS Word 2007 XML',
  pdf: 'pdf:writer_pdf_Export',
  html: 'html:HTML (StarWriter)',
  epub: 'epub:EPUB',
};
/** The article itself, set in HTML and converted. */
const PANDOC: Readonly<Record<string, string>> = {
  docx: 'docx',
  epub: 'epub',
  html: 'html',
  md: 'markdown-smart',
  txt: 'plain',
};

async function read(file: string): Promise<Article> {
  const result = await ingest({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) });
  assert.ok(result.ok, result.ok ? '' : `${file}: ${result.reason}`);
  return result.article;
}

/** Programs write other spaces, and set a dash between spaces or without. */
const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/ ?— ?/g, '—')
    .replace(/\s+/g, ' ')
    .trim();
const textsOf = ({ text, passages }: Article): string[] =>
  passages.map(({ span }) => plain(text.slice(span.start, span.end)));
const sentencesOf = ({ text, passages }: Article): string[] =>
  passages.flatMap(({ sentences }) => sentences.map(({ span }) => plain(text.slice(span.start, span.end))));
const recordOf = ({ record: { title, subtitle, authors, affiliation, outlet, issued } }: Article) =>
  JSON.parse(
    JSON.stringify(
      [title, subtitle, authors, affiliation, outlet, issued].map((field) => field?.value ?? 'not stated'),
    ),
  );

const escaped = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
function pageOf(article: Article): string {
  const { title, authors } = article.record;
  const by = (authors?.value ?? []).map(({ family, given }) => `<meta name="author" content="${family} ${given}">`);
  const { text, passages } = article;
  const body = passages.map(({ span }) => `<p>${escaped(text.slice(span.start, span.end))}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title?.value ?? '')}</title>${by.join('')}</head><body><article>\n${body}\n</article></body></html>`;
}

describe('the seed articles in other formats', function () {
  this.timeout(180_000);
  let folder: string;
  before(function () {
    if (!existsSync(seeds)) skip(this, `${seeds} does not exist here; set ATTEST_SHARED`);
    folder = mkdtempSync(path.join(os.tmpdir(), 'attest-seeds-'));
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const make = (context: Mocha.Context, program: string, argv: readonly string[]): void => {
    try {
      execFileSync(program, argv, { cwd: folder, stdio: 'pipe', timeout: 120_000 });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        skipWithoutProgram(context, `${program} is not installed`);
      throw error;
    }
  };

  for (const [extension, format] of Object.entries(OFFICE)) {
    it(`.${extension} by LibreOffice from the file as it is: the same paragraphs, sentences, captions and record`, async function () {
      const files = NAMES.map((name) => path.join(seeds, `${name}.txt`));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const filter = '--infilter=Text (encoded):UTF8,LF,,,';
      make(this, 'soffice', [profile, '--headless', filter, '--convert-to', format, '--outdir', folder, ...files]);
      for (const name of NAMES) {
        const expected = await read(path.join(seeds, `${name}.txt`));
        const article = await read(path.join(folder, `${name}.${extension}`));
        assert.deepEqual(textsOf(article), textsOf(expected), name);
        assert.deepEqual(sentencesOf(article), sentencesOf(expected), name);
        assert.deepEqual(recordOf(article), recordOf(expected), name);
        assert.deepEqual(
          article.captions.map((caption) => plain(caption.text)),
          expected.captions.map((caption) => plain(caption.text)),
        );
      }
    });
  }

  for (const [extension, format] of Object.entries(PANDOC)) {
    it(`.${extension} by Pandoc from the article alone: the same paragraphs, sentences and title`, async function () {
      for (const name of NAMES) {
        const expected = await read(path.join(seeds, `${name}.txt`));
        const [page, made] = [`${name}.page.html`, `${name}.pandoc.${extension}`];
        writeFileSync(path.join(folder, page), pageOf(expected));
        make(this, 'pandoc', ['-s', '--columns=70', '-f', 'html', '-t', format, page, '-o', made]);
        const article = await read(path.join(folder, made));
        assert.deepEqual(textsOf(article), textsOf(expected), `${name}, paragraphs`);
        assert.deepEqual(sentencesOf(article), sentencesOf(expected), `${name}, sentences`);
        assert.equal(article.record.title?.value, expected.record.title?.value);
      }
    });
  }
});
