/** The packaged extension, installed as a user installs it, in a normal window without any development mode. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type HostName, hostFolder, ROOT } from '../../host/paths';
import { nodeOf } from '../../host/server';
import { createWorkspace } from '../../host/workspace';
import { Session } from '../session';

const exec = promisify(execFile);

const HOSTS: readonly HostName[] = ['current', 'minimum'];

/** Of the .vsix. */
const MOST_BYTES = 4_500_000;

describe('the packaged extension', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attest-vsix-'));
  const vsix = path.join(folder, 'attest.vsix');
  const workspace = createWorkspace({
    'corpus/note.md': '# A note\n\nThe bridge is long.\n',
    'draft.md': 'See [@unknown].\n',
  });

  before(async () => {
    const vsce = path.join(ROOT, 'node_modules/@vscode/vsce/vsce');
    await exec(process.execPath, [
      vsce,
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      vsix,
    ]);
  });
  after(() => {
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is a download of a few megabytes', () => {
    const { size } = statSync(vsix);
    assert.ok(size < MOST_BYTES, `${size} bytes`);
  });

  for (const host of HOSTS) {
    it(`installs into VS Code (${host}), activates on a Markdown file and warns`, async () => {
      const extensionsDir = path.join(folder, host, 'extensions');
      mkdirSync(extensionsDir, { recursive: true });
      await install(vsix, extensionsDir, host);
      assert.ok(readdirSync(extensionsDir).some((name) => name.startsWith('attest.attest-')));
      const session = await Session.start({ host, extensionsDir });
      try {
        const workbench = await session.open({ folder: workspace.folder });
        await workbench.openFile('draft.md');
        await workbench.untilLanguageStatus(/1 source\b/);
        await workbench.untilProblem(/unknown-citekey/);
        assert.deepEqual(await workbench.notifications(), []);
      } finally {
        await session.stop();
      }
    });
  }
});

/** Installs a .vsix with VS Code's own command line. */
async function install(vsix: string, extensionsDir: string, host: HostName): Promise<void> {
  const program = path.join(hostFolder(host), 'vscode/out/server-main.js');
  const folders = ['--extensions-dir', extensionsDir, '--server-data-dir', path.join(extensionsDir, '../server-data')];
  await exec(nodeOf(host), [program, ...folders, '--install-extension', vsix, '--force'], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
}
