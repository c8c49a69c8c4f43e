import type { Quantity } from '../values/quantity';
import type { Statement } from '../values/statement';
import { weightOf } from './align';
import { type Comparison, compare } from './comparison';

/** An article, or any run of sentences of one source, ready to be searched for what bears on a claim. */
export interface ArticleStatements {
  readonly sentences: readonly Statement[];
  /** Every key of the article with the sentences that hold it. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly quantities: readonly { readonly sentence: number; readonly quantity: Quantity }[];
  /** Every number written anywhere, years and days of dates included. */
  readonly numbers: ReadonlySet<number>;
  /** Every word and numeral as written, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Indexes the sentences of one article by their content. */
export function gatherArticle(sentences: readonly Statement[]): ArticleStatements {
  const holders = new Map<string, number[]>();
  const quantities: { sentence: number; quantity: Quantity }[] = [];
  const numbers = new Set<number>();
  const words = new Set<string>();
  sentences.forEach((s, sentence) => {
    for (const w of s.words) words.add(w.norm);
    for (const token of s.content) {
      const list = holders.get(s.keys[token]);
      if (!list) holders.set(s.keys[token], [sentence]);
      else if (list[list.length - 1] !== sentence) list.push(sentence);
    }
    for (const quantity of s.quantities) {
      quantities.push({ sentence, quantity });
      numbers.add(quantity.value).add(quantity.upper).add(quantity.written);
    }
    for (const d of s.dates) for (const n of [d.year, d.endYear, d.day]) if (n !== undefined) numbers.add(n);
  });
  return { sentences, holders, quantities, numbers, words };
}

/** A sentence that bears on the claim. */
export interface Bearing {
  readonly sentence: number;
  /** Share of the claim's content, numbers and dates it holds, by shared keys. */
  readonly overlap: number;
  readonly comparison: Comparison;
}

/** The `count` sentences that share most with the claim, best first. */
export function bearingSentences(claim: Statement, article: ArticleStatements, count: number): Bearing[] {
  const scores = new Float64Array(article.sentences.length);
  let all = 0;
  for (const token of claim.content) {
    const weight = weightOf(claim, token);
    all += weight;
    const holders = article.holders.get(claim.keys[token]) ?? [];
    // A word that every sentence has tells little.
    const rarity = holders.length === 0 ? 0 : 1 / (1 + 0.15 * holders.length);
    for (const h of holders) scores[h] += weight * (0.6 + 0.4 * rarity);
  }
  for (const q of claim.quantities) {
    all += 0.8;
    for (const other of article.quantities) if (other.quantity.value === q.value) scores[other.sentence] += 0.4;
  }
  const order = [...scores.keys()].filter((i) => scores[i] > 0).sort((a, b) => scores[b] - scores[a] || a - b);
  return order.slice(0, count).map((sentence) => ({
    sentence,
    overlap: all === 0 ? 0 : Math.min(1, scores[sentence] / all),
    comparison: compare(claim, article.sentences[sentence]),
  }));
}
