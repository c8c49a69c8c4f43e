/** Skipping with a reason, which the reporter prints and the last line counts. */

/** A mocha test, hook or suite that may carry the reason for being skipped. */
export interface Skippable {
  readonly parent?: Skippable | undefined;
  skipReason?: string;
}

/**
 * Skips the running test, or every test of the suite when called in a `before` hook.
 * @param context `this` of the test or hook
 */
export function skip(context: Mocha.Context, reason: string): never {
  const runnable: Skippable | undefined = context.test;
  const isHook = context.test !== undefined && 'type' in context.test && context.test.type === 'hook';
  const holder = isHook ? runnable?.parent : runnable;
  if (holder) holder.skipReason = reason;
  return context.skip();
}

/**
 * Skips a test that needs a program of the system. Where ATTEST_PROGRAMS is set, as in continuous integration, all of
 * them are installed: there a missing one fails the test.
 */
export function skipWithoutProgram(context: Mocha.Context, reason: string): never {
  if (process.env.ATTEST_PROGRAMS) throw new Error(`ATTEST_PROGRAMS is set, but: ${reason}`);
  return skip(context, reason);
}

/** The reason stated for a skipped test itself, else for the closest suite around it. */
export function skipReason(skipped: Skippable | undefined): string {
  return skipped === undefined ? 'no reason stated' : (skipped.skipReason ?? skipReason(skipped.parent));
}
