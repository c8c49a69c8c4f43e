import type { SourceRecord } from './record';
import type { Article } from './source';
import { foldedTitles } from './titles';

/** A brief that is no longer a source, because the article it stood in for has come. */
export interface BriefReplacement {
  /** Id of the brief's file. */
  readonly brief: string;
  /** Id of the article's file. */
  readonly by: string;
  /** The key of both. */
  readonly citekey: string;
  /** From the brief's paragraph numbers to the article's, for the locators of drafts. */
  readonly locatorMap: ReadonlyMap<number, number>;
}

/** For each brief whose article is in the corpus, under the same title: the article's id. The first by id where several are. */
export function pairBriefs(
  articles: ReadonlyMap<string, Article>,
  records: ReadonlyMap<string, SourceRecord>,
): Map<string, string> {
  const byTitle = new Map<string, string>();
  for (const [id, article] of articles) {
    if (article.kind !== 'article') continue;
    for (const title of titlesOf(id, article, records)) if (!byTitle.has(title)) byTitle.set(title, id);
  }
  const pairs = new Map<string, string>();
  for (const [id, article] of articles) {
    if (article.kind !== 'brief') continue;
    const by = titlesOf(id, article, records)
      .map((title) => byTitle.get(title))
      .find((found) => found !== undefined);
    if (by !== undefined) pairs.set(id, by);
  }
  return pairs;
}

/** Titles as the file states them and as the bibliography corrects them. */
function titlesOf(id: string, article: Article, records: ReadonlyMap<string, SourceRecord>): string[] {
  const corrected = records.get(id);
  return [...foldedTitles(article.record), ...(corrected ? foldedTitles(corrected) : [])];
}
