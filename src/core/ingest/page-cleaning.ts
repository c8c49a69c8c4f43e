import { namesOf, type PageDocument, type PageElement } from './dom';
import { isFurniture } from './furniture';
import { foldTitle } from './headline';
import type { PageBlock } from './page-blocks';
import { endsSentence, wordCount } from './wording';

const DROPPED =
  'nav, dialog, button, input, select, textarea, [aria-hidden="true"][class*="modal"], [role="navigation"], [role="dialog"], [role="alertdialog"]';

/** Removes what is never part of an article, before the article is looked for. */
export function cleanDocument(document: PageDocument, title: string | undefined): void {
  for (const element of [...document.querySelectorAll(DROPPED)]) element.remove();
  keepQuotedPosts(document);
  if (title !== undefined) keepOneArticle(document, title);
}

/** Posts that an article quotes are its text; the class names around them would say otherwise. */
function keepQuotedPosts(document: PageDocument): void {
  for (const quote of document.querySelectorAll('blockquote')) {
    for (let at: PageElement | null = quote, depth = 0; at && depth < 3; at = at.parentElement, depth++) {
      if (/social|twitter|instagram|embed/.test(namesOf(at)) && at.children.length < 6)
        at.setAttribute('class', 'quoted-post');
    }
  }
}

/** A page that goes on with other articles holds several `article` elements; the one under the headline is meant. */
function keepOneArticle(document: PageDocument, title: string): void {
  const articles = [...document.querySelectorAll('article')].slice(0, 200);
  if (articles.length < 2) return;
  const own = articles.find((article) => {
    const headline = [...article.querySelectorAll('h1, h2')].some(
      (h) => foldTitle(h.textContent ?? '') === foldTitle(title),
    );
    return headline && (article.textContent ?? '').length > 600;
  });
  if (!own) return;
  for (const article of articles)
    if (article !== own && !article.contains(own) && !own.contains(article)) article.remove();
}

/** Parts of class names and ids that name what stands around or between the paragraphs of an article. */
const AROUND =
  /(?:^|[\s_-])(?:related|newsletters?|promo|promos|share|sharing|social|advert\w*|ads?|sponsor\w*|read-?more|recirc\w*|sign-?up|subscribe|author-?bio|about-?author|bio|comments?|disqus|tags?|breadcrumbs?|most-?read|trending|recommend\w*|outbrain|taboola|paywall|cookie\w*|inline-?related|more-?on|see-?also|jp-relatedposts|sharedaddy|post-?meta|entry-?meta|byline|pager|pagination|navigation|toc|print-only|screen-reader-text|visually-hidden|sr-only|hidden)(?:$|[\s_-])/;

/** Removes what stands around and between the paragraphs, unless it holds so much of the text that its name must mislead. */
export function cleanContent(content: PageElement): void {
  const total = (content.textContent ?? '').length;
  for (const element of [...content.querySelectorAll('[class], [id]')]) {
    if (!AROUND.test(namesOf(element)) || element.parentElement === null || element.querySelector('blockquote'))
      continue;
    if ((element.textContent ?? '').length < 0.25 * total) element.remove();
  }
}

const SUBTITLE =
  /(?:^|[\s_-])(?:sub-?title|sub-?head(?:line)?|deck?|stand-?first|strap-?line|article-?summary|article-?dek|tagline)(?:$|[\s_-])/;

export function isSubtitle(block: PageBlock): boolean {
  return block.text.length < 400 && SUBTITLE.test(block.names);
}

/** Whether markup and links show that block `i` is not the article's own text. */
export function isPageFurniture(blocks: readonly PageBlock[], i: number): boolean {
  const block = blocks[i];
  if (!isLink(block)) return isFurniture(block.text);
  if (isFurniture(block.text)) return true;
  const near = [blocks[i - 1], blocks[i + 1]].some((other) => other !== undefined && isLink(other));
  return near || (block.kind === 'paragraph' && wordCount(block.text) >= 4);
}

/** A block that is nothing but a link to something else. */
function isLink(block: PageBlock): boolean {
  return block.linked >= 0.9 && block.text.length < 250 && !endsSentence(block.text) && block.kind !== 'table';
}
