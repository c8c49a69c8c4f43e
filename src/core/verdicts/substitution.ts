import { numeralAt } from '../values/numerals';
import type { Comparison } from './comparison';
import type { Segment } from './difference';
import { relate } from './relations';

/** One word put for another in a sentence that is otherwise repeated: what the two words make of it. */
export type Substitution = 'contradicts' | 'agrees' | 'unknown';

/**
 * Judges a near copy by the one word that differs. Opposites, siblings ("red", "blue"), other countries and other numbers
 * contradict; synonyms and inflections agree. A clash that is certain is not left to a learned scorer.
 */
export function substitutionOf(c: Comparison): Substitution {
  if (isDenied(c)) return 'contradicts';
  const changed = c.difference.segments.filter((s) => s.claimTo > s.claimFrom || s.evidenceTo > s.evidenceFrom);
  if (changed.length !== 1 || c.difference.shared < 0.6) return 'unknown';
  const s = withoutArticles(changed[0], c);
  if (s.claimTo - s.claimFrom !== 1 || s.evidenceTo - s.evidenceFrom !== 1) return 'unknown';
  const { claim, evidence } = c.alignment;
  if (claim.role[s.claimFrom] === 2 && evidence.role[s.evidenceFrom] === 2) {
    const pair = c.quantities.pairs.find((p) => p.claim.first <= s.claimFrom && s.claimFrom <= p.claim.last);
    if (!pair) return 'unknown';
    return pair.relation === 'clash' ? 'contradicts' : pair.relation === 'compatible' ? 'unknown' : 'agrees';
  }
  const [m, n] = [numeralAt(claim.words, s.claimFrom), numeralAt(evidence.words, s.evidenceFrom)];
  if (m?.ordinal && n?.ordinal) return m.value === n.value ? 'agrees' : 'contradicts';
  const [a, b] = [claim.keys[s.claimFrom], evidence.keys[s.evidenceFrom]];
  if (a[0] === '@' || b[0] === '@') return a[0] === '@' && b[0] === '@' ? 'contradicts' : 'unknown';
  if (claim.words[s.claimFrom].stop || evidence.words[s.evidenceFrom].stop) return 'unknown';
  const relation = relate(a, b);
  if (relation === 'opposite' || relation === 'sibling') return 'contradicts';
  return relation === 'synonym' || relation === 'form' || relation === 'broader' ? 'agrees' : 'unknown';
}

/** "a piano", "an instrument": the article changes with the word behind it. */
function withoutArticles(s: Segment, { alignment: { claim, evidence } }: Comparison): Segment {
  const led =
    ARTICLES.has(claim.words[s.claimFrom]?.norm ?? '') && ARTICLES.has(evidence.words[s.evidenceFrom]?.norm ?? '');
  return led ? { ...s, claimFrom: s.claimFrom + 1, evidenceFrom: s.evidenceFrom + 1 } : s;
}
const ARTICLES = new Set(['a', 'an']);

/** Words that limit a denial: "did not sign until Tuesday". */
const LIMITS = new Set('until till unless only because merely just alone yet before'.split(' '));
/** Share of either sentence's content that must stand in the other. */
const REPEATED = { claim: 0.9, evidence: 0.6 };

/** One sentence repeats the other but for a "not": the word behind it is denied on one side only. */
function isDenied({ alignment, found }: Comparison): boolean {
  const { claim, evidence, coverage, backCoverage } = alignment;
  if (found.negation.length !== 1 || coverage < REPEATED.claim || backCoverage < REPEATED.evidence) return false;
  if (Math.abs(claim.negations.length - evidence.negations.length) !== 1) return false;
  return ![...claim.words, ...evidence.words].some((word) => LIMITS.has(word.norm));
}
