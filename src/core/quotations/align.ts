import type { CorpusWords } from './corpus-words';
import { NEGATES, sameWord } from './match';
import type { Pattern } from './pattern';
import { isWord, type WordRow } from './words';

/** One step of an alignment: indexes into the draft's and the source's rows; -1 where the step has no word on that side. */
export interface Step {
  readonly kind: 'same' | 'replaced' | 'dropped' | 'added' | 'skipped' | 'own';
  readonly draft: number;
  readonly source: number;
}

export interface Alignment {
  readonly steps: readonly Step[];
  /** Source words covered, half open. */
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Draft words (marks not counted) that stand in the source, and all that were to be found. */
  readonly matched: number;
  readonly wanted: number;
}

interface Wanted {
  readonly at: number;
  readonly word: string;
  readonly kind: 'word' | 'own' | 'changed';
  readonly before: string;
  readonly after: string;
  /** An ellipsis stands in front. */
  readonly gap: boolean;
  readonly first: boolean;
}

const known = new WeakMap<Pattern, readonly Wanted[]>();

/** The draft's words as the alignment sees them; made once for all the sources that a pattern is aligned with. */
function wantedWords(pattern: Pattern): readonly Wanted[] {
  const wanted = known.get(pattern) ?? readWanted(pattern);
  known.set(pattern, wanted);
  return wanted;
}

/** Brackets are the writer's own, ellipses may skip. */
function readWanted(pattern: Pattern): Wanted[] {
  const wanted: Wanted[] = [];
  for (const [p, piece] of pattern.pieces.entries()) {
    for (const [e, element] of piece.elements.entries()) {
      const gap = p > 0 && e === 0;
      const shape = { gap, first: e === 0, before: '', after: '' };
      if (element.kind === 'word') wanted.push({ ...shape, at: element.at, word: element.word, kind: 'word' });
      else if (element.kind === 'changed')
        wanted.push({
          ...shape,
          at: element.at,
          word: element.word,
          kind: 'changed',
          before: element.before,
          after: element.after,
        });
      else {
        const kind = element.words.some((word) => NEGATES.test(word)) ? 'word' : 'own';
        for (const [i, word] of element.words.entries())
          wanted.push({ ...shape, gap: gap && i === 0, at: element.at + i, word, kind });
      }
    }
  }
  return wanted;
}

const weight = (word: string): number => (isWord(word) ? 1 : 0.3);

function equal(want: Wanted, word: string): boolean {
  if (want.kind === 'word') return sameWord(want.word, word, want.first);
  const lower = word.toLowerCase();
  return (
    lower.startsWith(want.before.toLowerCase()) &&
    lower.endsWith(want.after.toLowerCase()) &&
    word.length >= want.before.length + want.after.length
  );
}

/** What the cost of a pair of words depends on, told once a word and not once a pair. */
interface Shape {
  readonly isWord: boolean;
  readonly lower: string;
  readonly opening: string;
  readonly weight: number;
}

const shapeOf = (word: string): Shape => ({
  isWord: isWord(word),
  lower: word.toLowerCase(),
  opening: word.slice(0, 3).toLowerCase(),
  weight: weight(word),
});

/** Cost of one word in place of another; words with the same beginning are likelier partners. */
function replacing(draft: Shape, source: Shape): number {
  if (draft.isWord !== source.isWord) return 1.4;
  if (!draft.isWord) return 0.3;
  if (draft.lower === source.lower) return 0.5;
  return draft.opening === source.opening ? 0.8 : 1;
}

const SKIP = 0.002;

/**
 * Aligns the quotation with the words `from`..`to` of a source by least cost (Needleman and Wunsch 1970, with free ends
 * on the source's side). Time and memory are the product of the two lengths.
 */
export function align(pattern: Pattern, row: WordRow, from: number, to: number): Alignment {
  const wanted = wantedWords(pattern);
  const n = wanted.length;
  const m = to - from;
  const width = m + 1;
  const shapes = row.words.slice(from, to).map(shapeOf);
  const cost = new Float32Array((n + 1) * width);
  const move = new Uint8Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    const want = wanted[i - 1];
    const draft = shapeOf(want.word);
    const alone = want.kind === 'own' ? 0.01 : draft.weight * 1.05;
    // Source words behind draft word i are free at an ellipsis and behind the last word.
    const free = i === n ? 0 : wanted[i].gap ? SKIP : 1;
    const base = i * width;
    cost[base] = cost[base - width] + alone;
    move[base] = 2;
    for (let j = 1; j <= m; j++) {
      const word = row.words[from + j - 1];
      const same = want.kind === 'own' ? want.word === word : equal(want, word);
      let best = cost[base - width + j - 1] + (same ? 0 : want.kind === 'own' ? 1 : replacing(draft, shapes[j - 1]));
      let how = 1;
      const added = cost[base - width + j] + alone;
      if (added < best) {
        best = added;
        how = 2;
      }
      const dropped = cost[base + j - 1] + shapes[j - 1].weight * free;
      if (dropped < best) {
        best = dropped;
        how = 3;
      }
      cost[base + j] = best;
      move[base + j] = how;
    }
  }
  return trace(wanted, row, from, m, cost, move);
}

function trace(
  wanted: readonly Wanted[],
  row: WordRow,
  from: number,
  m: number,
  cost: Float32Array,
  move: Uint8Array,
): Alignment {
  const n = wanted.length;
  const width = m + 1;
  let j = m;
  for (let k = m; k >= 0; k--) if (cost[n * width + k] <= cost[n * width + j]) j = k;
  const total = cost[n * width + j];
  const steps: Step[] = [];
  const end = from + j;
  let i = n;
  let matched = 0;
  while (i > 0) {
    const want = wanted[i - 1];
    const how = j === 0 ? 2 : move[i * width + j];
    if (how === 1) {
      const source = from + j - 1;
      const same = want.kind === 'own' ? want.word === row.words[source] : equal(want, row.words[source]);
      if (same && isWord(want.word)) matched++;
      steps.push({ kind: same ? 'same' : 'replaced', draft: want.at, source });
      i--;
      j--;
    } else if (how === 2) {
      steps.push({ kind: want.kind === 'own' ? 'own' : 'added', draft: want.at, source: from + j });
      i--;
    } else {
      const skipped = i < n && wanted[i].gap;
      steps.push({
        kind: skipped ? 'skipped' : 'dropped',
        draft: i < n ? wanted[i].at : wanted[n - 1].at + 1,
        source: from + j - 1,
      });
      j--;
    }
  }
  const count = wanted.filter((w) => w.kind !== 'own' && isWord(w.word)).length;
  return { steps: steps.reverse(), from: from + j, to: end, cost: total, matched, wanted: count };
}

/** The stretch of a source that shares most of the quotation's telling words: word indexes, or undefined. */
export function nearestWindow(
  pattern: Pattern,
  ids: Uint32Array,
  corpus: CorpusWords,
): { from: number; to: number; score: number } | undefined {
  const weights = new Map<number, number>();
  let size = 0;
  for (const piece of pattern.pieces) {
    for (const element of piece.elements) {
      if (element.kind !== 'word') continue;
      size++;
      const id = corpus.id(element.word);
      if (id < 0 || !isWord(element.word)) continue;
      const frequency = corpus.frequency(id);
      weights.set(id, 1 / (1 + Math.log2(1 + frequency)));
    }
  }
  const width = Math.max(6, Math.ceil(size * 1.15) + 2) * (pattern.pieces.length > 1 ? 3 : 1);
  const inside = new Map<number, number>();
  let score = 0;
  let best = { from: 0, score: 0 };
  for (let i = 0; i < ids.length; i++) {
    const w = weights.get(ids[i]);
    if (w !== undefined) {
      const count = inside.get(ids[i]) ?? 0;
      inside.set(ids[i], count + 1);
      if (count === 0) score += w;
    }
    const out = i - width;
    if (out >= 0) {
      const gone = weights.get(ids[out]);
      if (gone !== undefined) {
        const count = (inside.get(ids[out]) ?? 1) - 1;
        inside.set(ids[out], count);
        if (count === 0) score -= gone;
      }
    }
    if (score > best.score + 1e-9) best = { from: Math.max(0, i - width + 1), score };
  }
  if (best.score === 0) return undefined;
  const pad = Math.ceil(size / 2) + 4;
  return { from: Math.max(0, best.from - pad), to: Math.min(ids.length, best.from + width + pad), score: best.score };
}
