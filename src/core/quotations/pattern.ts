import { isWord, type WordRow, wordRow } from './words';

/** One thing that quoted words ask of the source, in order. `at` and `to` are word indexes of the quotation's row. */
export type Element =
  | { readonly kind: 'word'; readonly word: string; readonly at: number; readonly to: number }
  /** `[T]he`, `need[ed]`: letters in brackets are the writer's. */
  | {
      readonly kind: 'changed';
      readonly before: string;
      readonly after: string;
      readonly word: string;
      readonly at: number;
      readonly to: number;
    }
  /** `[North Korea]`: the writer's own, unless the same brackets stand in the source. */
  | { readonly kind: 'bracket'; readonly words: readonly string[]; readonly at: number; readonly to: number };

/** A stretch of quoted words between ellipses. */
export interface Piece {
  readonly elements: readonly Element[];
  /** The quotation itself goes on behind this piece with an ellipsis. */
  readonly at: number;
  readonly to: number;
}

/** Quoted words, read for what the writer marked as his own. */
export interface Pattern {
  readonly text: string;
  readonly row: WordRow;
  readonly pieces: readonly Piece[];
  /** Number of words, marks not counted. */
  readonly wordCount: number;
  readonly hasBrackets: boolean;
}

const SOFT = new Set([',', '.', ';', ':', '-', '…']);

export function patternOf(text: string): Pattern {
  const row = wordRow(text);
  const pieces: Piece[] = [];
  let elements: Element[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const kept = trimmed(elements);
    if (kept.length > 0) pieces.push({ elements: kept, at: kept[0].at, to: kept[kept.length - 1].to });
    elements = [];
    from = to;
  };
  for (let i = 0; i < row.words.length; ) {
    const gap = gapAt(row, i);
    if (gap > 0) {
      cut(i + gap);
      i += gap;
      continue;
    }
    const element = elementAt(row, i, from);
    if (element) elements.push(...element.elements);
    i = element ? element.next : i + 1;
  }
  cut(row.words.length);
  const wordCount = row.words.filter(isWord).length;
  return { text, row, pieces, wordCount, hasBrackets: row.words.includes('[') };
}

/** Length of an ellipsis at word `i`: `…`, `[…]`, `(…)`. */
function gapAt({ words }: WordRow, i: number): number {
  if (words[i] === '…') return 1;
  if (
    (words[i] === '[' && words[i + 1] === '…' && words[i + 2] === ']') ||
    (words[i] === '(' && words[i + 1] === '…' && words[i + 2] === ')')
  )
    return 3;
  return 0;
}

interface Read {
  readonly elements: readonly Element[];
  readonly next: number;
}

function elementAt(row: WordRow, i: number, from: number): Read | undefined {
  const { words, starts } = row;
  const touches = (a: number): boolean => a + 1 < words.length && starts[a] + words[a].length === starts[a + 1];
  if (words[i] === '[') {
    const close = words.indexOf(']', i);
    if (close < 0 || close - i > 30) return { elements: [{ kind: 'word', word: '[', at: i, to: i + 1 }], next: i + 1 };
    const inner = words.slice(i + 1, close);
    if (
      inner.length === 1 &&
      isWord(inner[0]) &&
      !/^sic$/i.test(inner[0]) &&
      touches(close) &&
      isWord(words[close + 1])
    ) {
      const after = words[close + 1];
      return {
        elements: [{ kind: 'changed', before: '', after, word: inner[0] + after, at: i, to: close + 2 }],
        next: close + 2,
      };
    }
    return { elements: [{ kind: 'bracket', words: words.slice(i, close + 1), at: i, to: close + 1 }], next: close + 1 };
  }
  const opens = words[i + 1] === '[' && touches(i) && touches(i + 1) && isWord(words[i]) && i >= from;
  if (opens && words[i + 3] === ']' && isWord(words[i + 2]) && !/^sic$/i.test(words[i + 2])) {
    const goesOn = touches(i + 3) && i + 4 < words.length && isWord(words[i + 4]);
    const after = goesOn ? words[i + 4] : '';
    const to = goesOn ? i + 5 : i + 4;
    return {
      elements: [{ kind: 'changed', before: words[i], after, word: words[i] + words[i + 2] + after, at: i, to }],
      next: to,
    };
  }
  return { elements: [{ kind: 'word', word: words[i], at: i, to: i + 1 }], next: i + 1 };
}

/** Without the punctuation that the contract folds at the ends: commas, stops, marks of inner quotations. */
function trimmed(elements: readonly Element[]): Element[] {
  let start = 0;
  let end = elements.length;
  const soft = (e: Element): boolean => e.kind === 'word' && (SOFT.has(e.word) || e.word === "'");
  while (end > start && soft(elements[end - 1])) end--;
  while (start < end && soft(elements[start])) start++;
  return elements.slice(start, end);
}
