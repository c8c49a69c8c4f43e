import type { Statement } from '../values/statement';
import { type Relation, relate } from './relations';

/** Two content words that stand for each other, by token index. */
export interface Pair {
  readonly claim: number;
  readonly evidence: number;
  readonly relation: Relation;
  /** How well the neighbours agree, 0 to 1: whether both words stand in the same slot. */
  readonly slot: number;
}

/** How the words of a claim lie on those of a piece of evidence. */
export interface Alignment {
  readonly claim: Statement;
  readonly evidence: Statement;
  /** For each claim token the evidence token that says the same, or -1. */
  readonly to: Int32Array;
  /** For each evidence token the claim token, or -1. */
  readonly from: Int32Array;
  /** Words that say the same. */
  readonly pairs: readonly Pair[];
  /** Words left over on both sides that stand in the same slot. */
  readonly swaps: readonly Pair[];
  /** Weight of the claim's matched content over all its content, 0 to 1. */
  readonly coverage: number;
  /** The same from the evidence's side. */
  readonly backCoverage: number;
}

const BASE: Readonly<Record<Relation, number>> = {
  same: 1,
  form: 0.85,
  synonym: 0.8,
  broader: 0.55,
  narrower: 0.55,
  sibling: 0,
  opposite: 0,
  none: 0,
};

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
  readonly relation: Relation;
}

/** How much a word tells: names and rare words more than common ones. */
export function weightOf(s: Statement, token: number): number {
  const w = s.words[token];
  if (s.keys[token][0] === '@') return 1.4;
  if (w.capital) return 1.5;
  return w.part === 'n' ? 1.1 : w.part === 'v' ? 1 : w.part === undefined ? 1.3 : 0.8;
}

const keyAt = (s: Statement, position: number): string =>
  position >= 0 && position < s.content.length ? s.keys[s.content[position]] : '';

function neighbours(claim: Statement, i: number, evidence: Statement, j: number): number {
  let score = 0;
  for (const d of [-1, 1]) {
    const key = keyAt(claim, i + d);
    if (key === '') continue;
    if (key === keyAt(evidence, j + d)) score += 0.2;
    else if (key === keyAt(evidence, j + 2 * d) || key === keyAt(evidence, j - d)) score += 0.1;
  }
  return score;
}

/** Very long sentences are compared by their first words only, to stay linear. */
const MOST_WORDS = 160;

function candidates(claim: Statement, evidence: Statement): Candidate[] {
  const found: Candidate[] = [];
  const lengthC = Math.min(claim.content.length, MOST_WORDS);
  const lengthE = Math.min(evidence.content.length, MOST_WORDS);
  const exact = new Set<string>();
  for (let j = 0; j < lengthE; j++) exact.add(evidence.keys[evidence.content[j]]);
  for (let i = 0; i < lengthC; i++) {
    const key = claim.keys[claim.content[i]];
    const known = exact.has(key);
    for (let j = 0; j < lengthE; j++) {
      const other = evidence.keys[evidence.content[j]];
      if (known && key !== other) continue;
      const relation: Relation =
        key === other ? 'same' : key[0] === '@' || other[0] === '@' ? 'none' : relate(key, other);
      const base = BASE[relation];
      if (base === 0) continue;
      const drift = Math.abs(i / lengthC - j / lengthE) * 0.1;
      found.push({ i, j, score: base + neighbours(claim, i, evidence, j) - drift, relation });
    }
  }
  return found.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
}

/** Aligns the content words of two sentences, best pairs first, and pairs what is left by its slot. */
export function align(claim: Statement, evidence: Statement): Alignment {
  const to = new Int32Array(claim.words.length).fill(-1);
  const from = new Int32Array(evidence.words.length).fill(-1);
  const pairs: Pair[] = [];
  const byPosition = new Map<number, number>();
  for (const { i, j, relation } of candidates(claim, evidence)) {
    const c = claim.content[i];
    const e = evidence.content[j];
    if (to[c] >= 0 || from[e] >= 0) continue;
    to[c] = e;
    from[e] = c;
    byPosition.set(i, j);
    pairs.push({ claim: c, evidence: e, relation, slot: 1 });
  }
  return {
    claim,
    evidence,
    to,
    from,
    pairs,
    swaps: findSwaps(claim, evidence, to, from, byPosition),
    coverage: share(claim, to),
    backCoverage: share(evidence, from),
  };
}

/** Words of a name of which another word is matched: "Kim" stands for "Kim Jong-un". */
export function namedInPart(s: Statement, to: Int32Array): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, last, place } of s.names) {
    if (place || first === last) continue;
    let any = false;
    for (let i = first; i <= last; i++) if (to[i] >= 0) any = true;
    if (any) for (let i = first; i <= last; i++) if (to[i] < 0) found.add(i);
  }
  return found;
}

function share(s: Statement, to: Int32Array): number {
  let all = 0;
  let matched = 0;
  const inPart = namedInPart(s, to);
  for (const token of s.content) {
    // The rest of a name half given counts for little.
    const weight = weightOf(s, token) * (inPart.has(token) ? 0.25 : 1);
    all += weight;
    if (to[token] >= 0) matched += weight;
  }
  return all === 0 ? 0 : matched / all;
}

/** Slot agreement of claim position i and evidence position j: do aligned neighbours lie on each other? */
function slotScore(
  claim: Statement,
  evidence: Statement,
  byPosition: ReadonlyMap<number, number>,
  i: number,
  j: number,
): number {
  let score = 0;
  for (const d of [-1, 1]) {
    const near = byPosition.get(i + d);
    const edge = (i + d < 0 && j + d < 0) || (i + d >= claim.content.length && j + d >= evidence.content.length);
    if (near === j + d) score += 0.4;
    else if (edge) score += 0.3;
    else if (near !== undefined && Math.abs(near - j) <= 3) score += 0.2;
  }
  const before = claim.words[claim.content[i] - 1]?.norm;
  if (before !== undefined && before === evidence.words[evidence.content[j] - 1]?.norm) score += 0.1;
  const after = claim.words[claim.content[i] + 1]?.norm;
  if (after !== undefined && after === evidence.words[evidence.content[j] + 1]?.norm) score += 0.1;
  return Math.min(1, score);
}

function findSwaps(
  claim: Statement,
  evidence: Statement,
  to: Int32Array,
  from: Int32Array,
  byPosition: ReadonlyMap<number, number>,
): Pair[] {
  const found: (Pair & { readonly rank: number })[] = [];
  const limitC = Math.min(claim.content.length, MOST_WORDS);
  const limitE = Math.min(evidence.content.length, MOST_WORDS);
  for (let i = 0; i < limitC; i++) {
    const c = claim.content[i];
    if (to[c] >= 0) continue;
    for (let j = 0; j < limitE; j++) {
      const e = evidence.content[j];
      if (from[e] >= 0) continue;
      const slot = slotScore(claim, evidence, byPosition, i, j);
      const [a, b] = [claim.keys[c], evidence.keys[e]];
      const places = a[0] === '@' && b[0] === '@';
      const relation: Relation = places ? 'sibling' : a[0] === '@' || b[0] === '@' ? 'none' : relate(a, b);
      const rank = slot + (relation === 'opposite' ? 0.8 : relation === 'sibling' ? 0.4 : 0);
      if (rank < 0.4) continue;
      found.push({ claim: c, evidence: e, relation, slot, rank });
    }
  }
  found.sort((x, y) => y.rank - x.rank || x.claim - y.claim || x.evidence - y.evidence);
  const usedC = new Set<number>();
  const usedE = new Set<number>();
  return found.filter((s) => {
    if (usedC.has(s.claim) || usedE.has(s.evidence)) return false;
    usedC.add(s.claim);
    usedE.add(s.evidence);
    return true;
  });
}
