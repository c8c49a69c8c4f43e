import { areOpposed, broader, directAntonyms, entriesOf, type Part, relatives } from '../values/lexicon';
import { areNewsOpposites } from './news-opposites';
import { areNewsSynonyms } from './news-synonyms';

/** How two lemmas are related. `broader`: the first is the broader word. */
export type Relation = 'same' | 'form' | 'synonym' | 'broader' | 'narrower' | 'sibling' | 'opposite' | 'none';

const PARTS: readonly Part[] = ['n', 'v', 'a', 'r'];
const SENSES = 4;

const sensesOf = (lemma: string, part: Part): readonly number[] =>
  entriesOf(lemma)[part]?.senses.slice(0, SENSES) ?? [];

function shareSense(a: string, b: string): boolean {
  for (const part of PARTS) {
    const other = sensesOf(b, part);
    if (other.length > 0 && sensesOf(a, part).some((s) => other.includes(s))) return true;
  }
  return false;
}

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

const ancestorCache = new Map<string, Map<number, number>>();
function cachedAncestors(lemma: string, part: Part): Map<number, number> {
  const key = part + lemma;
  const known = ancestorCache.get(key);
  if (known) return known;
  if (ancestorCache.size > 20_000) ancestorCache.clear();
  const found = ancestors(lemma, part, part === 'n' ? 4 : 2, 3);
  ancestorCache.set(key, found);
  return found;
}

function kinship(a: string, b: string): Relation {
  for (const part of ['n', 'v'] as const) {
    const sensesA = sensesOf(a, part).slice(0, 3);
    const sensesB = sensesOf(b, part).slice(0, 3);
    if (sensesA.length === 0 || sensesB.length === 0) continue;
    const overA = cachedAncestors(a, part);
    const overB = cachedAncestors(b, part);
    if (sensesA.some((s) => overB.has(s))) return 'broader';
    if (sensesB.some((s) => overA.has(s))) return 'narrower';
    const first = sensesA[0];
    const other = sensesB[0];
    for (const parent of broader(first)) {
      if (broader(other).includes(parent)) return 'sibling';
      if (part === 'n') for (const up of broader(parent)) if ((overB.get(up) ?? 9) <= 2) return 'sibling';
    }
  }
  return 'none';
}

/** Antonyms: WordNet's own, those of near synonyms among adjectives (through their cluster's head), and the news list. */
function opposed(a: string, b: string): boolean {
  if (areNewsOpposites(a, b)) return true;
  const direct = directAntonyms(a);
  if (direct.includes(b) || directAntonyms(b).includes(a)) return true;
  return negatesByPrefix(a, b) || negatesByPrefix(b, a) || opposedBySense(a, b);
}

/** Opposed through a synonym of the commonest senses, or through the heads of two adjective clusters: "huge" and "tiny". */
function opposedBySense(a: string, b: string): boolean {
  for (const part of ['a', 'v', 'n', 'r'] as const) {
    const sensesA = sensesOf(a, part).slice(0, 2);
    const sensesB = sensesOf(b, part).slice(0, 2);
    if (sensesA.length === 0 || sensesB.length === 0) continue;
    const upA = part === 'a' ? withHeads(sensesA) : sensesA;
    const upB = part === 'a' ? withHeads(sensesB) : sensesB;
    if (upA.some((x) => upB.some((y) => areOpposed(x, y)))) return true;
  }
  return false;
}

const withHeads = (senses: readonly number[]): number[] => [
  ...senses,
  ...senses.slice(0, 1).flatMap((s) => broader(s)),
];

/** Adjectives of one cluster: the same head, or one heads the other. */
function similarAdjectives(a: string, b: string): boolean {
  const sensesA = sensesOf(a, 'a').slice(0, 2);
  const sensesB = sensesOf(b, 'a').slice(0, 2);
  if (sensesA.length === 0 || sensesB.length === 0) return false;
  const upB = withHeads(sensesB);
  return withHeads(sensesA).some((s) => upB.includes(s));
}

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'de', 'mis', 'anti', 'non-'];
function negatesByPrefix(plain: string, prefixed: string): boolean {
  if (plain.length < 4) return false;
  return PREFIXES.some(
    (p) => prefixed.length === plain.length + p.length && prefixed.startsWith(p) && prefixed.endsWith(plain),
  );
}

function isForm(a: string, b: string): boolean {
  if (relatives(a).includes(b) || relatives(b).includes(a)) return true;
  const shorter = a.length < b.length ? a : b;
  const longer = shorter === a ? b : a;
  if (
    shorter.length >= 5 &&
    longer.startsWith(shorter) &&
    /^(e?s|e?d|ing|ly|ness|er|or|ment|al|ally|ion|ation|ive|ist|ism|ian|an|ity|ship|hood|ful|y)$/.test(
      longer.slice(shorter.length),
    )
  )
    return true;
  return (
    shorter.length >= 6 &&
    shorter.slice(0, -1) === longer.slice(0, shorter.length - 1) &&
    longer.length - shorter.length <= 4
  );
}

function compute(a: string, b: string): Relation {
  if (opposed(a, b)) return 'opposite';
  if (isForm(a, b)) return 'form';
  if (shareSense(a, b) || areNewsSynonyms(a, b)) return 'synonym';
  const kin = kinship(a, b);
  // Colours and the like are nouns too: siblings there, however alike as adjectives.
  return kin === 'none' && similarAdjectives(a, b) ? 'synonym' : kin;
}

/** By the first lemma, then by the second: joining both into one key cost more than all else. */
const cache = new Map<string, Map<string, Relation>>();
const MOST_CACHED = 200_000;
let cached = 0;

/** Relates two lemmas. Opposites win over everything else. */
export function relate(a: string, b: string): Relation {
  if (a === b) return 'same';
  let row = cache.get(a);
  const known = row?.get(b);
  if (known) return known;
  if (cached > MOST_CACHED) {
    cache.clear();
    cached = 0;
    row = undefined;
  }
  if (!row) {
    row = new Map();
    cache.set(a, row);
  }
  const found = compute(a, b);
  row.set(b, found);
  cached++;
  return found;
}
