/** A served VS Code with a browser in front of it, shared by the tests of one file. */
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser, newContext } from '../host/browser';
import { type HostServer, type ServerOptions, startServer, type WindowOptions } from '../host/server';
import { Workbench } from './workbench';

export class Session {
  private constructor(
    readonly server: HostServer,
    private readonly browser: Browser,
    private readonly context: BrowserContext,
  ) {}

  static async start(options: Partial<ServerOptions> = {}): Promise<Session> {
    const [server, browser] = await Promise.all([startServer({ host: 'current', ...options }), launchBrowser()]);
    return new Session(server, browser, await newContext(browser));
  }

  open(window: WindowOptions): Promise<Workbench> {
    return Workbench.open(this.context, this.server.url(window));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}
