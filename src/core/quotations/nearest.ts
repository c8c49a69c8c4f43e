import { type Alignment, align, nearestWindow } from './align';
import type { CorpusWords } from './corpus-words';
import type { Question } from './question';
import { isWord } from './words';

export interface Nearest {
  readonly source: number;
  readonly alignment: Alignment;
}

const CANDIDATES = 8;

/** Longest quotation that is aligned word by word, in words. */
const LONGEST = 1500;

export function nearestOf(question: Question, corpus: CorpusWords): Nearest | undefined {
  const { pattern } = question;
  const ids = pattern.row.words.filter(isWord).map((w) => corpus.id(w));
  const cited = question.cited.map((c) => c.source);
  const candidates = new Set([
    ...cited,
    ...corpus.nearest(
      ids.filter((id) => id >= 0),
      CANDIDATES,
    ),
  ]);
  let best: (Nearest & { rank: number }) | undefined;
  for (const source of candidates) {
    if (pattern.wordCount > LONGEST) break;
    const window = nearestWindow(pattern, corpus.ids(source), corpus);
    if (!window) continue;
    const alignment = align(pattern, corpus.row(source), window.from, window.to);
    // The cited source and an article win over others that come as close.
    const bonus = (cited.includes(source) ? 0.6 : 0) + (corpus.sources[source].kind === 'brief' ? -0.3 : 0);
    const rank = bonus - alignment.cost;
    if (!best || rank > best.rank) best = { source, alignment, rank };
  }
  return best;
}
