import { lemmatise } from '../values/inflection';
import { broader, directAntonyms, opposedTo, relatives } from '../values/lexicon';
import { areOtherKinds, excludeEachOther, shareListedSense } from '../values/senses/senses';
import { areNewsOpposites } from './news-opposites';
import { areNewsSynonyms } from './news-synonyms';
import { ancestorsOf, mayRelate, PARTS, type Reach, reachOf, sensesOf, withHeads } from './reach';

/** How two lemmas are related. `broader`: the first is the broader word. */
export type Relation = 'same' | 'form' | 'synonym' | 'broader' | 'narrower' | 'sibling' | 'opposite' | 'none';

function shareSense(a: string, b: string): boolean {
  for (const part of PARTS) {
    const other = sensesOf(b, part);
    if (other.length > 0 && sensesOf(a, part).some((s) => other.includes(s))) return true;
  }
  return false;
}

function kinship(a: string, b: string): Relation {
  for (const part of ['n', 'v'] as const) {
    const sensesA = sensesOf(a, part).slice(0, 3);
    const sensesB = sensesOf(b, part).slice(0, 3);
    if (sensesA.length === 0 || sensesB.length === 0) continue;
    const overA = ancestorsOf(a, part);
    const overB = ancestorsOf(b, part);
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
  if (areNewsOpposites(a, b) || excludeEachOther(a, b)) return true;
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
    if (upA.some((x) => opposedTo(x).some((y) => upB.includes(y)))) return true;
  }
  return false;
}

/** Adjectives of one cluster: the same head, or one heads the other. */
function similarAdjectives(a: string, b: string): boolean {
  const sensesA = sensesOf(a, 'a').slice(0, 2);
  const sensesB = sensesOf(b, 'a').slice(0, 2);
  if (sensesA.length === 0 || sensesB.length === 0) return false;
  const upB = withHeads(sensesB);
  return withHeads(sensesA).some((s) => upB.includes(s));
}

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'de', 'mis', 'anti', 'non-'];

/** "unaware" of "aware", and "uncontrolled" of "control": a participle's prefix hides its verb. */
function negatesByPrefix(plain: string, prefixed: string): boolean {
  if (plain.length < 4) return false;
  return PREFIXES.some((p) => {
    if (!prefixed.startsWith(p)) return false;
    const rest = prefixed.slice(p.length);
    return rest === plain || (p === 'un' && rest.endsWith('ed') && lemmatise(rest).lemma === plain);
  });
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
  if (areOtherKinds(a, b)) return 'sibling';
  if (isForm(a, b)) return 'form';
  if (shareSense(a, b) || areNewsSynonyms(a, b) || shareListedSense(a, b)) return 'synonym';
  const kin = kinship(a, b);
  // Colours and the like are nouns too: siblings there, however alike as adjectives.
  return kin === 'none' && similarAdjectives(a, b) ? 'synonym' : kin;
}

interface Related {
  readonly reach: Reach;
  /** By the other lemma. Joining both lemmas into one key cost more than all else. */
  readonly known: Map<string, Relation>;
}

const lemmas = new Map<string, Related>();
const MOST_LEMMAS = 30_000;
const MOST_CACHED = 200_000;
let cached = 0;

/** The first lemma of the pair asked about last: words are related row by row. */
let lastAsked: { readonly lemma: string; readonly related: Related } | undefined;

function firstOf(lemma: string): Related {
  if (lastAsked?.lemma !== lemma) lastAsked = { lemma, related: relatedOf(lemma) };
  return lastAsked.related;
}

function relatedOf(lemma: string): Related {
  let found = lemmas.get(lemma);
  if (!found) {
    if (lemmas.size >= MOST_LEMMAS || cached > MOST_CACHED) {
      lemmas.clear();
      cached = 0;
    }
    found = { reach: reachOf(lemma), known: new Map() };
    lemmas.set(lemma, found);
  }
  return found;
}

/** Relates two lemmas. Opposites win over everything else. */
export function relate(a: string, b: string): Relation {
  if (a === b) return 'same';
  const from = firstOf(a);
  // Nearly all pairs of words have nothing to do with each other, which is told at a glance.
  if (!mayRelate(from.reach, relatedOf(b).reach)) return 'none';
  const known = from.known.get(b);
  if (known) return known;
  const found = compute(a, b);
  from.known.set(b, found);
  cached++;
  return found;
}
