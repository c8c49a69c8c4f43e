// A claim and the library in; out what the records of the sources state about the people it names: who writes for whom.

import type { Library } from '../sources/library';
import { formatName } from '../sources/record';
import type { Source } from '../sources/source';
import { words } from '../text/tokens';

export interface RecordStatement {
  /** Index into `Library.sources`. */
  readonly source: number;
  /** In a sentence of ours: `Cha Du Hyeon is Principal Fellow at the Asan Institute.` */
  readonly text: string;
}

interface Author {
  readonly source: number;
  readonly words: readonly string[];
  readonly text: string;
}

const authorsOf = new WeakMap<Library, readonly Author[]>();

/** Statements of bylines whose author the claim names by every word of the name. */
export function recordStatements(library: Library, claim: string): RecordStatement[] {
  let authors = authorsOf.get(library);
  if (!authors) {
    authors = library.sources.flatMap((source, at) => statedBy(source, at));
    authorsOf.set(library, authors);
  }
  if (authors.length === 0) return [];
  const named = new Set(words(claim).map((word) => word.norm));
  return authors.filter((author) => author.words.every((word) => named.has(word)));
}

function statedBy({ record }: Source, source: number): Author[] {
  const affiliation = record.affiliation?.value;
  if (affiliation === undefined || record.authors?.value.length !== 1) return [];
  const name = formatName(record.authors.value[0]);
  return [{ source, words: words(name).map((word) => word.norm), text: `${name} is ${affiliation}.` }];
}
