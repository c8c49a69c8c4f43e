import { createReadStream, promises as fs } from 'node:fs';
import { createInterface } from 'node:readline';
import { judgePair } from '../../core/verdicts/judge-pair';
import type { Sensitivity } from '../../core/verdicts/verdict';
import { type Command, type Output, oneOf, parse, UsageError } from '../command';

interface Pair {
  readonly id: unknown;
  readonly claim: string;
  readonly evidence: string;
}

export const verify: Command = {
  name: 'verify',
  usage: 'verify PAIRS.jsonl|- [--sensitivity low|balanced|high]',
  summary:
    'Judges claim and evidence pairs, a JSON object a line with id, claim and evidence; writes a verdict a line, as it reads.',
  async run(argv, out, err) {
    const { values, positionals } = parse(argv, { sensitivity: { type: 'string' } });
    const sensitivity = oneOf('sensitivity', values.sensitivity, ['low', 'balanced', 'high'], 'balanced');
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new UsageError('Name one file of pairs, or - for standard input.');
    if (file !== '-' && !(await isFile(file))) {
      err.write(`attest: ${file}: there is no such file, or you may not read it.\n`);
      return 2;
    }
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
    return judgeLines(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), sensitivity, out, err);
  },
};

const isFile = (file: string): Promise<boolean> =>
  fs.stat(file).then(
    (stat) => !stat.isDirectory(),
    () => false,
  );

async function judgeLines(
  lines: AsyncIterable<string>,
  sensitivity: Sensitivity,
  out: Output,
  err: Output,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const pair = parsePair(line);
    if (typeof pair === 'string') {
      bad++;
      err.write(`attest: line ${number}: ${pair}\n`);
      continue;
    }
    const { verdict, confidence, score, reasons } = judgePair(pair.claim, pair.evidence, { sensitivity });
    const row = {
      id: pair.id,
      verdict,
      confidence,
      score: Number(score.toFixed(4)),
      reasons: reasons.map((reason) => reason.message),
    };
    if (!out.write(`${JSON.stringify(row)}\n`)) await drained(out);
  }
  return bad > 0 ? 2 : 0;
}

function parsePair(line: string): Pair | string {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'not a JSON object.';
    const { id, claim, evidence } = row as Record<string, unknown>;
    if (typeof claim !== 'string') return 'the field "claim" is missing or no string.';
    if (typeof evidence !== 'string') return 'the field "evidence" is missing or no string.';
    return { id: id ?? null, claim, evidence };
  } catch {
    return 'not JSON.';
  }
}

const drained = (out: Output): Promise<void> =>
  new Promise((resolve) => {
    if (out instanceof Object && 'once' in out && typeof out.once === 'function') out.once('drain', () => resolve());
    else resolve();
  });
