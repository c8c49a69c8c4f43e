import { MappedTextBuilder, type OffsetMap } from './offset-map';

/** A text with its typography folded, and the way back. */
export interface FoldedText {
  readonly text: string;
  readonly map: OffsetMap;
}

const MARKS = '"“”„‟‘’‚‛\'`´′″‵‶«»‹›「」『』＂＇';
const DASHES = '-‐‑‒–—―−﹘﹣－';
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

enum Sort {
  Other,
  Space,
  Mark,
  Dash,
  Dot,
  Ellipsis,
  Invisible,
  Ligature,
}

function sortsOf(): Map<string, Sort> {
  const sorts = new Map<string, Sort>([
    ['.', Sort.Dot],
    ['…', Sort.Ellipsis],
  ]);
  for (const c of ' \t\n\r\f\v\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000') sorts.set(c, Sort.Space);
  for (let code = 0x2000; code <= 0x200a; code++) sorts.set(String.fromCharCode(code), Sort.Space);
  for (const c of MARKS) sorts.set(c, Sort.Mark);
  for (const c of DASHES) sorts.set(c, Sort.Dash);
  for (const c of INVISIBLE) sorts.set(c, Sort.Invisible);
  for (const c of Object.keys(LIGATURES)) sorts.set(c, Sort.Ligature);
  return sorts;
}

const SORTS = sortsOf();

const classOf = (characters: readonly string[]): string =>
  `[${characters.map((c) => `\\u{${c.charCodeAt(0).toString(16)}}`).join('')}]`;
/** Characters that stay as they are where they stand alone. */
const UNCHANGED = [' ', '.', "'", '-'];

/** Everything that may need folding: a letter with its combining marks, Hangul in pieces, or the characters above. */
const SPECIAL = new RegExp(
  `\\p{L}[\\u0300-\\u036f]+|[\\u1100-\\u11ff]+|${classOf([...SORTS.keys()])}{2,}|${classOf([...SORTS.keys()].filter((c) => !UNCHANGED.includes(c)))}`,
  'gu',
);

/**
 * Folds what docs/verbatim.md lists and nothing else: every quotation mark becomes `'`, every dash `-` without spaces
 * around it, three dots `…` without spaces around it, white space one space; ligatures are spelled out, invisible
 * characters go, letters in pieces are composed (NFC). Letter case stays: only the first word's is folded, and that
 * is a matter of comparing. Applied to both sides alike. Linear in the text.
 */
export function fold(text: string): FoldedText {
  const out = new MappedTextBuilder();
  let from = 0;
  for (const match of text.matchAll(SPECIAL)) {
    const run = match[0];
    if (run === '. ' || run === "' ") continue;
    out.append(text.slice(from, match.index), from);
    from = match.index + run.length;
    if (run.length > 1 && /[\u0300-\u036f\u1100-\u11ff]/.test(run)) composed(run, match.index, out);
    else foldRun(run, match.index, out, from < text.length);
  }
  out.append(text.slice(from), from);
  return out.build();
}

/** Composes a cluster; each composed character leads back to the cluster's own place. */
function composed(run: string, at: number, out: MappedTextBuilder): void {
  const nfc = run.normalize('NFC');
  for (let i = 0; i < nfc.length; i++) out.append(nfc[i], at + Math.min(i, run.length - 1));
}

function foldRun(run: string, at: number, out: MappedTextBuilder, more: boolean): void {
  let space = -1;
  let swallow = out.length === 0;
  const put = (piece: string, index: number): void => {
    if (space >= 0 && !swallow) out.append(' ', at + space);
    space = -1;
    swallow = false;
    for (const c of piece) out.append(c, at + index);
  };
  for (let i = 0; i < run.length; i++) {
    const sort = SORTS.get(run[i]) ?? Sort.Other;
    if (sort === Sort.Space) {
      if (space < 0) space = i;
    } else if (sort === Sort.Dash || sort === Sort.Ellipsis || (sort === Sort.Dot && dots(run, i) > 0)) {
      space = -1;
      put(sort === Sort.Dash ? '-' : '…', i);
      if (sort === Sort.Dot) i += dots(run, i) - 1;
      else if (sort === Sort.Dash) i = lastDash(run, i);
      swallow = true;
    } else if (sort === Sort.Mark) put("'", i);
    else if (sort === Sort.Ligature) put(LIGATURES[run[i]], i);
    else if (sort !== Sort.Invisible) put(run[i], i);
  }
  if (space >= 0 && !swallow && more) out.append(' ', at + space);
}

/** Index of the last of the dashes that begin at `i`, with or without spaces between them. */
function lastDash(run: string, i: number): number {
  let last = i;
  for (let j = i + 1; j < run.length; j++) {
    const sort = SORTS.get(run[j]);
    if (sort === Sort.Dash) last = j;
    else if (sort !== Sort.Space && sort !== Sort.Invisible) break;
  }
  return last;
}

/** Length of an ellipsis of dots at `i`, spaced or not: `...`, `. . .`; 0 where there are fewer than three. */
function dots(run: string, i: number): number {
  let count = 0;
  let end = i;
  for (let j = i; j < run.length; j++) {
    const sort = SORTS.get(run[j]);
    if (sort === Sort.Dot) {
      count++;
      end = j + 1;
    } else if (sort !== Sort.Space && sort !== Sort.Invisible) break;
  }
  return count >= 3 ? end - i : 0;
}
