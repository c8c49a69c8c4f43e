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

/** Sources that are looked at in one step, a few milliseconds' work. */
const STEP = 10;

/**
 * Groups of near-duplicates: A. Broder, "On the resemblance and containment of documents", 1997, with a sketch of the
 * lowest hashes for finding candidates and exact containment for judging them. Briefs are nobody's duplicates. Yields
 * after every few sources, so that a host can give other work its turn.
 * @param known sources that are one article by other evidence, such as the files of one bibliography entry
 */
export function* searchDuplicates(
  sources: readonly Source[],
  known: readonly (readonly number[])[] = [],
): Generator<undefined, DuplicateGroup[], undefined> {
  const groups = new Groups(sources.length);
  const partners = new PartnerFinder();
  const shingles: (Shingles | undefined)[] = [];
  for (const [at, source] of sources.entries()) {
    const own = source.kind === 'brief' ? undefined : shinglesOf(source);
    shingles.push(own);
    if (own && own.all.length >= LEAST_SHINGLES) {
      for (const partner of partners.of(at, own)) {
        const overlap = sameArticle(shingles[partner] as Shingles, own);
        if (overlap > 0) groups.join(partner, at, overlap);
      }
    }
    if (at % STEP === STEP - 1) yield;
  }
  for (const [first, ...others] of known) for (const other of others) groups.join(first, other, 1);
  return groups.all();
}

/** Sources joined two by two (union-find), with the best overlap of each. */
class Groups {
  readonly #parent: Int32Array;
  readonly #overlaps = new Map<number, number>();

  constructor(sources: number) {
    this.#parent = Int32Array.from({ length: sources }, (_, i) => i);
  }

  join(a: number, b: number, overlap: number): void {
    for (const member of [a, b]) this.#overlaps.set(member, Math.max(overlap, this.#overlaps.get(member) ?? 0));
    const [first, second] = [this.#root(a), this.#root(b)].sort((x, y) => x - y);
    this.#parent[second] = first;
  }

  all(): DuplicateGroup[] {
    const groups = new Map<number, number[]>();
    for (const member of [...this.#overlaps.keys()].sort((a, b) => a - b)) {
      const first = this.#root(member);
      groups.set(first, [...(groups.get(first) ?? []), member]);
    }
    return [...groups.values()].map((members) => ({
      sources: members,
      overlap: Math.min(...members.map((member) => this.#overlaps.get(member) ?? 0)),
    }));
  }

  #root(i: number): number {
    let at = i;
    while (this.#parent[at] !== at) at = this.#parent[at];
    return at;
  }
}

/** For each source the first member of its group, or itself. */
export function worksOf(groups: readonly DuplicateGroup[], sourceCount: number): Int32Array {
  const works = Int32Array.from({ length: sourceCount }, (_, i) => i);
  for (const { sources } of groups) for (const source of sources) works[source] = sources[0];
  return works;
}

/** Sources before one that share a hash of its sketch. */
class PartnerFinder {
  readonly #holders = new Map<number, number[]>();

  /** Called once for each source, in order. */
  of(at: number, { sketch }: Shingles): ReadonlySet<number> {
    const found = new Set<number>();
    for (const hash of sketch) {
      const partners = this.#holders.get(hash);
      if (!partners) this.#holders.set(hash, [at]);
      else {
        for (const partner of partners) found.add(partner);
        if (partners.length < MOST_PARTNERS) partners.push(at);
      }
    }
    return found;
  }
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
