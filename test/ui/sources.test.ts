/** The Sources view as a writer meets it: what its rows say, what stands below them, and articles on their way in. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { HARBOUR, WORKSPACE_FILES } from '../host/fixture';
import { ROOT } from '../host/paths';
import { createWorkspace } from '../host/workspace';
import { openCenter } from './notifications';
import { Session } from './session';
import type { Workbench } from './workbench';

const DRAFT = 'crossing.md';

const REPRINT = (WORKSPACE_FILES['corpus/harbour.md'] ?? '')
  .replace('Westport Gazette', 'Ostrand Mirror')
  .replace(/^citekey.*\n/m, '');

const UNDATED = `# Nets are mended by hand

Six women of Westport mend nets by hand, as their mothers did, in a shed behind the old fish market.
`;

const BRIEF = `---
kind: brief
title: The price of salt
outlet: Coast Weekly
---

The price of salt rose by a third in one summer.
`;

const CLIPPING = `The grain store of Norvik is full

By Ana Ruiz

The grain store of Norvik holds 12,000 tons this winter, the harbour board said on Tuesday.

It held half as much a year ago, according to the same board, which counts the sacks every month.
`;

const SALT = `<html><head><title>The price of salt</title></head><body><article><h1>The price of salt</h1>
<p>The price of salt rose by a third in one summer, the traders of Westport said when they met in the old market hall.</p>
<p>They blame the rain, which kept the pans on the southern shore under water until the middle of August.</p>
</article></body></html>`;

const PAGE = (metres: string) => `<html><head><title>Quay of Ostrand opens</title></head><body><article>
<h1>Quay of Ostrand opens</h1>
<p>The new quay of Ostrand was opened on Monday by the mayor, who called it the longest of the coast.</p>
<p>It is ${metres} metres long and took five years to build, the harbour office said in a statement to the press.</p>
</article></body></html>`;

/** The part of a page's globals that is used. */
interface Clipboard {
  readonly navigator: { readonly clipboard: { writeText(text: string): Promise<void> } };
}

describe('the Sources view', () => {
  const workspace = createWorkspace({
    ...WORKSPACE_FILES,
    'corpus/mirror.md': REPRINT,
    'corpus/nets.md': UNDATED,
    'corpus/salt.md': BRIEF,
    'corpus/scan.pdf': 'no PDF at all',
    'quay.html': PAGE('840'),
    'salt.html': SALT,
    [DRAFT]: 'The harbour bridge is long\n',
  });
  let session: Session;
  let workbench: Workbench;
  let view: Locator;

  const rows = async (): Promise<string[]> =>
    (await view.locator('.monaco-list-row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  const row = (words: string): Locator => view.locator('.monaco-list-row', { hasText: words }).first();
  const untilRow = (pattern: RegExp): Promise<string> =>
    workbench.until(async () => (await rows()).find((text) => pattern.test(text)), `a row like ${pattern}`);
  const unfold = (words: string): Promise<void> => row(words).locator('.monaco-tl-twistie').click();

  const explorer = (): Locator => workbench.page.locator('.pane-header[aria-label^="Explorer Section"]');
  const dropFromExplorer = async (name: string): Promise<void> => {
    if ((await explorer().getAttribute('aria-expanded')) !== 'true') await explorer().click();
    const file = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    const first = view.locator('.monaco-list-row').first();
    const outcome = workbench.page.locator('.quick-input-widget:visible, .monaco-dialog-box').first();
    // A drop while panes still move lands beside the view, as it would by hand: then again.
    await file.waitFor();
    await workbench.until(async () => {
      await untilAtRest(file);
      await untilAtRest(first);
      await file.dragTo(first);
      // a second drop of what is still being read would be a question to answer
      await outcome.waitFor({ timeout: 20_000 }).catch(() => undefined);
      return outcome.isVisible();
    }, 'an answer to the drop');
  };
  const untilAtRest = async (element: Locator): Promise<void> => {
    let before = '';
    await workbench.until(async () => {
      const now = JSON.stringify(await element.boundingBox());
      const rests = now === before;
      before = now;
      return rests;
    }, 'panes at rest');
  };

  before(async () => {
    session = await Session.start();
    workbench = await session.open({ folder: workspace.folder, extensionDevelopmentPath: ROOT });
    await workbench.openFile(DRAFT);
    await workbench.untilLanguageStatus(/5 sources/);
    // the first sources unfold it; all the room for it
    view = workbench.page.locator('.pane', { has: workbench.page.locator('.pane-header[aria-label^="Sources"]') });
    await view.locator('.pane-header[aria-expanded="true"]').waitFor();
    await explorer().click();
    await view.locator('.monaco-list-row').first().waitFor();
  });
  after(async () => {
    await session?.stop();
    workspace.remove();
  });
  afterEach(async function () {
    const name = this.currentTest?.title.replace(/[^a-z0-9]+/gi, '-') ?? 'unnamed';
    if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-${name}`);
  });

  it('groups sources and says what is brief, undated, a copy or unreadable', async () => {
    await untilRow(/^Westport Gazette ?1$/);
    await untilRow(/^Outlet not stated ?1$/);
    await untilRow(/^Harbour bridge opens after long delay ?2 copies · 2024-03-12/);
    await untilRow(/^The price of salt ?brief · undated/);
    await untilRow(/^Nets are mended by hand ?undated/);
    await untilRow(/^corpus\/scan\.pdf ?The PDF is damaged/);
    await workbench.screenshot('sources-by-outlet');
  });

  it('shows the other paper under the same article, and what stands in it when it is opened', async () => {
    await unfold('Harbour bridge opens after long delay');
    await untilRow(/^Ostrand Mirror ?the same article/);
    await untilRow(/^Paragraphs ?4$/);
    await unfold('Quotations');
    await untilRow(/^Ilse Marten: “We have built a road .*” ?para\. 2$/);
    await unfold('Facts');
    await untilRow(/^Some 18,000 cars .* ?para\. 4$/);
    await workbench.screenshot('sources-unfolded');
  });

  it('cites a paragraph where the cursor stood in the draft, and takes it back in one step', async () => {
    await workbench.clickOn('bridge is long');
    await workbench.goToEnd();
    await workbench.press('ArrowLeft'); // before the last line break
    const quotation = row('“We have built a road');
    await quotation.hover();
    await quotation.locator('.action-label').first().click();
    const cited = await workbench.untilShown(`The harbour bridge is long [@${HARBOUR}, para. 2]`);
    assert.match(cited, /bibliography: references\.json/);
    await workbench.until(async () => existsSync(workspace.file('references.json')), 'the bibliography');
    await workbench.screenshot('sources-cited');
    await workbench.press('Control+Z');
    await workbench.untilText((text) => !text.includes('@') && !text.includes('bibliography'), 'the draft as it was');
  });

  it('remembers how the writer groups them', async () => {
    await workbench.runCommand('Attest: Group Sources…');
    await workbench.pick('year', 'by year');
    await untilRow(/^2024 ?2$/);
    await untilRow(/^Undated ?2$/);
    assert.ok((await rows()).findIndex((text) => text.startsWith('2024')) === 0);
    await workbench.screenshot('sources-by-year');
  });

  it('takes articles that are dropped onto it, shows how they were read, and mends their record', async () => {
    await dropFromExplorer('quay.html');
    await workbench.untilShown('[2] It is 840 metres long');
    const fields = (await workbench.pickRows()).map((text) => text.replace(/\s+/g, ' ').trim());
    assert.deepEqual(fields.slice(1, 5), [
      'TitleQuay of Ostrand opens',
      'Authornot stated',
      'Outletnot stated',
      'Datenot stated',
    ]);
    await workbench.screenshot('sources-added');
    await workbench.pick('Date', 'Date');
    await workbench.fillBox('2024-13');
    await workbench.page.locator('.quick-input-message', { hasText: '2024-06-19' }).waitFor();
    await workbench.fillBox('2024-06-17');
    await workbench.press('Enter');
    await workbench.pick('Title', 'Title');
    await workbench.fillBox('Ostrand opens its quay');
    await workbench.press('Enter');
    await workbench.pick('Done', 'Done');
    await untilRow(/^Ostrand opens its quay ?2024-06-17/);
    await workbench.untilShown('Ostrand opens its quay');
    await workbench.screenshot('sources-mended');
    assert.equal(readFileSync(workspace.file('corpus/quay.html'), 'utf8'), PAGE('840'));
  });

  it('asks before an article is replaced', async () => {
    writeFileSync(workspace.file('quay.html'), PAGE('860'));
    await dropFromExplorer('quay.html');
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await workbench.screenshot('sources-replace');
    assert.match((await dialog.textContent()) ?? '', /quay\.html is in the corpus already/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    assert.equal(readFileSync(workspace.file('corpus/quay.html'), 'utf8'), PAGE('840'));
    await dropFromExplorer('quay.html');
    await dialog.getByRole('button', { name: 'Replace' }).click();
    await workbench.untilShown('[2] It is 860 metres long');
    assert.equal(readFileSync(workspace.file('corpus/quay.html'), 'utf8'), PAGE('860'));
    await workbench.press('Escape');
  });

  it('takes the copied text of an article, under its headline, and never over another file', async () => {
    const { page } = workbench;
    await explorer().click(); // all the room for the view again
    await page.evaluate((text) => (globalThis as unknown as Clipboard).navigator.clipboard.writeText(text), CLIPPING);
    for (const name of ['the-grain-store-of-norvik-is-full.txt', 'the-grain-store-of-norvik-is-full-2.txt']) {
      await workbench.runCommand('Attest: Add Source from Clipboard');
      await workbench.until(async () => existsSync(workspace.file(`corpus/${name}`)), name);
      await workbench.untilShown('[1] The grain store of Norvik holds 12,000 tons');
      await workbench.until(
        async () => (await workbench.pickRows()).some((text) => /Ana Ruiz/.test(text)),
        'its record',
      );
      await workbench.screenshot('sources-clipping');
      await workbench.press('Escape');
      assert.equal(readFileSync(workspace.file(`corpus/${name}`), 'utf8'), CLIPPING);
    }
    await untilRow(/^The grain store of Norvik is full ?2 copies/);
  });

  it('offers to follow an article that takes the place of its brief', async () => {
    await dropFromExplorer('salt.html');
    await workbench.untilShown('[1] The price of salt rose by a third');
    await workbench.press('Escape');
    await workbench.until(
      async () => (await workbench.notifications()).some((text) => text.includes('takes the place of')),
      'the offer to follow the article',
    );
    const center = await openCenter(workbench.page);
    const offered = center.locator('.monaco-list-row', { hasText: 'takes the place of' });
    await offered.waitFor();
    await workbench.screenshot('sources-brief-replaced');
    await offered.getByRole('button', { name: 'Re-point Citations' }).click();
    await workbench.until(
      async () => (await workbench.statusBar()).some((text) => text.includes('still leads to its words')),
      'what became of the citations',
    );
    await explorer().click();
    await untilRow(/^The price of salt/);
    assert.ok(!(await rows()).some((text) => /brief/.test(text)));
  });

  it('finds where a source is used', async () => {
    await row('Harbour bridge opens after long delay').click({ button: 'right' });
    await workbench.screenshot('sources-menu');
    await workbench.page.getByRole('menuitem', { name: 'Find Uses' }).click();
    const uses = (await workbench.pickRows()).map((text) => text.replace(/\s+/g, ' '));
    assert.equal(uses.length, 2, uses.join('\n'));
    assert.match(uses.join('\n'), /draft\.md:3.*para\. 3/);
    await workbench.screenshot('sources-uses');
    await workbench.press('Escape');
  });
});
