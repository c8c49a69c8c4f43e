import type { PageDocument, PageElement } from './dom';

/** Deepest nesting of elements that is parsed as a page; the parsers below recurse. */
const DEEPEST = 400;
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option|tbody|thead|tfoot)$/i;

/** Whether a page nests so deep that a recursive reader would run out of stack. One pass over its tags. */
export function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,40})/gi)) {
    if (VOID.test(tag[2])) continue;
    depth = tag[1] ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: PageDocument };
}

interface ReadabilityModule {
  readonly Readability: new (
    document: PageDocument,
    options: {
      readonly serializer: (node: PageElement) => PageElement;
      readonly charThreshold: number;
      readonly disableJSONLD: boolean;
      readonly keepClasses: boolean;
    },
  ) => { parse(): { readonly content?: PageElement | null } | null };
}

/** Parses a page. The parser is loaded when the first page comes. */
export async function parsePage(html: string): Promise<PageDocument> {
  const { parseHTML } = (await import('linkedom')) as unknown as Linkedom;
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** The element that holds the article's text, as Mozilla's Readability finds it. Changes the document. */
export async function mainContent(document: PageDocument): Promise<PageElement | undefined> {
  const { Readability } = (await import('@mozilla/readability')) as unknown as ReadabilityModule;
  const options = {
    serializer: (node: PageElement) => node,
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
  };
  return new Readability(document, options).parse()?.content ?? undefined;
}
