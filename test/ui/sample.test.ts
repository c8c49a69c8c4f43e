/** The shipped sample, as a newcomer meets it. */
import assert from 'node:assert/strict';
import { ROOT } from '../host/paths';
import { sampleWorkspace } from '../host/workspace';
import { Session } from './session';
import type { Workbench } from './workbench';

const DRAFT = 'analysis.md';

describe('the sample', () => {
  const workspace = sampleWorkspace();
  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await Session.start();
    workbench = await session.open({ folder: workspace.folder, extensionDevelopmentPath: ROOT });
    await workbench.openFile(DRAFT);
    await workbench.untilLanguageStatus(/3 sources/);
  });
  after(async () => {
    await session?.stop();
    workspace.remove();
  });

  it('unfolds the sources once, and leaves the cursor in the draft', async () => {
    await workbench.page.locator('.pane-header[aria-expanded="true"]', { hasText: 'Sources' }).waitFor();
    await workbench.screenshot('sample-first-open');
    await workbench.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  });

  it('has one warning: the figure that is wrong on purpose', async () => {
    await workbench.untilProblem(/contradicted-claim/);
    const warnings = (await workbench.problems()).filter((row) => /attest\n?\(?/.test(row));
    await workbench.screenshot('sample-problems');
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0]!, /60/);
  });

  it('says what became of all claims, those that were not checked too', async () => {
    const said = await workbench.untilLanguageStatus(/\d+ claims · 1 contradicted · \d+ supported/);
    assert.match(said, /\d+ not found · \d+ not checked/);
  });

  it('shows both sentences on the warning', async () => {
    await workbench.find('60 %');
    const text = await workbench.hover('60 %', /contradicted-claim/);
    await workbench.screenshot('sample-warning');
    assert.match(text, /60/);
    assert.match(text, /90/);
  });

  it('says on a citation that a brief is not the article', async () => {
    await workbench.find('@leeNKoreaRussia, para. 2');
    await workbench.hover('@leeNKoreaRussia, para. 2', /[Bb]rief, not the article/);
    await workbench.screenshot('sample-hover');
  });

  it('lists every quotation under its verdict', async () => {
    await workbench.runCommand('Attest: Check All Quotations');
    const header = workbench.page.locator('.pane-header[aria-label^="Quotations"]');
    const rows = workbench.page.locator('.pane', { has: header }).locator('.monaco-list-row');
    await workbench.until(
      async () => (await rows.allInnerTexts()).some((text) => /left alone\s*3/.test(text)),
      'three quotations of the briefs, which no article bears out',
    );
    await workbench.screenshot('sample-quotations');
    await rows.filter({ hasText: 'full and unconditional support' }).click();
    await workbench.untilSelected('"full and unconditional support"');
    await header.click();
  });

  it('mends the figure from the light bulb', async () => {
    await workbench.find('60 %');
    const titles = await workbench.fixesFor('60 %');
    await workbench.screenshot('sample-light-bulb');
    assert.match(titles.join('\n'), /90/);
    await workbench.press('Escape');
    assert.deepEqual(await workbench.notifications(), []);
  });

  it('finds sources for a sentence', async () => {
    await workbench.find('foreign trade');
    await workbench.runCommand('Attest: Find Sources');
    await workbench.pickRows();
    await workbench.untilEditorGroups(2);
    await workbench.screenshot('sample-find-sources');
    await workbench.press('Escape');
    await workbench.untilEditorGroups(1);
  });

  it('offers a quotation while a sentence is typed', async () => {
    await workbench.find('A quarrel');
    await workbench.press('End');
    await workbench.type(' Cho Han-bum said Russia wants ');
    await workbench.suggestAfter('"a trusted', /a trusted/);
    await workbench.screenshot('sample-quotation');
    await workbench.press('Escape');
  });
});
