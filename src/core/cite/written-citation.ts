// A source and a place in it; the words that cite them.
import { isBareKey } from '../drafts/citation-key';
import { formatName } from '../sources/record';
import type { Source } from '../sources/source';

/** What is cited. */
export interface CitedPlace {
  readonly source: Pick<Source, 'citekey' | 'id' | 'record'>;
  /** Paragraph as a reader counts it; without one the whole source is cited. */
  readonly passage?: number;
}

export const writtenKey = (key: string): string => (isBareKey(key) ? `@${key}` : `@{${key}}`);
export const writtenLocator = (passage: number): string => `para. ${passage}`;

/** `@lee, para. 9`: an item of a bracketed citation. */
export function writtenItem({ source, passage }: CitedPlace): string {
  return passage === undefined
    ? writtenKey(source.citekey)
    : `${writtenKey(source.citekey)}, ${writtenLocator(passage)}`;
}

/** `@lee [para. 9]`: how Pandoc's manual wants a citation inside a note that is written by hand. */
export function writtenInText({ source, passage }: CitedPlace): string {
  return passage === undefined
    ? writtenKey(source.citekey)
    : `${writtenKey(source.citekey)} [${writtenLocator(passage)}]`;
}

/** Whom a link to the source names: its first author, or its outlet, or its title. */
function linkText({ source, passage }: CitedPlace): string {
  const { authors, outlet, title } = source.record;
  const [first, second] = authors?.value ?? [];
  const author = first && (second ? `${formatName(first)} et al.` : formatName(first));
  const name = (author ?? outlet?.value ?? title?.value ?? source.citekey).replace(/[[\]\\]/g, '\\$&');
  return passage === undefined ? name : `${name}, ${writtenLocator(passage)}`;
}

/**
 * `[Lee Hyo-jin, para. 9](address "@lee, para. 9")`. The title holds the citation, which is how a draft is read back.
 * @param draftId the draft's path or URI, so that a source beside it is linked relatively
 */
export function writtenLink(place: CitedPlace, draftId?: string): string {
  const { url } = place.source.record;
  const address = url?.value ?? relativeTo(draftId, place.source.id);
  const destination = /[\s()<>]/.test(address) ? `<${address.replace(/[<>\r\n]/g, encodeURIComponent)}>` : address;
  return `[${linkText(place)}](${destination} "${writtenItem(place).replace(/"/g, '&quot;')}")`;
}

/** The path of `target` as seen from the folder of `from`; `target` itself where the two share no root. */
export function relativeTo(from: string | undefined, target: string): string {
  if (from === undefined) return target;
  const here = from.split(/[\\/]/).slice(0, -1);
  const there = target.split(/[\\/]/);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  if (shared === 0) return target;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
