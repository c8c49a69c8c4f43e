// A number found in a sentence in; out the same with its unit applied, or with what its surroundings make of it.
import type { Bound, QuantityKind } from './quantity';
import { BARE_ABBREVIATIONS, CURRENCY_SIGNS, UNITS, type Unit } from './units';
import type { Word } from './words';

/** A quantity under construction. */
export interface QuantityDraft {
  /** The number before its unit was applied. */
  written?: number;
  first: number;
  last: number;
  value: number;
  upper: number;
  step: number;
  kind: QuantityKind;
  unit: string;
  bound: Bound | undefined;
  spelled: boolean;
}

/** Index of the word that may name the unit: directly behind, or behind a hyphen ("5,500-ton"). */
function unitIndex(words: readonly Word[], last: number): number {
  let at = last + 1;
  if (words[at]?.norm === '-' && words[at].glued) at++;
  return at;
}

function applyUnit(d: QuantityDraft, unit: Unit, last: number): void {
  d.written = d.value;
  d.kind = unit.kind;
  d.unit = unit.base;
  d.value *= unit.factor;
  d.upper *= unit.factor;
  d.step *= unit.factor;
  d.last = last;
}

/** The sign before the number, or the unit behind it. */
export function takeUnit(words: readonly Word[], d: QuantityDraft): void {
  if (d.kind !== 'count' || d.unit !== '') return;
  const sign = words[d.first - 1]?.norm ?? '';
  if (CURRENCY_SIGNS.has(sign)) {
    d.kind = 'money';
    d.unit = sign;
    d.first--;
    if ((words[d.first - 1]?.norm === 'us' || words[d.first - 1]?.norm === 'a') && words[d.first].glued) d.first--;
    return;
  }
  const at = unitIndex(words, d.last);
  const word = words[at];
  if (!word) return;
  if (word.norm === 'per' && words[at + 1]?.norm === 'cent') {
    applyUnit(d, UNITS.get('%')!, at + 1);
    return;
  }
  if (word.norm === 'times' || word.norm === 'fold') {
    d.kind = 'times';
    d.last = at;
    return;
  }
  const skip = word.norm === 'us' || word.norm === 'metric' || word.norm === 'square' || word.norm === 'full' ? 1 : 0;
  const named = words[at + skip];
  const unit = named && (UNITS.get(named.norm) ?? UNITS.get(named.lemma));
  if (!unit || (named.kind === 'word' && named.norm.length <= 2 && !BARE_ABBREVIATIONS.has(named.norm) && !named.glued))
    return;
  if (word.norm === 'square') return;
  applyUnit(d, unit, at + skip);
  if (unit.base === 'day') ageOf(words, d);
}

/** "aged 45", "45-year-old", "at age 45", "45 years old". */
function ageOf(words: readonly Word[], d: QuantityDraft): void {
  let next = d.last + 1;
  if (words[next]?.norm === '-') next++;
  if (words[next]?.lemma === 'old' || (words[next]?.norm === 'of' && words[next + 1]?.norm === 'age')) {
    d.kind = 'age';
    d.last = words[next].norm === 'of' ? next + 1 : next;
  }
}

/** A bare number that its surroundings make an age, a rank or a time of day. */
export function contextKind(words: readonly Word[], d: QuantityDraft): void {
  if (d.kind !== 'count' || d.unit !== '') return;
  const before = words[d.first - 1]?.norm ?? '';
  const earlier = words[d.first - 2]?.norm ?? '';
  const after = words[d.last + 1]?.norm ?? '';
  if (
    before === 'aged' ||
    before === 'age' ||
    (before === 'of' && earlier === 'age') ||
    (before === 'at' && d.value > 12 && d.value < 115 && (after === '' || after === '.' || after === ','))
  ) {
    toAge(d);
  } else if (
    before === ',' &&
    (after === ',' || after === '' || after === '.') &&
    d.value < 115 &&
    words[d.first - 2]?.part !== undefined &&
    words[d.last].kind === 'number' &&
    d.step >= 1
  ) {
    toAge(d);
  } else if (before === 'no' || before === 'number' || before === '#' || (before === '.' && earlier === 'no')) {
    d.kind = 'rank';
  } else if (after === 'am' || after === 'pm' || after === "o'clock") {
    d.kind = 'clock';
    if (after === 'pm' && d.value < 12) d.value = d.upper = d.value + 12;
    d.last++;
  }
}

function toAge(d: QuantityDraft): void {
  d.written = d.value;
  d.kind = 'age';
  d.unit = 'day';
  d.value *= 365.25;
  d.upper *= 365.25;
  d.step *= 365.25;
}
