import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../../../src/core/ingest/ingest';
import { formatName, type SourceRecord } from '../../../src/core/sources/record';
import type { Article } from '../../../src/core/sources/source';
import { skip } from '../../skip';

const seeds = path.join(process.env.ATTEST_SHARED ?? '../shared', 'seeds');

interface Seed {
  readonly article: Article;
  /** The lines of the file, from 1, trimmed. */
  readonly lines: readonly string[];
  readonly file: string;
}

async function read(name: string): Promise<Seed> {
  const bytes = new Uint8Array(readFileSync(path.join(seeds, name)));
  const result = await ingest({ name, bytes });
  assert.ok(result.ok, result.ok ? '' : result.reason);
  const file = new TextDecoder().decode(bytes);
  return { article: result.article, file, lines: ['', ...file.split('\n').map((line) => line.trim())] };
}

const paragraphs = (article: Article): string[] =>
  article.passages.map((p) => article.text.slice(p.span.start, p.span.end));
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
const authors = (record: SourceRecord): string[] =>
  (record.authors?.value ?? []).map((a) => `${a.family}|${a.given}|${formatName(a)}`);

/** Every passage leads back to its place: the words there, between white space, are its own. */
function assertLeadsBack({ article, file }: Seed): void {
  assert.ok(article.original);
  for (const passage of article.passages) {
    const there = article.original.spanToOriginal(passage.span);
    const words = (text: string): string => text.split(/\s+/).join(' ');
    assert.equal(
      words(file.slice(there.start, there.end)),
      words(article.text.slice(passage.span.start, passage.span.end)),
    );
  }
}

describe('the seed articles', () => {
  before(function () {
    if (!existsSync(seeds)) skip(this, `${seeds} does not exist here; set ATTEST_SHARED`);
  });

  it('korea-times: 19 paragraphs, 3 captions once each, headline, deck and byline', async () => {
    const seed = await read('korea-times.txt');
    const { article, lines } = seed;
    const body = [...range(25, 37, 2), ...range(43, 65, 2)].map((n) => lines[n]);
    assert.equal(body.length, 19);
    assert.deepEqual(paragraphs(article), body);
    assert.deepEqual(
      article.captions.map((c) => c.text),
      [18, 39, 67].map((n) => lines[n]),
    );
    for (const caption of article.captions)
      assert.equal(seed.file.slice(caption.original?.start, caption.original?.end), caption.text);
    assert.equal(article.record.title?.value, lines[11]);
    assert.equal(article.record.subtitle?.value, lines[22]);
    assert.deepEqual(authors(article.record), ['Lee|Hyo-jin|Lee Hyo-jin']);
    assert.equal(article.record.outlet, undefined);
    assert.equal(article.record.issued, undefined);
    assert.equal(article.language, 'en');
    assertLeadsBack(seed);
  });

  it('voa: 33 paragraphs, a headline and nothing else stated', async () => {
    const seed = await read('voa.txt');
    const { article, lines } = seed;
    assert.deepEqual(
      paragraphs(article),
      range(3, 67, 2).map((n) => lines[n]),
    );
    assert.equal(article.passages.length, 33);
    assert.deepEqual(Object.keys(article.record).sort(), ['title', 'type']);
    assert.equal(article.record.title?.value, lines[1]);
    assert.deepEqual(article.captions, []);
    assertLeadsBack(seed);
  });

  it('asan: true paragraphs out of lines with a blank line after each', async () => {
    const seed = await read('asan.txt');
    const { article, lines } = seed;
    const joined = (from: number, to: number): string =>
      range(from, to, 2)
        .map((n) => lines[n])
        .join(' ');
    const expected = [
      joined(7, 31),
      joined(33, 47),
      joined(49, 67),
      joined(69, 81),
      joined(83, 111),
      joined(113, 139),
      joined(141, 167),
    ];
    const six = [...expected.slice(0, 2), `${expected[2]} ${expected[3]}`, ...expected.slice(4)];
    assert.deepEqual(paragraphs(article), article.passages.length === 6 ? six : expected);
    assert.equal(article.record.title?.value, lines[3]);
    assert.deepEqual(authors(article.record), ['Cha|Du Hyeon|Cha Du Hyeon']);
    assert.equal(article.record.affiliation?.value, lines[5].slice(lines[5].indexOf('Principal')));
    assert.equal(article.record.issued, undefined);
    assertLeadsBack(seed);
  });

  it('survives other line ends, encodings and a missing end of file', async () => {
    for (const name of ['korea-times.txt', 'voa.txt', 'asan.txt']) {
      const text = readFileSync(path.join(seeds, name), 'utf8');
      const expected = (await read(name)).article;
      const variants: Uint8Array[] = [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, `${text}\n\n`].map((t) =>
        new TextEncoder().encode(t),
      );
      const utf16 = new Uint8Array(2 * text.length);
      for (let i = 0; i < text.length; i++) {
        utf16[2 * i] = text.charCodeAt(i) & 255;
        utf16[2 * i + 1] = text.charCodeAt(i) >> 8;
      }
      for (const bytes of [...variants, utf16, Uint8Array.from([0xff, 0xfe, ...utf16])]) {
        const result = await ingest({ name, bytes });
        assert.ok(result.ok);
        assert.equal(result.article.text, expected.text);
        assert.deepEqual(result.article.record, expected.record);
      }
    }
  });
});
