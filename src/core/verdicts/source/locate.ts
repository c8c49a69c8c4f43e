// A claim and a source that is known to speak of its matter in; out the sentences of the source that the claim restates.
import { compareDates } from '../../values/date-order';
import type { Statement } from '../../values/statement';
import { weightOf } from '../align';
import type { ArticleStatements } from '../article';
import { relate } from '../relations';
import type { Held } from './source-clash';

/** A sentence of the source laid loosely under a claim: other words for the same thing count, each by its likeness. */
export interface Located {
  /** Index into `ArticleStatements.sentences`. */
  readonly sentence: number;
  readonly statement: Statement;
  /** Weighted likeness of the claim's content found in the sentence itself, 0 to 1. */
  readonly own: number;
  /** The same with its neighbours, and with names that the source speaks of throughout. */
  readonly near: number;
  /** For ordering: both, and numbers and dates of the claim's kinds, in a sentence of usual length. */
  readonly rank: number;
  /** For each position in `claim.content`: likeness of its best word in the sentence. */
  readonly likeness: Float32Array;
  /** For each position in `claim.content`: that word's token index, or -1. */
  readonly at: Int32Array;
  /** For each position in `claim.content`: likeness in the sentence, its neighbours, or for names anywhere. */
  readonly around: Float32Array;
}

/** Likeness from which two words may stand for the same thing. */
export const ALIKE = 0.5;
const RELATED = {
  same: 1,
  form: 0.95,
  synonym: 0.9,
  broader: 0.7,
  narrower: 0.7,
  // An opposite stands in the place of the word it denies.
  opposite: 0.7,
  sibling: 0.4,
  none: 0,
} as const;

/** How alike two keys are, 0 to 1, for finding where a source speaks of a matter. Opposites are alike in this sense. */
export function affinity(a: string, b: string): number {
  if (a === b) return 1;
  if (a[0] === '@' || b[0] === '@') return 0;
  return RELATED[relate(a, b)];
}

const MOST_SENTENCES = 400;
const MOST_WORDS = 40;
/** What a word in a neighbouring sentence counts, and a name that stands elsewhere in the source. */
const NEIGHBOUR = 0.7;
const ELSEWHERE = 0.6;

/** Likeness of each content word of the claim, 40 at most, to each of the first 400 sentences of the source. */
export function likenesses(claim: Statement, article: ArticleStatements): Float32Array[] {
  const count = Math.min(MOST_SENTENCES, article.sentences.length);
  return claim.content.slice(0, MOST_WORDS).map((token) => {
    const row = new Float32Array(count);
    const key = claim.keys[token];
    const raise = (sentences: readonly number[], to: number): void => {
      for (const s of sentences) if (s < count && row[s] < to) row[s] = to;
    };
    const exact = article.holders.get(key);
    if (exact) raise(exact, 1);
    if (claim.words[token].capital && exact) return row;
    for (const [other, sentences] of article.holders) {
      const alike = affinity(key, other);
      if (alike > 0.3) raise(sentences, alike);
    }
    return row;
  });
}

const USUAL_LENGTH = 12;
const LENGTH_POWER = 0.25;
const NEAR_SHARE = 1;
const SLOT = 0.2;

/** How many of the claim's numbers and dates a sentence has one of the kind for: equal ones count double. */
function slotsAlike(claim: Statement, s: Statement): number {
  let found = 0;
  for (const q of claim.quantities.slice(0, 3)) {
    const same = s.quantities.filter(({ kind, unit }) => kind === q.kind && unit === q.unit);
    if (same.length > 0) found += same.some(({ value }) => value === q.value) ? 2 : 1;
  }
  for (const d of claim.dates.slice(0, 3)) {
    const relations = s.dates.map((other) => compareDates(d, other)).filter((r) => r !== 'incomparable');
    if (relations.length > 0) found += relations.every((r) => r === 'differs') ? 1 : 2;
  }
  return found;
}

/** How much a word of the claim tells of where the source speaks of its matter: less, the more sentences hold it. */
export function tellingWeight(claim: Statement, token: number, { holders, sentences }: ArticleStatements): number {
  const count = Math.min(MOST_SENTENCES, sentences.length);
  const many = holders.get(claim.keys[token])?.length ?? 1;
  return weightOf(claim, token) * (Math.log((count + 1) / (many + 0.5)) / Math.log(count + 1));
}

/** The `most` sentences of a source that come closest to a claim, closest first. */
export function locate(claim: Statement, article: ArticleStatements, most: number): Located[] {
  const count = Math.min(MOST_SENTENCES, article.sentences.length);
  const rows = likenesses(claim, article);
  const weights = rows.map((_, i) => tellingWeight(claim, claim.content[i], article));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return [];
  const named = rows.map((row, i) => claim.words[claim.content[i]].capital && row.some((x) => x >= 0.9));
  const places: { sentence: number; own: number; near: number; rank: number }[] = [];
  for (let s = 0; s < count; s++) {
    let own = 0;
    let near = 0;
    rows.forEach((row, i) => {
      own += weights[i] * row[s];
      near += weights[i] * aroundOf(row, s, named[i]);
    });
    if (own === 0) continue;
    const slots = slotsAlike(claim, article.sentences[s]);
    const length = Math.max(1, article.sentences[s].content.length / USUAL_LENGTH) ** LENGTH_POWER;
    const rank = ((own + NEAR_SHARE * near) / all + SLOT * slots) / length;
    places.push({ sentence: s, own: Math.min(1, own / all), near: Math.min(1, near / all), rank });
  }
  places.sort((a, b) => b.rank - a.rank || a.sentence - b.sentence);
  return places.slice(0, most).map(({ sentence, own, near, rank }) => {
    const statement = article.sentences[sentence];
    return {
      sentence,
      statement,
      own,
      near,
      rank,
      likeness: Float32Array.from(rows, (row) => row[sentence]),
      at: Int32Array.from(rows, (row, i) => wordLike(claim.keys[claim.content[i]], row[sentence], statement)),
      around: Float32Array.from(rows, (row, i) => aroundOf(row, sentence, named[i])),
    };
  });
}

function aroundOf(row: Float32Array, s: number, named: boolean): number {
  const beside = NEIGHBOUR * Math.max(row[s - 1] ?? 0, row[s + 1] ?? 0);
  return Math.max(row[s], beside, named ? ELSEWHERE : 0);
}

/** The word of the sentence that is as like as was found. */
function wordLike(key: string, alike: number, { content, keys }: Statement): number {
  if (alike === 0) return -1;
  let best = -1;
  let most = 0.3;
  for (const token of content) {
    const found = affinity(key, keys[token]);
    if (found > most) {
      most = found;
      best = token;
    }
  }
  return best;
}

/** How much of the claim's content, the words between two offsets left aside, the sentence and its neighbours hold. */
export function restHeld(
  claim: Statement,
  located: Located,
  apart: { readonly start: number; readonly end: number },
): Held {
  let all = 0;
  let own = 0;
  let near = 0;
  let plainAll = 0;
  let plain = 0;
  for (let i = 0; i < located.likeness.length; i++) {
    const token = claim.content[i];
    const word = claim.words[token];
    if (word.start < apart.end && apart.start < word.end) continue;
    const weight = weightOf(claim, token);
    all += weight;
    own += weight * located.likeness[i];
    near += weight * located.around[i];
    if (word.capital && token > 0) continue;
    plainAll += weight;
    plain += weight * Math.max(located.likeness[i], 0.8 * located.around[i]);
  }
  return {
    own: all === 0 ? 0 : own / all,
    near: all === 0 ? 0 : near / all,
    plain: plainAll === 0 ? 1 : plain / plainAll,
  };
}
