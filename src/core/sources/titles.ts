import { foldCase } from '../text/tokens';
import type { SourceRecord } from './record';

/** A title without case, diacritics, punctuation and spaces: titles that fold alike are one title. */
export const foldTitle = (title: string): string => foldCase(title).replace(/[^\p{L}\p{N}]+/gu, '');

/** The folded forms under which a record may be known: its title, and title and subtitle together. */
export function foldedTitles({ title, subtitle }: SourceRecord): string[] {
  if (!title) return [];
  const short = foldTitle(title.value);
  const long = subtitle ? short + foldTitle(subtitle.value) : short;
  return [...new Set([short, long])].filter((folded) => folded !== '');
}
