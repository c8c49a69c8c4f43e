// What every format of bibliography can do.
import type { CslItem } from '../sources/record';
import type { Span } from '../text/span';
import type { TextEdit } from './text-edit';

export interface BibliographyEntry {
  readonly item: CslItem;
  /** The entry in the bibliography's text. */
  readonly span: Span;
  /** Paths of the articles that the entry names, as written but with `/`, relative to the bibliography. */
  readonly files: readonly string[];
  /** Of BibTeX: every field's value by name in lower case, names of strings replaced, LaTeX not decoded. */
  readonly fields?: ReadonlyMap<string, string>;
}

/** What is wrong with one entry; the others are read all the same. */
export interface BibliographyProblem {
  readonly span: Span;
  readonly message: string;
}

export interface ReadBibliography {
  /** One a key: the first of several with the same key, in the order of the text. */
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly BibliographyProblem[];
}

/** Fields of an entry to set; `undefined` leaves a field as it is. */
export type ItemChanges = Partial<Omit<CslItem, 'id'>>;

export interface BibliographyFormat {
  read(text: string): ReadBibliography;
  add(text: string, item: CslItem): TextEdit[];
  update(text: string, entry: BibliographyEntry, changes: ItemChanges): TextEdit[];
  /** Where the entry's key is written, and the text that writes `to` there. */
  rename(text: string, entry: BibliographyEntry, to: string): TextEdit[];
}
