import type { CorpusWords } from './corpus-words';
import { findIn, findVerbatim, type Located } from './find';
import type { Nearest } from './nearest';
import type { Pattern } from './pattern';
import { placeOf, type Question } from './question';
import type { QuotationVerdict } from './verdict';
import { isWord, rowSpan } from './words';

/** A verbatim stretch of the quotation: words `at`..`to` of the draft stand at `from` in a source. */
interface Patch {
  readonly at: number;
  readonly to: number;
  readonly source: number;
  readonly from: number;
}

const SHORTEST = 4;
const MOST_PATCHES = 4;

/** Pieces that each stand somewhere, but not together and in this order; undefined where that is not the case. */
export function stitched(
  question: Question,
  corpus: CorpusWords,
  nearest: Nearest | undefined,
): QuotationVerdict | undefined {
  const places = question.pattern.pieces.length > 1 ? byEllipsis(question, corpus) : bySeams(question, corpus, nearest);
  if (!places) return undefined;
  const sources = new Set(places.map((p) => p.source));
  const where =
    sources.size > 1
      ? 'different sources'
      : new Set(places.map((p) => p.passage)).size > 1
        ? 'different paragraphs'
        : 'another order';
  const message =
    where === 'another order'
      ? 'The pieces stand in another order in the source.'
      : `The quotation joins pieces from ${where}.`;
  return { kind: 'stitched', places, edits: [], message };
}

/** Every piece between ellipses stands somewhere. */
function byEllipsis(question: Question, corpus: CorpusWords): QuotationVerdict['places'] | undefined {
  const { pattern } = question;
  if (pattern.wordCount < SHORTEST) return undefined;
  const cited = question.cited.map((c) => c.source);
  const found: Located[] = [];
  let home: number | undefined;
  for (const piece of pattern.pieces) {
    const alone: Pattern = { ...pattern, pieces: [piece] };
    const near = home === undefined ? [] : findIn(alone, corpus, home);
    const [best] = near.length > 0 ? near : findVerbatim(alone, corpus, cited);
    if (!best) return undefined;
    home ??= best.source;
    found.push(best);
  }
  return found.map((l) => ({ ...placeOf(corpus.sources, l.source, l.span), passage: l.passage }));
}

/** The quotation falls into a few long verbatim stretches from places that do not follow one another. */
function bySeams(
  question: Question,
  corpus: CorpusWords,
  nearest: Nearest | undefined,
): QuotationVerdict['places'] | undefined {
  const { pattern } = question;
  if (pattern.hasBrackets || pattern.wordCount < 2 * SHORTEST) return undefined;
  const patches = cover(question, corpus, nearest);
  if (!patches || patches.length < 2) return undefined;
  const places = patches.map((p) =>
    placeOf(corpus.sources, p.source, rowSpan(corpus.row(p.source), p.from, p.from + p.to - p.at)),
  );
  const ordered = patches.every(
    (p, i) =>
      i === 0 ||
      (p.source === patches[i - 1].source &&
        p.from >= patches[i - 1].from &&
        places[i].passage === places[i - 1].passage),
  );
  // In order and in one paragraph is a quotation with words left out, and no ellipsis: altered.
  return ordered ? undefined : places;
}

/** Covers the quotation greedily with the longest verbatim stretches; undefined where some words stand nowhere. */
function cover(question: Question, corpus: CorpusWords, nearest: Nearest | undefined): Patch[] | undefined {
  const { words } = question.pattern.row;
  const [piece] = question.pattern.pieces;
  const ids = words.map((w) => corpus.id(w));
  const sources = candidates(question, corpus, ids, nearest);
  const patches: Patch[] = [];
  for (let at = piece.at; at < piece.to; ) {
    let best: Patch | undefined;
    for (const source of sources) best = longest(ids, at, piece.to, source, corpus, best);
    if (!best || wordsIn(words, best.at, best.to) < SHORTEST) {
      // One joining word or mark between two stretches.
      if (
        patches.length > 0 &&
        patches[patches.length - 1].to === at &&
        at + 1 < piece.to &&
        (!isWord(words[at]) || /^(?:and|but|or|that|as)$/i.test(words[at]))
      ) {
        at++;
        continue;
      }
      return undefined;
    }
    patches.push(best);
    if (patches.length > MOST_PATCHES) return undefined;
    at = best.to;
  }
  return patches;
}

const wordsIn = (words: readonly string[], at: number, to: number): number => words.slice(at, to).filter(isWord).length;

function candidates(
  question: Question,
  corpus: CorpusWords,
  ids: readonly number[],
  nearest: Nearest | undefined,
): number[] {
  const half = ids.length >> 1;
  const known = (list: readonly number[]): number[] => list.filter((id) => id >= 0);
  return [
    ...new Set([
      ...question.cited.map((c) => c.source),
      ...(nearest ? [nearest.source] : []),
      ...corpus.nearest(known(ids.slice(0, half)), 4),
      ...corpus.nearest(known(ids.slice(half)), 4),
    ]),
  ];
}

/** The longest stretch of the source that begins with the draft's word `at`, if longer than `best`. */
function longest(
  ids: readonly number[],
  at: number,
  to: number,
  source: number,
  corpus: CorpusWords,
  best: Patch | undefined,
): Patch | undefined {
  const held = corpus.ids(source);
  let found = best;
  for (let from = 0; from < held.length; from++) {
    if (held[from] !== ids[at]) continue;
    let n = 1;
    while (at + n < to && from + n < held.length && held[from + n] === ids[at + n]) n++;
    if (n > (found ? found.to - found.at : 0)) found = { at, to: at + n, source, from };
  }
  return found;
}
