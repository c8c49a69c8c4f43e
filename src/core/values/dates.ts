import type { DateExpression } from './date-expression';
import {
  BOUNDS,
  DAYS_OFF,
  HOURS,
  MONTHS,
  OFFSETS,
  PARTS,
  RELATIVE_UNITS,
  SEASONS,
  WEEKDAYS,
  YEAR_LEADS,
} from './date-words';
import { numeralAt } from './numerals';
import type { Word } from './words';

/** A plural noun behind a bare four-digit number says that it counts: "2000 people". */
const countsSomething = (word: Word | undefined): boolean =>
  word !== undefined && word.part === 'n' && word.ending === 's' && !word.capital;

type Mutable = { -readonly [K in keyof DateExpression]: DateExpression[K] };

const isYear = (value: number): boolean => value >= 1000 && value <= 2100 && value % 1 === 0;

/** A bare number that reads as a year here. */
function yearAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.kind !== 'number' || word.norm.length !== 4) return undefined;
  const n = numeralAt(words, at);
  if (!n?.yearLike || !isYear(n.value)) return undefined;
  const next = words[n.last + 1];
  if (countsSomething(next) && !(n.value >= 1900 && n.value <= 2040)) return undefined;
  const before = words[at - 1]?.norm ?? '';
  if (before === '$' || before === '£' || before === '€') return undefined;
  if (n.value >= 1800 && n.value <= 2050) return countsSomething(next) && !YEAR_LEADS.has(before) ? undefined : n.value;
  return YEAR_LEADS.has(before) && !countsSomething(next) ? n.value : undefined;
}

function dayNumber(words: readonly Word[], at: number): { day: number; last: number } | undefined {
  const word = words[at];
  if (!word || word.kind === 'mark') return undefined;
  const n = numeralAt(words, at);
  // "The sixteenth of September", but no "sixteen September".
  if (n?.spelled && !n.ordinal) return undefined;
  if (!n || n.value < 1 || n.value > 31 || n.value % 1 !== 0 || (n.step !== 1 && n.step !== 10)) return undefined;
  return { day: n.value, last: n.last };
}

/** "April 26", "Apr. 26, 2025", "26 April 2025", "April 2025", "April". */
function monthDate(words: readonly Word[], at: number): Mutable | undefined {
  const lead = dayNumber(words, at);
  let monthAt = at;
  if (lead) {
    monthAt = lead.last + 1;
    if (words[monthAt]?.norm === 'of') monthAt++;
  }
  const word = words[monthAt];
  const month = word && MONTHS.get(word.norm);
  if (!month || !word.capital) return undefined;
  if (word.norm === 'may' && monthAt === 0 && !lead && words[1]?.kind !== 'number') return undefined;
  let last = monthAt;
  if (words[last + 1]?.norm === '.' && words[last + 1].glued && isShortened(word.norm)) last++;
  const date: Mutable = { span: { start: 0, end: 0 }, first: at, last, bound: 'on', month };
  if (lead) date.day = lead.day;
  else {
    const day = dayNumber(words, last + 1);
    if (day) {
      date.day = day.day;
      date.last = day.last;
    }
  }
  const comma = words[date.last + 1]?.norm === ',' || words[date.last + 1]?.norm === 'of' ? 2 : 1;
  const year = words[date.last + comma];
  if (year?.kind === 'number' && year.norm.length === 4 && isYear(Number(year.norm))) {
    date.year = Number(year.norm);
    date.last += comma;
  }
  return date;
}

/** "Sept", whose point belongs to it; that of "in June." ends a sentence. */
const isShortened = (month: string): boolean => month.length <= 4 && !['may', 'june', 'july'].includes(month);

/** "2025-04-26". */
function isoDate(words: readonly Word[], at: number): Mutable | undefined {
  const [y, dash, m, dash2, d] = words.slice(at, at + 5);
  if (y?.kind !== 'number' || y.norm.length !== 4 || dash?.norm !== '-' || m?.norm.length !== 2 || dash2?.norm !== '-')
    return undefined;
  if (d?.kind !== 'number' || d.norm.length !== 2 || !isYear(Number(y.norm))) return undefined;
  return {
    span: { start: 0, end: 0 },
    first: at,
    last: at + 4,
    bound: 'on',
    year: Number(y.norm),
    month: Number(m.norm),
    day: Number(d.norm),
  };
}

/** "2019", "2019-2021", "2019-20", "the 1990s". */
function yearDate(words: readonly Word[], at: number): Mutable | undefined {
  const year = yearAt(words, at);
  if (year === undefined) return undefined;
  const date: Mutable = { span: { start: 0, end: 0 }, first: at, last: at, bound: 'on', year };
  const next = words[at + 1];
  if (next?.norm === 's' && next.glued && year % 10 === 0) {
    date.endYear = year % 100 === 0 && year < 1900 ? year + 99 : year + 9;
    date.last = at + 1;
  } else if ((next?.norm === '-' || next?.norm === 'to' || next?.norm === '/') && words[at + 2]?.kind === 'number') {
    const end = Number(words[at + 2].norm);
    const full = words[at + 2].norm.length === 2 ? Math.floor(year / 100) * 100 + end : end;
    if (isYear(full) && full >= year && full - year < 150) {
      date.endYear = full;
      date.last = at + 2;
    }
  }
  return date;
}

/** "last year", "this week", "on Tuesday", "yesterday", "Tuesday evening", "last night". */
function relativeDate(words: readonly Word[], at: number): Mutable | undefined {
  const word = words[at];
  const base = (last: number): Mutable => ({ span: { start: 0, end: 0 }, first: at, last, bound: 'on' });
  const off = DAYS_OFF.get(word.norm);
  if (off !== undefined) return { ...base(at), relative: { unit: 'day', offset: off } };
  const weekday = weekdayOf(word);
  if (weekday !== undefined) return { ...base(at), weekday };
  const offset = OFFSETS.get(word.norm);
  const next = words[at + 1];
  if (offset === undefined || !next) return undefined;
  if (RELATIVE_UNITS.has(next.norm)) {
    return { ...base(at + 1), relative: { unit: next.norm as 'day', offset } };
  }
  const day = weekdayOf(next);
  if (day !== undefined) return { ...base(at + 1), weekday: day };
  const month = MONTHS.get(next.norm);
  if (month && next.capital) return { ...base(at + 1), month };
  if (next.norm === 'night' && offset === -1) return { ...base(at + 1), hour: 3, relative: { unit: 'day', offset } };
  const season = SEASONS.get(next.norm);
  return season === undefined ? undefined : { ...base(at + 1), season };
}

const weekdayOf = (word: Word): number | undefined =>
  word.capital ? (WEEKDAYS.get(word.norm) ?? WEEKDAYS.get(`${word.norm}.`)) : undefined;

/** Takes a weekday's date behind it ("Tuesday, May 6") and the time of day ("Tuesday evening"). */
function extend(words: readonly Word[], date: Mutable): void {
  if (date.weekday !== undefined) {
    const gap = words[date.last + 1]?.norm === ',' ? 2 : 1;
    const more = words[date.last + gap] && monthDate(words, date.last + gap);
    if (more) Object.assign(date, { ...more, first: date.first, weekday: date.weekday });
  }
  const hour = HOURS.get(words[date.last + 1]?.norm ?? '');
  if (hour !== undefined && date.year === undefined) {
    date.hour = hour;
    date.last++;
  }
}

/** "later than", "no later than", "earlier than", "prior to", which end at token `at`. */
function comparedBound(words: readonly Word[], at: number): DateExpression['bound'] | undefined {
  const last = words[at]?.norm;
  const before = words[at - 1]?.norm;
  if (last === 'to' && before === 'prior') return 'before';
  if (last !== 'than') return undefined;
  if (before === 'earlier') return 'before';
  if (before === 'later') return words[at - 2]?.norm === 'no' ? 'by' : 'after';
  return undefined;
}

function lead(words: readonly Word[], date: Mutable): void {
  let at = date.first - 1;
  while (
    at >= 0 &&
    (words[at].norm === 'the' || words[at].norm === ',' || words[at].norm === '-' || words[at].norm === 'year')
  )
    at--;
  const part = PARTS.get(words[at]?.norm ?? '');
  if (part) {
    date.part = part;
    date.first = at;
    at--;
  } else if (words[at] && SEASONS.has(words[at].norm) && date.month === undefined) {
    date.season = SEASONS.get(words[at].norm);
    date.first = at;
    at--;
  }
  const bound = BOUNDS.get(words[at]?.norm ?? '') ?? comparedBound(words, at);
  if (bound && at >= date.first - 3) date.bound = bound;
}

/** Finds the dates of a sentence in order. Marks the tokens they use in `taken`. */
export function datesOf(words: readonly Word[], taken: Uint8Array): DateExpression[] {
  const found: DateExpression[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i].kind === 'mark') continue;
    const date = isoDate(words, i) ?? monthDate(words, i) ?? yearDate(words, i) ?? relativeDate(words, i);
    if (!date) continue;
    extend(words, date);
    const from = date.first;
    lead(words, date);
    for (let t = from; t <= date.last; t++) taken[t] = 1;
    date.span = { start: words[date.first].start, end: words[date.last].end };
    found.push(date);
    i = date.last;
  }
  return found;
}

/** Fills in what "last year" and "in May" mean beside an article's date. `on` has year, and month and day where known. */
export function resolveDate(d: DateExpression, on: readonly number[] | undefined): DateExpression {
  const year = on?.[0];
  if (year === undefined || d.year !== undefined || !d.relative) return d;
  if (d.relative.unit === 'year') return { ...d, year: year + d.relative.offset };
  return d;
}
