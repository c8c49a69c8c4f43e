// A CSL item in; the lines of a BibLaTeX entry out.
import { type CslItem, isoDate } from '../sources/record';
import { writeNames } from './bibtex-names';
import { latexText } from './latex';

/** How a file writes its fields: `  title = {...}`. */
export interface BibtexStyle {
  readonly indent: string;
  readonly eol: string;
  /** White space around `=` as the file has it. */
  readonly equals: string;
  /** Whether the last field ends with a comma. */
  readonly lastComma: boolean;
}

const entryTypes: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  webpage: 'online',
  'post-weblog': 'online',
  post: 'online',
  report: 'report',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  thesis: 'thesis',
  manuscript: 'unpublished',
};

const containerField = (type: string): string =>
  type === 'chapter' || type === 'paper-conference'
    ? 'booktitle'
    : type === 'webpage' || type === 'post-weblog'
      ? 'organization'
      : 'journaltitle';

/** BibLaTeX's name of a CSL field, and its value; undefined for fields that BibLaTeX writes otherwise or not at all. */
export function bibtexField(
  type: string,
  field: string,
  item: Partial<CslItem>,
): { name: string; value: string } | undefined {
  const text = (name: string, value: string | undefined) => (value ? { name, value: latexText(value) } : undefined);
  switch (field) {
    case 'title':
      return text('title', item.title);
    case 'author':
      return item.author && item.author.length > 0 ? { name: 'author', value: writeNames(item.author) } : undefined;
    case 'container-title':
      return text(containerField(type), item['container-title']);
    case 'publisher':
      return text(type === 'report' ? 'institution' : 'publisher', item.publisher);
    case 'issued':
      return item.issued?.['date-parts'][0] && { name: 'date', value: isoDate(item.issued['date-parts'][0]) };
    case 'accessed':
      return item.accessed?.['date-parts'][0] && { name: 'urldate', value: isoDate(item.accessed['date-parts'][0]) };
    case 'URL':
      // Verbatim in BibLaTeX: only an unbalanced brace could break it.
      return item.URL ? { name: 'url', value: item.URL.replace(/[{}\s]/g, encodeURIComponent) } : undefined;
    case 'language':
      return text('langid', item.language);
    case 'note':
      return text('note', item.note);
    default:
      return undefined;
  }
}

const order = ['title', 'author', 'container-title', 'publisher', 'issued', 'URL', 'accessed', 'language', 'note'];

/** The whole entry, without a line ending behind it. */
export function writeBibtex(item: CslItem, style: BibtexStyle): string {
  const fields = order.flatMap((field) => bibtexField(item.type, field, item) ?? []);
  const subtype = /^article-(newspaper|magazine)$/.exec(item.type)?.[1];
  if (subtype) fields.push({ name: 'entrysubtype', value: subtype });
  const lines = fields.map(({ name, value }) => `${style.indent}${name}${style.equals}{${value}}`);
  const type = entryTypes[item.type] ?? 'misc';
  return [
    `@${type}{${item.id},`,
    lines.join(`,${style.eol}`) + (style.lastComma && lines.length > 0 ? ',' : ''),
    '}',
  ].join(style.eol);
}
