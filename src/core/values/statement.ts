import type { DateExpression } from './date-expression';
import { datesOf } from './dates';
import { type Manner, mannerOf } from './manner';
import { type Name, namesOf } from './names';
import { type Negation, negationsOf } from './negation';
import { quantitiesOf } from './quantities';
import type { Quantity } from './quantity';
import { signalsOf } from './signals';
import { type Word, wordsOf } from './words';

/** What a sentence states, in canonical form. All indexes are token indexes into `words`. */
export interface Statement {
  readonly text: string;
  readonly words: readonly Word[];
  /** Indexes of the words that carry content: no function words, marks or parts of quantities and dates. */
  readonly content: readonly number[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
  readonly names: readonly Name[];
  readonly negations: readonly Negation[];
  readonly manner: Manner;
  /** Kinds of small words that change what is asserted: bits in the order of SIGNAL_KINDS. */
  readonly signals: number;
  /** For each token: 0 plain, 1 in a date, 2 in a quantity, 3 a later word of a place's name. */
  readonly role: Uint8Array;
  /** For each token: what it is matched by. The lemma; for a place, its people or capital `@country`. */
  readonly keys: readonly string[];
  /** For each token: how many full negations reach it. */
  readonly denied: Uint8Array;
}

/** Reads a sentence. `subject` is what a pronoun at its start stands for. Pure; linear in its length. */
export function stateOf(text: string, subject?: Subject): Statement {
  const words = resolved(wordsOf(text), subject);
  const role = new Uint8Array(words.length);
  const dates = datesOf(words, role);
  const quantities = quantitiesOf(words, role);
  for (const q of quantities) for (let i = q.first; i <= q.last; i++) role[i] = 2;
  const negations = negationsOf(words);
  const denied = new Uint8Array(words.length);
  for (const n of negations) if (n.kind !== 'near') for (let i = n.from; i < n.to; i++) denied[i]++;
  const names = namesOf(words, role);
  const keys = words.map((w) => w.lemma);
  if (subject && words[0]?.lemma === subject.lemma) keys[0] = subject.key;
  for (const { first, last, place } of names) {
    if (!place) continue;
    keys[first] = `@${place.country}`;
    for (let i = first + 1; i <= last; i++) role[i] = 3;
  }
  const content: number[] = [];
  for (let i = 0; i < words.length; i++) if (!words[i].stop && role[i] === 0) content.push(i);
  return {
    text,
    words,
    content,
    quantities,
    dates,
    names,
    negations,
    manner: mannerOf(words),
    signals: signalsOf(words),
    role,
    keys,
    denied,
  };
}

/** What a pronoun stands for: a name's last word, and the key it is matched by. */
export interface Subject {
  readonly lemma: string;
  readonly key: string;
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they']);

/** A pronoun that opens a sentence is read as the name it stands for; its place in the text stays its own. */
function resolved(words: Word[], subject: Subject | undefined): Word[] {
  const first = words[0];
  if (!subject || !first || !PRONOUNS.has(first.norm)) return words;
  return [{ ...first, lemma: subject.lemma, part: 'n', stop: false, capital: true }, ...words.slice(1)];
}

export const opensWithPronoun = (text: string): boolean => /^\s*(he|she|it|they)\b/i.test(text);

/** The name that most likely is meant by a pronoun in the next sentence: the first name of this one, if it opens it. */
export function subjectOf(before: Statement): Subject | undefined {
  const name = before.names[0];
  if (!name || name.first > 3) return undefined;
  const token = name.place ? name.first : name.last;
  return { lemma: before.words[token].lemma, key: before.keys[token] };
}
