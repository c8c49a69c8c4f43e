import type { CorpusWords } from './corpus-words';
import type { Element, Pattern, Piece } from './pattern';
import { rowIndex, type Stream, wordOf } from './stream';

/** Where a piece stands in a stream: word indexes, half open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const PRONOUN =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|we|us|our|i|me|my|you|your|here|there)$/i;
/** A negation is no insertion: in brackets or not, it turns the sense around. */
export const NEGATES = /^(?:not|never|no)$|n't$/i;
const SOFT = /^[.,;:-]$/;

/** Every place in the stream that holds the piece word for word. */
export function placesOf(piece: Piece, stream: Stream, corpus: CorpusWords, limit = 64): Run[] {
  const found: Run[] = [];
  const anchor = anchorOf(piece, corpus);
  const { ids } = stream;
  const whole = anchor !== undefined && anchor.id >= 0;
  // A word that no source holds may be one that a line end broke in two.
  if (anchor && !whole && !stream.row.broken) return found;
  for (let i = 0; i < ids.length && found.length < limit; i++) {
    if (whole && ids[i] !== anchor.id) continue;
    const from = whole ? i - anchor.offset : i;
    if (from < 0) continue;
    const to = matchFrom(piece.elements, stream, from);
    if (to > from) found.push({ from, to });
  }
  return found;
}

/** Number of source words that a word stands for at `at` where a line end broke it: `strategic` for `strate- gic`. */
function unbroken(draft: string, stream: Stream, at: number, first: boolean): number {
  const { broken } = stream.row;
  if (!broken || at + 2 >= stream.ids.length || !broken.has(rowIndex(stream, at + 1))) return 0;
  return sameWord(draft, wordOf(stream, at) + wordOf(stream, at + 2), first) ? 3 : 0;
}

/** The rarest word in front of the first bracket: it stands at a fixed distance from the piece's start. */
function anchorOf(piece: Piece, corpus: CorpusWords): { id: number; offset: number } | undefined {
  let best: { id: number; offset: number } | undefined;
  for (const [offset, element] of piece.elements.entries()) {
    if (element.kind === 'bracket') break;
    // A seam may swallow a mark, so that only the words up to the first mark keep their distance.
    if (element.kind === 'word' && SOFT.test(element.word)) break;
    if (element.kind !== 'word') continue;
    const id = corpus.id(element.word);
    if (id < 0) return { id, offset };
    if (!best || corpus.frequency(id) < corpus.frequency(best.id)) best = { id, offset };
  }
  return best;
}

/** End of the match that starts at word `from`, or -1. */
function matchFrom(elements: readonly Element[], stream: Stream, from: number): number {
  const failed = new Set<number>();
  const width = stream.ids.length + 1;
  const step = (e: number, at: number): number => {
    if (e === elements.length) return at;
    const key = e * width + at;
    if (failed.has(key)) return -1;
    for (const next of continuations(elements[e], e === 0, stream, at)) {
      const end = step(e + 1, next);
      if (end >= 0) return end;
    }
    failed.add(key);
    return -1;
  };
  return walk(elements, stream, from, step);
}

/** Runs along plain words without recursion; `step` takes over at the first bracket. */
function walk(
  elements: readonly Element[],
  stream: Stream,
  from: number,
  step: (e: number, at: number) => number,
): number {
  let at = from;
  for (let e = 0; e < elements.length; e++) {
    if (elements[e].kind === 'bracket') return elements.length - e > 400 ? -1 : step(e, at);
    const next = continuations(elements[e], e === 0, stream, at);
    if (next.length === 0) return -1;
    at = next[0];
  }
  return at;
}

/** Stream indexes at which the match may go on behind this element. */
function continuations(element: Element, first: boolean, stream: Stream, at: number): number[] {
  if (element.kind === 'bracket') return bracket(element.words, stream, at);
  const seam = stream.seams?.has(at) ?? false;
  if (at >= stream.ids.length) return [];
  const word = wordOf(stream, at);
  if (element.kind === 'changed') return isChanged(element, word) ? [at + 1] : [];
  if (sameWord(element.word, word, first)) return [at + 1];
  const joined = unbroken(element.word, stream, at, first);
  if (joined > 0) return [at + joined];
  return seam && SOFT.test(element.word) ? [at] : [];
}

/** The same brackets in the source, an insertion, or a name in place of a pronoun. */
function bracket(words: readonly string[], stream: Stream, at: number): number[] {
  const next: number[] = [];
  if (words.every((word, i) => at + i < stream.ids.length && sameWord(word, wordOf(stream, at + i), false)))
    next.push(at + words.length);
  if (words.some((word) => NEGATES.test(word))) return next;
  next.push(at);
  if (at < stream.ids.length && PRONOUN.test(wordOf(stream, at))) next.push(at + 1);
  return next;
}

/** Word for word; the letter case of a quotation's first word is free. */
export function sameWord(draft: string, source: string, first: boolean): boolean {
  if (draft === source) return true;
  return first && draft.slice(1) === source.slice(1) && draft[0].toLowerCase() === source[0].toLowerCase();
}

/** `need[ed]` for `needs`: the letters outside the brackets stand in the source's word, and little else does. */
function isChanged(element: Element & { kind: 'changed' }, word: string): boolean {
  const { before, after } = element;
  if (before.length + after.length < 2 && word.length > 4) return false;
  const rest = word.length - before.length - after.length;
  if (rest < 0 || rest > 4) return false;
  const start = word.slice(0, before.length).toLowerCase() === before.toLowerCase();
  return start && word.toLowerCase().endsWith(after.toLowerCase());
}

/** Vocabulary numbers of the words that a source must hold for the pattern to stand in it; -1 for one no source holds. */
export function requiredWords(pieces: Pattern['pieces'], corpus: CorpusWords): number[] {
  const ids: number[] = [];
  for (const piece of pieces) {
    for (const element of piece.elements) {
      if (element.kind === 'word' && /[\p{L}\p{N}]/u.test(element.word)) ids.push(corpus.id(element.word));
    }
  }
  return ids;
}
