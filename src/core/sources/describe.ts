// How messages name a source: key, paragraph, who and when.
import { isRead, languageName } from '../text/language';
import { formatName, isoDate, NOT_STATED, type SourceRecord } from './record';
import type { Source } from './source';

/** `Lee Hyo-jin`, `Cha Du Hyeon and Yang Moo-jin`, `Lee Hyo-jin et al.`; `not stated` without a byline. */
export function authorsLine(record: SourceRecord): string {
  const names = record.authors?.value.map(formatName) ?? [];
  if (names.length === 0) return NOT_STATED;
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(' and ');
}

export const dateLine = (record: SourceRecord): string => (record.issued ? isoDate(record.issued.value) : NOT_STATED);
export const titleLine = (source: Pick<Source, 'record'>): string => source.record.title?.value ?? 'untitled';
export const outletLine = (record: SourceRecord): string => record.outlet?.value ?? NOT_STATED;

/** `Mara Lind · Coast Courier · date not stated`. */
export function recordLine(record: SourceRecord): string {
  const { authors, outlet, issued } = record;
  const stated = [
    ...(authors ? [authorsLine(record)] : []),
    ...(outlet ? [outlet.value] : []),
    ...(issued ? [isoDate(issued.value)] : []),
  ];
  const missing = [...(authors ? [] : ['author']), ...(outlet ? [] : ['outlet']), ...(issued ? [] : ['date'])];
  const last = missing.pop();
  if (last === undefined) return stated.join(' · ');
  const list = missing.length > 0 ? `${missing.join(', ')} and ${last}` : last;
  return [...stated, `${list} ${NOT_STATED}`].join(' · ');
}

/** `German; claims are not compared with it`. */
export function languageLine(language: string): string {
  if (language === 'und') return 'cannot be told; read as English';
  return isRead(language) ? languageName(language) : `${languageName(language)}; claims are not compared with it`;
}

/** `leeNKoreaRussia, para. 9 (Lee Hyo-jin, date not stated)`. */
export function placeLine(source: Source, passage: number): string {
  const { record } = source;
  const who = record.outlet?.value ?? (record.authors ? authorsLine(record) : undefined);
  const when = record.issued && isoDate(record.issued.value);
  const known =
    who || when ? `${who ?? `outlet ${NOT_STATED}`}, ${when ?? `date ${NOT_STATED}`}` : `outlet and date ${NOT_STATED}`;
  const brief = source.kind === 'brief' ? ', brief, not the article' : '';
  return `${source.citekey}, para. ${passage} (${known}${brief})`;
}
