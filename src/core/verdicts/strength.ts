import type { Alignment } from './align';
import { type Clash, tokensSpan } from './clash';

const WEAK = new Set([
  'may',
  'might',
  'could',
  'possibly',
  'perhaps',
  'likely',
  'probably',
  'potentially',
  'reportedly',
  'allegedly',
]);
const STRONG = new Set(['will', 'must', 'shall', 'certainly', 'definitely', 'undoubtedly', 'surely']);
const PART = new Set(['some', 'several', 'many', 'few', 'most']);
const WHOLE = new Set(['all', 'every', 'each']);

const indexOf = (s: Alignment['claim'], set: ReadonlySet<string>): number =>
  s.words.findIndex((w, i) => set.has(w.norm) && !(w.norm === 'may' && w.capital && i > 0));

/**
 * Where a claim says more than its source: "may" made "will", "some" made "all", "up to" dropped. No contradiction, but
 * worth a remark when the two are otherwise close.
 */
export function strengthDrift(alignment: Alignment): Clash[] {
  const { claim, evidence } = alignment;
  if (alignment.coverage < 0.7) return [];
  const found: Clash[] = [];
  const add = (c: readonly [number, number], e: readonly [number, number]): void => {
    found.push({
      comparison: 'strength',
      agrees: false,
      strength: 0.6,
      claimSpan: tokensSpan(claim, c[0], c[1]),
      evidenceSpan: tokensSpan(evidence, e[0], e[1]),
    });
  };
  const weak = indexOf(evidence, WEAK);
  const strong = indexOf(claim, STRONG);
  if (weak >= 0 && strong >= 0 && indexOf(claim, WEAK) < 0) add([strong, strong], [weak, weak]);
  const part = indexOf(evidence, PART);
  const whole = indexOf(claim, WHOLE);
  if (part >= 0 && whole >= 0) add([whole, whole], [part, part]);
  for (const q of evidence.quantities) {
    if (q.bound !== 'at-most') continue;
    const same = claim.quantities.find((c) => c.value === q.value && c.unit === q.unit && c.bound === 'exact');
    if (!same) continue;
    found.push({ comparison: 'strength', agrees: false, strength: 0.6, claimSpan: same.span, evidenceSpan: q.span });
  }
  return found;
}
