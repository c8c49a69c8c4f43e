// A lemma in; out all that ties it to other words, gathered once, so that two lemmas without a tie are told apart at a glance.
import { lemmatise } from '../values/inflection';
import { broader, directAntonyms, entriesOf, opposedTo, type Part, relatives, synsetCount } from '../values/lexicon';
import { excludedBy, otherKinds, sayingSame } from '../values/senses/senses';
import { newsOpposites } from './news-opposites';
import { newsGroups } from './news-synonyms';

export const PARTS: readonly Part[] = ['n', 'v', 'a', 'r'];
const SENSES = 4;

export const sensesOf = (lemma: string, part: Part): readonly number[] =>
  entriesOf(lemma)[part]?.senses.slice(0, SENSES) ?? [];

/** Senses of an adjective with the head of the commonest one's cluster. */
export const withHeads = (senses: readonly number[]): number[] => [
  ...senses,
  ...senses.slice(0, 1).flatMap((s) => broader(s)),
];

/** Ancestors of a lemma's senses up to `depth` steps, with their distance. */
function ancestors(lemma: string, part: Part, depth: number, senses: number): Map<number, number> {
  const found = new Map<number, number>();
  let level = sensesOf(lemma, part).slice(0, senses);
  for (let d = 1; d <= depth && level.length > 0; d++) {
    const next: number[] = [];
    for (const s of level) {
      for (const parent of broader(s)) {
        if (!found.has(parent)) {
          found.set(parent, d);
          next.push(parent);
        }
      }
    }
    level = next;
  }
  return found;
}

const ancestorCache = new Map<string, ReadonlyMap<number, number>>();

/** Ancestors of a noun up to four steps, of a verb up to two, with their distance. */
export function ancestorsOf(lemma: string, part: Part): ReadonlyMap<number, number> {
  const key = part + lemma;
  const known = ancestorCache.get(key);
  if (known) return known;
  if (ancestorCache.size > 20_000) ancestorCache.clear();
  const found = ancestors(lemma, part, part === 'n' ? 4 : 2, 3);
  ancestorCache.set(key, found);
  return found;
}

/** What ties a lemma to others. */
export interface Reach {
  readonly lemma: string;
  /** Its senses, what is broader than them, and its groups of news synonyms. */
  readonly own: Int32Array;
  /** The same, and the senses that are opposed to its own. */
  readonly met: Int32Array;
  /** Opposites, other kinds, other forms and words of our lists, word by word. */
  readonly words: ReadonlySet<string>;
}

export function reachOf(lemma: string): Reach {
  const own = PARTS.flatMap((part) => withHeads(sensesOf(lemma, part)));
  for (const part of ['n', 'v'] as const) own.push(...ancestorsOf(lemma, part).keys());
  own.push(...newsGroups(lemma).map((group) => synsetCount() + group));
  return {
    lemma,
    own: Int32Array.from(new Set(own)),
    met: Int32Array.from(new Set([...own, ...own.flatMap(opposedTo)])),
    words: new Set([
      ...newsOpposites(lemma),
      ...directAntonyms(lemma),
      ...relatives(lemma),
      ...listed(lemma),
      ...denied(lemma),
    ]),
  };
}

/** What our own lists of senses and kinds tie a lemma to. */
const listed = (lemma: string): string[] => [...sayingSame(lemma), ...excludedBy(lemma), ...otherKinds(lemma)];

/** The verb that a participle with "un" denies: "control" for "uncontrolled". */
const denied = (lemma: string): string[] =>
  lemma.startsWith('un') && lemma.endsWith('ed') ? [lemmatise(lemma.slice(2)).lemma] : [];

/** Least length of a stem that two forms of one word share, and of the end that a word and its negation share. */
const STEM = 5;
const END = 4;

/** Whether one may be a form of the other, or its negation by a prefix. */
function alikeInLetters(a: string, b: string): boolean {
  const end = a.length - 1;
  if (a.length !== b.length && a.charCodeAt(end) === b.charCodeAt(b.length - 1) && a.slice(-END) === b.slice(-END))
    return true;
  return a.charCodeAt(0) === b.charCodeAt(0) && a.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM);
}

/** Which senses and groups the first of the pairs asked about now meets: many pairs in a row have it in common. */
const GROUPS = 1_000;
let marks = new Uint32Array(0);
let marked: Reach | undefined;
let turn = 0;

function mark(reach: Reach): void {
  if (marks.length === 0) marks = new Uint32Array(synsetCount() + GROUPS);
  if (turn === 0xffff_ffff) marks.fill(0);
  turn = turn === 0xffff_ffff ? 1 : turn + 1;
  for (const sense of reach.met) marks[sense] = turn;
  marked = reach;
}

/** False only where two lemmas have no relation whatever. */
export function mayRelate(a: Reach, b: Reach): boolean {
  if (marked !== a) mark(a);
  for (const sense of b.own) if (marks[sense] === turn) return true;
  return a.words.has(b.lemma) || b.words.has(a.lemma) || alikeInLetters(a.lemma, b.lemma);
}
