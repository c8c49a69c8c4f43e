import type { Statement } from '../../values/statement';
import type { Located } from './locate';

/** Token indexes of a value, last included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const REACH = 6;

/** Share of the plain words beside a value of the claim whose like stands beside a value of the source, 0 to 1. */
export function beside(claim: Statement, value: Stretch, located: Located, given: Stretch): number {
  let seen = 0;
  let held = 0;
  claim.content.forEach((token, i) => {
    if (i >= located.at.length || token < value.first - REACH || token > value.last + REACH) return;
    if (claim.words[token].capital) return;
    const weight = 1 / (1 + 0.15 * Math.min(Math.abs(token - value.first), Math.abs(token - value.last)));
    seen += weight;
    const at = located.at[i];
    if (at >= given.first - REACH - 2 && at <= given.last + REACH + 2) held += weight * located.likeness[i];
  });
  return seen === 0 ? 0 : held / seen;
}
