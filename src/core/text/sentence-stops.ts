import {
  AFTER_CLOCK,
  BEFORE_FIGURE,
  MAYBE_FINAL,
  MONTHS,
  MONTHS_AFTER_ORDINAL,
  NEVER_FINAL,
  SPEECH_VERBS,
  STARTERS,
} from './abbreviations';

/** A single full stop and what stands around it. */
export interface StopContext {
  readonly text: string;
  /** Offset at which the sentence begins. */
  readonly sentence: number;
  /** Offset of the stop. */
  readonly dot: number;
  /** Whether a closing quotation mark or bracket follows the stop. */
  readonly closed: boolean;
  /** The next word without opening marks, and where it starts; empty when it does not start with a letter or figure. */
  readonly next: string;
  readonly nextAt: number;
}

/** No abbreviation and no word that decides is longer. Bounds the look-around. */
const LONGEST = 24;

/** Whether the stop belongs to an abbreviation, an initial or an ordinal inside the sentence. */
export function stopIsInside(context: StopContext): boolean {
  const token = wordBefore(context.text, context.dot, context.sentence);
  if (token === '') return false;
  const atStart = context.dot - token.length <= context.sentence;
  if (/^\d+$/.test(token)) return insideAfterFigure(context, token, atStart);
  if (/^\p{Lu}$/u.test(token)) return insideAfterInitial(context, token, atStart);
  if (token.includes('.')) return insideAfterAcronym(context, token);
  return insideAfterWord(context, token);
}

function insideAfterFigure({ next }: StopContext, token: string, atStart: boolean): boolean {
  if (atStart && token.length <= 3) return true;
  return token.length <= 2 && MONTHS_AFTER_ORDINAL.has(next);
}

/** "George W. Bush", "N. Korea", "A. The first option"; but "vitamin C. The", "than I. They". */
function insideAfterInitial({ next, closed }: StopContext, token: string, atStart: boolean): boolean {
  if (atStart) return true;
  if (closed || token === 'I') return false;
  return !STARTERS.has(next) || next === 'A';
}

/** "U.N.", "U.S.", "a.m.", "Ph.D.", "e.g.": a name may follow, so only a word that begins sentences closes. */
function insideAfterAcronym({ next, closed }: StopContext, token: string): boolean {
  if (NEVER_FINAL.has(token)) return true;
  if (!/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(token)) return false;
  if (closed && !/^\p{Lu}/u.test(token)) return false;
  if (/^[ap]\.m$/i.test(token)) return AFTER_CLOCK.has(next);
  return !STARTERS.has(next) && !/^\d/.test(next);
}

function insideAfterWord({ next, closed }: StopContext, token: string): boolean {
  const figure = /^[\d(#]/.test(next);
  if (NEVER_FINAL.has(token)) return !closed && !(STARTERS.has(next) && !/^(?:Mr|Mrs|Ms|Dr)$/.test(token));
  if (MONTHS.has(token)) return figure;
  if (BEFORE_FIGURE.has(token)) return figure || /^[IVXLC]+$/.test(next);
  if (MAYBE_FINAL.has(token)) return !closed && !STARTERS.has(next) && !(figure && /^\p{Ll}/u.test(token));
  return false;
}

/** The word that ends at `end`, with inner stops and hyphens ("U.S", "e.g"), or '' when it is too long to matter. */
export function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  while (start > floor && end - start <= LONGEST && /[\p{L}\p{M}\p{N}.\-&°]/u.test(text[start - 1])) start--;
  if (end - start > LONGEST) return '';
  const word = text.slice(start, end).replace(/^[.-]+/, '');
  const hyphen = word.lastIndexOf('-');
  return hyphen < 0 || NEVER_FINAL.has(word) ? word : word.slice(hyphen + 1);
}

/** The word at `at`, at most a few letters longer than any that decides. */
export function nextWord(text: string, at: number): string {
  return (
    /^[\p{L}\p{M}\p{N}#][\p{L}\p{M}\p{N}'’.-]*/u.exec(text.slice(at, at + LONGEST))?.[0].replace(/[.'’-]+$/, '') ?? ''
  );
}

/** Whether the words at `at` attribute the quotation before them: a name and a verb of speech. */
export function followsAttribution(text: string, at: number): boolean {
  const words = text.slice(at, at + 64).split(/\s+/, 5);
  if (STARTERS.has(words[0])) return false;
  for (const word of words.slice(0, 4)) {
    const bare = word.replace(/[.,;:!?]+$/, '');
    if (SPEECH_VERBS.has(bare)) return true;
    if (bare !== word || !/^\p{Lu}/u.test(bare)) return false;
  }
  return false;
}
