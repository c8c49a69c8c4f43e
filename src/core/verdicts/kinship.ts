import { broader, entriesOf, type Part } from '../values/lexicon';

const SENSES = 2;

/** A sense with everything broader, each with its distance. */
function lineOf(sense: number): Map<number, number> {
  const line = new Map<number, number>([[sense, 0]]);
  let at = sense;
  for (let d = 1; d < 16; d++) {
    const next = broader(at)[0];
    if (next === undefined || line.has(next)) break;
    line.set(next, d);
    at = next;
  }
  return line;
}

const lines = new Map<number, ReadonlyMap<number, number>>();
function cachedLine(sense: number): ReadonlyMap<number, number> {
  let line = lines.get(sense);
  if (!line) {
    if (lines.size > 30_000) lines.clear();
    line = lineOf(sense);
    lines.set(sense, line);
  }
  return line;
}

function related(a: number, b: number): number {
  const [x, y] = [cachedLine(a), cachedLine(b)];
  for (const [sense, up] of x) {
    const other = y.get(sense);
    if (other === undefined) continue;
    const depth = x.size - up;
    return (2 * depth) / (2 * depth + up + other);
  }
  return 0;
}

/**
 * How near two nouns or verbs stand in WordNet's tree, 0 to 1: the depth of what they have in common over their own
 * (Wu and Palmer, 1994), the best of their two commonest senses. -0.1 where one of them is unknown.
 */
export function treeLikeness(a: string, b: string, part: Part): number {
  const sensesA = entriesOf(a)[part]?.senses.slice(0, SENSES);
  const sensesB = entriesOf(b)[part]?.senses.slice(0, SENSES);
  if (!sensesA || !sensesB) return -0.1;
  let best = 0;
  for (const x of sensesA) for (const y of sensesB) best = Math.max(best, related(x, y));
  return best;
}
