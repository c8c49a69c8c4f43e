import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular';
import { entriesOf, isKnownLemma, type Part } from './lexicon';

/** How a word form was read. */
export interface Lemma {
  readonly lemma: string;
  /** Part of speech by the ending and WordNet's counts; undefined where neither says. */
  readonly part: Part | undefined;
  /** The ending that was taken off: '' for the base form. */
  readonly ending: '' | 's' | 'ed' | 'ing' | 'er' | 'est';
}

const isVowel = (c: string): boolean => c === 'a' || c === 'e' || c === 'i' || c === 'o' || c === 'u';

/** Possible stems of a word that lost an ending: as it is, with an e, without a doubled consonant, with y for i. */
function stems(base: string): string[] {
  const last = base[base.length - 1];
  const out: string[] = [];
  if (last === 'i') out.push(`${base.slice(0, -1)}y`);
  if (base.length > 2 && last === base[base.length - 2] && !isVowel(last)) {
    // "ending -ll, -ss, -zz" may belong to the stem: call, pass, buzz.
    if (last === 'l' || last === 's' || last === 'z' || last === 'f') out.push(base, base.slice(0, -1));
    else out.push(base.slice(0, -1), base);
  } else {
    out.push(base, `${base}e`);
  }
  return out;
}

function pick(candidates: readonly string[], part: Part): string | undefined {
  let best: string | undefined;
  let count = -1;
  for (const candidate of candidates) {
    const entry = entriesOf(candidate)[part];
    if (entry && entry.frequency > count) {
      best = candidate;
      count = entry.frequency;
    }
  }
  return best;
}

function commonestPart(lemma: string): Part | undefined {
  const entries = entriesOf(lemma);
  let best: Part | undefined;
  let count = -1;
  for (const part of ['n', 'v', 'a', 'r'] as const) {
    const entry = entries[part];
    if (entry && entry.frequency > count) {
      best = part;
      count = entry.frequency;
    }
  }
  return best;
}

function plural(word: string): Lemma | undefined {
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return undefined;
  const candidates = [word.slice(0, -1)];
  if (word.endsWith('ies')) candidates.unshift(`${word.slice(0, -3)}y`);
  else if (word.endsWith('es')) candidates.push(word.slice(0, -2));
  const noun = pick(candidates, 'n');
  const verb = pick(candidates, 'v');
  if (noun === undefined && verb === undefined) return undefined;
  if (noun === undefined) return { lemma: verb!, part: 'v', ending: 's' };
  if (verb === undefined) return { lemma: noun, part: 'n', ending: 's' };
  const nounCount = entriesOf(noun).n?.frequency ?? 0;
  const verbCount = entriesOf(verb).v?.frequency ?? 0;
  return verbCount > nounCount + 1 ? { lemma: verb, part: 'v', ending: 's' } : { lemma: noun, part: 'n', ending: 's' };
}

function suffixed(word: string): Lemma | undefined {
  if (word.length > 4 && word.endsWith('ing')) {
    const verb = pick(stems(word.slice(0, -3)), 'v');
    if (verb) return { lemma: verb, part: 'v', ending: 'ing' };
  }
  if (word.length > 3 && word.endsWith('ed')) {
    const verb = pick(stems(word.slice(0, -2)), 'v');
    if (verb) return { lemma: verb, part: 'v', ending: 'ed' };
  }
  if (word.length > 4 && word.endsWith('est')) {
    const adjective = pick(stems(word.slice(0, -3)), 'a');
    if (adjective) return { lemma: adjective, part: 'a', ending: 'est' };
  }
  if (word.length > 3 && word.endsWith('er')) {
    const adjective = pick(stems(word.slice(0, -2)), 'a');
    if (adjective && !entriesOf(word).n) return { lemma: adjective, part: 'a', ending: 'er' };
  }
  return undefined;
}

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['ise', 'ize'],
  ['yse', 'yze'],
  ['our', 'or'],
  ['tre', 'ter'],
  ['ence', 'ense'],
  ['ogue', 'og'],
  ['ll', 'l'],
];

/** American spelling of a British one, where WordNet knows only the former. */
function american(word: string): string {
  if (isKnownLemma(word)) return word;
  for (const [british, us] of SPELLINGS) {
    if (!word.endsWith(british)) continue;
    const other = word.slice(0, -british.length) + us;
    if (isKnownLemma(other)) return other;
  }
  return word;
}

function analyseWord(word: string): Lemma {
  const verb = IRREGULAR_VERBS.get(word);
  if (verb) return { lemma: verb, part: 'v', ending: word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 's' : 'ed' };
  const noun = IRREGULAR_NOUNS.get(word);
  if (noun) return { lemma: noun, part: 'n', ending: 's' };
  const adjective = IRREGULAR_ADJECTIVES.get(word);
  if (adjective) return { lemma: adjective, part: 'a', ending: word.endsWith('st') ? 'est' : 'er' };
  const derived = suffixed(word) ?? plural(word);
  const own = isKnownLemma(word) ? commonestPart(word) : undefined;
  if (own !== undefined && derived) {
    // "building", "united", "interest" stand in WordNet themselves: the commoner reading wins, verbs on a tie.
    const ownCount = entriesOf(word)[own]?.frequency ?? 0;
    const derivedCount = derived.part ? (entriesOf(derived.lemma)[derived.part]?.frequency ?? 0) : 0;
    if (ownCount > derivedCount + (derived.ending === 's' ? 2 : 0)) return { lemma: word, part: own, ending: '' };
    return derived;
  }
  if (derived) return derived;
  if (own !== undefined) return { lemma: word, part: own, ending: '' };
  const respelled = american(word);
  if (respelled !== word) return { lemma: respelled, part: commonestPart(respelled), ending: '' };
  return guess(word);
}

/** A word that WordNet lacks: strip British spellings inside inflections, then plain endings. */
function guess(word: string): Lemma {
  for (const [ending, cut] of [
    ['ing', 3],
    ['ed', 2],
    ['s', 1],
  ] as const) {
    if (!word.endsWith(ending) || word.length < cut + 3) continue;
    for (const stem of stems(word.slice(0, -cut))) {
      const respelled = american(stem);
      if (respelled !== stem) return { lemma: respelled, part: ending === 's' ? undefined : 'v', ending };
    }
  }
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3)
    return { lemma: word.slice(0, -1), part: 'n', ending: 's' };
  if (word.endsWith('ly') && word.length > 4) return { lemma: word, part: 'r', ending: '' };
  return { lemma: word, part: undefined, ending: '' };
}

const cache = new Map<string, Lemma>();
const CACHE_LIMIT = 50_000;

/** Lemma of a lower-case word form. */
export function lemmatise(word: string): Lemma {
  const known = cache.get(word);
  if (known) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const found = analyseWord(word);
  cache.set(word, found);
  return found;
}
