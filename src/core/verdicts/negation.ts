import type { Negation } from '../values/negation';
import type { Statement } from '../values/statement';
import type { Alignment } from './align';
import { type Clash, tokensSpan } from './clash';
import { relate } from './relations';

export interface NegationMismatch {
  readonly side: 'claim' | 'evidence';
  readonly negation: Negation;
  /** The word denied on one side only: token indexes in claim and evidence. */
  readonly claim: number;
  readonly evidence: number;
  /** The same word on both sides, not merely a synonym. */
  readonly exact: boolean;
  /** How close the denied word stands to the cue, 0 to 1. */
  readonly nearness: number;
}

/** That somebody did not say a thing denies the saying, not the thing. "Did not expect" denies what is at stake. */
const SAYING = new Set('say tell claim state add note report explain describe comment read'.split(' '));

/** Matched words that one side denies and the other does not. Nearest to the cue first. */
export function negationMismatches(alignment: Alignment): NegationMismatch[] {
  const { claim, evidence } = alignment;
  const found: NegationMismatch[] = [];
  for (const { claim: c, evidence: e, relation } of alignment.pairs) {
    if (SAYING.has(claim.words[c].lemma)) continue;
    const parityC = claim.denied[c] % 2;
    const parityE = evidence.denied[e] % 2;
    if (parityC === parityE) continue;
    const side = parityC === 1 ? 'claim' : 'evidence';
    const statement = side === 'claim' ? claim : evidence;
    const token = side === 'claim' ? c : e;
    const cue = statement.negations.find((n) => n.kind !== 'near' && token >= n.from && token < n.to);
    if (!cue || token === cue.at) continue;
    found.push({
      side,
      negation: cue,
      claim: c,
      evidence: e,
      exact: relation === 'same' || relation === 'form',
      nearness: 1 / (1 + 0.25 * Math.max(0, Math.abs(token - cue.last) - 1)),
    });
  }
  return found.sort((a, b) => b.nearness - a.nearness);
}

const LIMITS = new Set(['until', 'till', 'unless']);

/** Whether the mismatched word is what the cue denies: a verb, adjective or noun right behind it, no name. */
function isDenied(m: NegationMismatch, { claim, evidence }: Alignment): boolean {
  const statement = m.side === 'claim' ? claim : evidence;
  const token = m.side === 'claim' ? m.claim : m.evidence;
  if (statement.words[token].capital || token <= m.negation.last) return false;
  // "Nor is the interest …": what follows is the subject, not what is denied.
  if (statement.words[m.negation.last].norm === 'nor') return false;
  for (let i = m.negation.last + 1; i < token; i++) if (!statement.words[i].stop) return false;
  // "Did not sail until Tuesday" says that it sailed.
  return !statement.words.some((word, i) => i > token && LIMITS.has(word.norm));
}

/** "Failed attempts" and "attempts that ended in failure" deny alike; a prosecutor is not one who will not be prosecuted. */
function saidOtherwise(m: NegationMismatch, { claim, evidence }: Alignment): boolean {
  if (
    claim.words[m.claim].part !== evidence.words[m.evidence].part &&
    /(?:or|er)s?$/.test(evidence.words[m.evidence].norm)
  )
    return true;
  const [denying, other] = m.side === 'claim' ? [claim, evidence] : [evidence, claim];
  if (m.negation.kind !== 'verb') return false;
  const cue = denying.words[m.negation.at].lemma;
  return other.content.some((token) => ['same', 'form', 'synonym'].includes(relate(cue, other.words[token].lemma)));
}

const fullNegations = ({ negations }: Statement): number => negations.filter(({ kind }) => kind === 'full').length;

/** One clash for each cue that stands on one side only and denies a matched word. */
export function negationClashes(alignment: Alignment, mismatches: readonly NegationMismatch[]): Clash[] {
  // "Signed no agreement" and "did not sign any agreement" deny the same at different words.
  const [denials, there] = [fullNegations(alignment.claim), fullNegations(alignment.evidence)];
  if (denials > 0 && denials === there) return [];
  // "No ship sails without a pilot": two denials assert.
  if (denials > 1) return [];
  const seen = new Set<Negation>();
  const clashes: Clash[] = [];
  for (const m of mismatches) {
    if (seen.has(m.negation) || m.nearness < 0.5 || !m.exact || !isDenied(m, alignment)) continue;
    if (saidOtherwise(m, alignment)) continue;
    seen.add(m.negation);
    const { at, last } = m.negation;
    const { claim, evidence } = alignment;
    const isVerb = claim.words[m.claim].part === 'v';
    clashes.push({
      comparison: 'negation',
      agrees: false,
      strength: (isVerb ? 0.55 : 0.45) + 0.4 * m.nearness,
      claimSpan: m.side === 'claim' ? tokensSpan(claim, at, last) : tokensSpan(claim, m.claim, m.claim),
      evidenceSpan:
        m.side === 'evidence'
          ? tokensSpan(evidence, at, Math.max(last, m.evidence))
          : tokensSpan(evidence, m.evidence, m.evidence),
    });
  }
  return clashes;
}
