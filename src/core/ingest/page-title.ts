import { namesOf, type PageDocument, type PageElement } from './dom';
import { foldTitle } from './headline';

/**
 * The headline as the page shows it: the `h1` that says what the metadata say, or else the metadata's title without the
 * site's name.
 */
export function chooseTitle(
  document: PageDocument,
  stated: readonly string[],
  outlet: string | undefined,
): string | undefined {
  const pageTitle = tidy(document.title);
  const candidates = [...stated.map(tidy), pageTitle].filter((title) => title !== '');
  const headings = [...document.querySelectorAll('h1')]
    .filter((h) => !isInFurniture(h))
    .map((h) => tidy(h.textContent ?? ''));
  const site = foldTitle(outlet ?? '');
  const own = headings.filter((heading) => heading.length > 3 && foldTitle(heading) !== site);
  const trusted = stated.length > 0 ? stated.map(tidy) : [pageTitle];
  const shown = own.find((heading) => trusted.some((title) => sharedWords(heading, title) >= 0.7));
  if (shown) return shown;
  // A title made for search engines may share little with the only headline on the page.
  if (own.length === 1 && own[0].length > 25 && trusted.some((title) => sharedWords(own[0], title) >= 0.25))
    return own[0];
  const second = [...document.querySelectorAll('h2, h3')].slice(0, 40).map((h) => tidy(h.textContent ?? ''));
  const lower = second.find(
    (heading) =>
      foldTitle(heading).length > 12 &&
      candidates.some((title) => foldTitle(withoutSite(title, outlet)) === foldTitle(heading)),
  );
  if (lower) return lower;
  const bare = candidates
    .map((title) => withoutSite(title, outlet))
    .find((title) => title.length > 3 && foldTitle(title) !== foldTitle(outlet ?? ''));
  const alone = headings.filter((heading) => heading.length > 15);
  return stated.length === 0 && alone.length === 1 ? alone[0] : (bare ?? alone[0]);
}

function isInFurniture(element: PageElement): boolean {
  for (let at: PageElement | null = element, depth = 0; at && depth < 6; at = at.parentElement, depth++) {
    if (/^(?:nav|footer|aside)$/.test(at.localName)) return true;
    if (depth < 2 && /(?:^|[\s_-])(?:logo|site-?title|site-?name|masthead|brand)(?:$|[\s_-])/.test(namesOf(at)))
      return true;
  }
  return false;
}

/** Share of the heading's words that the title has; 1 when one of them holds the other. */
function sharedWords(heading: string, title: string): number {
  const [a, b] = [foldTitle(heading), foldTitle(title)];
  if (a === '' || b === '') return 0;
  if (a === b || (a.length > 12 && b.includes(a)) || (b.length > 12 && a.includes(b))) return 1;
  const words = new Set(b.split(' '));
  const own = a.split(' ');
  return own.length > 3 ? own.filter((word) => words.has(word)).length / own.length : 0;
}

/** Cuts " - The Paper" and "The Paper | " off a page's title. */
export function withoutSite(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s+[|–—•·»:]+\s+|\s+-+\s+|\s+::\s+/);
  if (parts.length < 2) return title;
  const site = foldTitle(outlet ?? '');
  const kept = parts.filter((part) => site === '' || foldTitle(part) !== site);
  const longest = [...kept].sort((a, b) => b.length - a.length)[0];
  if (!longest) return title;
  const start = title.indexOf(longest);
  // Only the first or the last pieces are the site's; a dash inside a headline stays.
  const firstShort = start > 0 && start <= 30 && longest.length > 2 * start;
  const from = start === 0 || firstShort || kept.length < parts.length ? start : 0;
  const lastPart = parts[parts.length - 1];
  const behind = lastPart !== longest && lastPart.split(' ').length <= 6 ? title.lastIndexOf(lastPart) : title.length;
  const cut = title.slice(from, Math.max(behind, start + longest.length));
  return cut.replace(/\s*[|–—•·»:-]+\s*$/, '').trim();
}

function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}
