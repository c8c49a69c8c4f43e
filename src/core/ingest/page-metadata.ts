import type { CslName, DateParts } from '../sources/record';
import { readByline } from './byline';
import type { PageDocument } from './dom';
import { dateOf } from './front-matter';
import { type LinkedArticle, readJsonLd } from './json-ld';
import { readPageByline, readPageDate } from './page-byline';
import { chooseTitle } from './page-title';
import { parseNames, withoutRepeats } from './person';
import type { RecordDraft } from './record-draft';
import { shownDay } from './shown-date';

/** Values of `meta` elements by name, property and itemprop in lower case, in the page's order. */
type Metas = ReadonlyMap<string, readonly string[]>;

const AUTHOR = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'author',
  'og:article:author',
  'dcsext.author',
  'twitter:creator:name',
  'cxenseparse:author',
];
const DATE = [
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'pub_date',
  'publication_date',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'date',
  'dat',
  'ptime',
  'pdate',
  'displaydate',
  'rnews:datepublished',
  'published_time',
  'release_date',
];
const TITLE = [
  'citation_title',
  'og:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'twitter:title',
  'title',
  'headline',
  'hdl',
];
const OUTLET = [
  'citation_journal_title',
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'article:publisher:name',
  'application-name',
  'cre',
];

/** States in `draft` what a page says about its article, in the order of trust. */
export function readPageMetadata(document: PageDocument, linkedScripts: readonly string[], draft: RecordDraft): void {
  const metas = readMetas(document);
  const linked = readJsonLd(linkedScripts);
  stateOutlet(metas, linked, draft);
  const titles = [linked?.headline, ...TITLE.map((name) => metas.get(name)?.[0])].filter(
    (title) => title !== undefined,
  );
  draft.state('title', chooseTitle(document, titles, draft.outlet) ?? '', 'metadata');
  stateAuthors(document, metas, linked, draft);
  const stated = publishedOf(metas, linked);
  const date = stated ? shownDay(document, stated) : readPageDate(document);
  if (date) draft.state('issued', date, 'metadata');
  const url =
    linked?.url ??
    metas.get('og:url')?.[0] ??
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    '';
  if (/^https?:\/\/\S+$/i.test(url)) draft.state('url', url, 'metadata');
  const language =
    linked?.language ?? document.documentElement?.getAttribute('lang') ?? metas.get('og:locale')?.[0] ?? '';
  if (/^[a-z]{2,3}(?:[-_]\w{2,8})*$/i.test(language))
    draft.state('language', language.replaceAll('_', '-'), 'metadata');
  draft.type = linked !== undefined || metas.get('og:type')?.[0] === 'article' ? 'article-newspaper' : 'webpage';
}

function readMetas(document: PageDocument): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .toLowerCase()
      .trim();
    const content = (meta.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim().slice(0, 1000);
    if (name === '' || content === '') continue;
    const list = metas.get(name);
    if (list) list.push(content);
    else metas.set(name, [content]);
  }
  return metas;
}

function stateOutlet(metas: Metas, linked: LinkedArticle | undefined, draft: RecordDraft): void {
  const names = [metas.get('og:site_name')?.[0], linked?.publisher, ...OUTLET.map((name) => metas.get(name)?.[0])];
  const outlet = names.find(
    (name) => name !== undefined && name.length < 100 && !/^https?:|^@|\.(?:png|jpg)$/.test(name),
  );
  if (outlet) draft.state('outlet', outlet, 'metadata');
}

function publishedOf(metas: Metas, linked: LinkedArticle | undefined): DateParts | undefined {
  for (const written of [linked?.published, ...DATE.flatMap((name) => metas.get(name)?.slice(0, 1) ?? [])]) {
    const date = written === undefined ? undefined : dateOf(compactDate(written));
    if (date && date[0] > 1980 && date[0] < 2100 && date.length === 3) return date;
  }
  return undefined;
}

/** "20191119" and "20191119T090000Z" -> "2019-11-19". */
function compactDate(written: string): string {
  return written.replace(/^(\d{4})(\d{2})(\d{2})(?=\D|$|\d{6}$)/, '$1-$2-$3 ');
}

function stateAuthors(
  document: PageDocument,
  metas: Metas,
  linked: LinkedArticle | undefined,
  draft: RecordDraft,
): void {
  const written = [linked?.authors ?? [], ...AUTHOR.map((name) => metas.get(name) ?? [])];
  for (const list of written) {
    const names = list.flatMap((name) => namesIn(name, draft.outlet));
    if (names.length > 0) {
      draft.state('authors', withoutRepeats(names), 'metadata');
      return;
    }
  }
  const shown = readPageByline(document, draft.outlet);
  if (shown) draft.state('authors', shown, 'metadata');
}

const NOBODY =
  /^(?:admin(?:istrator)?|editor|editors|webmaster|author|staff|user|root|guest|unknown|none|null|undefined|default|super user|superuser|redaktion|redazione|redação|redacción|redaccion|by|n\/a|-+)$/i;

/** Names in a metadata value; addresses, accounts of the system and the outlet itself are no author. */
function namesIn(written: string, outlet: string | undefined): readonly CslName[] {
  const name = written
    .replace(/^\s*by\s+/i, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\(?\S+@\S+\)?/g, '')
    .trim();
  if (name === '' || name.length > 200 || /^(?:https?:|www\.|@)/i.test(name) || NOBODY.test(name)) return [];
  if (outlet !== undefined && name.toLowerCase() === outlet.toLowerCase()) return [];
  if (/^[A-Z0-9_]{5,}$|^\S*\d\S*$/.test(name)) return [];
  return readByline(`By ${name}`)?.authors ?? parseNames(name);
}
