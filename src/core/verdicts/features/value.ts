import type { DateExpression } from '../../values/date-expression';
import type { Bound, Quantity } from '../../values/quantity';
import type { Comparison } from '../comparison';
import type { QuantityPair } from '../quantity';

const BOUND_CODES: Readonly<Record<Bound, number>> = {
  under: 0,
  'at-most': 1,
  nearly: 2,
  exact: 3,
  about: 4,
  range: 4,
  'at-least': 5,
  over: 6,
};
const KIND_CODES: Readonly<Record<Quantity['kind'], number>> = {
  count: 1,
  percent: 2,
  money: 3,
  measure: 4,
  duration: 5,
  age: 6,
  rank: 7,
  score: 8,
  times: 9,
  clock: 10,
};

/** Numbers and dates, compared in their roles. */
export const VALUE_FEATURES = [
  'numbers',
  'equalFit',
  'roundFit',
  'compatibleFit',
  'clashFit',
  'clashes',
  'equals',
  'absentNumbers',
  'clashRatio',
  'clashClaimBound',
  'clashEvidenceBound',
  'clashKind',
  'clashSameHead',
  'clashOtherEqual',
  'valueElsewhere',
  'claimBound',
  'equalBoundPair',
  'evidenceNumbers',
  'clashSign',
  'clashMargin',
  'boundedCompatible',
  'clashStep',
  'clashSpelled',
  'secondClash',
  'clashHead',
  'clashContext',
  'clashMarginFit',
  'agreeHead',
  'agreeContext',
  'agreeMarginFit',
  'rivals',
  'dateEdge',
  'yearAsNumber',
  'dates',
  'dateSameFit',
  'dateDiffersFit',
  'dateDiffers',
  'dateCompatible',
  'dateUnpaired',
  'evidenceDates',
  'yearGap',
  'claimDateBound',
  'evidenceDateBound',
  'dateGrain',
  'claimDayStated',
  'yearElsewhere',
  'sameDateBound',
] as const;

const ratio = (p: QuantityPair): number => {
  const a = Math.abs(p.claim.value);
  const b = Math.abs(p.evidence.value);
  return a === 0 || b === 0 ? 5 : Math.min(5, Math.abs(Math.log(a / b)));
};

function numberFeatures(c: Comparison): number[] {
  const { pairs, absent } = c.quantities;
  const fitOf = (relation: string): number =>
    pairs.reduce((most, p) => (p.relation === relation ? Math.max(most, p.fit + 0.01) : most), 0);
  const clashes = pairs.filter((p) => p.relation === 'clash').sort((a, b) => b.fit - a.fit);
  const worst = clashes[0];
  const evidence = c.alignment.evidence;
  const elsewhere = worst
    ? evidence.quantities.some((q) => q !== worst.evidence && q.value === worst.claim.value) ||
      evidence.dates.some((d) => d.year === worst.claim.value || d.day === worst.claim.value)
    : false;
  const claimed = worst
    ? pairs.some((p) => p !== worst && p.evidence === worst.evidence && p.relation !== 'clash')
    : false;
  const agreeing = pairs.filter((p) => p.relation !== 'clash').sort((a, b) => a.fit - b.fit)[0];
  const equal = pairs.find((p) => p.relation === 'equal');
  const first = pairs[0]?.claim;
  const bounded = pairs.filter((p) => p.relation === 'compatible' && p.claim.bound !== 'exact').length;
  const sign = worst ? Math.sign(worst.claim.value - worst.evidence.value) : 0;
  const margin = worst
    ? Math.min(3, Math.abs(worst.claim.value - worst.evidence.value) / Math.max(1e-9, worst.evidence.step))
    : 0;
  return [
    Math.min(4, c.alignment.claim.quantities.length),
    fitOf('equal'),
    fitOf('rounds'),
    fitOf('compatible'),
    fitOf('clash'),
    clashes.length,
    pairs.filter((p) => p.relation === 'equal').length,
    absent.length,
    worst ? ratio(worst) : -1,
    worst ? BOUND_CODES[worst.claim.bound] : -1,
    worst ? BOUND_CODES[worst.evidence.bound] : -1,
    worst ? KIND_CODES[worst.claim.kind] : 0,
    worst
      ? worst.claim.head !== '' && worst.claim.head === worst.evidence.head
        ? 2
        : worst.claim.head === '' || worst.evidence.head === ''
          ? 1
          : 0
      : -1,
    claimed ? 1 : 0,
    elsewhere ? 1 : 0,
    first ? BOUND_CODES[first.bound] : -1,
    equal ? BOUND_CODES[equal.claim.bound] * 10 + BOUND_CODES[equal.evidence.bound] : -1,
    Math.min(6, evidence.quantities.length),
    sign,
    margin,
    bounded,
    worst ? (worst.claim.step > 1 ? 1 : 0) : -1,
    worst?.claim.spelled ? 1 : 0,
    clashes[1]?.fit ?? 0,
    worst?.head ?? -2,
    worst?.context ?? -1,
    worst?.margin ?? -1,
    agreeing?.head ?? -2,
    agreeing?.context ?? -1,
    agreeing?.margin ?? -1,
    worst ? evidence.quantities.filter((q) => q.kind === worst.claim.kind).length : 0,
    c.dates.some((d) => d.relation === 'edge') ? 1 : 0,
    worst && c.alignment.claim.dates.some((d) => d.year !== undefined) ? 1 : 0,
  ];
}

const DATE_BOUNDS: Readonly<Record<DateExpression['bound'], number>> = {
  until: 0,
  before: 1,
  by: 2,
  on: 3,
  from: 4,
  since: 5,
  after: 6,
};
const grain = (d: DateExpression | undefined): number =>
  !d ? -1 : d.day !== undefined ? 3 : d.month !== undefined ? 2 : d.year !== undefined ? 1 : 0;

function dateFeatures(c: Comparison): number[] {
  const { dates } = c;
  const claim = c.alignment.claim.dates;
  const evidence = c.alignment.evidence.dates;
  const fitOf = (relation: string): number =>
    dates.reduce((most, p) => (p.relation === relation ? Math.max(most, p.fit) : most), 0);
  const count = (relation: string): number => dates.filter((p) => p.relation === relation).length;
  const worst = dates.filter((p) => p.relation === 'differs').sort((a, b) => b.fit - a.fit)[0];
  const shown = worst ?? dates[0];
  const gap =
    worst?.claim.year !== undefined && worst.evidence.year !== undefined
      ? Math.sign(worst.claim.year - worst.evidence.year) *
        Math.min(30, Math.abs(worst.claim.year - worst.evidence.year))
      : -99;
  const year = worst?.claim.year;
  const elsewhere =
    year !== undefined &&
    (evidence.some((d) => d.year === year) || c.alignment.evidence.quantities.some((q) => q.value === year));
  return [
    Math.min(4, claim.length),
    fitOf('same'),
    fitOf('differs'),
    count('differs'),
    count('compatible'),
    claim.length - dates.length,
    Math.min(6, evidence.length),
    gap,
    shown ? DATE_BOUNDS[shown.claim.bound] : -1,
    shown ? DATE_BOUNDS[shown.evidence.bound] : -1,
    grain(shown?.claim),
    claim.some((d) => d.day !== undefined) ? 1 : 0,
    elsewhere ? 1 : 0,
    shown ? (shown.claim.bound === shown.evidence.bound ? 1 : 0) : -1,
  ];
}

export const valueFeatures = (c: Comparison): number[] => [...numberFeatures(c), ...dateFeatures(c)];
