import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../../../src/core/ingest/ingest';
import { isoDate } from '../../../src/core/sources/record';
import type { IngestResult } from '../../../src/core/sources/source';
import { skipWithoutProgram } from '../../skip';

const folder = process.env.ATTEST_DOCUMENTS ?? 'out/documents';

interface Expected {
  readonly title: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

/** The same article, as Pandoc and LibreOffice write it. */
const FILES = [
  'article.md',
  'pandoc.html',
  'pandoc.docx',
  'pandoc.epub',
  'pandoc.txt',
  'office/pandoc.docx',
  'office/pandoc.pdf',
  'office/pandoc.epub',
  'office/pandoc.html',
  'office/pandoc.txt',
  'office/columns.pdf',
  'restricted/pandoc.pdf',
  'edited.docx',
  'chapters.epub',
  'typed/pandoc.docx',
  'typed/pandoc.pdf',
  'typed/pandoc.html',
  'python/attached-docx.eml',
  'python/attached-pdf.eml',
  'python/windows-1252.txt',
  'python/utf-16.txt',
  'python/utf-16-le.txt',
  'python/utf-8-sig.txt',
  'python/mojibake.txt',
];

/** The article as a paper's page, printed and saved by a browser, and as a letter: with its date. */
const DATED_FILES = [
  'page.html',
  'browser/page.pdf',
  'browser/page.mhtml',
  'letter.eml',
  'python/binary.webarchive',
  'python/xml.webarchive',
  'python/quoted-printable.eml',
  'python/base64.eml',
  'python/windows-1252.eml',
  'python/plain.eml',
  'python/nested.eml',
];
/** Their programs write no author where the text has a line without "By". */
const isTyped = (name: string): boolean => name.startsWith('typed/') || /pandoc\.txt$/.test(name);

async function read(context: Mocha.Context, name: string): Promise<IngestResult> {
  const file = path.join(folder, name);
  if (!existsSync(file))
    skipWithoutProgram(
      context,
      `no ${file}: run node scripts/make-documents.mjs where Pandoc, LibreOffice and Python are installed`,
    );
  return ingest({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) });
}

describe('documents made by other programs', function () {
  this.timeout(30_000);

  for (const name of [...FILES, ...DATED_FILES]) {
    const date = DATED_FILES.includes(name) ? '2024-02-05' : undefined;
    it(`${name}: the same paragraphs, title and language; ${date ?? 'no date, because none is stated'}`, async function () {
      const result = await read(this, name);
      const expected: Expected = JSON.parse(readFileSync(path.join(folder, 'paragraphs.json'), 'utf8'));
      assert.ok(result.ok, result.ok ? '' : result.reason);
      const { article } = result;
      assert.deepEqual(
        article.passages.map((p) => article.text.slice(p.span.start, p.span.end).replaceAll('\u00A0', ' ')),
        expected.paragraphs,
      );
      assert.equal(article.record.title?.value, expected.title);
      assert.equal(article.record.issued && isoDate(article.record.issued.value), date);
      assert.equal(article.language, 'en');
      if (!isTyped(name))
        assert.equal(article.record.authors?.value.map((a) => `${a.given} ${a.family}`).join(), expected.author);
      assert.equal(
        article.passages.every((p) => p.page !== undefined),
        /pdf(?:\.eml)?$/.test(name),
      );
    });
  }

  const notes = async (context: Mocha.Context, name: string): Promise<string> => {
    const result = await read(context, name);
    return result.ok ? result.article.notes.map(({ message }) => message).join(' ') : result.reason;
  };

  it('says what was left out, repaired, or cannot be read', async function () {
    assert.match(await notes(this, 'locked/pandoc.pdf'), /protected by a password/);
    assert.match(await notes(this, 'browser/scan.pdf'), /no text layer/);
    assert.match(await notes(this, 'edited.docx'), /Footnotes were left out: 1\..*tracked changes.*accepted/);
    assert.match(await notes(this, 'python/attached-pdf.eml'), /Read from the attachment pandoc\.pdf/);
    assert.match(await notes(this, 'python/mojibake.txt'), /wrong encoding and were repaired/);
    assert.match(await notes(this, 'python/windows-1252.txt'), /Windows-1252/);
  });

  it('chapters of a book are headings before their paragraphs', async function () {
    const result = await read(this, 'chapters.epub');
    assert.ok(result.ok);
    assert.deepEqual(
      result.article.headings?.map(({ text, passage }) => [text, passage]),
      [
        ['Chapter 2', 3],
        ['Chapter 3', 5],
      ],
    );
  });

  const OTHER_ALPHABETS = {
    'koi8-r.eml': ['russian', 'ru'],
    'koi8-r.txt': ['russian', 'ru'],
    'windows-1251.txt': ['russian', 'ru'],
    'euc-kr.txt': ['euc-kr', 'ko'],
    'gb18030.txt': ['gb18030', 'zh'],
    'shift_jis.txt': ['shift_jis', 'ja'],
  } as const;
  for (const [name, [text, language]] of Object.entries(OTHER_ALPHABETS)) {
    it(`python/${name}: an encoding of another alphabet`, async function () {
      const result = await read(this, `python/${name}`);
      const [title, ...paragraphs]: string[] = JSON.parse(
        readFileSync(path.join(folder, `python/${text}.json`), 'utf8'),
      );
      assert.ok(result.ok);
      assert.equal(result.article.record.title?.value, title);
      assert.equal(result.article.language, language);
      assert.deepEqual(
        result.article.passages.map((p) => result.article.text.slice(p.span.start, p.span.end)),
        paragraphs,
      );
    });
  }
});
