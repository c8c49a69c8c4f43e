#!/usr/bin/env node
// @ts-check
// Builds, installs the hosts and runs the suites. Usage: node scripts/test.mjs [unit|host|ui|vsix ...]   (default: all)
//
// Two suites run at a time, and the hosts are installed while unit tests run; tests that measure time run last, alone.
// What each suite printed appears when it ends; the last line is the sum: `N passed, N failed, N skipped`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installPart, unsupported } from './install-host.mjs';

/**
 * A suite of tests in one place. `parts` of the host must be installed before it starts.
 * @typedef {{ name: string, suite: string, command: string[], parts: readonly import('./install-host.mjs').Part[] }} Job
 * @typedef {{ title: string, reason: string }} Told
 * @typedef {{ passed: number, failed: number, failures?: Told[], skipped: Told[] }} Result
 */

const RESULTS = 'out/results';
const REPORTER = ['--reporter', 'out/test/reporter.cjs'];
const MOCHA = ['node_modules/mocha/bin/mocha.js', ...REPORTER];
const IN_WORKBENCH = [...MOCHA, '--timeout', '90000'];
const UNIT = [
  ...[...MOCHA, '--timeout', '60000', '--ignore', 'out/test/ui/**', '--ignore', 'out/test/host/**'],
  'out/test/**/*.test.mjs',
];
/** Tests whose title says how their time grows: linear, bounded. */
const MEASURING_TIME = ['--grep', 'time (about )?linear|(linear|bounded) time|time grows'];

/** In the order in which they start: the longest first. @type {readonly Job[]} */
const JOBS = [
  { name: 'unit', suite: 'unit', command: [...UNIT, ...MEASURING_TIME, '--invert'], parts: [] },
  { name: 'ui', suite: 'ui', command: [...IN_WORKBENCH, 'out/test/ui/*.test.mjs'], parts: ['current', 'chromium'] },
  {
    name: 'host-current',
    suite: 'host',
    command: ['out/test/host/run.mjs', 'current'],
    parts: ['current', 'chromium'],
  },
  {
    name: 'host-minimum',
    suite: 'host',
    command: ['out/test/host/run.mjs', 'minimum'],
    parts: ['minimum', 'chromium'],
  },
  {
    name: 'vsix',
    suite: 'vsix',
    command: [...IN_WORKBENCH, 'out/test/ui/packaged/*.test.mjs'],
    parts: ['current', 'minimum', 'chromium'],
  },
];

/** @type {Job} */
const TIMES = { name: 'times', suite: 'unit', command: [...UNIT, ...MEASURING_TIME], parts: [] };

const wanted = process.argv.slice(2);
const jobs = JOBS.filter((job) => wanted.length === 0 || wanted.includes(job.suite));
if (jobs.length === 0) throw new Error('usage: test.mjs [unit|host|ui|vsix ...]');

/** @type {{ job: Job, result: Result }[]} */
const finished = [];
const waiting = [...jobs];
const built = build();
const installed = install(jobs.flatMap((job) => job.parts));
if (await built) {
  await Promise.all([lane(), lane()]);
  if (jobs.some(({ suite }) => suite === TIMES.suite)) finished.push({ job: TIMES, result: await runJob(TIMES) });
} else {
  finished.push({ job: { ...JOBS[0], name: 'build' }, result: { passed: 0, failed: 1, skipped: [] } });
}
report();

/** Takes jobs one after the other until none is left. */
async function lane() {
  for (let job = waiting.shift(); job; job = waiting.shift()) finished.push({ job, result: await runJob(job) });
}

/** The product as it ships, and the tests. @returns {Promise<boolean>} */
async function build() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  // one after the other: what both compile, the first leaves for the second
  if ((await run('build', ['scripts/build.mjs', '--production'])) !== 0) return false;
  return (await run('build tests', ['scripts/build-tests.mjs'])) === 0;
}

/**
 * Installs the parts of the host one after the other, so that each suite can start as soon as its own are there.
 * @param {Job['parts']} parts
 * @returns {Map<string, Promise<string | undefined>>} per part: why it is missing, or undefined
 */
function install(parts) {
  /** @type {Map<string, Promise<string | undefined>>} */
  const reasons = new Map();
  if (unsupported()) return reasons;
  for (const part of new Set(parts)) {
    reasons.set(
      part,
      installPart(part).then(
        () => undefined,
        (error) => String(error),
      ),
    );
  }
  return reasons;
}

/** @param {Job} job @returns {Promise<Result>} */
async function runJob(job) {
  const impossible = unsupported();
  if (impossible && (job.suite === 'ui' || job.suite === 'vsix')) {
    console.log(`skipped: ${job.name} (${impossible})`);
    return { passed: 0, failed: 0, skipped: [{ title: job.name, reason: impossible }] };
  }
  for (const part of job.parts) {
    const reason = await installed.get(part);
    if (reason === undefined) continue;
    console.log(`failed: ${job.name}: .vscode-host/${part} could not be installed: ${reason}`);
    return { passed: 0, failed: 1, skipped: [] };
  }
  const resultFile = path.resolve(RESULTS, `${job.name}.json`);
  const code = await run(job.name, job.command, { ATTEST_RESULT: resultFile });
  if (!existsSync(resultFile)) return { passed: 0, failed: 1, skipped: [] };
  /** @type {Result} */
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  // a suite that found no test, or that failed outside its tests, has not passed
  const broken = (code !== 0 && result.failed === 0) || result.passed + result.failed === 0;
  return broken ? { ...result, failed: result.failed + 1 } : result;
}

/**
 * @param {string} name
 * @param {string[]} command arguments of node
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit code
 */
function run(name, command, env = {}) {
  const started = Date.now();
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`\n==== ${name} (${seconds} s)\n${output.trim()}`);
      resolve(code ?? 1);
    });
  });
}

/** Prints the sum, and sets the exit code. */
function report() {
  console.log('\n==== all suites');
  for (const { job, result } of finished) {
    console.log(`${job.name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped.length} skipped`);
  }
  const skipped = finished.flatMap(({ result }) => result.skipped);
  for (const { title, reason } of skipped) console.log(`skipped: ${title} (${reason})`);
  // once more at the end, where somebody who sees only the last page of a log finds them
  for (const { job, result } of finished) {
    for (const { title, reason } of result.failures ?? []) console.log(`failed: ${job.name}: ${title}\n    ${reason}`);
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    finished.reduce((total, { result }) => total + result[key], 0);
  let failed = sum('failed');
  const shared = process.env.ATTEST_SHARED ?? '../shared';
  const wronglySkipped = existsSync(shared) ? skipped.filter(({ reason }) => /shared/i.test(reason)) : [];
  for (const { title } of wronglySkipped) {
    console.log(`failed: "${title}" was skipped although ${shared} exists`);
    failed += 1;
  }
  process.exitCode = failed > 0 ? 1 : 0;
  const summary = `${sum('passed')} passed, ${failed} failed, ${skipped.length - wronglySkipped.length} skipped`;
  writeFileSync(path.join(RESULTS, 'summary.txt'), `${summary}\n`);
  console.log(summary);
}
