/** Random numbers that are the same for the same seed (mulberry32, public domain). */
export interface Random {
  /** A whole number from 0 to below `n`; 0 for `n` below 2. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => (n < 2 ? 0 : Math.floor(next() * n));
  return { below, pick: (list) => list[below(list.length)] };
}
