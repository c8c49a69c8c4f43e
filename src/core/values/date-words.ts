// The words that English writes dates with, each with what it stands for.
import type { DateBound } from './date-expression';

const list = (text: string): string[] => text.split(' ');
export const MONTHS = new Map<string, number>();
list('january february march april may june july august september october november december').forEach((m, i) => {
  MONTHS.set(m, i + 1);
});
list('jan feb mar apr - jun jul aug sep oct nov dec').forEach((m, i) => {
  if (m !== '-') MONTHS.set(m, i + 1);
});
MONTHS.set('sept', 9);
export const WEEKDAYS = new Map(list('sunday monday tuesday wednesday thursday friday saturday').map((d, i) => [d, i]));
list('sun mon tue wed thu fri sat').forEach((d, i) => {
  WEEKDAYS.set(`${d}.`, i);
});
export const SEASONS = new Map([
  ['spring', 0],
  ['summer', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
]);
export const HOURS = new Map([
  ['morning', 0],
  ['afternoon', 1],
  ['evening', 2],
  ['night', 3],
]);
export const BOUNDS = new Map<string, DateBound>([
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['from', 'from'],
]);
export const PARTS = new Map<string, 'early' | 'mid' | 'late'>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'early'],
  ['later', 'late'],
]);
export const RELATIVE_UNITS = new Set(['day', 'week', 'month', 'year']);
export const YEAR_LEADS = new Set(
  list(
    'in since by from until till before after during of for to and between the early mid late around circa about ( , - through season spring summer autumn fall winter year',
  ),
);
export const OFFSETS = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
export const DAYS_OFF = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
