import type { CslName, DateParts, FieldOrigin, SourceRecord, Stated } from '../sources/record';
import type { IngestNote } from '../sources/source';
import type { Byline } from './byline';
import { parseNames } from './person';
import type { DateLine } from './stated-date';

/** Which origin wins when two state the same field: front matter was written for the purpose, metadata by the page. */
const RANK: readonly FieldOrigin[] = ['bibliography', 'front-matter', 'metadata', 'text', 'file-name'];

type Fields = { -readonly [K in keyof SourceRecord]: SourceRecord[K] };

/** A record while its article is read. The first statement of the best origin stands. */
export class RecordDraft {
  readonly #fields: Fields;
  #updated: DateParts | undefined;
  #agency: string | undefined;
  #copyright: string | undefined;
  #mailDomain: string | undefined;

  constructor(type: string) {
    this.#fields = { type };
  }

  get title(): string | undefined {
    return this.#fields.title?.value;
  }

  get outlet(): string | undefined {
    return this.#fields.outlet?.value;
  }

  get authors(): readonly CslName[] {
    return this.#fields.authors?.value ?? [];
  }

  set type(type: string) {
    this.#fields.type = type;
  }

  state<K extends Exclude<keyof SourceRecord, 'type'>>(
    field: K,
    value: NonNullable<SourceRecord[K]>['value'],
    from: FieldOrigin,
  ): boolean {
    const now = this.#fields[field];
    if (now && RANK.indexOf(now.from) <= RANK.indexOf(from)) return false;
    if (value === '' || (Array.isArray(value) && value.length === 0)) return false;
    Object.assign(this.#fields, { [field]: { value, from } satisfies Stated<unknown> });
    return true;
  }

  stateTitle(text: string): void {
    this.state('title', text, 'text');
  }

  stateSubtitle(text: string): boolean {
    return this.state('subtitle', text, 'text');
  }

  stateByline(byline: Byline): void {
    this.state('authors', byline.authors, 'text');
    if (byline.affiliation) this.state('affiliation', byline.affiliation, 'text');
    if (byline.outlet) this.state('outlet', byline.outlet, 'text');
  }

  stateAuthors(written: string, from: FieldOrigin): void {
    this.state('authors', parseNames(written), from);
  }

  stateAffiliation(text: string): void {
    this.state('affiliation', text, 'text');
  }

  stateOutlet(name: string): void {
    this.state('outlet', name.trim(), 'text');
  }

  /** The agency of a dateline is the outlet only where nothing else names one. */
  stateAgency(name: string): void {
    this.#agency ??= name;
  }

  /** "© 2025 The Paper. All rights reserved." states whose page it is. */
  noteCopyright(text: string): void {
    const notice =
      /^(?:copyright|\(c\)|©|\s)+(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?([^.,|\d]{3,60}?)(?:[.,|]|\s-|$|\ball rights)/i;
    const holder = notice.exec(text.slice(0, 160))?.[1].trim();
    if (holder && /\p{Lu}/u.test(holder)) this.#copyright ??= holder;
  }

  /** "Headline - The Paper": what a page's title adds to the headline is its outlet. */
  notePageTitle(text: string): void {
    const title = this.title;
    const at = title === undefined ? -1 : text.indexOf(title);
    if (title === undefined || at < 0 || text.length > title.length + 90) return;
    const rest = /^\s*(?:[|–—•·]|-|::|»)\s*(\p{Lu}[^|–—•·»]{2,50})$/u.exec(text.slice(at + title.length))?.[1].trim();
    if (rest) this.state('outlet', rest, 'text');
  }

  /** An address shows where the writer works but does not state it. */
  noteContact(text: string): void {
    this.#mailDomain ??= /@([\w-]{1,63}(?:\.[\w-]{1,63})+)/.exec(text.slice(0, 300))?.[1];
  }

  /** What the writer may want to complete, as notes. Call after `finish`. */
  gaps(): IngestNote[] {
    const fields = this.#fields;
    const missing = (['title', 'authors', 'outlet', 'issued'] as const).filter((field) => !fields[field]);
    const names = { title: 'title', authors: 'author', outlet: 'outlet', issued: 'date' };
    if (missing.length === 0) return [];
    const hint = !fields.outlet && this.#mailDomain ? ` An e-mail address in it ends in ${this.#mailDomain}.` : '';
    return [
      {
        level: 'info',
        message: `Not stated in the article: ${missing.map((field) => names[field]).join(', ')}.${hint}`,
      },
    ];
  }

  stateDate({ date, kind }: DateLine): void {
    if (kind === 'updated') this.#updated ??= date;
    else this.state('issued', date, 'text');
  }

  /** The date of the last change stands in for the day of publication only where that is not stated. */
  finish(): SourceRecord {
    if (this.#updated) this.state('issued', this.#updated, 'text');
    const outlet = this.#copyright ?? this.#agency;
    if (outlet && !this.#fields.outlet) this.state('outlet', outlet, 'text');
    return this.#fields;
  }
}
