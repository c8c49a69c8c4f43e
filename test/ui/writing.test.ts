/** A writer at work: the words below are typed, clicked and read on the screen, as a person would. */
import assert from 'node:assert/strict';
import { DRAFT_FILE, FERRY, HARBOUR, HARBOUR_FILE, MARTEN_QUOTE, WORKSPACE_FILES, WRONG_LENGTH } from '../host/fixture';
import { ROOT } from '../host/paths';
import { createWorkspace } from '../host/workspace';
import { Session } from './session';
import type { Workbench } from './workbench';

const NEW_DRAFT = 'new.md';

describe('a writer in the workbench', () => {
  const workspace = createWorkspace({ ...WORKSPACE_FILES, [NEW_DRAFT]: '# New draft\n\n' });
  let session: Session;
  let workbench: Workbench;

  before(async () => {
    session = await Session.start();
    workbench = await session.open({ folder: workspace.folder, extensionDevelopmentPath: ROOT });
    await workbench.openFile(DRAFT_FILE);
    await workbench.untilLanguageStatus(/2 sources/);
  });
  after(async () => {
    await session?.stop();
    workspace.remove();
  });
  afterEach(async function () {
    const name = this.currentTest?.title.replace(/[^a-z0-9]+/gi, '-') ?? 'unnamed';
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-${name}`);
    assert.deepEqual(await workbench.notifications(), [], 'Attest never notifies');
  });

  it('reads warnings in the Problems panel', async () => {
    await workbench.untilProblem(/2,400/);
    await workbench.untilProblem(/altered-quotation/);
    await workbench.screenshot('problems');
  });

  it('rests the mouse on a citation and reads the original', async () => {
    const text = await workbench.hover(`@${HARBOUR}, para. 3`, /Harbour bridge opens after long delay/);
    await workbench.screenshot('hover');
    assert.match(text, /2,400 metres/);
    assert.match(text, /Westport Gazette/);
  });

  it('reads both sentences on a warning', async () => {
    const text = await workbench.hover(WRONG_LENGTH.split(' ')[0]!, /contradicted-claim/);
    await workbench.screenshot('hover-on-warning');
    assert.match(text, /2,800/);
    assert.match(text, /2,400/);
  });

  it('takes the light bulb, and undo brings the old words back', async () => {
    const before = await workbench.text();
    const titles = await workbench.fixesFor(WRONG_LENGTH.split(' ')[0]!);
    await workbench.screenshot('light-bulb');
    assert.match(titles.join('\n'), /2,400/);
    await workbench.press('Escape');
    await workbench.fix(WRONG_LENGTH.split(' ')[0]!, '2,400');
    await workbench.untilText((text) => text.includes('2,400 metres'), 'the figure of the source');
    await workbench.untilNoProblem(/contradicted-claim/);
    await workbench.press('Control+Z');
    assert.equal(await workbench.untilText((text) => text.includes(WRONG_LENGTH), 'the old figure'), before);
    await workbench.untilProblem(/contradicted-claim/);
  });

  it('types a few words of a quotation, accepts it, and takes it back in one step', async () => {
    await workbench.openFile(NEW_DRAFT);
    await workbench.goToEnd();
    await workbench.type('Ilse Marten said: ');
    await workbench.suggestAfter('"We have built a road', /We have built a road/);
    await workbench.screenshot('quotation-suggested');
    await workbench.press('Enter');
    const citation = `[@${HARBOUR}, para. 2]`;
    await workbench.untilShown(`said: "${MARTEN_QUOTE}`);
    await workbench.untilShown(citation);
    await workbench.screenshot('quotation-accepted');
    await workbench.press('Control+Z');
    await workbench.untilText(
      (shown) => shown.replace(/\s+/g, ' ').trimEnd().endsWith('Ilse Marten said: "We have built a road'),
      'what was typed',
    );
  });

  it('gets a new line from Enter behind a finished quotation, and no list from an inch mark', async () => {
    await workbench.goToEnd();
    await workbench.type(' and so on"');
    await workbench.page.waitForTimeout(700);
    assert.equal(await workbench.suggesting(), false, 'no list behind a closing quote');
    await workbench.press('Enter');
    await workbench.type('A board of 6"');
    await workbench.page.waitForTimeout(700);
    assert.equal(await workbench.suggesting(), false, 'no list behind an inch mark');
    const text = await workbench.text();
    assert.match(text, /and so on"\nA board of 6"/);
    await workbench.press('Enter');
  });

  it('types @ and picks a source by a word of its title', async () => {
    await workbench.press('Enter');
    const labels = await workbench.suggestAfter('The ferry stops [@ferry', new RegExp(FERRY));
    assert.ok(labels[0]?.includes(FERRY), labels.join('\n'));
    await workbench.screenshot('citekeys');
    await workbench.press('Enter');
    await workbench.untilText((text) => text.includes(`[@${FERRY}`), 'the key');
    await workbench.press('Control+S');
  });

  it('asks for facts with Ctrl+Space', async () => {
    await workbench.goToEnd();
    await workbench.press('Enter');
    await workbench.press('Enter');
    await workbench.type('Some 18,000 cars crossed');
    await workbench.press('Control+Space');
    await workbench.suggestions(/18,000 cars/);
    await workbench.screenshot('facts');
    await workbench.press('Escape');
    await workbench.press('Control+S');
  });

  it('finds sources for a sentence, sees them beside the draft, and cites one with Enter', async () => {
    await workbench.openFile(NEW_DRAFT);
    await workbench.goToEnd();
    await workbench.runCommand('Attest: Find Sources');
    const rows = await workbench.pickRows();
    await workbench.untilEditorGroups(2);
    await workbench.screenshot('find-sources');
    assert.match(rows[0] ?? '', /supports|mentions/);
    assert.match(rows[0] ?? '', new RegExp(HARBOUR));
    await workbench.press('Escape');
    await workbench.untilEditorGroups(1);

    await workbench.runCommand('Attest: Find Sources');
    await workbench.pickRows();
    await workbench.press('Enter');
    await workbench.untilShown(`[@${HARBOUR}, para. 4]`);
    await workbench.untilEditorGroups(1);
    await workbench.press('Control+S');
  });

  it('goes to the passage in the article with F12', async () => {
    await workbench.openFile(DRAFT_FILE);
    await workbench.clickOn(HARBOUR);
    await workbench.press('F12');
    await workbench.untilOpen(HARBOUR_FILE.split('/').at(-1)!);
    await workbench.untilShown('The harbour bridge is 2,400 metres long');
    await workbench.screenshot('definition');
  });
});
