import { likeness } from '../../values/lexicon';
import type { Statement } from '../../values/statement';
import { weightOf } from '../align';
import type { Comparison } from '../comparison';

/** How much of the claim the evidence says, and in which words it does not. */
export const OVERLAP_FEATURES = [
  'coverage',
  'backCoverage',
  'exactShare',
  'openNouns',
  'openVerbs',
  'openAdjectives',
  'openAdverbs',
  'openUnknown',
  'openNames',
  'openPlaces',
  'matchedNames',
  'evidenceOpenNames',
  'firstMatched',
  'lastMatched',
  'headMatched',
  'sharedOrder',
  'segments',
  'longestOpen',
  'gapWords',
  'oneForOne',
  'forms',
  'synonyms',
  'broader',
  'narrower',
  'worstLikeness',
  'meanLikeness',
  'worstWeight',
  'openShare',
  'firstGap',
  'lastGap',
  'verbMatched',
  'inversions',
  'openAfterLast',
  'evidenceInside',
  'evidenceInsideNouns',
  'pronounClaim',
] as const;

function bestLikeness(claim: Statement, token: number, evidence: Statement): number {
  let best = -0.2;
  const lemma = claim.words[token].lemma;
  for (const e of evidence.content.slice(0, 60)) {
    const l = likeness(lemma, evidence.words[e].lemma);
    if (l > best) best = l;
  }
  return best;
}

function inversionsOf(c: Comparison): number {
  let count = 0;
  let last = -1;
  for (const token of c.alignment.claim.content) {
    const to = c.alignment.to[token];
    if (to < 0) continue;
    if (to < last) count++;
    last = to;
  }
  return count;
}

function openWords(c: Comparison): number[] {
  const { claim, to } = c.alignment;
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const token of claim.content) {
    if (to[token] >= 0) continue;
    const w = claim.words[token];
    if (claim.keys[token][0] === '@') counts[6]++;
    else if (w.capital && token > 0) counts[5]++;
    else if (w.part === 'n') counts[0]++;
    else if (w.part === 'v') counts[1]++;
    else if (w.part === 'a') counts[2]++;
    else if (w.part === 'r') counts[3]++;
    else counts[4]++;
  }
  return counts;
}

interface Gaps {
  readonly longest: number;
  readonly words: number;
  readonly oneForOne: number;
  readonly first: number;
  readonly last: number;
  readonly inside: number;
}

function gapsOf(c: Comparison): Gaps {
  const { segments, claimWords } = c.difference;
  let longest = 0;
  let words = 0;
  let oneForOne = 0;
  let inside = 0;
  for (const s of segments) {
    const length = s.claimTo - s.claimFrom;
    longest = Math.max(longest, length);
    words += length;
    if (length > 0 && s.evidenceTo - s.evidenceFrom === length) oneForOne++;
    if (s.claimFrom > 0) inside += s.evidenceTo - s.evidenceFrom;
  }
  const first = segments[0]?.claimFrom ?? claimWords;
  const last = segments.length > 0 ? claimWords - segments[segments.length - 1].claimTo : claimWords;
  return {
    longest,
    words,
    oneForOne,
    first: claimWords ? first / claimWords : 0,
    last: claimWords ? last / claimWords : 0,
    inside,
  };
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their']);

export function overlapFeatures(c: Comparison): number[] {
  const { claim, evidence, to, from, pairs, coverage, backCoverage } = c.alignment;
  const content = claim.content;
  const open = content.filter((t) => to[t] < 0);
  const exact = pairs.filter((p) => claim.words[p.claim].norm === evidence.words[p.evidence].norm).length;
  const by = (relation: string): number => pairs.filter((p) => p.relation === relation).length;
  const matchedNames = content.filter((t) => to[t] >= 0 && claim.words[t].capital).length;
  const evidenceOpenNames = evidence.content.filter((t) => from[t] < 0 && evidence.words[t].capital && t > 0).length;
  let worst = 1;
  let sum = 0;
  let worstWeight = 0;
  for (const t of open.slice(0, 12)) {
    const l = bestLikeness(claim, t, evidence);
    worst = Math.min(worst, l);
    sum += l;
    worstWeight = Math.max(worstWeight, weightOf(claim, t) * (1 - l));
  }
  const gaps = gapsOf(c);
  const verbs = content.filter((t) => claim.words[t].part === 'v');
  const verbMatched = verbs.length === 0 ? 0.5 : verbs.filter((t) => to[t] >= 0).length / verbs.length;
  const matchedTo = content.map((t) => to[t]).filter((t) => t >= 0);
  const low = Math.min(...matchedTo, evidence.words.length);
  const high = Math.max(...matchedTo, -1);
  const inside = evidence.content.filter((t) => from[t] < 0 && t > low && t < high);
  const lastToken = content[content.length - 1] ?? -1;
  const counts = openWords(c);
  return [
    coverage,
    backCoverage,
    content.length ? exact / content.length : 0,
    ...counts.slice(0, 5),
    counts[5],
    counts[6],
    Math.min(6, matchedNames),
    Math.min(6, evidenceOpenNames),
    content.length > 0 && to[content[0]] >= 0 ? 1 : 0,
    lastToken >= 0 && to[lastToken] >= 0 ? 1 : 0,
    content.slice(0, 2).some((t) => to[t] >= 0) ? 1 : 0,
    c.difference.shared,
    c.difference.segments.length,
    gaps.longest,
    gaps.words,
    gaps.oneForOne,
    by('form'),
    by('synonym'),
    by('broader'),
    by('narrower'),
    open.length ? worst : 1.1,
    open.length ? sum / Math.min(12, open.length) : 1.1,
    worstWeight,
    content.length ? open.length / content.length : 0,
    gaps.first,
    gaps.last,
    verbMatched,
    inversionsOf(c),
    lastToken >= 0 && to[lastToken] < 0 ? 1 : 0,
    gaps.inside,
    inside.filter((t) => evidence.words[t].part === 'n').length,
    claim.words.some((w) => PRONOUNS.has(w.norm)) ? 1 : 0,
  ];
}
