/** Waiting for what a person would see, and reading it as a person would. */
import { setTimeout } from 'node:timers/promises';

/** Milliseconds that a person would wait before calling something broken, on a machine that has much else to do. */
export const PATIENCE = 30_000;

/** Asks again until there is an answer. */
export async function until<T>(
  ask: () => Promise<T>,
  what: string,
  patience: number = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`not within ${patience} ms: ${what}`);
    await setTimeout(50);
  }
}

/** Text without the characters that the workbench draws in place of spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trimEnd();
