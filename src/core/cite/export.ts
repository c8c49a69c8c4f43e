// Entries of several bibliographies and records of sources in; one bibliography of the same works out.
import type { CslItem } from '../sources/record';
import { addEntry } from './bibliography';

export type ExportFormat = 'bib' | 'json';

export interface CitedWork {
  readonly item: CslItem;
  /** The entry as a bibliography writes it, with the fields that a CSL item does not hold. */
  readonly written?: { readonly format: ExportFormat; readonly text: string };
}

/** The works in their order. An entry that is written in the same format stays as it is written. */
export function writeBibliography(format: ExportFormat, works: readonly CitedWork[]): string {
  if (format === 'json') return `${JSON.stringify(works.map(jsonOf), null, 2)}\n`;
  return works.map(bibtexOf).join('\n');
}

function jsonOf({ item, written }: CitedWork): unknown {
  return written?.format === 'json' ? JSON.parse(written.text) : item;
}

function bibtexOf({ item, written }: CitedWork): string {
  if (written?.format === 'bib') return `${written.text.trim()}\n`;
  return addEntry('new.bib', '', item)
    .map((edit) => edit.newText)
    .join('')
    .trim()
    .concat('\n');
}
