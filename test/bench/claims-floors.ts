import {
  balancedAccuracy,
  flaggedRate,
  inFold,
  type Judged,
  labelled,
  outOfFold,
  percent,
  rate,
  recallAt,
  type View,
} from './claims-measure';

/** What a set must reach: at least `least`, or at most `most`. */
interface Floor {
  readonly set: string;
  readonly what: string;
  readonly least?: number;
  readonly most?: number;
  readonly measure: (rows: readonly Judged[], view: View) => number;
}

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|first|second|third|half)\b/i;
export const withoutNumber = (j: Judged): boolean => !NUMBER.test(j.claim);

const KINDS = ['antonyms', 'antonyms_wordnet', 'nationalities', 'ordinals', 'cardinals', 'countries', 'planets'];

const recallAtPrecision = (set: string, precision: number, least: number): Floor => ({
  set,
  what: `recall at precision ${precision}`,
  least,
  measure: (rows, view) => recallAt(rows, precision, view).recall,
});
const recallOf = (set: string, least: number): Floor => ({
  set,
  what: 'recall, balanced',
  least,
  measure: (rows, view) => flaggedRate(rows, 'contradicted', 'balanced', view),
});
const alarmsOf = (set: string, most: number): Floor => ({
  set,
  what: 'false alarms on supported, balanced',
  most,
  measure: (rows, view) => flaggedRate(rows, 'supported', 'balanced', view),
});
const ofKinds = (rows: readonly Judged[], kinds: readonly string[]): Judged[] =>
  labelled(rows, 'contradicted').filter((j) => kinds.includes(j.kind ?? ''));

const FLOORS: readonly Floor[] = [
  {
    set: 'summedits-news',
    what: 'recall, low',
    least: 0.3,
    measure: (rows, view) => flaggedRate(rows, 'contradicted', 'low', view),
  },
  {
    set: 'summedits-news',
    what: 'false alarms on supported, low',
    most: 0.08,
    measure: (rows, view) => flaggedRate(rows, 'supported', 'low', view),
  },
  {
    set: 'summedits-news',
    what: 'balanced accuracy, high',
    least: 0.66,
    measure: (rows, view) => balancedAccuracy(rows, 'high', view),
  },
  recallAtPrecision('vitaminc-real', 0.85, 0.5),
  {
    set: 'vitaminc-real',
    what: 'the same, claims without a number',
    least: 0.2,
    measure: (rows, view) => recallAt(rows, 0.85, view, withoutNumber).recall,
  },
  recallAtPrecision('fever-symmetric-dev', 0.8, 0.55),
  recallAtPrecision('fool-me-twice-dev', 0.8, 0.18),
  {
    set: 'word-swaps',
    what: 'recall over the kinds below, balanced',
    least: 0.95,
    measure: (rows, view) => rate(ofKinds(rows, KINDS), (j) => view(j).flagged.balanced),
  },
  ...KINDS.map(
    (kind): Floor => ({
      set: 'word-swaps',
      what: `recall on ${kind}, balanced`,
      least: 0.95,
      measure: (rows, view) => rate(ofKinds(rows, [kind]), (j) => view(j).flagged.balanced),
    }),
  ),
  alarmsOf('word-swaps', 0.03),
  recallOf('one-detail-edits', 0.7),
  recallOf('numbers-changed', 0.4),
  alarmsOf('numbers-restated', 0.015),
  alarmsOf('frank-cnndm', 0.02),
  alarmsOf('defacto-train', 0.03),
  alarmsOf('defacto-val', 0.03),
];

/** Every floor of the sets that were judged, out of fold and in fold. */
export function floorsReport(judged: ReadonlyMap<string, readonly Judged[]>): string[] {
  const lines = ['', 'floors: out of fold, with the shipped weights in brackets'];
  for (const { set, what, least, most, measure } of FLOORS) {
    const rows = judged.get(set);
    if (!rows) continue;
    const measured = rows.some((j) => j.unseen);
    const value = measured ? measure(rows, outOfFold) : Number.NaN;
    const met = least === undefined ? value <= (most ?? 0) : value >= least;
    const bound = least === undefined ? `at most ${percent(most ?? 0)}` : `at least ${percent(least)}`;
    const verdict = measured ? (met ? 'met' : 'MISSED') : 'not measured';
    lines.push(
      `  ${set.padEnd(20)} ${what.padEnd(38)} ${percent(value).padStart(6)} (${percent(measure(rows, inFold))}), ${bound}: ${verdict}`,
    );
  }
  return lines;
}
