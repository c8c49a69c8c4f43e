import type { Statement } from '../../values/statement';
import type { Clash } from '../clash';
import type { Comparison } from '../comparison';
import { relate } from '../relations';

/** Who stands beside the verbs that both sentences share. */
export const FRAME_FEATURES = [
  'frames',
  'subjectMatched',
  'subjectOpen',
  'subjectNameClash',
  'subjectCrossed',
  'objectMatched',
  'objectOpen',
  'objectNameClash',
  'objectCrossed',
  'openNameAbsent',
  'openVerbLikeness',
  'openVerbOpposite',
  'isA',
  'isAMatched',
  'isALikeness',
  'possessiveClash',
  'nameNearMiss',
  'samePrepositionClash',
  'listClash',
  'nameClash',
  'oppositeClash',
  'negationClash',
  'quantifierClash',
  'dateClash',
  'quantityClash',
] as const;

const REACH = 6;

/** Nearest content word before (-1) or behind (1) a token, names preferred; -1 for none within reach. */
function beside(s: Statement, token: number, step: -1 | 1): number {
  let plain = -1;
  for (let d = 1; d <= REACH; d++) {
    const at = token + d * step;
    const word = s.words[at];
    if (!word || word.norm === ';' || word.norm === '.') break;
    if (word.stop || s.role[at] !== 0) continue;
    if (word.capital) return at;
    if (plain < 0 && word.part === 'n') plain = at;
  }
  return plain;
}

interface Sides {
  matched: number;
  open: number;
  clash: number;
  crossed: number;
}

function side(c: Comparison, claimAt: number, evidenceAt: number, sum: Sides): void {
  const { claim, evidence, to, from } = c.alignment;
  if (claimAt < 0) return;
  if (to[claimAt] >= 0) {
    if (evidenceAt >= 0 && to[claimAt] === evidenceAt) sum.matched++;
    else if (evidenceAt >= 0 && from[evidenceAt] >= 0) sum.crossed++;
    return;
  }
  sum.open++;
  if (evidenceAt < 0 || from[evidenceAt] >= 0) return;
  if (claim.words[claimAt].capital && evidence.words[evidenceAt].capital) sum.clash++;
}

/** "X is a Y": the index of Y's head, or -1. */
function predicateNoun(s: Statement): number {
  for (let i = 1; i < s.words.length - 1; i++) {
    const { norm } = s.words[i];
    if (norm !== 'is' && norm !== 'was' && norm !== 'are' && norm !== 'were') continue;
    const next = s.words[i + 1].norm;
    if (next !== 'a' && next !== 'an' && next !== 'the') continue;
    let head = -1;
    for (let j = i + 2; j < Math.min(s.words.length, i + 8); j++) {
      if (s.words[j].stop || s.words[j].kind !== 'word') break;
      head = j;
    }
    return head;
  }
  return -1;
}

function isA(c: Comparison): readonly [number, number, number] {
  const { claim, evidence, to } = c.alignment;
  const head = predicateNoun(claim);
  if (head < 0) return [0, 0, -0.3];
  const other = predicateNoun(evidence);
  if (to[head] >= 0) return [1, 2, 1];
  if (other < 0) return [1, 0, -0.3];
  const r = relate(claim.keys[head], evidence.keys[other]);
  return [1, r === 'opposite' ? -2 : r === 'sibling' ? -1 : r === 'none' ? 0 : 1, 0];
}

/** Claim names that no word of the evidence matches, though a name there begins alike or shares a part. */
function nearMiss(c: Comparison): number {
  let found = 0;
  for (const name of c.alignment.claim.names) {
    if (name.place || name.last === name.first) continue;
    let matched = 0;
    let open = 0;
    for (let i = name.first; i <= name.last; i++) {
      if (c.alignment.claim.words[i].kind !== 'word') continue;
      if (c.alignment.to[i] >= 0) matched++;
      else open++;
    }
    if (matched > 0 && open > 0) found++;
  }
  return found;
}

const PREPOSITIONS = new Set(['in', 'at', 'from', 'to', 'of', 'for', 'with', 'by', 'on', 'as', 'under', 'near']);

/** Names behind the same preposition, the word before it shared, that do not match: "born in Brooklyn", "born in Queens". */
function prepositionClash(c: Comparison): number {
  const { claim, evidence, to, from } = c.alignment;
  let found = 0;
  for (const s of claim.names) {
    const before = claim.words[s.first - 1]?.norm === 'the' ? s.first - 2 : s.first - 1;
    const preposition = claim.words[before]?.norm;
    if (preposition === undefined || !PREPOSITIONS.has(preposition) || to[s.first] >= 0) continue;
    const governor = to[before - 1] ?? -1;
    for (const e of evidence.names) {
      const at = evidence.words[e.first - 1]?.norm === 'the' ? e.first - 2 : e.first - 1;
      if (evidence.words[at]?.norm !== preposition || from[e.first] >= 0) continue;
      found = Math.max(found, governor >= 0 && Math.abs(at - governor) <= 3 ? 2 : 1);
    }
  }
  return found;
}

function verbFeatures(c: Comparison): {
  subject: Sides;
  object: Sides;
  frames: number;
  worst: number;
  opposite: number;
} {
  const { claim, evidence, to } = c.alignment;
  const subject: Sides = { matched: 0, open: 0, clash: 0, crossed: 0 };
  const object: Sides = { matched: 0, open: 0, clash: 0, crossed: 0 };
  let frames = 0;
  let worst = 0;
  let opposite = 0;
  for (const token of claim.content) {
    if (claim.words[token].part !== 'v') continue;
    if (to[token] < 0) {
      worst++;
      continue;
    }
    frames++;
    side(c, beside(claim, token, -1), beside(evidence, to[token], -1), subject);
    side(c, beside(claim, token, 1), beside(evidence, to[token], 1), object);
  }
  for (const s of c.alignment.swaps) if (s.relation === 'opposite' && claim.words[s.claim].part === 'v') opposite++;
  return { subject, object, frames, worst, opposite };
}

/** Strength of the strongest clash of a comparison, 0 for none; an agreement of opposites counts against it. */
export const strongest = (clashes: readonly Clash[]): number =>
  clashes.reduce((m, c) => (c.agrees ? m : Math.max(m, c.strength)), 0);

export function frameFeatures(c: Comparison): number[] {
  const { claim, evidence, to, from } = c.alignment;
  const { subject, object, frames, worst, opposite } = verbFeatures(c);
  const absent = claim.names.filter((n) => !n.place && to[n.first] < 0 && to[n.last] < 0).length;
  const possessive = claim.content.filter(
    (t) => claim.words[t + 1]?.norm === "'s" && to[t] < 0 && claim.words[t].capital,
  ).length;
  const list = c.difference.segments.filter(
    (s) =>
      s.claimTo - s.claimFrom === 1 &&
      s.evidenceTo - s.evidenceFrom === 1 &&
      claim.words[s.claimFrom].capital &&
      evidence.words[s.evidenceFrom].capital &&
      from[s.evidenceFrom] < 0,
  ).length;
  return [
    Math.min(4, frames),
    subject.matched,
    subject.open,
    subject.clash,
    subject.crossed,
    object.matched,
    object.open,
    object.clash,
    object.crossed,
    absent,
    worst,
    opposite,
    ...isA(c),
    possessive,
    nearMiss(c),
    prepositionClash(c),
    list,
    strongest(c.found.name),
    strongest(c.found.opposite),
    strongest(c.found.negation),
    strongest(c.found.quantifier),
    strongest(c.found.date),
    strongest(c.found.quantity),
  ];
}
