/** The browser that shows the workbench: the machine's own, else the one that scripts/install-host.mjs unpacked. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_FOLDER } from './paths';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', // needed where tests run as root; only pages of our own server are opened
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const VIEWPORT = { width: 1280, height: 800 };

/** CHROMIUM_PATH names a browser of your own. */
export async function launchBrowser(): Promise<Browser> {
  const installed = path.join(CHROMIUM_FOLDER, 'chromium');
  const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(installed) ? installed : undefined);
  const env = executablePath === installed ? libraryEnvironment(installed) : undefined;
  return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS, env });
}

/** A window's worth of cookies and storage, of a fixed size; the clipboard is there without asking. */
export const newContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: VIEWPORT, permissions: ['clipboard-read', 'clipboard-write'] });

/** Adds the libraries that came with the browser (libnss3, libnspr4) where the system has none of its own. */
function libraryEnvironment(program: string): Record<string, string> {
  const env = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => !!pair[1]));
  if (missingLibraries(program, env).length === 0) return env;
  const own = path.join(CHROMIUM_FOLDER, 'lib');
  const extended = { ...env, LD_LIBRARY_PATH: [own, env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  const missing = missingLibraries(program, extended);
  if (missing.length === 0) return extended;
  throw new Error(
    `Chromium needs system libraries that are missing: ${missing.join(', ')}. ` +
      'Install them (Debian, Ubuntu: apt-get install libnss3 libnspr4), or name a browser in CHROMIUM_PATH.',
  );
}

function missingLibraries(program: string, env: Record<string, string>): string[] {
  const listing = execFileSync('ldd', [program], { encoding: 'utf8', env });
  return listing.split('\n').flatMap((line) => (line.includes('not found') ? [line.trim().split(' ')[0] ?? line] : []));
}
