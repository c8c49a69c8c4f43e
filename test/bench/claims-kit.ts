/** What the trainer needs of the product, bundled for Node. */
import { wordnet } from 'attest:wordnet';
import { splitSentences } from '../../src/core/text/sentences';
import { broader, directAntonyms, entriesOf } from '../../src/core/values/lexicon';
import { PLACES } from '../../src/core/values/places';
import { type Statement, stateOf } from '../../src/core/values/statement';
import { absentNumbers, NUMBER_FEATURES, numberFeatures } from '../../src/core/verdicts/absence';
import { type ArticleStatements, type Bearing, bearingSentences, gatherArticle } from '../../src/core/verdicts/article';
import { compare } from '../../src/core/verdicts/comparison';
import { ARTICLE_FEATURES, articleFeatures } from '../../src/core/verdicts/features/article';
import { PAIR_FEATURES, pairFeatures } from '../../src/core/verdicts/features/pair';
import { newsOpposites } from '../../src/core/verdicts/news-opposites';

export { entriesOf } from '../../src/core/values/lexicon';
export { wordsOf } from '../../src/core/values/words';
export { ARTICLE_FEATURES, NUMBER_FEATURES, PAIR_FEATURES };
/** WordNet's lemmas with their senses, a line each. */
export const { words } = wordnet();

export const sentencesOf = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end));

/** Features of a sentence against a sentence. */
export const pairRow = (claim: string, evidence: string): number[] =>
  pairFeatures(compare(stateOf(claim), stateOf(evidence)));

export interface PreparedPart {
  readonly claim: Statement;
  readonly article: ArticleStatements;
  readonly bearings: readonly Bearing[];
  readonly pairRows: readonly number[][];
}

const BEARINGS = 4;
let last: { readonly text: string; readonly article: ArticleStatements } | undefined;

/** Each sentence of a claim with the sentences of the article that bear on it. */
export function prepare(claim: string, evidence: string): PreparedPart[] {
  if (last?.text !== evidence)
    last = { text: evidence, article: gatherArticle(sentencesOf(evidence).map((text) => stateOf(text))) };
  const { article } = last;
  return sentencesOf(claim).map((text) => {
    const statement = stateOf(text);
    const bearings = bearingSentences(statement, article, BEARINGS);
    return { claim: statement, article, bearings, pairRows: bearings.map((b) => pairFeatures(b.comparison)) };
  });
}

export const articleRow = (p: PreparedPart, scores: readonly number[]): number[] =>
  articleFeatures(p.claim, p.article, p.bearings, scores);

export function numberRows(p: PreparedPart): number[][] {
  const absent = absentNumbers(p.claim, p.article, p.bearings);
  return absent.map((a) => numberFeatures(a, absent, p.claim, p.bearings));
}

export const places: readonly string[] = [...PLACES.keys()].filter((p) => !p.includes(' '));
export const sameForm = (a: string, b: string): boolean =>
  PLACES.get(a)?.form === PLACES.get(b)?.form && PLACES.get(a)?.country !== PLACES.get(b)?.country;

/** Spans and texts of the names inside a sentence, places left out. */
export function namesIn(text: string): [number, number, string][] {
  const s = stateOf(text);
  return s.names
    .filter((n) => !n.place && n.first > 0)
    .map((n) => [s.words[n.first].start, s.words[n.last].end, text.slice(s.words[n.first].start, s.words[n.last].end)]);
}

export const opposites = (lemma: string): string[] =>
  [...new Set([...directAntonyms(lemma), ...newsOpposites(lemma)])].filter((x) => !x.includes('_'));

let children: Map<number, string[]> | undefined;

/** Common nouns with the same direct broader word, another sense. */
export function siblings(lemma: string): string[] {
  if (!children) {
    children = new Map();
    for (const line of words.split('\n')) {
      const name = line.slice(0, line.indexOf(' '));
      const entry = name.includes('_') ? undefined : entriesOf(name).n;
      const parent = entry && entry.frequency >= 2 ? broader(entry.senses[0])[0] : undefined;
      if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name]);
    }
  }
  const own = entriesOf(lemma).n;
  if (!own || own.frequency < 2) return [];
  const parent = broader(own.senses[0])[0];
  return (children.get(parent) ?? [])
    .filter((x) => x !== lemma && entriesOf(x).n?.senses[0] !== own.senses[0])
    .slice(0, 12);
}
