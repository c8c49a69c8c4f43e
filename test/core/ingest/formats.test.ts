import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../../../src/core/ingest/ingest';
import { isoDate } from '../../../src/core/sources/record';
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
];

/** The article as a paper's page, printed and saved by a browser, and as a letter: with its date. */
const DATED_FILES = ['page.html', 'browser/page.pdf', 'browser/page.mhtml', 'letter.eml'];

describe('documents made by other programs', function () {
  this.timeout(30_000);

  for (const name of [...FILES, ...DATED_FILES]) {
    const date = DATED_FILES.includes(name) ? '2024-02-05' : undefined;
    it(`${name}: the same paragraphs, title and language; ${date ?? 'no date, because none is stated'}`, async function () {
      const file = path.join(folder, name);
      if (!existsSync(file))
        skipWithoutProgram(
          this,
          `no ${file}: run node scripts/make-documents.mjs where Pandoc and LibreOffice are installed`,
        );
      const expected: Expected = JSON.parse(readFileSync(path.join(folder, 'paragraphs.json'), 'utf8'));
      const result = await ingest({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) });
      assert.ok(result.ok, result.ok ? '' : result.reason);
      const { article } = result;
      assert.deepEqual(
        article.passages.map((p) => article.text.slice(p.span.start, p.span.end).replaceAll('\u00A0', ' ')),
        expected.paragraphs,
      );
      assert.equal(article.record.title?.value, expected.title);
      assert.equal(article.record.issued && isoDate(article.record.issued.value), date);
      assert.equal(article.language, 'en');
      if (!name.endsWith('.txt'))
        assert.equal(article.record.authors?.value.map((a) => `${a.given} ${a.family}`).join(), expected.author);
      assert.equal(
        article.passages.every((p) => p.page !== undefined),
        name.endsWith('.pdf'),
      );
    });
  }
});
