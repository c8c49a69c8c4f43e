import { isStopWord } from '../text/stop-words';
import { foldCase, forEachWord, WordFlag } from '../text/tokens';
import { isoDate, type SourceRecord } from './record';
import { isOrganisation, surnameOf } from './surnames';

/** A source that waits for its key. */
export interface KeyRequest {
  readonly id: string;
  readonly record: SourceRecord;
  /** Keys that the writer or the file asks for, the strongest claim first. */
  readonly wanted: readonly WantedKey[];
}

export interface WantedKey {
  readonly key: string;
  /** 0: the bibliography gives it; 1: the file asks for it; 2: the bibliography gives it to another file of the entry. */
  readonly rank: 0 | 1 | 2;
}

const TITLE_WORDS = 3;
const OUTLET_WORDS = 2;
const LONGEST_WORD = 20;

/**
 * The key of each request, by id; unique, and independent of the order of the requests. The writer's own keys are kept
 * as they are, those of the bibliography before those of files. Made keys that clash: the oldest article, by stated
 * date and then by id, keeps the plain key, the others get b, c, ... So a newer article never changes an older one's
 * key, and a source once cited stands in the bibliography, which holds its key fast.
 */
export function assignCitekeys(requests: readonly KeyRequest[]): Map<string, string> {
  const ordered = [...requests].sort(byAge);
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const take = (id: string, key: string): void => {
    keys.set(id, key);
    taken.add(key.toLowerCase());
  };
  for (const rank of [0, 1, 2] as const) {
    for (const request of ordered) {
      const wanted = request.wanted.find(
        ({ key, rank: r }) => r === rank && isUsableKey(key) && !taken.has(key.toLowerCase()),
      );
      if (wanted && !keys.has(request.id)) take(request.id, wanted.key);
    }
  }
  for (const { id, record, wanted } of ordered) {
    if (keys.has(id)) continue;
    const base = wanted.find(({ key }) => isUsableKey(key))?.key ?? madeCitekey(record, id);
    let suffix = 0;
    while (taken.has((base + suffixOf(suffix)).toLowerCase())) suffix++;
    take(id, base + suffixOf(suffix));
  }
  return keys;
}

function byAge(a: KeyRequest, b: KeyRequest): number {
  const [ageA, ageB] = [a, b].map(({ record }) => (record.issued ? isoDate(record.issued.value) : '9999'));
  if (ageA !== ageB) return ageA < ageB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** '', b, c, ..., z, ba, bb, ... */
function suffixOf(n: number): string {
  if (n === 0) return '';
  return n < 26 ? String.fromCharCode(97 + n) : suffixOf(Math.floor(n / 26)) + String.fromCharCode(97 + (n % 26));
}

/** Pandoc writes any key in braces, but none with a brace, a space or a control character in it. */
export const isUsableKey = (key: string): boolean => key.length <= 200 && /^[^\s{}\u0000-\u001f\u007f]+$/.test(key);

/**
 * Surname or outlet, year and first title words, folded to ASCII, in camel case: `leeNKoreaRussia`, `voa2023Russia`.
 * What the record does not state is left out. `id` serves only where nothing else gives a single letter.
 */
export function madeCitekey(record: SourceRecord, id: string): string {
  const year = record.issued ? String(record.issued.value[0]) : '';
  const title = titleWords(record.title?.value ?? '');
  const key = lowerFirst(nameOf(record)) + year + title.join('');
  if (/[A-Za-z]/.test(key)) return lowerFirst(key);
  const name = id.split(/[/\\]/).pop() ?? '';
  return (
    lowerFirst(
      wordsOf(name.replace(/\.[^.]*$/, ''))
        .slice(0, TITLE_WORDS)
        .join(''),
    ) || `source${year}`
  );
}

function nameOf(record: SourceRecord): string {
  const first = record.authors?.value[0];
  const surname = first && surnameOf(first);
  if (surname) {
    const folded = wordsOf(surname).join('');
    if (folded !== '') return folded.slice(0, LONGEST_WORD);
  }
  const body = first?.literal && isOrganisation(first.literal) ? first.literal : record.outlet?.value;
  return wordsOf(body ?? '')
    .filter((word) => !isStopWord(word.toLowerCase()))
    .slice(0, OUTLET_WORDS)
    .join('');
}

/** Labels that stand before a headline and say nothing about it. */
const KICKER =
  /^\s*(analysis|breaking|column|commentary|editorial|exclusive|explainer|feature|interview|news|op-?ed|opinion|update|video|watch)\s*[:|]\s*/i;

function titleWords(title: string): string[] {
  const short = title.slice(0, 300).replace(KICKER, '');
  const all = wordsOf(short);
  const telling = all.filter((word) => !isStopWord(word.toLowerCase()));
  return (telling.length > 0 ? telling : all).slice(0, TITLE_WORDS);
}

/** Words in ASCII letters and digits, each with a capital first; other capitals stay unless all letters are capitals. */
function wordsOf(text: string): string[] {
  const shouting = text.toUpperCase() === text && /[A-Z]{6}/.test(text.replace(/[^A-Z]/g, ''));
  const found: string[] = [];
  forEachWord(text, (norm, start, end, flags) => {
    if (flags & WordFlag.compound) return;
    const raw = text.slice(start, end).replace(/[^A-Za-z0-9]/g, '');
    const ascii = foldCase(raw) === norm && !shouting ? raw : norm.replace(/[^a-z0-9]/g, '');
    if (ascii !== '') found.push((ascii[0].toUpperCase() + ascii.slice(1)).slice(0, LONGEST_WORD));
  });
  return found;
}

/** Lowers the first letter, or a whole acronym at the front: VOA gives voa, not vOA. */
function lowerFirst(key: string): string {
  const capitals = /^[A-Z]+/.exec(key)?.[0].length ?? 0;
  if (capitals === key.length) return key.toLowerCase();
  return capitals === 0
    ? key
    : key.slice(0, Math.max(1, capitals - 1)).toLowerCase() + key.slice(Math.max(1, capitals - 1));
}
