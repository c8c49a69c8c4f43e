import { type ParseArgsConfig, parseArgs } from 'node:util';

export interface Output {
  write(text: string): unknown;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Resolves to the exit code. Rejects with a UsageError for arguments that make no sense. */
  run(argv: readonly string[], out: Output, err: Output): Promise<number>;
}

export class UsageError extends Error {}

/** `util.parseArgs` with its complaints as usage errors. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `value` if it is one of `allowed`, else a usage error that lists them. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`--${option} must be one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}
