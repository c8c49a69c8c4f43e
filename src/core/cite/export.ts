import type { Draft } from '../drafts/draft';
import type { CslItem } from '../sources/record';
import { addEntry } from './bibliography';

/** A new bibliography, and the cited keys that nobody has a record for. */
export interface ExportedBibliography {
  readonly text: string;
  readonly missing: readonly string[];
}

/**
 * The bibliography of what a draft cites, in the order of first citation.
 * @param name file name, whose ending tells the format
 * @param itemOf the record of a citekey, from the library or a bibliography
 */
export function exportBibliography(
  name: string,
  draft: Draft,
  itemOf: (key: string) => CslItem | undefined,
): ExportedBibliography {
  const missing: string[] = [];
  let text = '';
  for (const key of new Set(draft.citations.map((citation) => citation.key))) {
    const item = itemOf(key);
    if (!item) {
      missing.push(key);
      continue;
    }
    const [edit] = addEntry(name, text, { ...item, id: key });
    if (edit) text = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  }
  return { text, missing };
}
