// The fields of a BibTeX or BibLaTeX entry in; a CSL item out; and the names of fields for the way back.
import type { CslDate, CslItem } from '../sources/record';
import { readNames } from './bibtex-names';
import { datePartsOf, datePartsOfText } from './csl-item';
import { plainText } from './latex';

/** Values by field name, `@string` names resolved, LaTeX not yet decoded. */
export type FieldValues = ReadonlyMap<string, string>;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  periodical: 'article-journal',
  book: 'book',
  booklet: 'book',
  mvbook: 'book',
  collection: 'book',
  manual: 'book',
  proceedings: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  online: 'webpage',
  www: 'webpage',
  electronic: 'webpage',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  patent: 'patent',
  unpublished: 'manuscript',
  letter: 'personal_communication',
  misc: 'document',
};

function typeOf(type: string, fields: FieldValues): string {
  const subtype = fields.get('entrysubtype')?.trim().toLowerCase();
  if (type === 'article' && (subtype === 'newspaper' || subtype === 'magazine')) return `article-${subtype}`;
  if (type === 'misc' && fields.has('url')) return 'webpage';
  return types[type] ?? 'document';
}

function monthOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value.trim());
  if (Number.isInteger(number)) return number;
  const named = months.indexOf(value.trim().slice(0, 3).toLowerCase());
  return named < 0 ? undefined : named + 1;
}

function issuedOf(fields: FieldValues): CslDate | undefined {
  const date = fields.get('date');
  const year = /\d{4}/.exec(fields.get('year') ?? '')?.[0];
  const parts =
    (date === undefined ? undefined : datePartsOfText(plainText(date))) ??
    (year === undefined ? undefined : datePartsOf([year, monthOf(fields.get('month')), fields.get('day')]));
  return parts && { 'date-parts': [parts] };
}

export function bibtexItem(id: string, type: string, fields: FieldValues): CslItem {
  const text = (...names: string[]): string | undefined => {
    const name = names.find((n) => (fields.get(n) ?? '').trim() !== '');
    return name === undefined ? undefined : plainText(fields.get(name) ?? '');
  };
  const subtitle = text('subtitle');
  const title = text('title');
  const container = text('journaltitle', 'journal', 'booktitle', 'maintitle', 'howpublished');
  const publisher = text('publisher', 'institution', 'school', 'organization');
  const author = readNames(fields.get('author') ?? fields.get('editor') ?? '');
  const issued = issuedOf(fields);
  const accessed = datePartsOfText(fields.get('urldate') ?? '');
  const url = fields
    .get('url')
    ?.replace(/\\([_%#&~{}$])/g, '$1')
    .trim();
  const language = text('langid', 'language', 'hyphenation');
  const note = text('note', 'annotation');
  return {
    id,
    type: typeOf(type, fields),
    ...(title && { title: subtitle ? `${title}: ${subtitle}` : title }),
    ...(author.length > 0 && { author }),
    ...(container && !/^https?:/.test(container) && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(issued && { issued }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    ...(url && { URL: url }),
    ...(language && { language }),
    ...(note && { note }),
  };
}

/** The macros that every style defines. */
export const monthMacros: ReadonlyMap<string, string> = new Map(months.map((name, i) => [name, String(i + 1)]));
