import { blockOf } from './block';
import { TwoLaneHash } from './fingerprint';
import type { Segment, SegmentArticle } from './segment';
import { SegmentedIndex } from './sentence-index';

/** Raise it when the layout changes, or what a word or a stem is: an index of another version is made anew. */
export const INDEX_VERSION = 1;

const MAGIC = 0x58495441;
/** Reads otherwise on a machine of the other byte order. */
const BYTE_ORDER = 0x01020304;
/** Magic, byte order, version, number of segments, two lanes of the checksum. In words of 32 bits. */
const HEADER_WORDS = 6;
/** Sizes before each segment: articles, terms, postings, sentences, bytes of the strings. */
const SIZE_WORDS = 5;

export type RestoredIndex =
  | { readonly ok: true; readonly index: SegmentedIndex }
  | { readonly ok: false; readonly reason: string };

/** The index as bytes, for a cache. Removed articles are written too; `update` leaves them out again. */
export function serialiseIndex(index: SegmentedIndex): Uint8Array {
  const { segments } = index;
  const strings = segments.map(stringsOf);
  const sizes = segments.map((segment, i) => sizesOf(segment, strings[i].length));
  const total = sizes.reduce((sum, size) => sum + SIZE_WORDS + wordsOf(size), HEADER_WORDS);
  const words = new Uint32Array(total);
  words.set([MAGIC, BYTE_ORDER, INDEX_VERSION, segments.length]);
  const writer = new SectionCursor(words, HEADER_WORDS);
  segments.forEach((segment, i) => {
    writer.words(SIZE_WORDS).set(sizes[i]);
    const views = viewsOf(writer, sizes[i]);
    views.strings.set(strings[i]);
    for (const key of WORD_COLUMNS) views[key].set(segment[key]);
    for (const key of BYTE_COLUMNS) views[key].set(segment[key]);
    for (const key of TABLE_COLUMNS) views.sentences[key].set(segment.sentences[key]);
    views.sentences.length.set(segment.sentences.length);
  });
  words.set(checksum(words), HEADER_WORDS - 2);
  return new Uint8Array(words.buffer);
}

/**
 * The index that was written, or why it cannot be used. It finds nothing before `update` has been given the articles:
 * those whose text is as it was are taken over unread.
 */
export function restoreIndex(bytes: Uint8Array): RestoredIndex {
  if (bytes.length < 4 * HEADER_WORDS || bytes.length % 4 !== 0) return refused('It is cut short.');
  // A copy where the bytes do not start at a word; `slice` of a Buffer would be none.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  if (words[0] !== MAGIC) return refused('It is not an index.');
  if (words[1] !== BYTE_ORDER) return refused('It was written on another kind of machine.');
  if (words[2] !== INDEX_VERSION) return refused(`It is of version ${words[2]}, not ${INDEX_VERSION}.`);
  const [a, b] = checksum(words);
  if (words[4] !== a || words[5] !== b) return refused('It is damaged.');
  try {
    const cursor = new SectionCursor(words, HEADER_WORDS);
    const segments = Array.from({ length: words[3] }, () => readSegment(cursor));
    const blocks = segments.map((segment) => blockOf(segment, new Int32Array(segment.articles.length).fill(-1)));
    return { ok: true, index: new SegmentedIndex(blocks) };
  } catch {
    return refused('It is damaged.');
  }
}

const refused = (reason: string): RestoredIndex => ({ ok: false, reason });

const WORD_COLUMNS = ['starts', 'postings', 'firsts'] as const;
const BYTE_COLUMNS = ['counts', 'maxCounts'] as const;
const TABLE_COLUMNS = ['slot', 'passage', 'position', 'start', 'end'] as const;

type Sizes = readonly [articles: number, terms: number, postings: number, sentences: number, strings: number];

const sizesOf = (segment: Segment, strings: number): Sizes => [
  segment.articles.length,
  segment.terms.length,
  segment.postings.length,
  segment.sentences.slot.length,
  strings,
];

/** In the order in which `viewsOf` takes them. */
const wordsOf = ([articles, terms, postings, sentences, strings]: Sizes): number =>
  bytesInWords(strings) +
  (terms + 1 + postings + articles + 1) +
  (bytesInWords(postings) + bytesInWords(terms)) +
  (5 * sentences + bytesInWords(sentences));

const bytesInWords = (bytes: number): number => Math.ceil(bytes / 4);

function viewsOf(cursor: SectionCursor, [articles, terms, postings, sentences, strings]: Sizes) {
  return {
    strings: cursor.bytes(strings),
    starts: cursor.words(terms + 1),
    postings: cursor.words(postings),
    firsts: cursor.words(articles + 1),
    counts: cursor.bytes(postings),
    maxCounts: cursor.bytes(terms),
    sentences: {
      slot: cursor.words(sentences),
      passage: cursor.words(sentences),
      position: cursor.words(sentences),
      start: cursor.words(sentences),
      end: cursor.words(sentences),
      length: cursor.bytes(sentences),
    },
  };
}

/** Hands out consecutive parts of the bytes. Throws a RangeError past their end. */
class SectionCursor {
  readonly #words: Uint32Array;
  #at: number;

  constructor(words: Uint32Array, at: number) {
    this.#words = words;
    this.#at = at;
  }

  words(count: number): Uint32Array {
    const start = this.#take(count);
    return this.#words.subarray(start, start + count);
  }

  bytes(count: number): Uint8Array {
    const start = this.#take(bytesInWords(count));
    return new Uint8Array(this.#words.buffer, this.#words.byteOffset + 4 * start, count);
  }

  #take(words: number): number {
    const start = this.#at;
    if (start + words > this.#words.length) throw new RangeError('past the end');
    this.#at += words;
    return start;
  }
}

const stringsOf = ({ articles, terms }: Segment): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([articles, terms.join('\n')]));

function readSegment(cursor: SectionCursor): Segment {
  const [articles, terms, postings, sentences, strings] = cursor.words(SIZE_WORDS);
  const { strings: text, ...views } = viewsOf(cursor, [articles, terms, postings, sentences, strings]);
  const [names, joined] = JSON.parse(new TextDecoder().decode(text)) as [SegmentArticle[], string];
  const list = terms === 0 ? [] : joined.split('\n');
  if (names.length !== articles || list.length !== terms) throw new RangeError('sizes disagree');
  return { ...views, articles: names, terms: list, termIds: new Map(list.map((term, id) => [term, id])) };
}

/** Over everything but the checksum itself. */
function checksum(words: Uint32Array): [number, number] {
  const hash = new TwoLaneHash();
  for (let i = 0; i < words.length; i++) if (i < HEADER_WORDS - 2 || i >= HEADER_WORDS) hash.add(words[i]);
  return hash.lanes;
}
