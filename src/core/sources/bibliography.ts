import { madeCitekey } from './citekeys';
import type { CslItem, CslName, SourceRecord } from './record';
import type { Article } from './source';
import { foldedTitles, foldTitle } from './titles';

/** An entry of a bibliography and the files it names. */
export interface BibliographyLink {
  readonly item: CslItem;
  /** Paths or URIs as the bibliography's reader resolved them. */
  readonly files: readonly string[];
}

/**
 * The entry of each article, by id: the one that names its file, else the one with its title or address that no other
 * article of that title came before, else the one under the key that the article asks for or would be given: a title
 * that a person corrected is no longer the one that the article states. `articles` in the library's order.
 */
export function matchBibliography(
  articles: ReadonlyMap<string, Article>,
  bibliography: readonly BibliographyLink[],
): Map<string, BibliographyLink> {
  const matched = new Map<string, BibliographyLink>();
  const named = new Set<BibliographyLink>();
  const paths = new PathIndex([...articles.keys()]);
  for (const link of bibliography) {
    for (const file of link.files) {
      const id = paths.find(file);
      if (id === undefined || matched.has(id)) continue;
      matched.set(id, link);
      named.add(link);
    }
  }
  const byTitle = new Map<string, BibliographyLink>();
  const byAddress = new Map<string, BibliographyLink>();
  for (const link of bibliography) {
    if (named.has(link)) continue;
    const title = foldTitle(link.item.title ?? '');
    if (title !== '' && !byTitle.has(title)) byTitle.set(title, link);
    if (link.item.URL && !byAddress.has(foldAddress(link.item.URL))) byAddress.set(foldAddress(link.item.URL), link);
  }
  const byKey = new Map(bibliography.map((link) => [link.item.id, link]));
  const used = new Set<BibliographyLink>(named);
  const matchBy = (candidatesOf: (id: string, article: Article) => readonly (BibliographyLink | undefined)[]): void => {
    for (const [id, article] of articles) {
      if (matched.has(id)) continue;
      const link = candidatesOf(id, article).find((candidate) => candidate && !used.has(candidate));
      if (!link) continue;
      used.add(link);
      matched.set(id, link);
    }
  };
  matchBy((_id, { record }) => [
    record.url && byAddress.get(foldAddress(record.url.value)),
    ...foldedTitles(record).map((title) => byTitle.get(title)),
  ]);
  matchBy((id, { record, ownCitekey }) => [byKey.get(ownCitekey ?? madeCitekey(record, id))]);
  return matched;
}

const foldAddress = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');

/** Finds the id of a file by a path that may be absolute, relative, a file URI or a Windows path. */
class PathIndex {
  readonly #byPath = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();

  constructor(ids: readonly string[]) {
    for (const id of ids) {
      const path = normalPath(id);
      this.#byPath.set(path, id);
      const name = path.slice(path.lastIndexOf('/') + 1);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), id]);
    }
  }

  /** Exactly, else the only file whose path ends with this one or the other way round. */
  find(file: string): string | undefined {
    const path = normalPath(file);
    const exact = this.#byPath.get(path);
    if (exact !== undefined) return exact;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const fits = (this.#byName.get(name) ?? []).filter((id) => {
      const other = normalPath(id);
      return other.endsWith(`/${path}`) || path.endsWith(`/${other}`);
    });
    return fits.length === 1 ? fits[0] : undefined;
  }
}

function normalPath(file: string): string {
  const path = /^file:\/\//i.test(file) ? decoded(file.replace(/^file:\/\/(localhost)?/i, '')) : file;
  return path
    .replaceAll('\\', '/')
    .replace(/^\/(?=[A-Za-z]:\/)/, '')
    .replace(/^(\.\/)+/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The record as a person completed or corrected it in the bibliography. What agrees already keeps its origin. */
export function withBibliography(record: SourceRecord, item: CslItem): SourceRecord {
  const corrected: { -readonly [K in keyof SourceRecord]: SourceRecord[K] } = { ...record };
  const from = 'bibliography';
  const title = item.title?.trim();
  if (title && !foldedTitles(record).includes(foldTitle(title))) {
    corrected.title = { value: title, from };
    delete corrected.subtitle;
  }
  if (item.author && item.author.length > 0 && namesKey(item.author) !== namesKey(record.authors?.value ?? [])) {
    corrected.authors = { value: item.author, from };
  }
  const outlet = (item['container-title'] ?? item.publisher)?.trim();
  if (outlet && outlet !== record.outlet?.value) corrected.outlet = { value: outlet, from };
  const issued = item.issued?.['date-parts']?.[0];
  if (issued && issued.length > 0 && issued.join('-') !== record.issued?.value.join('-'))
    corrected.issued = { value: issued, from };
  if (item.URL && item.URL !== record.url?.value) corrected.url = { value: item.URL, from };
  if (item.language && item.language !== record.language?.value) corrected.language = { value: item.language, from };
  return item.type && item.type !== record.type ? { ...corrected, type: item.type } : corrected;
}

const namesKey = (names: readonly CslName[]): string =>
  names.map(({ family = '', given = '', literal = '' }) => [family, given, literal].join('|')).join(';');
