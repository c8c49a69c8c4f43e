import assert from 'node:assert/strict';

export interface Growth {
  readonly small: number;
  readonly large: number;
  /** Least upper bound of the time ratio over the size ratio: linear time is 1, quadratic time is the size ratio. */
  readonly below: number;
}

/** Makes what is worked on, which is not timed, and gives back the work, which is. */
export type Prepare = (size: number) => (() => unknown) | Promise<() => unknown>;

/** Shorter times are not told apart, in milliseconds. */
const LEAST_TIME = 1;
const SMALL_RUNS = 5;
const MOST_LARGE_RUNS = 10;

/**
 * Asserts that time grows with size, and how much faster at most. The small work is run several times and the large one
 * until its time is low enough: compiling, collecting garbage and other programs only ever add to a time.
 */
export async function assertGrowth(what: string, { small, large, below }: Growth, prepare: Prepare): Promise<void> {
  const timeOf = async (size: number): Promise<number> => processorTime(await prepare(size));
  // the first run is the slowest, whatever the size: it compiles
  let long = await timeOf(large);
  let short = Number.POSITIVE_INFINITY;
  for (let run = 0; run < SMALL_RUNS; run++) short = Math.min(short, await timeOf(small));
  const ratio = (): number => long / Math.max(short, LEAST_TIME) / (large / small);
  for (let run = 1; run < MOST_LARGE_RUNS && ratio() >= below; run++) long = Math.min(long, await timeOf(large));
  const times = `${short.toFixed(1)} ms for ${small}, ${long.toFixed(1)} ms for ${large}`;
  assert.ok(ratio() < below, `${what}: ${times}: time ratio over size ratio ${ratio().toFixed(2)}`);
}

/** Milliseconds of processor time, which stands still while other programs hold the processor. */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
