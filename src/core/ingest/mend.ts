import type { Article, IngestNote } from '../sources/source';
import { MappedTextBuilder, type OffsetMap } from '../text/offset-map';

/** A text without characters that nobody sees, and with wrongly decoded ones put right. */
export interface Mended {
  readonly text: string;
  /** Leads back to the text as it was; missing when nothing changed. */
  readonly map?: OffsetMap;
  readonly notes: readonly IngestNote[];
}

/** Soft hyphens and marks without width. Joiners stay: emoji and Persian need them. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/;

/** What Windows-1252 shows for the bytes 0x80 to 0x9F. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Two to four characters that are one character of UTF-8 read as Windows-1252: "â€™" for an apostrophe. */
const GARBLED = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\uFFFD]{1,3}/g;
/** Windows-1252 has no character for the last byte of a closing quotation mark; programs put this in its place. */
const LOST_CLOSING = 'â€\uFFFD';
const EITHER = new RegExp(`${UNSEEN.source}|${GARBLED.source}`, 'g');

/** Fewer garbled characters than this may be meant. */
const FEWEST = 3;

/** Drops what has no width and repairs mojibake, when there is enough of it to be sure. Linear in the text. */
export function mendCharacters(text: string): Mended {
  let garbled = 0;
  for (const [run] of text.matchAll(GARBLED)) if (repaired(run)) garbled++;
  const repair = garbled >= FEWEST;
  const doubts = doubtsOf(text, repair ? 0 : garbled);
  if (!repair && !UNSEEN.test(text)) return { text, notes: doubts };
  const builder = new MappedTextBuilder();
  let at = 0;
  for (const found of text.matchAll(EITHER)) {
    const [run] = found;
    const whole = run.length === 1 ? { text: '', length: 1 } : repair ? repaired(run) : undefined;
    if (!whole) continue;
    builder.append(text.slice(at, found.index), at);
    builder.append(whole.text, found.index);
    at = found.index + whole.length;
  }
  builder.append(text.slice(at), at);
  const message = `${garbled} characters had been saved in the wrong encoding and were repaired.`;
  return { ...builder.build(), notes: [...(repair ? [{ level: 'warning' as const, message }] : []), ...doubts] };
}

/** What was lost, or may be wrong and is left: too little to be sure. */
function doubtsOf(text: string, garbled: number): IngestNote[] {
  const lost = text.replaceAll(LOST_CLOSING, '').split('\uFFFD').length - 1;
  const notes: IngestNote[] = [];
  const some = (count: number): string => (count === 1 ? '1 character' : `${count} characters`);
  if (garbled > 0)
    notes.push({ level: 'warning', message: `${some(garbled)} may have been saved in the wrong encoding.` });
  if (lost > 0)
    notes.push({ level: 'warning', message: `${some(lost)} cannot be told: shown as “\uFFFD” in the file itself.` });
  return notes;
}

/** The character whose UTF-8 bytes a run shows, and how much of the run it takes; undefined when it is none. */
function repaired(run: string): { readonly text: string; readonly length: number } | undefined {
  if (run.startsWith(LOST_CLOSING)) return { text: '”', length: LOST_CLOSING.length };
  const lead = run.charCodeAt(0);
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (run.length < length) return undefined;
  const bytes = Uint8Array.from(run.slice(0, length), byteOf);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), length };
  } catch {
    return undefined;
  }
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 256 ? code : 0x80 + HIGH.indexOf(character);
}

/** An article read from a mended text, with its places in the text as it was. */
export function placedInOriginal(article: Article, { map, notes }: Mended): Article {
  if (!map || !article.original) return article;
  const inner = article.original;
  const original: OffsetMap = {
    toOriginal: (offset) => map.toOriginal(inner.toOriginal(offset)),
    spanToOriginal: (s) => map.spanToOriginal(inner.spanToOriginal(s)),
    fromOriginal: (offset) => inner.fromOriginal(map.fromOriginal(offset)),
  };
  const captions = article.captions.map((c) => (c.original ? { ...c, original: map.spanToOriginal(c.original) } : c));
  return { ...article, original, captions, notes: [...notes, ...article.notes] };
}
