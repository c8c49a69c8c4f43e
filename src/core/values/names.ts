import { isKnownLemma } from './lexicon';
import { type Place, placeAt } from './places';
import type { Word } from './words';

/** A name: a run of capitalised words. */
export interface Name {
  readonly first: number;
  readonly last: number;
  /** Lower-case words of the name, without titles and marks. */
  readonly parts: readonly string[];
  /** Country behind a place, a people or a capital. */
  readonly place?: Place;
}

const TITLES = new Set(
  'mr mrs ms dr sir lord lady president prime minister secretary general chief senator sen rep governor gov king queen prince princess pope judge justice captain colonel lieutenant sergeant professor prof leader chairman chairwoman director ambassador spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);
const INNER = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'al', 'bin', 'von', 'van', 'der', 'du', 'el']);

/** "the Supreme People's Assembly" is one name; "Kim's North Korea" is two. */
const BODIES = new Set(
  'assembly party congress army court bank daily republic church union association hospital college'.split(' '),
);

/** Whether a capital here is only that of a sentence's start or of a title in capitals. */
function isOrdinaryCapital(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word.stop) return true;
  const before = words[at - 1];
  const opens =
    at === 0 ||
    (before.kind === 'mark' &&
      '.!?:"“‘\'(—-'.includes(before.norm) &&
      !(before.norm === '-' && before.glued) &&
      !(before.norm === '.' && before.glued && words[at - 2]?.norm.length <= 2));
  if (!opens) return false;
  const next = words[at + 1];
  if (next?.capital && !next.stop) return false;
  return isKnownLemma(word.lemma) && word.part !== undefined;
}

/** Names of a sentence. In a title, where nearly every word is capitalised, none can be told: the list is empty. */
export function namesOf(words: readonly Word[], taken: Uint8Array): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken[i]) continue;
    const found = placeAt(words, i);
    if (found) {
      const parts = words.slice(i, i + found.length).map((w) => w.norm);
      names.push({ first: i, last: i + found.length - 1, parts, place: found.place });
      i += found.length - 1;
      continue;
    }
    if (words[i].kind !== 'word' || !words[i].capital || isOrdinaryCapital(words, i)) continue;
    const last = nameEnd(words, i, taken);
    const parts: string[] = [];
    for (let t = i; t <= last; t++) {
      if (words[t].kind !== 'mark' && !INNER.has(words[t].norm) && !(TITLES.has(words[t].norm) && t < last))
        parts.push(words[t].norm);
    }
    names.push({ first: i, last, parts });
    i = last;
  }
  return names;
}

function nameEnd(words: readonly Word[], first: number, taken: Uint8Array): number {
  let last = first;
  for (let t = first + 1; t < words.length && t - first < 12; t++) {
    const word = words[t];
    if (taken[t]) break;
    if (word.kind === 'word' && word.capital && !word.stop) last = t;
    else if (word.norm === '-' && word.glued && words[t + 1]?.kind === 'word' && words[t + 1].glued) {
      // "Jong-un": the second half of a hyphenated name needs no capital.
      if (words[t + 1].capital || words[t + 1].norm.length <= 4) last = ++t;
      else break;
    } else if (word.norm === "'s" && words[t + 1]?.capital && BODIES.has(words[t + 1].norm)) {
      last = ++t;
    } else if (
      (INNER.has(word.norm) || word.norm === '.' || word.norm === '&') &&
      words[t + 1]?.capital &&
      word.norm !== 'and' &&
      !(word.norm === '.' && words[t - 1].norm.length > 3)
    )
      continue;
    else break;
  }
  return last;
}
