// A claim and an article in; out which of the claim's words, dates, places and names no sentence of the article has.
import { compareDates } from '../../values/date-order';
import { likeness } from '../../values/lexicon';
import type { Statement } from '../../values/statement';
import { weightOf } from '../align';
import type { ArticleStatements, Bearing } from '../article';
import { relate } from '../relations';

const agree = (r: ReturnType<typeof compareDates>): boolean => r === 'same' || r === 'compatible' || r === 'edge';

interface Absent {
  words: number;
  nouns: number;
  verbs: number;
  adjectives: number;
  names: number;
  places: number;
  opposed: number;
  sibling: number;
  synonym: number;
  weight: number;
}

/** Words of the claim that the article nowhere has, and what stands there instead. */
export function absentWords(claim: Statement, article: ArticleStatements, bearings: readonly Bearing[]): Absent {
  const a: Absent = {
    words: 0,
    nouns: 0,
    verbs: 0,
    adjectives: 0,
    names: 0,
    places: 0,
    opposed: 0,
    sibling: 0,
    synonym: 0,
    weight: 0,
  };
  for (const token of claim.content) {
    const key = claim.keys[token];
    if (article.holders.has(key)) continue;
    const word = claim.words[token];
    a.words++;
    if (key[0] === '@') a.places++;
    else if (word.capital && token > 0) a.names++;
    else if (word.part === 'v') a.verbs++;
    else if (word.part === 'a') a.adjectives++;
    else a.nouns++;
    if (bearings.slice(0, 3).some((b) => b.comparison.alignment.to[token] >= 0)) {
      a.synonym++;
      continue;
    }
    a.weight += weightOf(claim, token);
    for (const b of bearings.slice(0, 2)) {
      const relations = b.comparison.alignment.evidence.content
        .slice(0, 50)
        .map((e) => (key[0] === '@' ? 'none' : relate(key, b.comparison.alignment.evidence.keys[e])));
      if (relations.includes('opposite')) {
        a.opposed = Math.max(a.opposed, b.overlap);
      } else if (relations.includes('sibling')) a.sibling = Math.max(a.sibling, b.overlap);
    }
  }
  return a;
}

/** Absent words: how like they are to anything in the bearing sentences, and what stands in their slot. */
export function absentSlots(claim: Statement, article: ArticleStatements, bearings: readonly Bearing[]): number[] {
  let worst = 1.1;
  let slotLike = 1.1;
  let slot = 0;
  let names = 0;
  let opposite = 0;
  let sibling = 0;
  for (const token of claim.content) {
    if (
      article.holders.has(claim.keys[token]) ||
      bearings.slice(0, 3).some((b) => b.comparison.alignment.to[token] >= 0)
    )
      continue;
    const lemma = claim.words[token].lemma;
    let best = -0.3;
    for (const b of bearings.slice(0, 3)) {
      const { evidence, swaps } = b.comparison.alignment;
      for (const e of evidence.content.slice(0, 60)) best = Math.max(best, likeness(lemma, evidence.words[e].lemma));
      const swap = swaps.find((x) => x.claim === token);
      if (!swap) continue;
      slot = Math.max(slot, swap.slot);
      if (swap.slot >= 0.4) slotLike = Math.min(slotLike, likeness(lemma, evidence.words[swap.evidence].lemma));
      if (claim.words[token].capital && evidence.words[swap.evidence].capital) names = Math.max(names, swap.slot);
      if (swap.relation === 'opposite') opposite = Math.max(opposite, swap.slot + 0.1);
      if (swap.relation === 'sibling') sibling = Math.max(sibling, swap.slot + 0.1);
    }
    if (!claim.words[token].capital) worst = Math.min(worst, best);
  }
  return [worst, slotLike, slot, names, opposite, sibling];
}

/** Dates, places and names that no sentence of the article has. */
export function nowhere(claim: Statement, article: ArticleStatements): number[] {
  const dates = claim.dates.filter((d) => {
    if (d.relative && d.year === undefined) return false;
    return !article.sentences.some(
      (s) =>
        s.dates.some((e) => agree(compareDates(d, e))) ||
        (d.year !== undefined && s.quantities.some((q) => q.value === d.year)),
    );
  }).length;
  const places = claim.names.filter((n) => n.place && !article.holders.has(claim.keys[n.first])).length;
  const names = claim.names.filter(
    (n) =>
      !n.place &&
      n.first > 0 &&
      !n.parts.some((part) => article.holders.has(part)) &&
      !article.holders.has(claim.keys[n.last]),
  ).length;
  return [dates, places, names];
}
