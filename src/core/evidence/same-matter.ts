// A claim, a sentence that seems to contradict it and the corpus in; out whether both speak of the same matter at all.
import type { SentenceIndex } from '../search/search';
import type { Span } from '../text/span';
import type { Statement } from '../values/statement';
import { align } from '../verdicts/align';
import { analyse } from '../verdicts/judge';
import type { EvidenceInput } from '../verdicts/verdict';

/** What the two sentences share, the clashing words left aside. */
export interface Kinship {
  /** Share of the claim's weight of meaning that the sentence, or its neighbours, holds. 0 to 1. */
  readonly coverage: number;
  /** How many words' worth of rare meaning they share: a word found nowhere else in the corpus counts 1, a commonplace 0. */
  readonly weight: number;
  readonly names: number;
  readonly sharedNames: number;
  /** How many content words the sentence itself holds, in whatever form. */
  readonly held: number;
}

/**
 * Whether a clash may be believed. Two sentences that share a few commonplace words and differ in a number or a "not" are
 * the largest source of false alarms once a corpus holds more than one story; so the fewer names a claim has, the more of
 * its rare words the sentence must hold, the words themselves or, with `otherWords`, others that say the same. A cited source
 * is meant by the writer: there, little is asked.
 */
export function sameMatter(
  claim: Statement,
  clash: Span,
  evidence: EvidenceInput,
  index: SentenceIndex,
  otherWords = false,
): boolean {
  const { coverage, weight, names, sharedNames, held } = kinship(claim, clash, evidence, index, otherWords);
  if (evidence.cited) return coverage >= 0.3 || sharedNames > 0;
  // All that the claim says but for the clash, its names included: commonplace as each word may be, together they are not.
  if (otherWords && coverage >= ALL && held >= LEAST_HELD && names > 0 && sharedNames === names) return true;
  if (names === 0) return coverage >= 0.75 && weight >= 2.5;
  if (sharedNames * 2 < names) return false;
  return names === 1 ? coverage >= 0.6 && weight >= 1.8 : coverage >= 0.5 && weight >= 1.5;
}

const ALL = 0.95;
const LEAST_HELD = 3;

export function kinship(
  claim: Statement,
  clash: Span,
  evidence: EvidenceInput,
  index: SentenceIndex,
  otherWords = false,
): Kinship {
  const statement = analyse(evidence.text, evidence);
  const there = new Set(statement.keys);
  const to = otherWords ? align(claim, statement).to : undefined;
  const near = new Set([...analyse(evidence.before ?? '').keys, ...analyse(evidence.after ?? '').keys]);
  const apart = (i: number): boolean => claim.words[i].start < clash.end && clash.start < claim.words[i].end;
  let total = 0;
  let weight = 0;
  let covered = 0;
  let held = 0;
  for (const i of claim.content) {
    if (apart(i)) continue;
    const rarity = rarityOf(claim.words[i].norm, index);
    total += rarity;
    const here = (to?.[i] ?? -1) >= 0 || there.has(claim.keys[i]);
    if (here) {
      weight += rarity;
      held++;
    }
    if (here || near.has(claim.keys[i])) covered += rarity;
  }
  const names = claim.names.filter(({ first }) => !apart(first)).map(({ first }) => claim.keys[first]);
  const sharedNames = names.filter((name) => there.has(name) || near.has(name)).length;
  return { coverage: total === 0 ? 0 : covered / total, weight, names: names.length, sharedNames, held };
}

/** A small corpus is mostly one matter: its commonplaces are not those of the language, so they are weighed as if it were larger. */
const LEAST_SENTENCES = 3_000;

/** 1 for a word of one sentence, falling with the logarithm of its frequency. */
export function rarityOf(word: string, index: SentenceIndex): number {
  const sentences = Math.max(LEAST_SENTENCES, index.sentenceCount);
  const frequency = Math.max(1, index.frequency?.(word) ?? 1);
  return Math.max(0, 1 - Math.log(frequency) / Math.log(sentences));
}
