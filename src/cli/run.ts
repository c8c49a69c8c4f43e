// Arguments in; output on the streams and an exit code out: 0 clean, 1 findings, 2 usage or unreadable input.

import { type Command, type Output, UsageError } from './command';
import { add } from './commands/add';
import { bibliography } from './commands/bibliography';
import { check } from './commands/check';
import { drift } from './commands/drift';
import { find } from './commands/find';
import { indexCorpus } from './commands/index-corpus';
import { quotes } from './commands/quotes';
import { source } from './commands/source';
import { verify } from './commands/verify';

const COMMANDS: readonly Command[] = [check, quotes, find, source, add, bibliography, indexCorpus, drift, verify];

const usage = (): string =>
  [
    'Usage:',
    ...COMMANDS.map((command) => `  attest ${command.usage}\n      ${command.summary}`),
    '  attest --help',
    '',
    'What was read of a large corpus is kept in the cache folder of your system; --no-cache reads every article afresh.',
    '',
  ].join('\n');

export async function run(argv: readonly string[], out: Output, err: Output): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? err : out).write(usage());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    err.write(`attest: there is no command "${name}".\n\n${usage()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    out.write(`Usage: attest ${command.usage}\n${command.summary}\n`);
    return 0;
  }
  try {
    return await command.run(rest, out, err);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err.write(`attest: ${error.message}\nUsage: attest ${command.usage}\n`);
    return 2;
  }
}
