/** The shortest of several runs, in milliseconds: other work on the machine only ever adds to a time. */
export async function shortest(run: () => unknown, times = 4): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
