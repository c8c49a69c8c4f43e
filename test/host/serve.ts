/**
 * Serves VS Code with the extension to a browser on this machine: what `npm start` does where there is no desktop
 * VS Code. The address carries a token, and nothing but 127.0.0.1 is listened on.
 */
import { Workbench } from '../ui/workbench';
import { launchBrowser, newContext } from './browser';
import { ROOT } from './paths';
import { type HostServer, startServer } from './server';
import { OFFLINE_SETTINGS } from './settings';

export interface Serving {
  /** The address to open in a browser, token included. */
  readonly address: string;
  readonly server: HostServer;
}

/** @param folder the workspace; @param draft the file in it that is opened */
export async function serve(folder: string, draft: string): Promise<Serving> {
  const server = await startServer({ host: 'current', settings: OFFLINE_SETTINGS });
  return { server, address: server.url({ folder, openFile: draft, extensionDevelopmentPath: ROOT }) };
}

/**
 * Opens a served window as a person would, and waits until Attest says there how many sources are ready.
 * @returns what it says
 */
export async function checkServed(address: string): Promise<string> {
  const browser = await launchBrowser();
  try {
    const workbench = await Workbench.open(await newContext(browser), address);
    return await workbench.untilLanguageStatus(/\d sources? ready/);
  } finally {
    await browser.close();
  }
}
