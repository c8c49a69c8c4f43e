import type { Statement } from '../values/statement';
import { type Clash, tokensSpan } from './clash';
import type { Comparison } from './comparison';
import { roleSwapOf } from './features/polarity';

const isNamed = ({ names }: Statement, token: number): boolean =>
  names.some(({ first, last }) => first <= token && token <= last);

/** Who did what to whom: two matched names that changed sides of a matched verb. */
export function roleClashes(c: Comparison): Clash[] {
  const swap = roleSwapOf(c);
  const { claim, evidence, to } = c.alignment;
  // "Local councils": a capital at a sentence's start is no name.
  if (!swap || !isNamed(claim, swap.name) || !isNamed(evidence, to[swap.name])) return [];
  const from = Math.min(swap.name, swap.verb);
  const until = Math.max(swap.name, swap.verb);
  const there = [to[swap.name], to[swap.verb]].sort((a, b) => a - b);
  return [
    {
      comparison: 'role',
      agrees: false,
      strength: 0.88,
      claimSpan: tokensSpan(claim, from, until),
      evidenceSpan: tokensSpan(evidence, there[0], there[1]),
    },
  ];
}
