import { titleLine } from '../../core/sources/describe';
import { tryArticle } from '../../node/add-article';
import { Requests, type TriedArticle } from '../../protocol/protocol';
import type { Capability } from '../capability';

/** Reads a file as an article before it is copied into the corpus. */
export const articleTrials: Capability = (session) => {
  session.connection.onRequest(Requests.tryArticle, async ({ file }: { file: string }): Promise<TriedArticle> => {
    const result = await tryArticle(file);
    if (!result.ok) return result;
    return { ok: true, title: titleLine(result.article), paragraphs: result.article.passages.length };
  });
  return {};
};
