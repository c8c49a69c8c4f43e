import type { Statement } from '../values/statement';
import type { Alignment } from './align';
import type { Clash } from './clash';
import { remark } from './remark';

/** Verbs by which a source keeps its distance: what somebody claims is not yet so. "Said" alone reports plain facts daily. */
const DISTANT = new Set(
  'claim allege accuse argue contend insist maintain believe suspect predict speculate suggest fear'.split(' '),
);

/** Token of the verb that attributes what follows or precedes it; -1 without one. */
const distantVerb = (s: Statement): number =>
  s.words.findIndex(
    ({ lemma, part }, i) =>
      DISTANT.has(lemma) && (part === 'v' || s.words[i + 1]?.norm === 'that') && s.words[i - 1]?.norm !== 'to',
  );

/** What somebody claims, argues or believes, stated as a fact. */
export function attributionDropped(alignment: Alignment): Clash[] {
  const { claim, evidence, to } = alignment;
  if (claim.manner.reporting >= 0 || claim.manner.possible || claim.words.some(({ norm }) => norm === 'according'))
    return [];
  const verb = distantVerb(evidence);
  if (verb < 0) return [];
  // The claim must repeat what is attributed, not who says so.
  const verbs = claim.content.filter((t) => claim.words[t].part === 'v' && to[t] >= 0 && to[t] !== verb);
  const [first] = verbs;
  if (first === undefined) return [];
  const opens = to[first] > verb ? verb : -1;
  const closes = to[first] < verb && evidence.words.slice(to[first], verb).some(({ norm }) => norm === ',') ? verb : -1;
  const at = Math.max(opens, closes);
  return at < 0 ? [] : [remark(alignment, [first, first], [at, at])];
}
