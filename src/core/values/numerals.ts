import { ABBREVIATED, MAGNITUDES, ORDINAL, SMALL, VAGUE, VULGAR } from './numeral-words';
import type { Token } from './tokens';

/** A number as written: where it stands (token indexes, last included), what it says, and how finely. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Upper end where the words are vague ("dozens"); otherwise equal to value. */
  readonly upper: number;
  /** Size of the last digit written: 0.1 for 4.9, 1e6 for "5 million", 1000 for 4,000. */
  readonly step: number;
  readonly ordinal: boolean;
  /** Four digits without a comma, no magnitude: may be a year. */
  readonly yearLike: boolean;
  readonly spelled: boolean;
}

/** "7.2/10" is a rating, not a fraction. */
const RATING_SCALES = new Set([4, 5, 10, 20, 100]);

const ordinalSuffix = (norm: string): boolean => norm === 'st' || norm === 'nd' || norm === 'rd' || norm === 'th';

function digits(token: Token): { value: number; step: number } {
  const plain = token.norm.replaceAll(',', '');
  const points = plain.split('.');
  // "1.234.567" is grouped the continental way.
  const value = points.length > 2 ? Number(points.join('')) : Number(plain);
  if (!Number.isFinite(value)) return { value: 0, step: 1 };
  if (points.length === 2) return { value, step: 10 ** -points[1].length };
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0 && step < 1e12) step *= 10;
  return { value, step };
}

interface Cursor {
  value: number;
  step: number;
  at: number;
}

/** Takes "million", "hundred thousand", "bn" after a number. */
function takeMagnitudes(tokens: readonly Token[], c: Cursor, attached: boolean): void {
  while (c.at < tokens.length) {
    const token = tokens[c.at];
    const hyphen = token.norm === '-' && token.glued && MAGNITUDES.has(tokens[c.at + 1]?.norm ?? '');
    const word = hyphen ? tokens[c.at + 1] : token;
    const factor =
      MAGNITUDES.get(word.norm) ?? (attached && word.glued ? ABBREVIATED.get(word.norm) : bigAbbreviation(word));
    if (factor === undefined) return;
    c.value *= factor;
    c.step *= factor;
    c.at += hyphen ? 2 : 1;
    attached = false;
  }
}

const bigAbbreviation = (token: Token): number | undefined =>
  token.norm === 'bn' || token.norm === 'tn' || token.norm === 'mn' || token.norm === 'trn'
    ? ABBREVIATED.get(token.norm)
    : undefined;

function fromDigits(tokens: readonly Token[], first: number): Numeral {
  const token = tokens[first];
  const base = digits(token);
  const c: Cursor = { value: base.value, step: base.step, at: first + 1 };
  const plain = token.norm.length === 4 && !token.norm.includes('.') && !token.norm.includes(',');
  const next = tokens[c.at];
  if (next?.glued && ordinalSuffix(next.norm)) {
    return {
      first,
      last: c.at,
      value: c.value,
      upper: c.value,
      step: 1,
      ordinal: true,
      yearLike: false,
      spelled: false,
    };
  }
  const half = next && VULGAR.get(next.norm);
  if (half !== undefined && next.glued) {
    c.value += half;
    c.step = 0.25;
    c.at++;
  } else if (next?.norm === '/' && next.glued && tokens[c.at + 1]?.kind === 'number' && tokens[c.at + 1].glued) {
    const under = digits(tokens[c.at + 1]).value;
    if (!RATING_SCALES.has(under) && under > 0 && under <= 20 && base.value < under && tokens[c.at + 2]?.norm !== '/') {
      c.value = base.value / under;
      c.step = 0.01;
      c.at += 2;
    }
  }
  const before = c.at;
  takeMagnitudes(tokens, c, true);
  const yearLike = plain && c.at === before && c.at === first + 1;
  return {
    first,
    last: c.at - 1,
    value: c.value,
    upper: c.value,
    step: c.step,
    ordinal: false,
    yearLike,
    spelled: false,
  };
}

/** Reads "two hundred and fifty thousand", "twenty-first", "half a million". */
function fromWords(tokens: readonly Token[], first: number): Numeral | undefined {
  let total = 0;
  let current = 0;
  let last = -1;
  let ordinal = false;
  let step = 1;
  for (let i = first; i < tokens.length; i++) {
    const { norm } = tokens[i];
    const small = SMALL.get(norm);
    const nth = ORDINAL.get(norm);
    const factor = MAGNITUDES.get(norm);
    if (small !== undefined) {
      if (last >= 0 && !(current % 100 === 0 || (current % 10 === 0 && small < 10 && current % 100 >= 20))) break;
      current += small;
      step = 1;
    } else if (nth !== undefined) {
      if (last >= 0 && !(current % 10 === 0 && (nth < 10 || nth >= 100))) break;
      current = nth >= 100 ? Math.max(1, current) * nth : current + nth;
      ordinal = true;
      last = i;
      break;
    } else if (factor !== undefined && last >= 0) {
      if (factor === 100) current *= 100;
      else {
        total += current * factor;
        current = 0;
      }
      step = factor;
    } else if ((norm === '-' || norm === 'and') && last >= 0) {
      const next = tokens[i + 1]?.norm ?? '';
      const continues =
        norm === '-' ? SMALL.has(next) || ORDINAL.has(next) || MAGNITUDES.has(next) : SMALL.has(next) && step >= 100;
      if (!continues) break;
      if (norm === '-' && !(current % 10 === 0 || MAGNITUDES.has(next))) break;
      continue;
    } else break;
    last = i;
  }
  if (last < 0) return undefined;
  const value = total + current;
  return { first, last, value, upper: value, step, ordinal, yearLike: false, spelled: true };
}

/** "four and a half", "four and half", "four and a half million" */
function withHalf(tokens: readonly Token[], n: Numeral | undefined): Numeral | undefined {
  if (!n || n.ordinal || n.value > 99) return n;
  const at = tokens[n.last + 2]?.norm === 'a' ? n.last + 3 : n.last + 2;
  if (tokens[n.last + 1]?.norm !== 'and' || tokens[at]?.norm !== 'half') return n;
  const factor = MAGNITUDES.get(tokens[at + 1]?.norm ?? '');
  const value = (n.value + 0.5) * (factor ?? 1);
  return { ...n, value, upper: value, step: 0.5 * (factor ?? 1), last: factor === undefined ? at : at + 1 };
}

function fromVague(tokens: readonly Token[], first: number): Numeral | undefined {
  const { norm } = tokens[first];
  const article = norm === 'a' || norm === 'an';
  const at = article ? first + 1 : first;
  const word = tokens[at]?.norm ?? '';
  const make = (value: number, upper: number, step: number, last: number): Numeral => ({
    first,
    last,
    value,
    upper,
    step,
    ordinal: false,
    yearLike: false,
    spelled: true,
  });
  if (word === 'couple' || word === 'score')
    return article && tokens[at + 1]?.norm === 'of' ? make(2, 3, 1, at) : undefined;
  const factor = MAGNITUDES.get(word);
  if (factor !== undefined && article) return make(factor, factor, factor, at);
  const half = word === 'half' && (tokens[at + 1]?.norm === 'a' ? 2 : 1);
  const halved = half && MAGNITUDES.get(tokens[at + half]?.norm ?? '');
  if (half && halved) return make(halved / 2, halved / 2, halved / 2, at + half);
  if (article && word !== 'dozen') return undefined;
  const vague = VAGUE.get(word);
  return vague && make(vague[0], vague[1], vague[0], at);
}

/** Reads the number that starts at token `first`, if one does. */
export function numeralAt(tokens: readonly Token[], first: number): Numeral | undefined {
  const token = tokens[first];
  if (token.kind === 'number') return fromDigits(tokens, first);
  if (token.kind === 'mark') {
    const vulgar = VULGAR.get(token.norm);
    return vulgar === undefined
      ? undefined
      : {
          first,
          last: first,
          value: vulgar,
          upper: vulgar,
          step: 0.01,
          ordinal: false,
          yearLike: false,
          spelled: false,
        };
  }
  const words = withHalf(tokens, fromWords(tokens, first));
  if (words && tokens[words.last + 1]?.norm === 'dozen') {
    return { ...words, value: words.value * 12, upper: words.value * 12, last: words.last + 1 };
  }
  return words ?? fromVague(tokens, first);
}
