/** The packaged extension, installed as a user installs it, in a normal window without any development mode. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type HostName, hostFolder, ROOT } from '../../host/paths';
import { nodeOf } from '../../host/server';
import { createWorkspace } from '../../host/workspace';
import { Session } from '../session';

const exec = promisify(execFile);

describe('the packaged extension', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attest-vsix-'));
  const vsix = path.join(folder, 'attest.vsix');
  const extensionsDir = path.join(folder, 'extensions');
  const workspace = createWorkspace({
    'corpus/note.md': '# A note\n\nThe bridge is long.\n',
    'draft.md': 'See [@unknown].\n',
  });
  let session: Session | undefined;

  before(async () => {
    const vsce = path.join(ROOT, 'node_modules/@vscode/vsce/vsce');
    await exec(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', vsix]);
    await install(vsix, extensionsDir, 'current');
    session = await Session.start({ extensionsDir });
  });
  after(async () => {
    await session?.stop();
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is installed under its identifier', () => {
    assert.ok(readdirSync(extensionsDir).some((name) => name.startsWith('attest.attest-')));
  });

  it('activates on a Markdown file and marks an unknown citekey', async () => {
    const workbench = await session!.open({ folder: workspace.folder });
    await workbench.openFile('draft.md');
    await workbench.untilProblem(/citekey/i);
    assert.deepEqual(await workbench.notifications(), []);
    await workbench.close();
  });
});

/** Installs a .vsix with VS Code's own command line. */
async function install(vsix: string, extensionsDir: string, host: HostName): Promise<void> {
  const program = path.join(hostFolder(host), 'vscode/out/server-main.js');
  const folders = ['--extensions-dir', extensionsDir, '--server-data-dir', path.join(extensionsDir, '../server-data')];
  await exec(nodeOf(host), [program, ...folders, '--install-extension', vsix, '--force'], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
}
