/** What schema.org's description of an article states. Dates as written. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|NewsStory|Column|LiveBlogPosting|Essay|CreativeWork)$/;
const MOST_NODES = 2000;

/** The first article that the page's JSON-LD scripts describe. Broken JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle | undefined {
  const nodes = scripts.slice(0, 40).flatMap((script) => nodesOf(script));
  const byId = new Map(
    nodes.flatMap((node): [string, Json][] => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const best =
    articles.find((node) => node.datePublished !== undefined && (node.headline ?? node.name) !== undefined) ??
    articles[0];
  if (!best) return undefined;
  const name = (value: unknown): string | undefined => nameOf(value, byId);
  const authors = (Array.isArray(best.author) ? best.author.slice(0, 30) : [best.author])
    .map(name)
    .filter((a) => a !== undefined);
  return {
    headline: textOf(best.headline) ?? textOf(best.name),
    authors: authors.length > 0 ? authors : [name(best.creator)].filter((a) => a !== undefined),
    published: textOf(best.datePublished) ?? textOf(best.dateCreated),
    publisher: name(best.publisher) ?? name(best.isPartOf),
    language: textOf(best.inLanguage),
    url: textOf(best.url) ?? textOf(best.mainEntityOfPage),
  };
}

/** Every object of a script, graphs and lists opened. */
function nodesOf(script: string): Json[] {
  const found: Json[] = [];
  const open: unknown[] = [parse(script)];
  while (open.length > 0 && found.length < MOST_NODES) {
    const value = open.shift();
    if (Array.isArray(value)) open.push(...value.slice(0, 500));
    else if (isObject(value)) {
      found.push(value);
      if (value['@graph'] !== undefined) open.push(value['@graph']);
      if (isObject(value.mainEntity)) open.push(value.mainEntity);
    }
  }
  return found;
}

function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*;?\s*$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .trim();
  for (const text of [
    json,
    json.replace(/[\u0000-\u001F]+/g, ' '),
    json
      .replace(/[\u0000-\u001F]+/g, ' ')
      .replace(/;\s*$/, '')
      .replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next repair may do.
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^https?:\/\/schema\.org\//, ''));
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value['@value'] ?? value.name ?? value['@id']);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1000) : undefined;
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Json>): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0], byId);
  if (!isObject(value)) return textOf(value);
  const named = textOf(value.name) ?? textOf(value.alternateName);
  const id = value['@id'];
  if (named !== undefined || typeof id !== 'string') return named;
  const other = byId.get(id);
  return other && other !== value ? textOf(other.name) : undefined;
}
