import type { Line } from './lines';

const KEYS: Readonly<Record<string, string>> = {
  title: 'title',
  headline: 'title',
  subtitle: 'subtitle',
  subhead: 'subtitle',
  author: 'author',
  authors: 'author',
  by: 'author',
  byline: 'author',
  source: 'source',
  outlet: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  date: 'date',
  published: 'date',
  'publication date': 'date',
  url: 'url',
  link: 'url',
  language: 'language',
};

/** Lines such as "Author: ..." that people and tools write above an article's text; at least two, or none counts. */
export function readHeaderFields(lines: readonly Line[]): {
  readonly fields: Readonly<Record<string, string>>;
  readonly count: number;
} {
  const fields: Record<string, string> = {};
  let count = 0;
  for (const line of lines.slice(0, 12)) {
    const found = /^([A-Za-z ]{2,16})\s?:\s+(\S.{0,400})$/.exec(line.text.slice(0, 430));
    const key = found && KEYS[found[1].toLowerCase().trim()];
    if (!found || !key || Object.hasOwn(fields, key)) break;
    fields[key] = found[2];
    count++;
  }
  return count >= 2 ? { fields, count } : { fields: {}, count: 0 };
}
