import type { Word } from './words';

/** A word that denies or nearly denies, and the tokens it reaches. */
export interface Negation {
  readonly at: number;
  /** Last token of the cue. */
  readonly last: number;
  /** Tokens in its scope, half open. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'full' | 'near' | 'verb';
}

const FULL = new Set([
  "n't",
  'not',
  'never',
  'no',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
  'cannot',
  'non',
  'unable',
  'zero',
]);
const NEAR = new Set(['hardly', 'barely', 'scarcely', 'rarely', 'seldom', 'little', 'few']);
/** Verbs and nouns that make what follows not so. */
const IMPLICIT = new Set([
  'fail',
  'refuse',
  'decline',
  'deny',
  'reject',
  'lack',
  'prevent',
  'avoid',
  'cancel',
  'stop',
  'halt',
  'cease',
  'refrain',
  'neglect',
  'miss',
  'prohibit',
  'ban',
  'forbid',
  'block',
  'rule_out',
  'absence',
  'absent',
  'exclude',
  'abandon',
  'scrap',
  'dismiss',
  'impossible',
  'unlikely',
  'false',
  'untrue',
  'fake',
  'former',
]);
const BREAK = new Set([
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '"',
  'but',
  'because',
  'although',
  'though',
  'while',
  'which',
  'who',
  'when',
  'where',
]);

/** Longest reach of a cue, in tokens: keeps the work linear. */
const REACH = 40;

function cueAt(words: readonly Word[], i: number): { last: number; kind: Negation['kind'] } | undefined {
  const { norm, lemma } = words[i];
  const next = words[i + 1]?.norm ?? '';
  if (norm === 'not' && next === 'only') return undefined;
  if (norm === 'no' && (next === 'longer' || next === 'doubt' || next === '.' || words[i + 1]?.kind === 'number')) {
    return next === 'longer' ? { last: i + 1, kind: 'full' } : undefined;
  }
  if (norm === 'no' && (next === 'less' || next === 'fewer' || next === 'more') && words[i + 2]?.norm === 'than')
    return undefined;
  if (norm === 'nothing' && next === 'but') return undefined;
  if (norm === 'little' && (words[i - 1]?.norm === 'a' || words[i - 1]?.norm === 'the')) return undefined;
  if (
    norm === 'few' &&
    (words[i - 1]?.norm === 'a' ||
      words[i - 1]?.norm === 'the' ||
      words[i - 1]?.norm === 'past' ||
      words[i - 1]?.norm === 'last')
  )
    return undefined;
  if (FULL.has(norm)) return { last: i, kind: 'full' };
  if (norm === 'yet' && next === 'to') return { last: i + 1, kind: 'full' };
  if (norm === 'far' && next === 'from') return { last: i + 1, kind: 'full' };
  if (norm === 'instead' && next === 'of') return { last: i + 1, kind: 'full' };
  if (norm === 'rather' && next === 'than') return { last: i + 1, kind: 'full' };
  if (NEAR.has(norm)) return { last: i, kind: 'near' };
  if (IMPLICIT.has(lemma)) return { last: i, kind: 'verb' };
  return undefined;
}

/** Finds the negations of a sentence and their reach: to the end of the clause. */
export function negationsOf(words: readonly Word[]): Negation[] {
  const found: Negation[] = [];
  for (let i = 0; i < words.length; i++) {
    const cue = cueAt(words, i);
    if (!cue) continue;
    let to = cue.last + 1;
    while (to < words.length && to - cue.last <= REACH && !BREAK.has(words[to].norm)) to++;
    // A verb that denies what follows is not denied itself.
    let from = cue.kind === 'verb' ? cue.last + 1 : i;
    // A denied subject or object also marks its verb: "No troops were sent".
    if (words[i].norm === "n't" || words[i].norm === 'not' || words[i].norm === 'never') {
      while (from > 0 && !BREAK.has(words[from - 1].norm) && i - from < 2) from--;
    }
    found.push({ at: i, last: cue.last, from, to, kind: cue.kind });
    i = cue.last;
  }
  return found;
}
