/**
 * VS Code's server: a process of its own that hands the workbench to a browser and runs the extension host. It listens
 * on 127.0.0.1 alone, and only who knows the token gets in.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type HostName, hostFolder } from './paths';
import { type Settings, TEST_SETTINGS } from './settings';

export interface ServerOptions {
  readonly host: HostName;
  /** User settings of every window. */
  readonly settings?: Settings;
  /** Folder of installed extensions (default: a fresh one). */
  readonly extensionsDir?: string;
  /** Added to the environment of the server, and so of its extension hosts. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until a server that has not said its port counts as failed. */
  readonly timeout?: number;
}

/** What one window opens. Paths are absolute paths on this machine. */
export interface WindowOptions {
  readonly folder: string;
  /** A file to open in the window's editor. */
  readonly openFile?: string;
  /** Runs the extension in this folder, as `code --extensionDevelopmentPath` does. */
  readonly extensionDevelopmentPath?: string;
  /** Module whose `run` the extension host calls once it is up. */
  readonly extensionTestsPath?: string;
}

export interface HostServer {
  readonly port: number;
  readonly extensionsDir: string;
  readonly userDataDir: string;
  /** Everything the server printed so far. */
  output(): string;
  /** The address of a window, with the token. */
  url(window: WindowOptions): string;
  /** Ends the server with everything it started, and removes its data. */
  stop(): Promise<void>;
}

const LISTENING = /Extension host agent listening on (\d+)/;

export async function startServer({
  host,
  settings = TEST_SETTINGS,
  extensionsDir,
  env = {},
  timeout = 60_000,
}: ServerOptions): Promise<HostServer> {
  const userDataDir = mkdtempSync(path.join(os.tmpdir(), 'attest-host-'));
  const extensions = extensionsDir ?? path.join(userDataDir, 'extensions');
  mkdirSync(path.join(userDataDir, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  writeFileSync(path.join(userDataDir, 'User/settings.json'), JSON.stringify(settings, null, 2));

  const token = randomBytes(16).toString('hex');
  const child = spawn(nodeOf(host), [...serverArguments(userDataDir, extensions), '--connection-token', token], {
    cwd: path.join(hostFolder(host), 'vscode'),
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, so that stop() reaches the extension hosts too
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  // also where this process ends without having stopped it
  const clearAway = () => removeServer(child, userDataDir);
  process.once('exit', clearAway);
  const stop = async () => {
    const gone = hasEnded(child) ? undefined : new Promise((resolve) => child.once('exit', resolve));
    process.off('exit', clearAway);
    clearAway();
    await gone;
    // what it still wrote while it ended
    removeServer(child, userDataDir);
  };
  try {
    const port = await listeningPort(child, () => output, timeout);
    return {
      port,
      userDataDir,
      extensionsDir: extensions,
      output: () => output,
      url: (window) => windowAddress(port, token, window),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The Node that this line of VS Code is built for. */
export const nodeOf = (host: HostName): string => path.join(hostFolder(host), 'node/bin/node');

const serverArguments = (userDataDir: string, extensionsDir: string): string[] => [
  'out/server-main.js',
  ...['--host', '127.0.0.1', '--port', '0'],
  ...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
  // ends the extension host of a closed window at once
  ...['--reconnection-grace-time', '1'],
  // without it the page ignores extensionDevelopmentPath and extensionTestsPath, and there is no window.driver
  '--enable-smoke-test-driver',
  '--accept-server-license-terms',
  '--disable-workspace-trust',
  '--disable-telemetry',
  '--disable-experiments',
  '--disable-getting-started-override',
  '--disable-update-check',
  '--force-disable-user-env',
];

function listeningPort(child: ChildProcess, output: () => string, timeout: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`VS Code's server ${why}:\n${output()}`));
    const timer = setTimeout(() => fail(`did not start within ${timeout} ms`), timeout);
    const look = () => {
      const port = LISTENING.exec(output())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', look);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

function windowAddress(port: number, token: string, window: WindowOptions): string {
  const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (window.openFile) payload.push(['openFile', remote(window.openFile)]);
  if (window.extensionDevelopmentPath) {
    payload.push(['extensionDevelopmentPath', remote(window.extensionDevelopmentPath)]);
  }
  if (window.extensionTestsPath) payload.push(['extensionTestsPath', remote(window.extensionTestsPath)]);
  const query = new URLSearchParams({ tkn: token, folder: window.folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null;

/** Ends the server's process group and removes its data. */
function removeServer(child: ChildProcess, userDataDir: string): void {
  if (!hasEnded(child) && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
