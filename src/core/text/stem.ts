/**
 * Porter2, the English stemmer of the Snowball project (M. F. Porter, "The English (Porter2) stemming algorithm",
 * https://snowballstem.org/algorithms/english/stemmer.html), written from its published description. Step 0
 * (apostrophes) is the tokeniser's; words that hold anything but a-z are returned as they are.
 */

const VOWEL = /[aeiouy]/;
const PLAIN_WORD = /^[a-z]{3,40}$/;
const LI_ENDING = 'cdeghkmnrt';
const DOUBLES = new Set(['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt']);

const IRREGULAR = new Map<string, string>(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    vying: 'vie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
  }),
);
for (const word of ['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes']) IRREGULAR.set(word, word);
const DONE_AFTER_1A = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'evening',
  'proceed',
  'exceed',
  'succeed',
]);

/** Suffix and what takes its place, longest first. */
const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['tional', 'tion'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ogist', 'og'],
  ['ousli', 'ous'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['enci', 'ence'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['ative', ''],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4: readonly string[] = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(
  ' ',
);

const CACHE_SIZE = 1 << 17;
const cache = new Map<string, string>();

/** The stem of a folded, lower-case word. Same stem means: inflections of one word, nearly always. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = stemUncached(word);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, found);
  return found;
}

/** As `stem`, for words that are made up by the thousand and will not come again. */
export const stemUncached = (word: string): string =>
  PLAIN_WORD.test(word) ? (IRREGULAR.get(word) ?? porter2(word)) : word;

function porter2(given: string): string {
  let word = markConsonantY(given);
  const r1 = regionOne(word);
  const r2 = regionAfter(word, r1);
  word = step1a(word);
  if (DONE_AFTER_1A.has(word)) return word;
  word = step1b(word, r1);
  word = step1c(word);
  word = step2(word, r1);
  word = step3(word, r1, r2);
  word = step4(word, r2);
  return step5(word, r1, r2).toLowerCase();
}

/** `y` at the start or behind a vowel is a consonant, written `Y`. */
function markConsonantY(word: string): string {
  if (!word.includes('y')) return word;
  let marked = '';
  for (let i = 0; i < word.length; i++) {
    const consonant = word[i] === 'y' && (i === 0 || VOWEL.test(marked[i - 1]));
    marked += consonant ? 'Y' : word[i];
  }
  return marked;
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.test(letter);

/** Start of the region behind the first non-vowel that follows a vowel, from `from` on. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) if (!isVowel(word[i]) && isVowel(word[i - 1])) return i + 1;
  return word.length;
}

function regionOne(word: string): number {
  for (const start of ['gener', 'commun', 'arsen', 'past', 'univers', 'later', 'emerg', 'organ', 'inter']) {
    if (word.startsWith(start)) return start.length;
  }
  return regionAfter(word, 0);
}

function endsInShortSyllable(word: string): boolean {
  const n = word.length;
  if (n === 2) return isVowel(word[0]) && !isVowel(word[1]);
  return (
    n > 2 && !isVowel(word[n - 1]) && !'wxY'.includes(word[n - 1]) && isVowel(word[n - 2]) && !isVowel(word[n - 3])
  );
}

function step1a(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1);
  if (!word.endsWith('s') || word.endsWith('us') || word.endsWith('ss')) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  for (const suffix of ['eedly', 'eed']) {
    if (!word.endsWith(suffix)) continue;
    return word.length - suffix.length >= r1 ? `${word.slice(0, -suffix.length)}ee` : word;
  }
  for (const suffix of ['ingly', 'edly', 'ing', 'ed']) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    return VOWEL.test(rest) ? mendAfter1b(rest, r1) : word;
  }
  return word;
}

function mendAfter1b(rest: string, r1: number): string {
  if (rest.endsWith('at') || rest.endsWith('bl') || rest.endsWith('iz')) return `${rest}e`;
  if (DOUBLES.has(rest.slice(-2))) return rest.length === 3 && 'aeo'.includes(rest[0]) ? rest : rest.slice(0, -1);
  return rest.length <= r1 && endsInShortSyllable(rest) ? `${rest}e` : rest;
}

function step1c(word: string): string {
  const n = word.length;
  const ends = word[n - 1] === 'y' || word[n - 1] === 'Y';
  return ends && n > 2 && !isVowel(word[n - 2]) ? `${word.slice(0, -1)}i` : word;
}

function step2(word: string, r1: number): string {
  for (const [suffix, instead] of STEP_2) {
    if (!word.endsWith(suffix)) continue;
    const at = word.length - suffix.length;
    const before = word[at - 1] ?? '';
    const blocked =
      at < r1 ||
      (suffix === 'ogi' && before !== 'l') ||
      (suffix === 'li' && (before === '' || !LI_ENDING.includes(before)));
    return blocked ? word : word.slice(0, at) + instead;
  }
  return word;
}

function step3(word: string, r1: number, r2: number): string {
  for (const [suffix, instead] of STEP_3) {
    if (!word.endsWith(suffix)) continue;
    const at = word.length - suffix.length;
    return at < (suffix === 'ative' ? r2 : r1) ? word : word.slice(0, at) + instead;
  }
  return word;
}

function step4(word: string, r2: number): string {
  for (const suffix of STEP_4) {
    if (!word.endsWith(suffix)) continue;
    const at = word.length - suffix.length;
    const blocked = at < r2 || (suffix === 'ion' && word[at - 1] !== 's' && word[at - 1] !== 't');
    return blocked ? word : word.slice(0, at);
  }
  return word;
}

function step5(word: string, r1: number, r2: number): string {
  const at = word.length - 1;
  if (word[at] === 'e') {
    const drops = at >= r2 || (at >= r1 && !endsInShortSyllable(word.slice(0, at)));
    return drops ? word.slice(0, at) : word;
  }
  return word[at] === 'l' && at >= r2 && word[at - 1] === 'l' ? word.slice(0, at) : word;
}
