import type { CslName, DateParts } from '../sources/record';
import { readByline } from './byline';
import { namesOf, type PageDocument, type PageElement } from './dom';
import { dateOf } from './front-matter';
import { isOrganisation, parseNames } from './person';
import { readDateLine } from './stated-date';

const AUTHOR =
  '[itemprop~="author"], [rel~="author"], [class*="byline"], [class*="author"], [class*="Byline"], [class*="Author"], [id*="byline"], [id*="author"]';
const DATE =
  'time, [itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="time"], [class*="publish"], [class*="posted"], [id*="date"]';
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|related|recommend\w*|sidebar|widget|footer|popular|latest|trending|more-?news|teasers?|promo\w*|carousel|feed|card|disqus)(?:$|[\s_-])/;
const MOST = 60;

/** The authors as the page shows them beside the headline. */
export function readPageByline(document: PageDocument, outlet: string | undefined): readonly CslName[] | undefined {
  let seen = 0;
  for (const element of document.querySelectorAll(AUTHOR)) {
    if (seen++ > MOST) return undefined;
    if (isElsewhere(element)) continue;
    const text = tidy(element.textContent ?? '');
    if (text.length < 3 || text.length > 120) continue;
    const names = namesIn(text);
    if (names.length > 0 && !(names.length === 1 && names[0].literal?.toLowerCase() === outlet?.toLowerCase()))
      return names;
  }
  return undefined;
}

/** A byline with its lead, or nothing but one or two names. */
function namesIn(text: string): readonly CslName[] {
  const byline = readByline(text.replace(/^(?:written |posted |published )?by:?\s*/i, 'By '));
  if (byline) return byline.authors;
  const before = text
    .split(/\s*(?:[|•·]|\bon\b|\b(?:published|posted|updated)\b|,? \d)/i)[0]
    .replace(/^by:?\s+/i, '')
    .trim();
  if (before.length > 60 || !/^\p{Lu}[\p{L}.'’-]+(?:(?: |, | and | & )\p{L}[\p{L}.'’-]*){1,6}$/u.test(before))
    return [];
  return isOrganisation(before) ? [] : parseNames(before);
}

/** The day of publication as the page shows it. */
export function readPageDate(document: PageDocument): DateParts | undefined {
  let seen = 0;
  for (const element of document.querySelectorAll(DATE)) {
    if (seen++ > MOST) return undefined;
    if (isElsewhere(element) || /(?:update|modif|expire)/.test(namesOf(element))) continue;
    const machine = element.getAttribute('datetime') ?? element.getAttribute('content');
    const stated = machine ? dateOf(machine) : undefined;
    if (stated && stated.length === 3) return stated;
    const text = tidy(element.textContent ?? '');
    const line = text.length < 120 ? readDateLine(text) : undefined;
    if (line) return line.date;
  }
  return undefined;
}

function isElsewhere(element: PageElement): boolean {
  for (let at: PageElement | null = element, depth = 0; at && depth < 8; at = at.parentElement, depth++) {
    if (/^(?:aside|footer|nav)$/.test(at.localName) || ELSEWHERE.test(namesOf(at))) return true;
  }
  return false;
}

function tidy(text: string): string {
  return text.slice(0, 1000).replace(/\s+/g, ' ').trim();
}
