import { familyStandsFirst } from './name-order';

/** A person or an organisation, as CSL-JSON writes it. Family and given name are never swapped for Korean and Chinese names. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** Year, month (1-12) and day; the later parts may be missing. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

export interface CslDate {
  readonly 'date-parts': readonly DateParts[];
}

/** The part of CSL-JSON 1.0.2 that Attest reads and writes; entries keep fields it does not know. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** Where a field of the record was read. Later in the list never overrides earlier unless a person corrected it in the bibliography. */
export type FieldOrigin = 'bibliography' | 'front-matter' | 'metadata' | 'text' | 'file-name';

export interface Stated<T> {
  readonly value: T;
  readonly from: FieldOrigin;
}

/** What an article states about itself. A missing field means "not stated", which is a value of its own and never guessed. */
export interface SourceRecord {
  readonly type: string;
  readonly title?: Stated<string>;
  readonly subtitle?: Stated<string>;
  readonly authors?: Stated<readonly CslName[]>;
  readonly affiliation?: Stated<string>;
  readonly outlet?: Stated<string>;
  readonly issued?: Stated<DateParts>;
  readonly url?: Stated<string>;
  readonly language?: Stated<string>;
}

export const NOT_STATED = 'not stated';

/** As a text writes the name; a Korean one, known by its given name ("Hyo-jin"), keeps the family name first. */
export function formatName(name: CslName): string {
  if (name.literal) return name.literal;
  const familyFirst =
    familyStandsFirst(`${name.family ?? ''} ${name.given ?? ''}`.trim().split(' ')) ||
    /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(name.family ?? '');
  const parts = familyFirst ? [name.family, name.given] : [name.given, name.family];
  return parts.filter(Boolean).join(/\p{Script=Han}|\p{Script=Hangul}/u.test(name.family ?? '') ? '' : ' ');
}

/** `[2024, 6]` -> `2024-06`. */
export function isoDate(parts: DateParts): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

/** The record as a CSL-JSON entry under `id`; fields that are not stated are left out. */
export function toCsl(id: string, record: SourceRecord): CslItem {
  return {
    id,
    type: record.type,
    ...(record.title && {
      title: record.subtitle ? `${record.title.value}: ${record.subtitle.value}` : record.title.value,
    }),
    ...(record.authors && { author: record.authors.value }),
    ...(record.outlet && { 'container-title': record.outlet.value }),
    ...(record.issued && { issued: { 'date-parts': [record.issued.value] } }),
    ...(record.url && { URL: record.url.value }),
    ...(record.language && { language: record.language.value }),
  };
}
