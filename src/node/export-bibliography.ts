// Drafts in; the bibliography of what they cite out.
import path from 'node:path';
import { readBibliography } from '../core/cite/bibliography';
import { type CitedWork, type ExportFormat, writeBibliography } from '../core/cite/export';
import type { Draft } from '../core/drafts/draft';
import type { Library } from '../core/sources/library';
import { toCsl } from '../core/sources/record';
import { readText } from './bibliographies';

export interface Exported {
  readonly text: string;
  readonly entries: number;
  /** Keys that are cited and that neither the bibliographies nor the corpus know. */
  readonly unknown: readonly string[];
}

/**
 * The works that drafts cite, in the order in which they first do.
 * @param bibliographies paths; an entry that stands there goes before what the article states
 */
export async function exportBibliography(
  drafts: readonly Draft[],
  library: Library,
  bibliographies: readonly string[],
  format: ExportFormat,
): Promise<Exported> {
  const keys = new Set(drafts.flatMap((draft) => draft.citations.map((citation) => citation.key)));
  const known = await worksIn(bibliographies);
  const works: CitedWork[] = [];
  const unknown: string[] = [];
  for (const key of keys) {
    const source = library.byCitekey(key);
    const work = known.get(key) ?? (source && { item: toCsl(key, source.record) });
    if (work) works.push(work);
    else unknown.push(key);
  }
  return { text: writeBibliography(format, works), entries: works.length, unknown };
}

async function worksIn(files: readonly string[]): Promise<Map<string, CitedWork>> {
  const works = new Map<string, CitedWork>();
  for (const file of new Set(files)) {
    const text = await readText(file);
    if (text === undefined) continue;
    const format = formatOf(file);
    for (const { item, span, fields } of readBibliography(path.basename(file), text).entries) {
      const written = format && { format, text: text.slice(span.start, span.end), ...(fields && { fields }) };
      if (!works.has(item.id)) works.set(item.id, { item, ...(written && { written }) });
    }
  }
  return works;
}

function formatOf(file: string): ExportFormat | undefined {
  if (/\.json$/i.test(file)) return 'json';
  return /\.ya?ml$/i.test(file) ? undefined : 'bib';
}
