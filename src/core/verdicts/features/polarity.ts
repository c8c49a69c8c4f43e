import { REPORTING } from '../../values/manner';
import { SIGNAL_KINDS } from '../../values/signals';
import type { Statement } from '../../values/statement';
import type { Comparison } from '../comparison';

/** Negation, manner and the small words that change what is asserted. */
export const POLARITY_FEATURES: readonly string[] = [
  'claimFull',
  'evidenceFull',
  'claimNear',
  'evidenceNear',
  'claimImplicit',
  'evidenceImplicit',
  'mismatches',
  'claimSideNearness',
  'evidenceSideNearness',
  'mismatchVerb',
  'mismatchSide',
  'mismatchImplicit',
  'bothDenied',
  'claimFuture',
  'claimPossible',
  'evidencePossible',
  'claimReports',
  'evidenceReports',
  'evidenceFuture',
  'evidenceCondition',
  'roleSwap',
  'nameOrder',
  'passiveDiffers',
  'mismatchSlot',
  ...SIGNAL_KINDS.map((k) => `signal_${k}`),
];

const countKind = (s: Statement, kind: string): number => s.negations.filter((n) => n.kind === kind).length;

/** Whether a name only says who speaks: "Yang said", "said Yang". */
function isSpeaker({ words }: Statement, name: number): boolean {
  return [name - 1, name + 1].some((i) => words[i] !== undefined && REPORTING.has(words[i].lemma));
}

/** Aligned names that changed sides of an aligned verb. */
export function roleSwapOf(c: Comparison): { readonly verb: number; readonly name: number } | undefined {
  const { claim, evidence, to } = c.alignment;
  const names = claim.content.filter((t) => to[t] >= 0 && claim.words[t].capital);
  for (const verb of claim.content) {
    const v = to[verb];
    if (v < 0 || claim.words[verb].part !== 'v') continue;
    const isSaying = REPORTING.has(claim.words[verb].lemma);
    const flipped = names.filter(
      (n) =>
        Math.sign(n - verb) !== Math.sign(to[n] - v) &&
        (isSaying || !(isSpeaker(claim, n) || isSpeaker(evidence, to[n]))),
    );
    const before = flipped.filter((n) => n < verb);
    const after = flipped.filter((n) => n > verb);
    if (before.length > 0 && after.length > 0 && passive(claim, verb) === passive(evidence, v))
      return { verb, name: before[before.length - 1] };
  }
  return undefined;
}

const BE = new Set(['is', 'was', 'were', 'are', 'been', 'be', 'being']);
function passive(s: Statement, verb: number): boolean {
  if (s.words[verb].ending !== 'ed') return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) if (BE.has(s.words[i].norm)) return true;
  return s.words[verb + 1]?.norm === 'by';
}

function nameOrder(c: Comparison): number {
  const { claim, to } = c.alignment;
  const names = claim.content.filter((t) => to[t] >= 0 && claim.words[t].capital).map((t) => to[t]);
  let flips = 0;
  for (let i = 1; i < names.length; i++) if (names[i] < names[i - 1]) flips++;
  return flips;
}

export function polarityFeatures(c: Comparison): number[] {
  const { claim, evidence, pairs } = c.alignment;
  const side = (s: string): number =>
    c.mismatches.reduce((most, m) => (m.side === s ? Math.max(most, m.nearness) : most), 0);
  const near = c.mismatches[0];
  const token = near ? claim.words[near.claim] : undefined;
  const both = pairs.filter((p) => claim.denied[p.claim] > 0 && evidence.denied[p.evidence] > 0).length;
  const passives = (s: Statement): boolean =>
    s.words.some((w, i) => w.norm === 'by' && s.words[i - 1]?.ending === 'ed');
  const bits = SIGNAL_KINDS.map((_, bit) => ((claim.signals >>> bit) & 1) * 2 + ((evidence.signals >>> bit) & 1));
  return [
    countKind(claim, 'full'),
    Math.min(3, countKind(evidence, 'full')),
    countKind(claim, 'near'),
    countKind(evidence, 'near'),
    countKind(claim, 'verb'),
    countKind(evidence, 'verb'),
    c.mismatches.length,
    side('claim'),
    side('evidence'),
    token ? (token.part === 'v' ? 2 : 1) : 0,
    near ? (near.side === 'claim' ? 1 : 2) : 0,
    near?.negation.kind === 'verb' ? 1 : 0,
    both,
    claim.manner.future ? 1 : 0,
    claim.manner.possible ? 1 : 0,
    evidence.manner.possible ? 1 : 0,
    claim.manner.reporting >= 0 ? 1 : 0,
    evidence.manner.reporting >= 0 ? 1 : 0,
    evidence.manner.future ? 1 : 0,
    evidence.manner.condition ? 1 : 0,
    roleSwapOf(c) ? 1 : 0,
    nameOrder(c),
    passives(claim) !== passives(evidence) ? 1 : 0,
    near ? near.nearness : 0,
    ...bits,
  ];
}
