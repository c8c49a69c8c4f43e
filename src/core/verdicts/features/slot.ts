import { likeness } from '../../values/lexicon';
import type { Statement } from '../../values/statement';
import type { Comparison } from '../comparison';
import { treeLikeness } from '../kinship';
import { relate } from '../relations';

const PER_KIND = ['Fit', 'Margin', 'Likeness', 'Kin', 'Tree', 'Preposition', 'Head'] as const;
const KINDS = ['name', 'place', 'noun', 'verb', 'adjective'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The claim's words that the evidence lacks, each with the word that fills its slot there: words are paired by the matched
 * words around them, wherever those stand, so that a paraphrase does not hide what was put in a word's place.
 */
export const SLOT_FEATURES: readonly string[] = [
  ...KINDS.flatMap((k) => PER_KIND.map((f) => `${k}Slot${f}`)),
  'slotless',
  'slotlessNames',
  'slotFilled',
];

function kindOf(s: Statement, t: number): Kind | undefined {
  if (s.keys[t][0] === '@') return 'place';
  const { capital, part } = s.words[t];
  if (capital && t > 0) return 'name';
  return part === 'n' || part === undefined ? 'noun' : part === 'v' ? 'verb' : part === 'a' ? 'adjective' : undefined;
}

/** Function words that tell a slot apart, articles passed over. */
function prepositionBefore(s: Statement, t: number): string {
  for (let i = t - 1; i >= Math.max(0, t - 4); i--) {
    const { norm, stop, part } = s.words[i];
    if (norm === 'the' || norm === 'a' || norm === 'an' || norm === "'s" || (!stop && part === 'a')) continue;
    if (stop) return norm;
    if (!s.words[i].capital) return '';
  }
  return '';
}

interface Anchor {
  /** Distance from the claim's word, in content words; before it is negative. */
  readonly distance: number;
  readonly to: number;
}

const SIDE = 3;

/** The nearest matched content words on both sides. */
function anchorsOf(c: Comparison, position: number): Anchor[] {
  const { claim, to } = c.alignment;
  const found: Anchor[] = [];
  for (const step of [-1, 1]) {
    let seen = 0;
    for (let d = 1; d <= 6 && seen < SIDE; d++) {
      const t = claim.content[position + d * step];
      if (t === undefined) break;
      if (to[t] < 0) continue;
      seen++;
      found.push({ distance: d * step, to: to[t] });
    }
  }
  return found;
}

function fitOf(anchors: readonly Anchor[], positionOf: Int32Array, at: number): number {
  let all = 0;
  let sum = 0;
  for (const a of anchors) {
    const weight = 1 / (1 + 0.5 * (Math.abs(a.distance) - 1));
    const other = positionOf[a.to] - at;
    const apart = Math.abs(Math.abs(other) - Math.abs(a.distance));
    const sameSide = Math.sign(other) === Math.sign(a.distance) ? 1 : 0.75;
    all += weight;
    sum += (weight * sameSide) / (1 + 0.35 * apart);
  }
  return all === 0 ? 0 : sum / all;
}

interface Filled {
  readonly claim: number;
  readonly evidence: number;
  readonly fit: number;
  readonly margin: number;
}

const MOST = 40;

/** A word of the evidence that says nothing of the claim, so that it may fill a slot. */
interface Open {
  readonly token: number;
  readonly position: number;
  readonly kind: Kind;
  readonly preposition: string;
}

function openWords({ alignment: { evidence, from } }: Comparison): Open[] {
  const found: Open[] = [];
  for (let position = 0; position < Math.min(MOST, evidence.content.length); position++) {
    const token = evidence.content[position];
    const kind = from[token] >= 0 ? undefined : kindOf(evidence, token);
    if (kind) found.push({ token, position, kind, preposition: prepositionBefore(evidence, token) });
  }
  return found;
}

/** The open word of the evidence that best fills the slot of an open word of the claim. */
function fill(
  c: Comparison,
  position: number,
  kind: Kind,
  positionOf: Int32Array,
  open: readonly Open[],
): Filled | undefined {
  const { claim } = c.alignment;
  const t = claim.content[position];
  const anchors = anchorsOf(c, position);
  if (anchors.length === 0) return undefined;
  const preposition = prepositionBefore(claim, t);
  let best = -1;
  let first = 0;
  let second = 0;
  for (const other of open) {
    const alike = other.kind === kind ? 1 : NAMED.has(other.kind) && NAMED.has(kind) ? 0.85 : 0.35;
    const same = preposition !== '' && preposition === other.preposition ? 0.15 : 0;
    const fit = alike * (fitOf(anchors, positionOf, other.position) * 0.85 + same);
    if (fit > first) {
      second = first;
      first = fit;
      best = other.token;
    } else if (fit > second) second = fit;
  }
  return best < 0 ? undefined : { claim: t, evidence: best, fit: first, margin: first - second };
}
const NAMED: ReadonlySet<Kind> = new Set<Kind>(['name', 'place']);

const RELATIONS = { opposite: 3, sibling: 2, none: 1, broader: -1, narrower: -1, form: -2, synonym: -2, same: -2 };

function slotRow(c: Comparison, kind: Kind, f: Filled | undefined): number[] {
  if (!f) return PER_KIND.map(() => -1);
  const { claim, evidence, to } = c.alignment;
  const [a, b] = [claim.words[f.claim], evidence.words[f.evidence]];
  const named = NAMED.has(kind);
  const preposition = prepositionBefore(claim, f.claim);
  const next = to[f.claim + 1] ?? -1;
  return [
    f.fit,
    f.margin,
    named ? 0 : likeness(a.lemma, b.lemma),
    named ? 0 : RELATIONS[relate(claim.keys[f.claim], evidence.keys[f.evidence])],
    kind === 'noun' || kind === 'verb' ? treeLikeness(a.lemma, b.lemma, kind === 'noun' ? 'n' : 'v') : 0,
    preposition === '' ? 0 : preposition === prepositionBefore(evidence, f.evidence) ? 2 : 1,
    next < 0 ? 0 : next === f.evidence + 1 ? 2 : 1,
  ];
}

export function slotFeatures(c: Comparison): number[] {
  const { claim, evidence, to } = c.alignment;
  const positionOf = new Int32Array(evidence.words.length);
  for (let j = 0; j < evidence.content.length; j++) positionOf[evidence.content[j]] = j;
  const open = openWords(c);
  const best = new Map<Kind, Filled>();
  let slotless = 0;
  let slotlessNames = 0;
  let filled = 0;
  for (let i = 0; i < Math.min(MOST, claim.content.length); i++) {
    const t = claim.content[i];
    if (to[t] >= 0) continue;
    const kind = kindOf(claim, t);
    if (!kind) continue;
    const f = fill(c, i, kind, positionOf, open);
    if (!f || f.fit < 0.35) {
      slotless++;
      if (NAMED.has(kind)) slotlessNames++;
      continue;
    }
    filled++;
    if (f.fit > (best.get(kind)?.fit ?? 0)) best.set(kind, f);
  }
  return [...KINDS.flatMap((k) => slotRow(c, k, best.get(k))), slotless, slotlessNames, filled];
}
