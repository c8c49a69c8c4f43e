/** A folder without articles: nothing is in the way, what is missing is said, and articles may come later. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { HARBOUR, HARBOUR_FILE, WORKSPACE_FILES } from '../host/fixture';
import { ROOT } from '../host/paths';
import { createWorkspace } from '../host/workspace';
import { Session } from './session';
import type { Workbench } from './workbench';

describe('a workspace without a corpus folder', () => {
  const workspace = createWorkspace({ 'draft.md': `# Draft\n\nThe bridge is 2,400 metres long [@${HARBOUR}].\n` });
  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await Session.start();
    workbench = await session.open({ folder: workspace.folder, extensionDevelopmentPath: ROOT });
    await workbench.openFile('draft.md');
  });
  after(async () => {
    await session?.stop();
    workspace.remove();
  });

  it('says that there are no sources, in the status and not in a notification', async () => {
    await workbench.untilLanguageStatus(/0 sources/);
    assert.deepEqual(await workbench.notifications(), []);
    await workbench.screenshot('no-corpus');
  });

  it('still tells an unknown key', async () => {
    await workbench.untilProblem(/unknown-citekey/);
  });

  it('picks up the folder when it comes', async () => {
    mkdirSync(workspace.file('corpus'));
    writeFileSync(workspace.file(HARBOUR_FILE), WORKSPACE_FILES[HARBOUR_FILE]!);
    await workbench.untilLanguageStatus(/1 source\b/);
    await workbench.untilNoProblem(/unknown-citekey/);
  });
});
