// @ts-check
/**
 * Plain JavaScript in place of the native modules that VS Code's server would otherwise have to compile. The log module
 * is written out, because Output channels are kept through it; the watchdog has nothing to watch here.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const LOG = `const fs = require('node:fs'), path = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
class Logger {
  constructor(file) { this.file = file; this.level = 2; this.raw = false; fs.mkdirSync(path.dirname(file), { recursive: true }); }
  write(level, message) {
    if (level < this.level) return;
    const stamp = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const line = this.raw ? String(message) : stamp + ' [' + LEVELS[level] + '] ' + message + '\\n';
    try { fs.appendFileSync(this.file, line); } catch {}
  }
  trace(m) { this.write(0, m); }
  debug(m) { this.write(1, m); }
  info(m) { this.write(2, m); }
  warn(m) { this.write(3, m); }
  error(m) { this.write(4, m); }
  critical(m) { this.write(5, m); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.raw = true; }
  flush() {}
  drop() {}
}
exports.version = 1;
exports.Logger = Logger;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
`;
const WATCHDOG = 'exports.start = () => {};\n';

/** @type {Readonly<Record<string, string>>} */
const STAND_INS = { '@vscode/spdlog': LOG, '@vscode/native-watchdog': WATCHDOG, 'native-watchdog': WATCHDOG };

/**
 * Dependencies of VS Code's server that need a compiler, a download or another platform, and serve features that no
 * test and no writer meets here (terminals, remote development containers, sign-in, the built-in chat).
 */
export const DROPPED = [
  ...Object.keys(STAND_INS),
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/fs-copyfile',
  '@vscode/sandbox-runtime',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'native-is-elevated',
  'native-keymap',
  'node-pty',
  'ssh2',
];

/** @param {string} modules the server's node_modules folder */
export async function writeStandIns(modules) {
  for (const [name, code] of Object.entries(STAND_INS)) {
    const folder = path.join(modules, name);
    if (existsSync(folder)) continue;
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
    await writeFile(path.join(folder, 'index.js'), code);
  }
}
