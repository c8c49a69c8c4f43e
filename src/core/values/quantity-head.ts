// A number found in a sentence in; out the noun that it counts.
import { entriesOf } from './lexicon';
import type { QuantityDraft } from './quantity-units';
import type { Word } from './words';

/** Words behind a number that say where or how it was counted, not what. */
const UNCOUNTED = new Set('worldwide nationwide globally based grossed apiece altogether overall'.split(' '));

/** "6 million likes", "64 losses": behind a number above one, what may be a noun is one. */
const isPlural = (d: QuantityDraft, word: Word, head: string): boolean =>
  head === '' && d.kind !== 'rank' && d.value > 1 && entriesOf(word.lemma).n !== undefined;

/** Lemma of the noun that the number counts: the last noun of the noun phrase behind it. */
export function headOf(words: readonly Word[], d: QuantityDraft): string {
  let head = '';
  let at = d.last + 1;
  if (words[at]?.norm === 'of') at++;
  for (let seen = 0; at < words.length && seen < 5; at++, seen++) {
    const word = words[at];
    if (
      word.norm === '-' ||
      word.norm === 'the' ||
      word.norm === 'its' ||
      word.norm === 'other' ||
      word.norm === 'more'
    )
      continue;
    if (word.stop || word.kind !== 'word') break;
    if (word.part === 'v' && word.ending !== '' && head !== '') break;
    if (word.part === 'v' && word.ending === 's' && !isPlural(d, word, head)) break;
    if (UNCOUNTED.has(word.norm) || (word.part === 'r' && word.norm.endsWith('ly'))) break;
    head = word.lemma;
    if (word.part === 'n' && word.ending === 's') break;
  }
  return head;
}
