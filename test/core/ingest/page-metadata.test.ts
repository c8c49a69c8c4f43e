import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../../../src/core/ingest/ingest';
import { isoDate } from '../../../src/core/sources/record';
import { skip } from '../../skip';
import labels from './page-labels.json';

const pages = path.join(
  process.env.ATTEST_BENCH ?? path.join(process.env.ATTEST_SHARED ?? '../shared', 'bench'),
  'pages',
);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Outcome {
  readonly id: string;
  readonly title: boolean;
  readonly date: boolean;
  /** Undefined where the page names no author. */
  readonly author: boolean | undefined;
  /** An author where the page names none. */
  readonly invented: boolean;
  readonly shown: string;
}

describe('metadata of saved news pages, against labels made by hand', function () {
  this.timeout(120_000);
  const outcomes: Outcome[] = [];

  before(async function () {
    if (!existsSync(pages)) skip(this, `${pages} does not exist here; set ATTEST_BENCH`);
    const rows: { id: string; html: string }[] = readFileSync(path.join(pages, 'index.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const label of labels) {
      const row = rows.find((r) => r.id.startsWith(label.id));
      assert.ok(row, label.id);
      const result = await ingest({
        name: 'page.html',
        bytes: new Uint8Array(readFileSync(path.join(pages, row.html))),
      });
      assert.ok(result.ok, result.ok ? '' : `${label.id}: ${result.reason}`);
      const { record } = result.article;
      const title = fold(record.title?.value ?? '');
      const date = record.issued ? isoDate(record.issued.value) : '';
      const author = fold(
        (record.authors?.value ?? []).map((a) => a.literal ?? `${a.given ?? ''} ${a.family ?? ''}`).join(' '),
      );
      outcomes.push({
        id: label.id,
        title: createHash('sha256').update(title).digest('hex') === label.title,
        date: date === label.date,
        author: label.author === '' ? undefined : author === label.author,
        invented: label.author === '' && author !== '',
        shown: `${title} | ${date} | ${author}`,
      });
    }
  });

  const share = (values: readonly (boolean | undefined)[]): number => {
    const counted = values.filter((v) => v !== undefined);
    return counted.filter(Boolean).length / counted.length;
  };

  for (const [field, least] of [
    ['title', 0.95],
    ['date', 0.9],
    ['author', 0.8],
  ] as const) {
    it(`${field}: right on at least ${least * 100} % of the pages that state one`, () => {
      const halves = [0, 1].map((h) => share(outcomes.filter((_, i) => i % 2 === h).map((o) => o[field])));
      const all = share(outcomes.map((o) => o[field]));
      console.log(
        `      ${field} ${(all * 100).toFixed(1)} % (tuned half ${(halves[0] * 100).toFixed(1)} %, other half ${(halves[1] * 100).toFixed(1)} %)`,
      );
      if (process.env.ATTEST_VERBOSE)
        for (const o of outcomes) if (o[field] === false) console.log(`        ${o.id} ${o.shown}`);
      assert.ok(all >= least, `${(all * 100).toFixed(1)} %`);
    });
  }

  it('names an author on few of the pages that name none', () => {
    const none = outcomes.filter((o) => o.author === undefined);
    const invented = none.filter((o) => o.invented);
    console.log(`      ${invented.length} of ${none.length} pages without an author were given one`);
    if (process.env.ATTEST_VERBOSE) for (const o of invented) console.log(`        ${o.id} ${o.shown}`);
    assert.ok(invented.length <= 2);
  });
});
