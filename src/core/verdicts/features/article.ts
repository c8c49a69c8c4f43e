import type { Statement } from '../../values/statement';
import { absentNumbers } from '../absence';
import { weightOf } from '../align';
import type { ArticleStatements, Bearing } from '../article';
import { absentSlots, absentWords, nowhere } from './absent';
import { strongest } from './frame';
import { roleSwapOf } from './polarity';

/** What the scorer of a sentence against an article looks at. Counts of the article's sentences are left out on purpose. */
export const ARTICLE_FEATURES = [
  'pairBest',
  'pairSecond',
  'pairWorst',
  'pairSupport',
  'overlap1',
  'overlap2',
  'coverage1',
  'coverage2',
  'coverageTop',
  'coverageAll',
  'backCoverage1',
  'absentWords',
  'absentNouns',
  'absentVerbs',
  'absentAdjectives',
  'absentNames',
  'absentPlaces',
  'absentOpposed',
  'absentSibling',
  'absentSynonym',
  'absentWeight',
  'numbers',
  'absentNumbers',
  'absentFit',
  'absentContext',
  'absentHead',
  'absentSameKind',
  'absentOverlap',
  'derived',
  'absentRank',
  'absentMoney',
  'absentAge',
  'absentSpelled',
  'absentRatio',
  'statedNumbers',
  'numberClash1',
  'numberEqual1',
  'dateDiffers1',
  'dateSame1',
  'dateSameAny',
  'negation1',
  'negation2',
  'negationClose',
  'opposite1',
  'opposite2',
  'oppositeStated',
  'nameSwap1',
  'placeSwap1',
  'siblingSwap1',
  'shared1',
  'gaps1',
  'claimFull',
  'claimImplicit',
  'claimPossible',
  'evidencePossible1',
  'oneSegment',
  'sameNegation',
  'rivalAbsence',
  'onlyAdded',
  'mismatchVerb',
  'roleSwap1',
  'titleCase',
  'absentWorstLikeness',
  'absentSlotLikeness',
  'absentSlot',
  'absentSlotNames',
  'datesNowhere',
  'claimNegationNear',
  'placesNowhere',
  'namesNowhere',
  'absentOppositeSlot',
  'absentSiblingSlot',
  'nameClash',
  'dateClash',
  'quantifierClash',
  'namesMatched',
] as const;

function coverageOf(
  claim: Statement,
  bearings: readonly Bearing[],
  article: ArticleStatements,
): readonly [number, number] {
  let all = 0;
  let top = 0;
  let any = 0;
  for (const token of claim.content) {
    const weight = weightOf(claim, token);
    all += weight;
    const matched = bearings.some((b) => b.comparison.alignment.to[token] >= 0);
    if (matched) top += weight;
    if (matched || article.holders.has(claim.keys[token])) any += weight;
  }
  return all === 0 ? [0, 0] : [top / all, any / all];
}

function numberFeatures(claim: Statement, article: ArticleStatements, bearings: readonly Bearing[]): number[] {
  const absent = absentNumbers(claim, article, bearings);
  const real = absent.filter((a) => !a.derived);
  const worst = [...real].sort((x, y) => (y.rival?.fit ?? -1) - (x.rival?.fit ?? -1))[0];
  const rival = worst?.rival;
  const overlap = bearings.find((b) => b.sentence === worst?.sentence)?.overlap ?? 0;
  return [
    Math.min(4, claim.quantities.length),
    real.length,
    rival?.fit ?? -1,
    rival?.context ?? -1,
    rival?.head ?? -2,
    worst?.sameKind ?? -1,
    overlap,
    absent.length - real.length,
    worst?.quantity.kind === 'rank' ? 1 : 0,
    worst?.quantity.kind === 'money' ? 1 : 0,
    worst?.quantity.kind === 'age' ? 1 : 0,
    worst?.quantity.spelled ? 1 : 0,
    rival ? Math.min(5, Math.abs(Math.log(Math.abs(rival.claim.value / (rival.evidence.value || 1)) || 1))) : -1,
    claim.quantities.length - absent.length,
  ];
}

/** `scores` holds the pair scorer's view of each bearing sentence, in order. */
export function articleFeatures(
  claim: Statement,
  article: ArticleStatements,
  bearings: readonly Bearing[],
  scores: readonly number[],
): number[] {
  const [first, second] = bearings;
  const c1 = first?.comparison;
  const c2 = second?.comparison;
  const absent = absentWords(claim, article, bearings);
  const [coverageTop, coverageAll] = coverageOf(claim, bearings, article);
  const clash = (c: typeof c1, of: 'negation' | 'opposite'): number => (c ? strongest(c.found[of]) : 0);
  const swap = (test: (a: string, b: string, capital: boolean) => boolean): number =>
    c1
      ? c1.alignment.swaps.reduce(
          (m, s) =>
            test(
              c1.alignment.claim.keys[s.claim],
              c1.alignment.evidence.keys[s.evidence],
              c1.alignment.claim.words[s.claim].capital && c1.alignment.evidence.words[s.evidence].capital,
            )
              ? Math.max(m, s.slot)
              : m,
          0,
        )
      : 0;
  const weightedScores = scores.map((s, i) => s * bearings[i].overlap);
  const stated = c1
    ? c1.alignment.swaps.filter((s) => s.relation === 'opposite' && article.holders.has(claim.keys[s.claim])).length
    : 0;
  const pairFit = (relation: string): number =>
    c1?.quantities.pairs.reduce((m, p) => (p.relation === relation ? Math.max(m, p.fit) : m), 0) ?? 0;
  const dateFit = (relation: string, of: typeof c1): number =>
    of?.dates.reduce((m, p) => (p.relation === relation ? Math.max(m, p.fit) : m), 0) ?? 0;
  const denials = (s: Statement | undefined): number => (s ? s.negations.filter((n) => n.kind !== 'near').length : 0);
  const most = (of: (b: Bearing) => number): number => bearings.slice(0, 3).reduce((m, b) => Math.max(m, of(b)), 0);
  const [worst, slotLike, slot, slotNames, oppositeSlot, siblingSlot] = absentSlots(claim, article, bearings);
  const [dates, places, names] = nowhere(claim, article);
  const nearNegation = bearings
    .slice(0, 3)
    .reduce(
      (m, b) =>
        Math.max(m, ...b.comparison.mismatches.filter((x) => x.side === 'claim').map((x) => x.nearness * b.overlap)),
      0,
    );
  const real = c1?.difference.segments.filter((s) => s.claimTo > s.claimFrom).length ?? 0;
  return [
    scores[0] ?? 0,
    scores[1] ?? 0,
    Math.max(0, ...weightedScores),
    Math.min(1, ...scores.slice(0, 3)),
    first?.overlap ?? 0,
    second?.overlap ?? 0,
    c1?.alignment.coverage ?? 0,
    c2?.alignment.coverage ?? 0,
    coverageTop,
    coverageAll,
    c1?.alignment.backCoverage ?? 0,
    absent.words,
    absent.nouns,
    absent.verbs,
    absent.adjectives,
    absent.names,
    absent.places,
    absent.opposed,
    absent.sibling,
    absent.synonym,
    absent.weight,
    ...numberFeatures(claim, article, bearings),
    pairFit('clash'),
    pairFit('equal'),
    dateFit('differs', c1),
    dateFit('same', c1),
    Math.max(0, ...bearings.map((b) => dateFit('same', b.comparison))),
    clash(c1, 'negation'),
    clash(c2, 'negation'),
    Math.max(0, ...(c1?.mismatches.map((m) => m.nearness) ?? [])),
    clash(c1, 'opposite'),
    clash(c2, 'opposite'),
    stated,
    swap((_a, _b, capital) => capital),
    swap((a, b) => a[0] === '@' && b[0] === '@'),
    c1 ? Math.max(0, ...c1.alignment.swaps.filter((s) => s.relation === 'sibling').map((s) => s.slot)) : 0,
    c1?.difference.shared ?? 0,
    c1?.difference.segments.length ?? 0,
    denials(claim),
    claim.negations.filter((n) => n.kind === 'verb').length,
    claim.manner.possible ? 1 : 0,
    c1?.alignment.evidence.manner.possible ? 1 : 0,
    real === 1 ? 1 : 0,
    denials(claim) - denials(c1?.alignment.evidence),
    bearings.slice(0, 3).filter((b) => b.comparison.mismatches.length > 0).length,
    claim.content.filter((t) => claim.words[t].part === 'a' && !article.holders.has(claim.keys[t])).length,
    c1?.mismatches[0] ? (claim.words[c1.mismatches[0].claim].part === 'v' ? 2 : 1) : 0,
    c1 && roleSwapOf(c1) ? 1 : 0,
    claim.words.filter((w) => w.capital).length > 0.7 * claim.content.length ? 1 : 0,
    worst,
    slotLike,
    slot,
    slotNames,
    dates,
    nearNegation,
    places,
    names,
    oppositeSlot,
    siblingSlot,
    most((b) => strongest(b.comparison.found.name) * b.overlap),
    most((b) => strongest(b.comparison.found.date) * b.overlap),
    most((b) => strongest(b.comparison.found.quantifier) * b.overlap),
    claim.names.length === 0
      ? 1
      : claim.names.filter(
          (n) => n.parts.some((part) => article.holders.has(part)) || article.holders.has(claim.keys[n.first]),
        ).length / claim.names.length,
  ];
}
