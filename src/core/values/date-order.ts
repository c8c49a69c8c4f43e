// Two dates in; out whether they can be the same, and which is earlier.
import type { DateExpression } from './date-expression';

/** `edge`: the same date, but one side puts what happened before or after it. */
export type DateRelation = 'same' | 'compatible' | 'edge' | 'differs' | 'incomparable';

/** Years, months and days as one interval of day numbers, as far as they are stated. A missing year is `year`. */
function interval(d: DateExpression, year: number | undefined): readonly [number, number] | undefined {
  const from = d.year ?? (d.month === undefined ? undefined : year);
  if (from === undefined) return undefined;
  const month = d.month;
  if (month === undefined) {
    const low = d.part === 'late' ? 240 : d.part === 'mid' ? 100 : 0;
    const high = d.part === 'early' ? 130 : d.part === 'mid' ? 270 : 371;
    return [from * 372 + low, (d.endYear ?? from) * 372 + high];
  }
  const start = from * 372 + (month - 1) * 31;
  return d.day === undefined ? [start, start + 30] : [start + d.day - 1, start + d.day - 1];
}

/** The days that a date with its bound allows. */
function bounded(d: DateExpression, i: readonly [number, number]): readonly [number, number] {
  if (d.bound === 'before') return [Number.NEGATIVE_INFINITY, i[0] - 1];
  if (d.bound === 'after') return [i[1] + 1, Number.POSITIVE_INFINITY];
  if (d.bound === 'by' || d.bound === 'until') return [Number.NEGATIVE_INFINITY, i[1]];
  return i;
}

/** "2001-02": a school year or a season of games, which is another one than 2002-03. */
const isSeason = (d: DateExpression): boolean =>
  d.year !== undefined && d.endYear === d.year + 1 && d.month === undefined;

function compareIntervals(a: DateExpression, b: DateExpression): DateRelation | undefined {
  const year = a.year ?? b.year ?? (a.month !== undefined && b.month !== undefined ? 2000 : undefined);
  const x = interval(a, year);
  const y = interval(b, year);
  if (!x || !y) return undefined;
  const p = bounded(a, x);
  const q = bounded(b, y);
  if (isSeason(a) && isSeason(b) && a.bound === 'on' && b.bound === 'on') return a.year === b.year ? 'same' : 'differs';
  const meets = p[0] <= q[1] && q[0] <= p[1];
  if (x[0] === y[0] && x[1] === y[1]) return a.bound === b.bound || meets ? 'same' : 'edge';
  return meets ? 'compatible' : 'differs';
}

/** How two dates of the same matter are related. Dates of different granularity are compared by what both state. */
export function compareDates(a: DateExpression, b: DateExpression): DateRelation {
  const byInterval = compareIntervals(a, b);
  if (byInterval) {
    const hours = a.hour !== undefined && b.hour !== undefined && a.hour !== b.hour;
    const days = a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday;
    return byInterval === 'same' && (hours || days) ? 'differs' : byInterval;
  }
  let shared = 0;
  for (const key of ['year', 'month', 'weekday', 'season', 'hour'] as const) {
    if (a[key] === undefined || b[key] === undefined) continue;
    shared++;
    if (a[key] !== b[key]) return 'differs';
  }
  if (a.relative && b.relative && a.relative.unit === b.relative.unit) {
    shared++;
    if (a.relative.offset !== b.relative.offset) return 'differs';
  }
  if (shared === 0) return 'incomparable';
  return a.part === b.part || !a.part || !b.part ? 'same' : 'differs';
}

/** Which way the first date lies of the second: -1 earlier, 1 later, 0 neither can be told. Bounds count: "before May" is earlier than May. */
export function dateOrder(a: DateExpression, b: DateExpression): -1 | 0 | 1 {
  const year = a.year ?? b.year ?? 2000;
  const x = interval(a, year);
  const y = interval(b, year);
  if (!x || !y) return 0;
  const early = a.bound === 'before' || a.bound === 'until';
  const late = a.bound === 'after' || a.bound === 'since';
  if (x[1] < y[0]) return late ? 0 : -1;
  if (x[0] > y[1]) return early ? 0 : 1;
  if (early && a.bound !== b.bound && x[0] <= y[0]) return -1;
  if (late && a.bound !== b.bound && x[1] >= y[1]) return 1;
  return 0;
}
