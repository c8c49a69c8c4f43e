import type { Article } from '../sources/source';

/** The article's text with its headings in place, as a reader sees it; for comparison with other extractors. */
export function pageText(article: Article): string {
  const parts: string[] = [];
  let next = 0;
  const headings = article.headings ?? [];
  for (const passage of article.passages) {
    while (next < headings.length && headings[next].passage <= passage.number) parts.push(headings[next++].text);
    parts.push(article.text.slice(passage.span.start, passage.span.end));
  }
  return parts.join('\n\n');
}
