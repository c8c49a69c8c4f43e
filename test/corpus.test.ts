import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ingestText } from '../src/core/ingest/plain';
import { skip } from './skip';

const shared = process.env.ATTEST_SHARED ?? '../shared';
const seeds = path.join(shared, 'seeds');
/** The longest run of words that a file of ours may share with an article. */
const LONGEST_RUN = 8;

/** Words without case and punctuation. A hyphen parts words: that finds more shared runs than it would as a letter. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function* runs(words: readonly string[], length: number): Generator<string> {
  for (let i = 0; i + length <= words.length; i++) yield words.slice(i, i + length).join(' ');
}

const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 64 << 20 })
    .split('\0')
    .filter((file) => file !== '');

describe('what the project contains', () => {
  it('finds a shared run where there is one', () => {
    const seed = new Set(runs(wordsOf('One two, three FOUR five-six seven “eight” nine ten.'), LONGEST_RUN + 1));
    assert.equal(
      [...runs(wordsOf('x one two three four five six seven eight nine'), LONGEST_RUN + 1)].filter((r) => seed.has(r))
        .length,
      1,
    );
    assert.equal(
      [...runs(wordsOf('one two three four five six seven eight, but nine'), LONGEST_RUN + 1)].filter((r) =>
        seed.has(r),
      ).length,
      0,
    );
  });

  it('shares no run of more than eight words with an article that is not ours', function () {
    if (!existsSync(seeds)) skip(this, `there is no folder ${seeds}: the articles to compare with are not here`);
    const forbidden = new Map<string, string>();
    for (const name of readdirSync(seeds)) {
      const text = readFileSync(path.join(seeds, name), 'utf8');
      for (const run of runs(wordsOf(text), LONGEST_RUN + 1)) forbidden.set(run, name);
    }
    assert.ok(forbidden.size > 1000, 'the articles hold text');
    const found = trackedFiles()
      .filter((file) => existsSync(file))
      .flatMap((file) => {
        const words = wordsOf(readFileSync(file, 'utf8'));
        return [...runs(words, LONGEST_RUN + 1)]
          .filter((run) => forbidden.has(run))
          .map((run) => `${file}: ${run} (${forbidden.get(run)})`);
      });
    assert.deepEqual(found, []);
  });
});

describe('the shipped briefs', () => {
  const briefs = readdirSync('corpus').filter((name) => name.endsWith('.md'));

  for (const name of briefs) {
    it(`${name} is a brief that says which paragraph each of its own stands for`, () => {
      const read = ingestText(name, readFileSync(path.join('corpus', name), 'utf8'));
      assert.ok(read.ok);
      const { article } = read;
      assert.equal(article.kind, 'brief');
      assert.ok(article.ownCitekey);
      assert.ok(article.record.title);
      assert.equal(article.standsFor?.length, article.passages.length);
      assert.deepEqual(
        article.standsFor,
        article.passages.map((_, i) => i + 1),
      );
      assert.equal(article.record.issued, undefined, 'the articles state no date, so the briefs state none');
    });

    it(`${name} quotes no more than eight words at a time`, () => {
      const text = readFileSync(path.join('corpus', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      for (const [, quoted] of text.matchAll(/"([^"]+)"/g)) assert.ok(wordsOf(quoted).length <= LONGEST_RUN, quoted);
    });
  }
});
