import { forEachWord, WordFlag } from '../text/tokens';
import type { Article, Source } from './source';

/** Sources that hold the same article, as indexes into `Library.sources`, ascending. */
export interface DuplicateGroup {
  readonly sources: readonly number[];
  /** The least share of the shorter text that a member has in common with another one, 0 to 1; 1 where the bibliography says so. */
  readonly overlap: number;
}

/** Words in a shingle: runs of five words are shared by chance hardly ever, by quotation only in part of a text. */
const SHINGLE = 5;
/** Two texts are one article when this share of the shorter one's shingles stands in the longer one ... */
const LEAST_OVERLAP = 0.75;
/** ... and the shorter one is not a mere excerpt of the longer. */
const LEAST_LENGTH_RATIO = 0.4;
/** Fewer shingles say nothing. */
const LEAST_SHINGLES = 12;
/** Shingles with a hash below this enter the sketch (one in 32), and the lowest few in any case. */
const SKETCH_BOUND = 2 ** 27;
const SKETCH_LEAST = 12;
/** A passage of boilerplate stands in many articles; each is compared with this many of them only. */
const MOST_PARTNERS = 6;

interface Shingles {
  /** Ascending, each hash once. */
  readonly all: Uint32Array;
  readonly sketch: Uint32Array;
}

/**
 * Groups of near-duplicates: A. Broder, "On the resemblance and containment of documents", 1997, with a sketch of the
 * lowest hashes for finding candidates and exact containment for judging them. Briefs are nobody's duplicates.
 * `known`: sources that are one article by other evidence, such as the files of one bibliography entry.
 */
export function findDuplicates(
  sources: readonly Source[],
  known: readonly (readonly number[])[] = [],
): DuplicateGroup[] {
  const shingles = sources.map((source) => (source.kind === 'brief' ? undefined : shinglesOf(source)));
  const parent = Int32Array.from(sources, (_, i) => i);
  const overlaps = new Map<number, number>();
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at];
    return at;
  };
  const join = (a: number, b: number, overlap: number): void => {
    for (const member of [a, b]) overlaps.set(member, Math.max(overlap, overlaps.get(member) ?? 0));
    const [first, second] = [root(a), root(b)].sort((x, y) => x - y);
    parent[second] = first;
  };
  for (const [a, b] of candidatePairs(shingles)) {
    const overlap = sameArticle(shingles[a] as Shingles, shingles[b] as Shingles);
    if (overlap > 0) join(a, b, overlap);
  }
  for (const [first, ...others] of known) for (const other of others) join(first, other, 1);
  const groups = new Map<number, number[]>();
  for (const member of [...overlaps.keys()].sort((a, b) => a - b)) {
    const first = root(member);
    groups.set(first, [...(groups.get(first) ?? []), member]);
  }
  return [...groups.values()].map((members) => ({
    sources: members,
    overlap: Math.min(...members.map((member) => overlaps.get(member) ?? 0)),
  }));
}

/** For each source the first member of its group, or itself. */
export function worksOf(groups: readonly DuplicateGroup[], sourceCount: number): Int32Array {
  const works = Int32Array.from({ length: sourceCount }, (_, i) => i);
  for (const { sources } of groups) for (const source of sources) works[source] = sources[0];
  return works;
}

function candidatePairs(shingles: readonly (Shingles | undefined)[]): [number, number][] {
  const holders = new Map<number, number[]>();
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  shingles.forEach((own, at) => {
    if (!own || own.all.length < LEAST_SHINGLES) return;
    for (const hash of own.sketch) {
      const partners = holders.get(hash);
      if (!partners) holders.set(hash, [at]);
      else {
        for (const partner of partners) {
          const pair = partner * shingles.length + at;
          if (seen.has(pair)) continue;
          seen.add(pair);
          pairs.push([partner, at]);
        }
        if (partners.length < MOST_PARTNERS) partners.push(at);
      }
    }
  });
  return pairs;
}

/** Share of the shorter text that stands in the longer one, or 0 where that makes no duplicate. */
function sameArticle(a: Shingles, b: Shingles): number {
  const [short, long] = a.all.length <= b.all.length ? [a.all, b.all] : [b.all, a.all];
  if (short.length < LEAST_LENGTH_RATIO * long.length) return 0;
  const overlap = containment(short, long);
  return overlap >= LEAST_OVERLAP ? overlap : 0;
}

/** Share of the first text's wording, in runs of five words, that stands in the second one too, 0 to 1. */
export const commonShare = (text: Article, other: Article): number =>
  containment(shinglesOf(text).all, shinglesOf(other).all);

function containment(hashes: Uint32Array, others: Uint32Array): number {
  let common = 0;
  let at = 0;
  for (const hash of hashes) {
    while (at < others.length && others[at] < hash) at++;
    if (others[at] === hash) common++;
  }
  return hashes.length === 0 ? 0 : common / hashes.length;
}

const remembered = new WeakMap<Article['passages'], { readonly text: string; readonly shingles: Shingles }>();

/** Does the costly part of `findDuplicates` for one source ahead, so that a host can spread it over time. */
export function prepareDuplicates(source: Article): void {
  if (source.kind !== 'brief') shinglesOf(source);
}

function shinglesOf({ text, passages }: Article): Shingles {
  const known = remembered.get(passages);
  if (known?.text === text) return known.shingles;
  const shingles = makeShingles(text);
  remembered.set(passages, { text, shingles });
  return shingles;
}

function makeShingles(text: string): Shingles {
  const recent: number[] = [];
  const hashes = new Set<number>();
  forEachWord(text, (norm, _start, _end, flags) => {
    if (flags & WordFlag.compound) return;
    recent.push(hashOf(norm));
    if (recent.length > SHINGLE) recent.shift();
    if (recent.length === SHINGLE)
      hashes.add(mix(recent.reduce((sum, hash) => Math.imul(sum, 0x01000193) ^ hash, 0x811c9dc5)));
  });
  const all = Uint32Array.from(hashes).sort();
  let size = Math.min(SKETCH_LEAST, all.length);
  while (size < all.length && all[size] < SKETCH_BOUND) size++;
  return { all, sketch: all.slice(0, size) };
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads a hash evenly over 32 bits (the finaliser of MurmurHash3, A. Appleby, public domain). */
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
