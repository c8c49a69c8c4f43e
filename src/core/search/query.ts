import { stem } from '../text/stem';
import { isStopWord } from '../text/stop-words';
import { forEachWord, WordFlag } from '../text/tokens';
import type { QueryTerm, TermQuery } from './search';

/** A way in which a sentence may hold what a slot asks for: all of `terms` (stems). */
export interface Variant {
  readonly terms: readonly string[];
  /** 1 for the thing itself, less for a guess at it. */
  readonly factor: number;
}

/** One thing asked for; a sentence scores by the best of its variants. */
export interface Slot {
  /** Names the slot; equal words of a query share one slot. */
  readonly key: string;
  readonly weight: number;
  readonly variants: readonly Variant[];
  /** The folded word as it was typed, where typing errors and half a word can be looked for. */
  readonly typed?: string;
  /** The word at the end of the query, perhaps half typed. */
  readonly last?: boolean;
}

/** Weight of words like "the": they break ties where there is little else to go by. */
const STOP_WORD_WEIGHT = 0.2;
/** From this many telling words on, the others are left out. */
const ENOUGH_WORDS = 2;
/** A query longer than this is cut: no sentence holds more different words. */
const MOST_SLOTS = 96;

/** Weights outside these bounds would drown all others, or themselves. */
const HEAVIEST = 1e6;
const LIGHTEST = 1e-6;

/** What a query asks for. Telling words only, unless there are too few of them. */
export function slotsOf(query: string | TermQuery): Slot[] {
  const slots = typeof query === 'string' ? slotsOfText(query) : query.terms.flatMap(slotOfTerm);
  const unique = new Map<string, Slot>();
  for (const slot of slots) {
    const known = unique.get(slot.key);
    if (!known) unique.set(slot.key, slot);
    else if (slot.last || slot.weight > known.weight) unique.set(slot.key, { ...known, ...slot });
    if (unique.size >= MOST_SLOTS) break;
  }
  return [...unique.values()];
}

function slotsOfText(text: string): Slot[] {
  const telling: Slot[] = [];
  const others: Slot[] = [];
  let whole: { readonly norm: string; readonly end: number } | undefined;
  forEachWord(text, (norm, _start, end, flags) => {
    if (flags & WordFlag.compound) {
      whole = { norm, end };
      return;
    }
    if (norm === '') return;
    const variants: Variant[] = [{ terms: [stem(norm)], factor: 1 }];
    if (whole && flags & WordFlag.part && end <= whole.end) variants.push({ terms: [stem(whole.norm)], factor: 1 });
    const stop = isStopWord(norm, (flags & WordFlag.acronym) !== 0);
    const slot: Slot = {
      key: stem(norm),
      weight: stop ? STOP_WORD_WEIGHT : 1,
      variants,
      ...((flags & WordFlag.number) === 0 && { typed: norm }),
      ...(end === text.length && { last: true }),
    };
    (stop ? others : telling).push(slot);
  });
  const known = telling.filter((slot) => !slot.last).length;
  return known >= ENOUGH_WORDS ? telling : [...telling, ...others];
}

function slotOfTerm(term: QueryTerm): Slot[] {
  const weight = Math.min(term.weight ?? 1, HEAVIEST);
  const variants = [term.text, ...(term.alternatives ?? [])]
    .map((text) => ({ terms: stemsOf(text), factor: 1 }))
    .filter((variant) => variant.terms.length > 0);
  if (variants.length === 0 || !(weight >= LIGHTEST)) return [];
  return [{ key: `= ${variants[0].terms.join(' ')}`, weight, variants }];
}

/** Stems of the telling words of a name; of all its words when none tells. */
export function stemsOf(text: string): string[] {
  const telling = new Set<string>();
  const all = new Set<string>();
  forEachWord(text, (norm, _start, _end, flags) => {
    if (norm === '' || flags & WordFlag.compound) return;
    all.add(stem(norm));
    if (!isStopWord(norm, (flags & WordFlag.acronym) !== 0)) telling.add(stem(norm));
  });
  return [...(telling.size > 0 ? telling : all)];
}
