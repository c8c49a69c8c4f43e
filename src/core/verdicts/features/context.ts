import type { DateExpression } from '../../values/date-expression';
import { dateOrder } from '../../values/date-order';
import type { Quantity } from '../../values/quantity';
import type { Statement } from '../../values/statement';
import type { Comparison } from '../comparison';
import type { QuantityPair } from '../quantity';

/** Under which conditions both sides state their numbers: as of which day, after how many games, based on how many reviews. */
export const CONTEXT_FEATURES = [
  'timeOrder',
  'timeExplains',
  'evidenceDated',
  'conditionClashes',
  'conditionAgrees',
  'mainClashFit',
  'mainClashes',
  'mainAgrees',
  'conditionExplains',
  'intervalGap',
  'clashSameValue',
  'clashVerb',
  'dateVerb',
  'dateVerbDistance',
  'subjectShare',
  'predicateShare',
  'subjectNames',
  'predicateNames',
  'copula',
  'nominalFit',
  'nominalGap',
  'nominalBounds',
  'nominalHead',
  'rivalFit',
  'rivalRatio',
  'rivalClash',
  'superlative',
] as const;

/** Words before a number that make it a condition of what is said, not the thing said. */
const CONDITIONS = new Set('on after from following through of out by with'.split(' '));
const REACH = 3;
/** "averaged over 7 critics" */
const AVERAGED = new Set(['averaged', 'surveyed', 'polled']);

/** "based on 40 reviews", "after 12 matches": the number says under which condition the rest holds. */
function isCondition(s: Statement, q: Quantity): boolean {
  const from = s.words.findIndex((w) => w.start >= q.span.start);
  if (AVERAGED.has(s.words[from - 1]?.norm ?? '')) return true;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const { norm } = s.words[i];
    if (norm === 'on' && s.words[i - 1]?.norm !== 'based' && s.words[i - 1]?.norm !== 'base') return false;
    if (CONDITIONS.has(norm)) return norm === 'on' || norm === 'after' || norm === 'following' || from <= 3;
    if (!s.words[i].stop) return false;
  }
  return false;
}

/** Which way a clashing number lies of the source's: 1 above, -1 below. */
const direction = (p: QuantityPair): number =>
  p.claim.low > p.evidence.high ? 1 : p.claim.high < p.evidence.low ? -1 : Math.sign(p.claim.value - p.evidence.value);

/** The date of the claim that is best told from one of the evidence. */
function orderOf(c: Comparison): number {
  const claim = c.alignment.claim.dates;
  const evidence = c.alignment.evidence.dates;
  if (claim.length === 0) return evidence.length === 0 ? -3 : -2;
  if (evidence.length === 0) return 2;
  const first: DateExpression = claim[0];
  const pair = c.dates.find((p) => p.claim.first === first.first);
  return dateOrder(pair?.claim ?? first, pair?.evidence ?? evidence[0]);
}

/** The nearest verb before a token, else behind it; -1 for none. */
function verbBeside(s: Statement, token: number): number {
  for (let d = 1; d <= 12; d++) if (s.words[token - d]?.part === 'v' && !s.words[token - d].stop) return token - d;
  for (let d = 1; d <= 6; d++) if (s.words[token + d]?.part === 'v' && !s.words[token + d].stop) return token + d;
  return -1;
}

/** Whether the verbs beside two tokens are matched with each other: 2; elsewhere: 1; not: 0; no verb: -1. */
function verbFit(c: Comparison, claimAt: number, evidenceAt: number): readonly [number, number] {
  const { claim, evidence, to } = c.alignment;
  const verb = verbBeside(claim, claimAt);
  if (verb < 0) return [-1, 20];
  if (to[verb] < 0) return [0, 20];
  const other = verbBeside(evidence, evidenceAt);
  return [other === to[verb] ? 2 : 1, Math.min(20, Math.abs(to[verb] - evidenceAt))];
}

/** The first verb or form of "be" or "have": what stands before it is the subject. */
function predicateStart(s: Statement): number {
  for (let i = 1; i < s.words.length; i++) {
    const { norm, part, ending } = s.words[i];
    if (AUXILIARY.has(norm) || (part === 'v' && ending !== 'ing' && !s.words[i].capital)) return i;
  }
  return s.words.length;
}
const AUXILIARY = new Set('is was are were has have had will would can could may might should did does do'.split(' '));

/** Shares of the words and names before and behind the claim's verb that the evidence holds. */
function sides(c: Comparison): number[] {
  const { claim, to } = c.alignment;
  const at = predicateStart(claim);
  const sum = [0, 0, 0, 0];
  const names = [0, 0];
  for (const t of claim.content) {
    const side = t < at ? 0 : 1;
    sum[side]++;
    if (to[t] >= 0) sum[2 + side]++;
    else if (claim.words[t].capital) names[side]++;
  }
  return [
    sum[0] === 0 ? 1.1 : sum[2] / sum[0],
    sum[1] === 0 ? 1.1 : sum[3] / sum[1],
    Math.min(3, names[0]),
    Math.min(3, names[1]),
    at < claim.words.length && AUXILIARY.has(claim.words[at].norm) && claim.words[at + 1]?.stop ? 1 : 0,
  ];
}

/** How far the number as written lies outside what the claim allows, over the number; 0 inside. "Over 20" is read as 20. */
function nominalGap(p: QuantityPair): number {
  const near = Math.max(p.evidence.value, Math.min(p.evidence.upper, p.claim.value));
  const { low, high } = p.claim;
  const outside = near < low ? low - near : near > high ? near - high : 0;
  return outside / Math.max(1e-9, Math.abs(near));
}

const BOUND_SIDES: Readonly<Record<Quantity['bound'], number>> = {
  under: 0,
  'at-most': 0,
  nearly: 1,
  exact: 1,
  about: 1,
  range: 1,
  'at-least': 2,
  over: 2,
};

/** The pair that fits best of those whose numbers differ as written, bounds or not; and what stood against the choice. */
function nominal(pairs: readonly QuantityPair[]): number[] {
  const apart = pairs.filter((p) => nominalGap(p) > 0.004).sort((a, b) => b.fit - a.fit)[0];
  const rival = pairs.map((p) => p.rival && { p, ...p.rival }).sort((a, b) => (b?.fit ?? 0) - (a?.fit ?? 0))[0];
  const ratio = rival ? Math.abs(Math.log(Math.abs(rival.p.claim.value / (rival.evidence.value || 1)) || 1)) : 9;
  return [
    apart?.fit ?? -1,
    apart ? Math.min(4, nominalGap(apart)) : -1,
    apart ? BOUND_SIDES[apart.claim.bound] * 3 + BOUND_SIDES[apart.evidence.bound] : -1,
    apart?.head ?? -2,
    rival?.fit ?? -1,
    Math.min(9, ratio),
    rival ? (rival.relation === 'clash' ? 1 : 0) : -1,
  ];
}

/** The rank of the first superlative: "the second highest" 2, "the highest" 1; 0 for none and for "one of the highest". */
function superlativeRank(s: Statement): number {
  for (let i = 1; i < s.words.length; i++) {
    const { norm, ending, part } = s.words[i];
    const is = norm === 'most' || ending === 'est' || (norm.endsWith('est') && part === 'a' && norm.length > 5);
    if (!is) continue;
    const rank = s.quantities.find((q) => q.kind === 'rank' && i - q.last >= 1 && i - q.last <= 2);
    if (rank) return rank.value;
    const before = s.words.slice(Math.max(0, i - 4), i).map((w) => w.norm);
    return before.includes('one') || before.includes('among') || before.includes('of') ? 0 : 1;
  }
  return 0;
}

function superlative(c: Comparison): number {
  const a = superlativeRank(c.alignment.claim);
  const b = superlativeRank(c.alignment.evidence);
  return a === 0 || b === 0 ? 0 : a === b ? 1 : 2;
}

export function contextFeatures(c: Comparison): number[] {
  const { claim, evidence } = c.alignment;
  const order = orderOf(c);
  const pairs = c.quantities.pairs;
  const conditions = pairs.filter((p) => isCondition(claim, p.claim));
  const main = pairs.filter((p) => !conditions.includes(p));
  const clashing = (p: QuantityPair): boolean => p.relation === 'clash';
  const worst = main.filter(clashing).sort((a, b) => b.fit - a.fit)[0] ?? pairs.filter(clashing)[0];
  const conditionClash = conditions.find(clashing);
  const date = c.dates.filter((p) => p.relation === 'differs' || p.relation === 'edge')[0] ?? c.dates[0];
  const away = worst ? direction(worst) : 0;
  const gap = worst
    ? Math.max(worst.claim.low - worst.evidence.high, worst.evidence.low - worst.claim.high) /
      Math.max(1e-9, Math.abs(worst.evidence.value))
    : -1;
  const [dateVerb, dateDistance] = date ? verbFit(c, date.claim.first, date.evidence.first) : [-2, 25];
  return [
    order,
    worst && Math.abs(order) === 1 ? away * order : 0,
    evidence.dates.some((d) => d.bound === 'by' || d.bound === 'on') ? evidence.dates.length : 0,
    conditions.filter(clashing).length,
    conditions.length - conditions.filter(clashing).length,
    main.reduce((m, p) => (clashing(p) ? Math.max(m, p.fit) : m), 0),
    main.filter(clashing).length,
    main.length - main.filter(clashing).length,
    conditionClash && worst && worst !== conditionClash ? direction(conditionClash) * away + 2 : 0,
    Math.max(-1, Math.min(3, gap)),
    worst && worst.claim.value === worst.evidence.value ? 1 : 0,
    worst ? verbFit(c, worst.claim.first, worst.evidence.first)[0] : -2,
    dateVerb,
    dateDistance,
    ...sides(c),
    ...nominal(pairs),
    superlative(c),
  ];
}
