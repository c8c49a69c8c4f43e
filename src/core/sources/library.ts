import type { SentenceIndex } from '../search/search';
import { emptyIndex, SegmentedIndex } from '../search/sentence-index';
import { type Alternative, chooseFiles } from './alternatives';
import { type BibliographyLink, matchBibliography, withBibliography } from './bibliography';
import { type BriefReplacement, pairBriefs } from './briefs';
import { assignCitekeys, isUsableKey, type KeyRequest, madeCitekey, type WantedKey } from './citekeys';
import { type DuplicateGroup, searchDuplicates, worksOf } from './duplicates';
import type { Article, IngestResult, Source, Unreadable } from './source';

/** The corpus at one moment. Everything but `revision` depends only on the files and the bibliography. */
export interface Library {
  /** Grows with every update. */
  readonly revision: number;
  /** In order of id, by code unit. */
  readonly sources: readonly Source[];
  readonly unreadable: readonly Unreadable[];
  /** Sentences of all sources; `Hit.source` indexes into `sources`. */
  readonly index: SentenceIndex;
  /** Files in whose place another file of the same bibliography entry was read. */
  readonly alternatives: readonly Alternative[];
  /** Briefs that gave way to the article that they stood in for. */
  readonly replacedBriefs: readonly BriefReplacement[];
  /** Sources that hold the same article: to be shown together and cited as one. */
  readonly duplicates: readonly DuplicateGroup[];
  /**
   * Looks for copies in a few more sources; whether all were looked at. Without it `duplicates` and `workOf` look at
   * all of them when first asked.
   */
  findSomeDuplicates(): boolean;
  /** The files as they were read, by id: what the library was made from. */
  readonly files: ReadonlyMap<string, IngestResult>;
  byCitekey(key: string): Source | undefined;
  byId(id: string): Source | undefined;
  /** Index in `sources` of the source with this citekey, or -1. */
  indexOf(key: string): number;
  /** The same number for two sources means: one article, which never counts as two that agree. */
  workOf(source: number): number;
}

export const emptyLibrary: Library = libraryOf({
  revision: 0,
  files: new Map(),
  sources: [],
  replacedBriefs: [],
  alternatives: [],
  index: emptyIndex,
  oneEntry: [],
});

/**
 * The library after some files changed (`undefined`: removed) and with this bibliography, which replaces the former.
 * The order of updates does not matter: the result is that of reading the same files at once.
 * @param known an index that may hold some of the files already, as an earlier start left it
 */
export function updateLibrary(
  previous: Library,
  changes: ReadonlyMap<string, IngestResult | undefined>,
  bibliography: readonly BibliographyLink[],
  known: SentenceIndex = previous.index,
): Library {
  const files = sortedFiles(previous.files, changes);
  const articles = new Map<string, Article>();
  for (const [id, result] of files) if (result.ok) articles.set(id, result.article);
  const links = matchBibliography(articles, bibliography);
  const { bestFiles, alternatives } = chooseFiles(files, links);
  for (const { id } of alternatives) articles.delete(id);
  const records = new Map([...articles].map(([id, article]) => [id, recordOf(article, links.get(id))]));
  const pairs = pairBriefs(articles, records);
  const requests = [...articles]
    .filter(([id]) => !pairs.has(id))
    .map(([id]) => keyRequest(id, articles, records, links, pairs, bestFiles));
  const keys = assignCitekeys(requests);
  const sources = requests.map(({ id, record }) => {
    const source: Source = { ...(articles.get(id) as Article), id, record, citekey: keys.get(id) as string };
    return sameSource(previous.byId(id), source);
  });
  const index = known instanceof SegmentedIndex ? known : emptyIndex;
  const replacedBriefs = [...pairs].map(([brief, by]) => replacementOf(brief, by, articles, keys));
  const revision = previous.revision + 1;
  return libraryOf({
    revision,
    files,
    sources,
    replacedBriefs,
    alternatives,
    index: index.update(sources),
    oneEntry: filesOfOneEntry(sources, links),
  });
}

type Parts = Pick<Library, 'revision' | 'files' | 'sources' | 'replacedBriefs' | 'alternatives' | 'index'> & {
  /** Sources that one entry of the bibliography names as its files. */
  readonly oneEntry: readonly (readonly number[])[];
};

function filesOfOneEntry(sources: readonly Source[], links: ReadonlyMap<string, BibliographyLink>): number[][] {
  const groups = new Map<BibliographyLink, number[]>();
  sources.forEach(({ id }, at) => {
    const link = links.get(id);
    if (link) groups.set(link, [...(groups.get(link) ?? []), at]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function libraryOf({ oneEntry, ...parts }: Parts): Library {
  const byKey = new Map(parts.sources.map((source, at) => [source.citekey, at]));
  const byId = new Map(parts.sources.map((source) => [source.id, source]));
  const replaced = new Set(parts.alternatives.map(({ id }) => id));
  const unreadable = [...parts.files].flatMap(([id, result]) =>
    result.ok || replaced.has(id) ? [] : [{ id, reason: result.reason }],
  );
  let duplicates: readonly DuplicateGroup[] | undefined;
  const search = searchDuplicates(parts.sources, oneEntry);
  const findSomeDuplicates = (): boolean => {
    const step = duplicates === undefined ? search.next() : undefined;
    if (step?.done) duplicates = step.value;
    return duplicates !== undefined;
  };
  let works: Int32Array | undefined;
  const library: Library = {
    ...parts,
    unreadable,
    // Found when first asked for: typing and checking in most corpora never need them.
    get duplicates() {
      while (!findSomeDuplicates());
      return duplicates ?? [];
    },
    findSomeDuplicates,
    byCitekey: (key) => parts.sources[byKey.get(key) ?? -1],
    byId: (id) => byId.get(id),
    indexOf: (key) => byKey.get(key) ?? -1,
    workOf(source) {
      works ??= worksOf(library.duplicates, parts.sources.length);
      return works[source] ?? source;
    },
  };
  return library;
}

function sortedFiles(
  previous: ReadonlyMap<string, IngestResult>,
  changes: ReadonlyMap<string, IngestResult | undefined>,
): Map<string, IngestResult> {
  const files = new Map(previous);
  for (const [id, result] of changes) {
    if (result === undefined) files.delete(id);
    else files.set(id, result);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const recordOf = ({ record }: Article, link: BibliographyLink | undefined) =>
  link ? withBibliography(record, link.item) : record;

/** An article that took a brief's place asks for the brief's key: drafts cite it. */
function keyRequest(
  id: string,
  articles: ReadonlyMap<string, Article>,
  records: ReadonlyMap<string, Article['record']>,
  links: ReadonlyMap<string, BibliographyLink>,
  pairs: ReadonlyMap<string, string>,
  bestFiles: ReadonlySet<string>,
): KeyRequest {
  const briefs = [...pairs].filter(([, by]) => by === id).map(([brief]) => brief);
  const wanted: WantedKey[] = [];
  for (const file of [id, ...briefs]) {
    const link = links.get(file);
    if (link) wanted.push({ key: link.item.id, rank: bestFiles.has(file) ? 0 : 2 });
  }
  for (const brief of briefs) {
    const own = articles.get(brief)?.ownCitekey;
    const made = madeCitekey(records.get(brief) as Article['record'], brief);
    wanted.push({ key: own !== undefined && isUsableKey(own) ? own : made, rank: 1 });
  }
  const own = articles.get(id)?.ownCitekey;
  if (own !== undefined) wanted.push({ key: own, rank: 1 });
  return { id, record: records.get(id) as Article['record'], wanted };
}

function replacementOf(
  brief: string,
  by: string,
  articles: ReadonlyMap<string, Article>,
  keys: ReadonlyMap<string, string>,
): BriefReplacement {
  const { passages, standsFor = [] } = articles.get(brief) as Article;
  const locatorMap = new Map<number, number>();
  passages.forEach(({ number }, at) => {
    if (standsFor[at] !== undefined) locatorMap.set(number, standsFor[at]);
  });
  return { brief, by, citekey: keys.get(by) as string, locatorMap };
}

/** The source as it was, if nothing about it changed, so that what others remember about it stays valid. */
function sameSource(previous: Source | undefined, source: Source): Source {
  const same =
    previous !== undefined &&
    previous.passages === source.passages &&
    previous.text === source.text &&
    previous.captions === source.captions &&
    previous.notes === source.notes &&
    previous.citekey === source.citekey &&
    JSON.stringify(previous.record) === JSON.stringify(source.record);
  return same ? previous : source;
}
