// Entries of several bibliographies and records of sources in; one bibliography of the same works out.
import type { CslItem } from '../sources/record';
import { addEntry } from './bibliography';
import { withEveryField } from './bibtex-to-csl';

export type ExportFormat = 'bib' | 'json';

export interface CitedWork {
  readonly item: CslItem;
  /** The entry as a bibliography writes it, with the fields that a CSL item does not hold. */
  readonly written?: {
    readonly format: ExportFormat;
    readonly text: string;
    /** Of a BibTeX entry (`BibliographyEntry.fields`). */
    readonly fields?: ReadonlyMap<string, string>;
  };
}

/** The works in their order. An entry that is written in the same format stays as it is written; none loses a field of BibTeX. */
export function writeBibliography(format: ExportFormat, works: readonly CitedWork[]): string {
  if (format === 'json') return `${JSON.stringify(works.map(jsonOf), null, 2)}\n`;
  return works.map(bibtexOf).join('\n');
}

function jsonOf({ item, written }: CitedWork): unknown {
  if (written?.format === 'json') return JSON.parse(written.text);
  return written?.fields ? withEveryField(item, written.fields) : item;
}

function bibtexOf({ item, written }: CitedWork): string {
  if (written?.format === 'bib') return `${written.text.trim()}\n`;
  return addEntry('new.bib', '', item)
    .map((edit) => edit.newText)
    .join('')
    .trim()
    .concat('\n');
}
