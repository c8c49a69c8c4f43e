/** Made-up workspaces that tests may write to; they never touch the files that ship. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './paths';

export interface Workspace {
  readonly folder: string;
  /** Absolute path of a file below the folder. */
  file(name: string): string;
  remove(): void;
}

/** @param files path below the workspace -> text */
export function createWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const workspace = emptyWorkspace();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(workspace.file(name)), { recursive: true });
    writeFileSync(workspace.file(name), text);
  }
  return workspace;
}

/** The shipped sample as `npm start` lays it out: the briefs in corpus/, the draft beside it. */
export function sampleWorkspace(): Workspace {
  const workspace = emptyWorkspace();
  const corpus = workspace.file('corpus');
  cpSync(path.join(ROOT, 'corpus'), corpus, { recursive: true });
  cpSync(path.join(corpus, 'sample'), workspace.folder, { recursive: true });
  rmSync(path.join(corpus, 'sample'), { recursive: true });
  return workspace;
}

function emptyWorkspace(): Workspace {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'attest-workspace-')));
  return {
    folder,
    file: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
