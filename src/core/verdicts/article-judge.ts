import type { Statement } from '../values/statement';
import { absentNumbers, numberFeatures } from './absence';
import { weightOf } from './align';
import { type ArticleStatements, type Bearing, bearingSentences } from './article';
import { type Clash, tokensSpan } from './clash';
import { copiedClashes } from './copied';
import { ARTICLE_FEATURES, articleFeatures } from './features/article';
import type { Scorers } from './scorers';
import { learnedScore } from './sentence-judge';

/** Sentences of an article that are laid on a claim word by word. */
const BEARINGS = 4;

/** A claim sentence judged by a whole article. */
export interface JudgedArticle {
  readonly bearings: readonly Bearing[];
  /** Probability by the learned scorer of what the article says and does not say. */
  readonly against: number;
  /** The same for a number that the article nowhere states, and where its rival stands. */
  readonly number: number;
  readonly numberClash: PlacedClash | undefined;
  /** Clashes that need no scorer: a name or date that the article nowhere has, dates and opposites in a bearing sentence, a detail of one that is repeated. */
  readonly plain: readonly PlainClash[];
  /** Share of the claim's plain words (no names, numbers, dates) that the nearest sentence holds. */
  readonly rest: number;
  /** Share of the claim's content that stands anywhere in the article. */
  readonly held: number;
  /** A headline compresses: only its numbers are compared. */
  readonly headline: boolean;
}

/** A clash with the number of the sentence it stands in. */
export interface PlacedClash extends Clash {
  readonly sentence: number;
}

export interface PlainClash extends PlacedClash {
  readonly kind: 'name' | 'date' | 'opposite' | 'no-date' | 'copied';
}

/** What the scorer of articles was not shown in training: how long and how close the texts are tells data sets apart. */
const BLIND: ReadonlySet<string> = new Set(
  'overlap1 overlap2 coverage1 coverage2 coverageTop coverageAll backCoverage1 titleCase shared1 gaps1 claimPossible evidencePossible1'.split(
    ' ',
  ),
);
const SEEN = ARTICLE_FEATURES.map((name) => (BLIND.has(name) ? 0 : 1));

/** No full stop at its end, or most words in capitals. */
function isHeadline(claim: Statement): boolean {
  const last = claim.words[claim.words.length - 1]?.norm ?? '';
  const words = claim.words.filter((w) => w.kind === 'word');
  const ended = '.!?"\u201d\')'.includes(last) && last !== '';
  return !ended || words.filter((w) => w.capital).length > 0.6 * words.length;
}

function restOf(claim: Statement, bearing: Bearing | undefined): number {
  const plain = claim.content.filter((t) => !claim.words[t].capital || t === 0);
  if (plain.length === 0 || !bearing) return 0;
  return plain.filter((t) => bearing.comparison.alignment.to[t] >= 0).length / plain.length;
}

function heldBy(claim: Statement, article: ArticleStatements, bearings: readonly Bearing[]): number {
  let all = 0;
  let held = 0;
  for (const t of claim.content) {
    const weight = weightOf(claim, t);
    all += weight;
    if (article.holders.has(claim.keys[t]) || bearings.some((b) => b.comparison.alignment.to[t] >= 0)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}

/** Names of which a word stands nowhere in the article, where another name fills their place: absence alone is no clash. */
function absentNames(claim: Statement, article: ArticleStatements, nearest: Bearing): PlainClash[] {
  const { evidence, swaps, from } = nearest.comparison.alignment;
  return claim.names.flatMap((n) => {
    const at = absentWord(claim, article, n);
    if (at < 0) return [];
    const named = nearest.comparison.found.name.find((c) => c.claimSpan.start === claim.words[n.first].start);
    const swap = swaps.find((s) => s.claim >= n.first && s.claim <= n.last && evidence.words[s.evidence].capital);
    const open = evidence.names.find((e) => from[e.first] < 0 && from[e.last] < 0);
    const there =
      named?.evidenceSpan ??
      (swap ? tokensSpan(evidence, swap.evidence, swap.evidence) : open && tokensSpan(evidence, open.first, open.last));
    if (!there) return [];
    return [
      {
        kind: 'name' as const,
        comparison: 'name' as const,
        agrees: false,
        strength: 0.7,
        claimSpan: tokensSpan(claim, n.first, n.last),
        evidenceSpan: there,
        sentence: nearest.sentence,
      },
    ];
  });
}

function absentWord(claim: Statement, article: ArticleStatements, n: Statement['names'][number]): number {
  if (n.place && article.holders.has(claim.keys[n.first])) return -1;
  for (let i = Math.max(1, n.first); i <= n.last; i++) {
    const w = claim.words[i];
    if (w.kind === 'word' && w.capital && !w.stop && claim.role[i] !== 3 && !article.words.has(w.norm)) return i;
  }
  return -1;
}

function absentDates(claim: Statement, article: ArticleStatements, nearest: Bearing): PlainClash[] {
  const other = nearest.comparison.alignment.evidence.dates[0];
  if (!other) return [];
  return claim.dates.flatMap((d) => {
    const stated = claim.words.slice(d.first, d.last + 1).filter((w) => w.kind === 'number' || w.capital);
    if (stated.every((w) => article.words.has(w.norm))) return [];
    return [
      {
        kind: 'no-date' as const,
        comparison: 'date' as const,
        agrees: false,
        strength: 0.7,
        claimSpan: d.span,
        evidenceSpan: other.span,
        sentence: nearest.sentence,
      },
    ];
  });
}

function plainClashes(claim: Statement, article: ArticleStatements, bearings: readonly Bearing[]): PlainClash[] {
  const nearest = bearings[0];
  if (!nearest) return [];
  const clashing = (b: Bearing, kind: 'date' | 'opposite'): PlainClash[] =>
    b.comparison.found[kind].filter((c) => !c.agrees).map((c) => ({ ...c, kind, sentence: b.sentence }));
  return [
    ...absentNames(claim, article, nearest),
    ...absentDates(claim, article, nearest),
    ...copiedClashes(nearest.comparison).map((c) => ({ ...c, kind: 'copied' as const, sentence: nearest.sentence })),
    ...clashing(nearest, 'date'),
    ...bearings.slice(0, 2).flatMap((b) => clashing(b, 'opposite')),
  ];
}

export function judgeByArticle(claim: Statement, article: ArticleStatements, scorers: Scorers): JudgedArticle {
  const bearings = bearingSentences(claim, article, BEARINGS);
  const scores = bearings.map((b) => learnedScore(b.comparison, scorers));
  const row = articleFeatures(claim, article, bearings, scores).map((v, i) => v * SEEN[i]);
  const absent = absentNumbers(claim, article, bearings);
  let number = 0;
  let numberClash: JudgedArticle['numberClash'];
  for (const a of absent) {
    const p = scorers.number(numberFeatures(a, absent, claim, bearings));
    if (p <= number || !a.rival) continue;
    number = p;
    numberClash = {
      comparison: 'quantity',
      agrees: false,
      strength: p,
      claimSpan: a.quantity.span,
      evidenceSpan: a.rival.evidence.span,
      sentence: a.sentence,
    };
  }
  return {
    bearings,
    against: scorers.article(row),
    number,
    numberClash,
    plain: plainClashes(claim, article, bearings),
    rest: restOf(claim, bearings[0]),
    held: heldBy(claim, article, bearings),
    headline: isHeadline(claim),
  };
}
