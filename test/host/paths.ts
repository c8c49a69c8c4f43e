/** Where things lie in the repository. Tests and scripts run with the repository's root as working folder. */
import path from 'node:path';

/** `current`: VS Code 1.139; `minimum`: 1.100, the oldest that the manifest admits. */
export type HostName = 'current' | 'minimum';

export const ROOT = process.cwd();
export const CHROMIUM_FOLDER = path.join(ROOT, '.vscode-host/chromium');
/** Screenshots and logs of a run; ignored by git. */
export const ARTIFACTS = path.join(ROOT, 'out/artifacts');

/** @returns the folder that scripts/install-host.mjs fills */
export const hostFolder = (name: HostName): string => path.join(ROOT, '.vscode-host', name);
