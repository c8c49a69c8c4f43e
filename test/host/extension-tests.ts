/** Runs a mocha entry point inside the extension host of one window, and brings its result out. */
import { format } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { newContext } from './browser';
import { LINE_MARK } from './line-mark';
import type { HostServer, WindowOptions } from './server';

export interface ExtensionTestOptions {
  readonly server: HostServer;
  readonly browser: Browser;
  readonly window: WindowOptions & { readonly extensionTestsPath: string };
  /** Milliseconds until a window without a result counts as failed. */
  readonly timeout?: number;
  /** A line that the tests printed. */
  readonly onLine: (line: string) => void;
}

/** @returns the exit code: 0 when every test passed */
export async function runExtensionTests(options: ExtensionTestOptions): Promise<number> {
  const context = await newContext(options.browser);
  try {
    return await exitCodeOf(await context.newPage(), options);
  } finally {
    await context.close();
  }
}

function exitCodeOf(page: Page, { server, window, timeout = 180_000, onLine }: ExtensionTestOptions): Promise<number> {
  const workbenchLog: string[] = [];
  // tests and workbench talk through the same function; the tests' own lines carry a mark
  const sort = (text: string) => {
    for (const line of text.split('\n')) {
      if (line.startsWith(LINE_MARK)) onLine(line.slice(LINE_MARK.length));
      else workbenchLog.push(line);
    }
  };
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error([why, ...workbenchLog.slice(-40)].join('\n')));
    const timer = setTimeout(() => fail(`no result after ${timeout} ms; the workbench's last words:`), timeout);
    const finish = (code: number) => {
      clearTimeout(timer);
      if (code !== 0 && process.env.VERBOSE) process.stderr.write(`${workbenchLog.join('\n')}\n`);
      resolve(code);
    };
    page.on('crash', () => fail('the page crashed'));
    // an extension host in a web worker prints to the page's console
    page.on('console', (message) => {
      if (message.text().startsWith(LINE_MARK)) sort(message.text());
    });
    const open = async () => {
      await page.exposeFunction('codeAutomationLog', (_level: string, values: unknown[]) => sort(format(...values)));
      await page.exposeFunction('codeAutomationExit', finish);
      await page.goto(server.url(window));
    };
    open().catch(reject);
  });
}
