/** `npm start` where there is no desktop VS Code. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../host/paths';
import { createWorkspace } from '../host/workspace';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S+/;

describe('npm start', () => {
  const articles = createWorkspace({ 'bridge.md': '# The bridge\n\nThe bridge is 300 metres long.\n' });
  const programs: Program[] = [];
  const start = (...args: string[]): Program => {
    const program = new Program(args);
    programs.push(program);
    return program;
  };
  after(() => {
    articles.remove();
    for (const { workspace } of programs) if (workspace) rmSync(workspace, { recursive: true, force: true });
  });

  it('opens a copy of the sample, in which Attest is at work, and writes to nothing that ships', async () => {
    const shipped = fingerprint(path.join(ROOT, 'corpus'));
    const program = start('--check');
    assert.equal(await program.ended, 0, program.output);
    assert.match(program.output, /Language Status: .*source/);
    assert.equal(fingerprint(path.join(ROOT, 'corpus')), shipped);
  });

  it("opens on the writer's own articles", async () => {
    const program = start('--check', '--corpus', articles.folder);
    assert.equal(await program.ended, 0, program.output);
    assert.match(program.output, /Language Status: .*\b1 source/);
  });

  it('says so when the folder of articles does not exist', async () => {
    const program = start('--check', '--corpus', articles.file('nowhere'));
    assert.equal(await program.ended, 1);
    assert.match(program.output, /nowhere is not a folder/);
  });

  it('answers on this machine only, to who has the token only, until Ctrl+C', async () => {
    const program = start('--browser');
    const address = new URL(await program.printed(ADDRESS));
    assert.equal((await fetch(address, { redirect: 'manual' })).status, 302);
    address.searchParams.delete('tkn');
    assert.equal((await fetch(address, { redirect: 'manual' })).status, 403);
    for (const host of outsideAddresses()) assert.equal(await accepts(host, Number(address.port)), false, host);
    program.interrupt();
    assert.equal(await program.ended, 0);
    assert.equal(await accepts('127.0.0.1', Number(address.port)), false);
  });
});

/** scripts/start.mjs on what the test run has built already. */
class Program {
  output = '';
  /** The exit code. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(args: readonly string[]) {
    this.child = spawn(process.execPath, ['scripts/start.mjs', '--built', ...args], { cwd: ROOT });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk) => {
        this.output += chunk;
      });
    }
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  /** The folder that it opened. */
  get workspace(): string | undefined {
    const address = ADDRESS.exec(this.output)?.[0];
    return (address && new URL(address).searchParams.get('folder')) ?? undefined;
  }

  /** Waits for something in the output. */
  async printed(pattern: RegExp): Promise<string> {
    const end = Date.now() + 60_000;
    for (;;) {
      const found = pattern.exec(this.output)?.[0];
      if (found !== undefined) return found;
      if (Date.now() > end || this.child.exitCode !== null) throw new Error(`did not print ${pattern}: ${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  interrupt(): void {
    this.child.kill('SIGINT');
  }
}

/** A hash over the names and contents of a folder's files. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    hash.update(name);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

const outsideAddresses = (): string[] =>
  Object.values(os.networkInterfaces()).flatMap((list) =>
    (list ?? []).flatMap(({ internal, family, address }) => (internal || family !== 'IPv4' ? [] : [address])),
  );

/** Whether something listens there. */
const accepts = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const answer = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
