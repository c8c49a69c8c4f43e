// All fields of a BibTeX or BibLaTeX entry in; a CSL-JSON item that holds each of them out.
import type { CslItem } from '../sources/record';
import type { FieldValues } from './bibtex-item';
import { readNames } from './bibtex-names';
import { plainText } from './latex';

/** Fields that the item of `bibtexItem` holds already. */
const HELD = new Set(
  'title subtitle journaltitle journal booktitle maintitle howpublished publisher institution school organization author date year month day urldate url langid language hyphenation note annotation entrysubtype'.split(
    ' ',
  ),
);
/** CSL 1.0.2 variables, by the BibTeX and BibLaTeX fields that hold the same. */
const VARIABLES: Readonly<Record<string, string>> = {
  volume: 'volume',
  number: 'issue',
  issue: 'issue',
  pages: 'page',
  doi: 'DOI',
  isbn: 'ISBN',
  issn: 'ISSN',
  pmid: 'PMID',
  edition: 'edition',
  address: 'publisher-place',
  location: 'publisher-place',
  abstract: 'abstract',
  keywords: 'keyword',
  series: 'collection-title',
  chapter: 'chapter-number',
  version: 'version',
  eventtitle: 'event-title',
  shorttitle: 'title-short',
  pagetotal: 'number-of-pages',
  volumes: 'number-of-volumes',
};
const NAMES: Readonly<Record<string, string>> = { editor: 'editor', translator: 'translator' };

/** What CSL has no variable for goes under `custom`, which the schema leaves to programs. */
export function withEveryField(item: CslItem, fields: FieldValues): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = { ...item };
  const custom: Record<string, string> = {};
  for (const [name, value] of fields) {
    const text = plainText(value);
    if (text === '' || (HELD.has(name) && !isLost(name, fields))) continue;
    const names = NAMES[name];
    const variable = VARIABLES[name];
    if (names !== undefined) all[names] = readNames(value);
    else if (variable !== undefined && !(variable in all))
      all[variable] = variable === 'page' ? text.replaceAll('\u2013', '-') : text;
    else custom[name] = text;
  }
  return Object.keys(custom).length > 0 ? { ...all, custom } : all;
}

/** Of several fields for one variable the item holds the first: `note` before `annotation`, `publisher` before `school`. */
const ALTERNATIVES = [
  ['journaltitle', 'journal', 'booktitle', 'maintitle', 'howpublished'],
  ['publisher', 'institution', 'school', 'organization'],
  ['note', 'annotation'],
  ['langid', 'language', 'hyphenation'],
];

function isLost(name: string, fields: FieldValues): boolean {
  const group = ALTERNATIVES.find((names) => names.includes(name));
  const held = group?.find((other) => (fields.get(other) ?? '').trim() !== '');
  return held !== undefined && held !== name;
}
