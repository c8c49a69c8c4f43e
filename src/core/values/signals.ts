import type { Word } from './words';

/** Small words that change what a sentence asserts, by kind. A kind is one bit. */
const KINDS = {
  all: 'all every each entire whole always everyone everybody everything both entirely completely fully',
  some: 'some several many various certain sometimes',
  most: 'most majority mostly mainly largely primarily predominantly',
  only: 'only sole solely exclusively merely alone just',
  first: 'first earliest initial initially original originally debut',
  last: 'last latest final finally',
  few: 'few rarely seldom hardly barely scarcely little',
  more: 'more greater higher larger bigger further longer above over exceed exceeding',
  less: 'less fewer lower smaller below under shorter',
  before: 'before prior earlier previously preceding until ago',
  after: 'after later subsequently following since then',
  or: 'or either',
  not: 'not never no none nobody nothing neither nor without cannot',
  one: 'one single once',
  best: 'best greatest largest biggest highest top leading most longest tallest',
  worst: 'worst smallest lowest least shortest',
  also: 'also too additionally including',
  but: 'but however although though despite instead rather except',
  male: 'he him his himself man men male boy father son brother husband',
  female: 'she her hers herself woman women female girl mother daughter sister wife',
  may: 'may might could possibly perhaps likely probably potentially would should',
  will: 'will shall going',
  former: 'former formerly previously ex once',
  still: 'still remain remains current currently now yet',
  begin: 'begin began begun start started starting launch launched',
  end: 'end ended ends stop stopped finish finished cease ceased',
  together: 'together with joint jointly along',
  almost: 'almost nearly about around approximately roughly',
} as const;

export type SignalKind = keyof typeof KINDS;
export const SIGNAL_KINDS = Object.keys(KINDS) as SignalKind[];

const BITS = new Map<string, number>();
SIGNAL_KINDS.forEach((kind, bit) => {
  for (const word of KINDS[kind].split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << bit));
});

/** The kinds of signal words a sentence holds, as bits in the order of SIGNAL_KINDS. */
export function signalsOf(words: readonly Word[]): number {
  let bits = 0;
  for (const { norm, lemma, kind } of words) {
    if (kind !== 'word') continue;
    bits |= BITS.get(norm) ?? BITS.get(lemma) ?? 0;
    if (norm === "n't") bits |= BITS.get('not') ?? 0;
  }
  return bits;
}
