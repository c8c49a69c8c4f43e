import { entriesOf, likeness } from '../../values/lexicon';
import type { Pair } from '../align';
import type { Comparison } from '../comparison';
import { relate } from '../relations';

const PER_SWAP = [
  'Slot',
  'Opposite',
  'Sibling',
  'Likeness',
  'SameClass',
  'BothNames',
  'BothPlaces',
  'Part',
  'Known',
  'Prefix',
] as const;

/** Words left over on both sides in the same slot, the two most telling ones; and opposites wherever they stand. */
export const SWAP_FEATURES: readonly string[] = [
  ...[1, 2].flatMap((n) => PER_SWAP.map((f) => `swap${n}${f}`)),
  'swaps',
  'bestOpposite',
  'bestSibling',
  'bestNameSwap',
  'bestPlaceSwap',
  'looseOpposites',
  'matchedOpposites',
  'deniedOpposite',
  'bestVerbSwap',
  'bestNounSwap',
  'bestAdjectiveSwap',
  'minVerbLikeness',
  'minNounLikeness',
  'oneSegmentRelation',
  'oneSegmentLikeness',
  'adjectiveAdded',
];

const PART_CODES = new Map<string | undefined, number>([
  ['n', 1],
  ['v', 2],
  ['a', 3],
  ['r', 4],
]);

function isPlacePair(c: Comparison, s: Pair): boolean {
  return c.alignment.claim.keys[s.claim][0] === '@' && c.alignment.evidence.keys[s.evidence][0] === '@';
}

function swapRow(c: Comparison, s: Pair | undefined): number[] {
  if (!s) return PER_SWAP.map(() => 0);
  const a = c.alignment.claim.words[s.claim];
  const b = c.alignment.evidence.words[s.evidence];
  const known =
    entriesOf(a.lemma) !== undefined &&
    Object.keys(entriesOf(a.lemma)).length > 0 &&
    Object.keys(entriesOf(b.lemma)).length > 0;
  const prefix = a.lemma.slice(0, 4) === b.lemma.slice(0, 4) ? 1 : 0;
  return [
    s.slot,
    s.relation === 'opposite' ? 1 : 0,
    s.relation === 'sibling' ? 1 : 0,
    likeness(a.lemma, b.lemma),
    a.part === b.part ? 1 : 0,
    a.capital && b.capital && s.claim > 0 ? 1 : 0,
    isPlacePair(c, s) ? 1 : 0,
    PART_CODES.get(a.part) ?? 0,
    known ? 1 : 0,
    prefix,
  ];
}

/** A single stretch of differing words: how its content words are related. */
function singleSegment(c: Comparison): readonly [number, number] {
  const { segments } = c.difference;
  const real = segments.filter((s) => s.claimTo > s.claimFrom);
  if (real.length !== 1) return [0, -0.3];
  const { claim, evidence } = c.alignment;
  const s = real[0];
  let code = 0.5;
  let like = -0.3;
  for (let i = s.claimFrom; i < s.claimTo; i++) {
    if (claim.words[i].stop) continue;
    for (let j = s.evidenceFrom; j < s.evidenceTo; j++) {
      if (evidence.words[j].stop) continue;
      const r = relate(claim.keys[i], evidence.keys[j]);
      code = Math.max(
        code,
        r === 'opposite' ? 5 : r === 'sibling' ? 4 : r === 'none' ? 1 : r === 'broader' || r === 'narrower' ? 3 : 2,
      );
      like = Math.max(like, likeness(claim.words[i].lemma, evidence.words[j].lemma));
    }
  }
  return [code, like];
}

function looseOpposites(c: Comparison): { loose: number; matched: number; denied: number } {
  const { claim, evidence, to, from } = c.alignment;
  let loose = 0;
  let matched = 0;
  let denied = 0;
  for (const i of claim.content.slice(0, 40)) {
    if (to[i] >= 0 && claim.keys[i] === evidence.keys[to[i]]) continue;
    for (const j of evidence.content.slice(0, 60)) {
      if (claim.keys[i][0] === '@' || relate(claim.keys[i], evidence.keys[j]) !== 'opposite') continue;
      const parity = claim.denied[i] % 2 !== evidence.denied[j] % 2;
      if (parity) denied++;
      else if (from[j] < 0 && to[i] < 0) loose++;
      else matched++;
    }
  }
  return { loose, matched, denied };
}

export function swapFeatures(c: Comparison): number[] {
  const { swaps, claim, evidence } = c.alignment;
  const best = (test: (s: Pair) => boolean): number =>
    swaps.reduce((most, s) => (test(s) ? Math.max(most, s.slot) : most), 0);
  const part = (s: Pair): string | undefined => claim.words[s.claim].part;
  const same = (s: Pair): boolean => part(s) === evidence.words[s.evidence].part;
  const like = (p: string): number =>
    swaps.reduce(
      (least, s) =>
        part(s) === p && s.slot >= 0.5
          ? Math.min(least, likeness(claim.words[s.claim].lemma, evidence.words[s.evidence].lemma))
          : least,
      1.1,
    );
  const named = (s: Pair): boolean => claim.words[s.claim].capital && evidence.words[s.evidence].capital && s.claim > 0;
  const { loose, matched, denied } = looseOpposites(c);
  const openAdjectives = claim.content.filter(
    (t) => c.alignment.to[t] < 0 && claim.words[t].part === 'a' && c.alignment.to[t + 1] >= 0,
  ).length;
  return [
    ...swapRow(c, swaps[0]),
    ...swapRow(c, swaps[1]),
    swaps.length,
    best((s) => s.relation === 'opposite'),
    best((s) => s.relation === 'sibling'),
    best(named),
    best((s) => isPlacePair(c, s)),
    loose,
    matched,
    denied,
    best((s) => part(s) === 'v' && same(s)),
    best((s) => part(s) === 'n' && same(s)),
    best((s) => part(s) === 'a' && same(s)),
    like('v'),
    like('n'),
    ...singleSegment(c),
    openAdjectives,
  ];
}
