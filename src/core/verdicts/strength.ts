import type { Statement } from '../values/statement';
import type { Alignment } from './align';
import { attributionDropped } from './attribution';
import type { Clash } from './clash';
import { hedgeDropped } from './hedge';
import { remark } from './remark';

const PART = new Set('some several many few most majority'.split(' '));
const NEARLY = new Set('almost nearly mostly partly'.split(' '));
const WHOLE = new Set('all every each everyone everybody always entirely whole'.split(' '));

const indexOf = (s: Statement, set: ReadonlySet<string>): number => s.words.findIndex(({ norm }) => set.has(norm));

/** "Some" made "all"; "nearly all" made "all". */
function scopeWidened(alignment: Alignment): Clash[] {
  const { claim, evidence } = alignment;
  const whole = indexOf(claim, WHOLE);
  if (whole < 0) return [];
  const nearly = indexOf(evidence, NEARLY);
  if (nearly >= 0 && WHOLE.has(evidence.words[nearly + 1]?.norm ?? '') && indexOf(claim, NEARLY) < 0)
    return [remark(alignment, [whole, whole], [nearly, nearly + 1])];
  const part = indexOf(evidence, PART);
  return part >= 0 && indexOf(evidence, WHOLE) < 0 ? [remark(alignment, [whole, whole], [part, part])] : [];
}

/** "Up to 40" made "40". */
const limitDropped = ({ claim, evidence }: Alignment): Clash[] =>
  evidence.quantities.flatMap((q) => {
    if (q.bound !== 'at-most') return [];
    const same = claim.quantities.find((c) => c.value === q.value && c.unit === q.unit && c.bound === 'exact');
    if (!same) return [];
    return [
      { comparison: 'strength' as const, agrees: false, strength: 0.6, claimSpan: same.span, evidenceSpan: q.span },
    ];
  });

/** "Exports fell 12 % in 2024" made "exports fell 12 %": the period of a figure, where the claim names none. */
function periodDropped(alignment: Alignment): Clash[] {
  const { claim, evidence } = alignment;
  const figure = claim.quantities.find((q) =>
    evidence.quantities.some((e) => e.value === q.value && e.unit === q.unit),
  );
  if (!figure || claim.dates.length > 0) return [];
  const period = evidence.dates.find(
    ({ first, year, day, weekday }) =>
      year !== undefined &&
      day === undefined &&
      weekday === undefined &&
      [first, first - 1].some((at) => PERIOD.has(evidence.words[at]?.norm ?? '')),
  );
  if (!period) return [];
  const from = PERIOD.has(evidence.words[period.first].norm) ? period.first : period.first - 1;
  return [remark(alignment, [figure.first, figure.last], [from, period.last])];
}

const PERIOD = new Set(['in', 'during']);
/** Least share of the claim that the sentence must hold: a remark on strength is for a claim that otherwise repeats it. */
const LEAST_COVERAGE = 0.7;

/**
 * Where a claim says more than its source: "may" made "will" or a plain fact, "some" made "all", "up to", a period or an
 * attribution dropped. No contradiction, but worth a remark when the two are otherwise close.
 */
export function strengthDrift(alignment: Alignment): Clash[] {
  if (alignment.coverage < LEAST_COVERAGE || alignment.claim.manner.question) return [];
  return [
    ...hedgeDropped(alignment),
    ...scopeWidened(alignment),
    ...limitDropped(alignment),
    ...periodDropped(alignment),
    ...attributionDropped(alignment),
  ];
}
