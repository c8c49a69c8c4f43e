import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../src/core/sources/source';
import { sourceOf } from '../core/quotations/kit';

export const SHARED = process.env.ATTEST_SHARED ?? '../shared';
export const BENCH = process.env.ATTEST_BENCH ?? path.join(SHARED, 'bench');
export const benchExists = (): boolean => existsSync(path.join(BENCH, 'claims'));

export interface BenchArticle {
  readonly file: string;
  readonly row: string;
  readonly text: string;
}

export interface BenchRow {
  readonly id: string;
  readonly evidence: string;
}

/** Files that hold the articles whose speakers were labelled. */
export const LABELLED_FILES = ['defacto-train', 'defacto-val', 'summedits-news', 'frank-cnndm', 'pages'] as const;

interface PageRow {
  readonly id: string;
  readonly text: string;
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The articles of saved news pages, as people see them. */
const pages = (): BenchArticle[] =>
  readFileSync(path.join(BENCH, 'pages', 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PageRow)
    .map(({ id, text }) => ({ file: 'pages', row: id, text }));

/** Every article body of a claims file, or of `pages`, once. */
export function articlesOf(file: string): BenchArticle[] {
  if (file === 'pages') return pages();
  const seen = new Set<string>();
  const articles: BenchArticle[] = [];
  for (const line of readFileSync(path.join(BENCH, 'claims', `${file}.jsonl`), 'utf8').split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as BenchRow;
    if (seen.has(row.evidence)) continue;
    seen.add(row.evidence);
    articles.push({ file, row: row.id, text: row.evidence });
  }
  return articles;
}

/** An article body as a source: one passage a line of the body. */
export const asSource = (article: BenchArticle, key: string): Source =>
  sourceOf(
    key,
    article.text
      .split(/\n+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
