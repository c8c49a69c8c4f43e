// A sentence in; out which of two things it puts before the other: "A before B", "after B, A", "A, followed by B".
import type { Quantity } from '../../values/quantity';
import type { Statement } from '../../values/statement';

type Order = 'earlier' | 'later';

/** One thing and another by their content tokens, with the words that order them. */
export interface Sequence {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  /** Tokens of the words that order them, last included. */
  readonly cue: { readonly first: number; readonly last: number };
  /** Which of the two stands in front of the cue. */
  readonly front: Order;
  /** "Two days" in "two days before". */
  readonly measure?: Quantity;
}

/** What stands in front of the cue is the earlier or the later of the two. */
const CUES: readonly { readonly words: readonly string[]; readonly front: Order }[] = [
  { words: ['before'], front: 'earlier' },
  { words: ['prior', 'to'], front: 'earlier' },
  { words: ['ahead', 'of'], front: 'earlier' },
  { words: ['earlier', 'than'], front: 'earlier' },
  { words: ['followed', 'by'], front: 'earlier' },
  { words: ['preceded'], front: 'earlier' },
  { words: ['and', 'then'], front: 'earlier' },
  { words: ['after'], front: 'later' },
  { words: ['later', 'than'], front: 'later' },
  { words: ['preceded', 'by'], front: 'later' },
  { words: ['following'], front: 'later' },
];

/** Every pair of things that a sentence orders. "Before the court" and "after all" order nothing. */
export function sequencesIn(s: Statement): Sequence[] {
  const cues = s.words.flatMap((_, at) => cueAt(s, at) ?? []);
  return cues.flatMap(({ first, last, front }, n): Sequence[] => {
    const until = cues[n + 1]?.first ?? s.words.length;
    const comma = first <= 1 ? nextComma(s, last + 1) : -1;
    const from = cues[n - 1] && cues[n - 1].first > 1 ? cues[n - 1].last + 1 : 0;
    const [before, behind] =
      comma >= 0
        ? [within(s, comma, until), within(s, last + 1, comma)]
        : [within(s, from, first), within(s, last + 1, Math.min(until, clauseEnd(s, last + 1)))];
    if (before.length === 0 || behind.length === 0) return [];
    const measure = s.quantities.find((q) => q.last === first - 1);
    const things = front === 'earlier' ? { earlier: before, later: behind } : { earlier: behind, later: before };
    return [{ ...things, front, cue: { first, last }, ...(measure && { measure }) }];
  });
}

const NO_TIME = new Set('court judge judges magistrates committee parliament all inquiry tribunal'.split(' '));

function cueAt({ words }: Statement, at: number): { first: number; last: number; front: Order } | undefined {
  const cue = CUES.filter((c) => c.words.every((word, i) => words[at + i]?.norm === word)).sort(
    (a, b) => b.words.length - a.words.length,
  )[0];
  if (!cue) return undefined;
  const last = at + cue.words.length - 1;
  const next = words
    .slice(last + 1, last + 4)
    .find(({ norm }) => !['the', 'a', 'an', 'their', 'his', 'her'].includes(norm));
  const verb = cue.words[0] === 'following' && ['is', 'was', 'are', 'were', 'been'].includes(words[at - 1]?.norm ?? '');
  return verb || NO_TIME.has(next?.norm ?? '') ? undefined : { first: at, last, front: cue.front };
}

function nextComma({ words }: Statement, from: number): number {
  for (let i = from; i < words.length; i++) if (words[i].norm === ',') return i;
  return -1;
}

const STOPS = new Set([';', ':', '(', ')', '—', '"']);

function clauseEnd({ words }: Statement, from: number): number {
  let at = from;
  while (at < words.length && !STOPS.has(words[at].norm) && !(words[at].norm === ',' && at > from + 1)) at++;
  return at;
}

const within = ({ content }: Statement, from: number, until: number): number[] =>
  content.filter((token) => token >= from && token < until);
