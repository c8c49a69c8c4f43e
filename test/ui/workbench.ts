/**
 * The VS Code workbench as a person meets it: keys, mouse and what is on the screen. Nothing here reaches into the
 * extension; every wait is for something that a person would see.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { ARTIFACTS } from '../host/paths';
import { type Box, boxOfWords, drawnLines } from './drawn-text';
import { readNotifications } from './notifications';
import { PATIENCE, plain, until } from './until';

/** Milliseconds until what was asked of the workbench is asked again: a window that is busy swallows a key or a click. */
const AGAIN = 5000;

export class Workbench {
  private constructor(readonly page: Page) {}

  /** Opens a window and waits until the workbench is drawn and its editors are restored. */
  static async open(context: BrowserContext, url: string): Promise<Workbench> {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.setDefaultNavigationTimeout(60_000);
    await page.goto(url);
    await page.waitForFunction(() => 'driver' in globalThis, null, { timeout: 60_000 });
    await page.evaluate(() =>
      (globalThis as unknown as { driver: { whenWorkbenchRestored(): Promise<void> } }).driver.whenWorkbenchRestored(),
    );
    return new Workbench(page);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** Types at the pace of a fast typist, which the workbench's own reactions are made for. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text, { delay: 30 });
  }

  // ---------------------------------------------------------------- files and text

  async openFile(name: string): Promise<void> {
    await this.openQuickInput('Control+P');
    await this.pick(name, name);
    await this.untilOpen(name);
    await this.focusedEditor.waitFor();
  }

  /** Waits until a file is the one that is shown: its tab comes first, its text a moment later. */
  async untilOpen(name: string): Promise<void> {
    const group = this.page.locator('.editor-group-container.active');
    await group.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await group.locator(`.monaco-editor[data-uri$="/${name}"] .view-lines`).waitFor();
  }

  /** Waits until so many editors stand side by side. */
  async untilEditorGroups(count: number): Promise<void> {
    const groups = this.page.locator('.part.editor .editor-group-container');
    await this.until(async () => (await groups.count()) === count, `${count} editors side by side`);
  }

  /** The text on the screen, line by line (what is scrolled out of view is not drawn, so not here). */
  async text(): Promise<string> {
    return (await this.lines.locator('.view-line').evaluateAll(drawnLines)).map(plain).join('\n');
  }

  /** Waits until the text on the screen satisfies a condition. */
  untilText(holds: (text: string) => boolean, what: string): Promise<string> {
    return this.until(async () => {
      const text = await this.text();
      return holds(text) ? text : undefined;
    }, what);
  }

  /** Waits until words are on the screen, however the lines are wrapped. */
  untilShown(words: string): Promise<string> {
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    return this.untilText((text) => flat(text).includes(flat(words)), `"${words}" on the screen`);
  }

  /** Puts the cursor at the end of the last line. */
  async goToEnd(): Promise<void> {
    await this.press('Control+End');
  }

  /** Brings words onto the screen with the editor's own search, and leaves them selected. */
  async find(words: string): Promise<void> {
    await this.page.mouse.move(5, 5); // a hover may lie over the text
    await this.lines.click();
    await this.press('Control+F');
    const box = this.page.locator('.editor-group-container.active .find-widget.visible .find-part textarea').first();
    await box.fill(words);
    await box.press('Enter');
    await this.untilSelected(words);
    await this.press('Escape');
    await this.boxOf(words);
  }

  /** Waits until as many characters are selected as the words have: the status bar counts them. */
  async untilSelected(words: string): Promise<void> {
    const counted = `(${words.length} selected)`;
    await this.until(
      async () => (await this.statusBar()).some((text) => text.includes(counted)),
      `"${words}" selected`,
    );
  }

  /** Puts the cursor into the middle of words that are on the screen. */
  async clickOn(words: string): Promise<void> {
    const { x, y, width, height } = await this.boxOf(words);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  // ---------------------------------------------------------------- what an editor offers

  /** Types what triggers suggestions, key by key, and waits for the one that Enter would take; see `suggestions`. */
  async suggestAfter(typed: string, first: RegExp): Promise<string[]> {
    await this.type(typed);
    return this.suggestions(first);
  }

  /** Waits until the list, which changes with every key, has a row like this in focus, and returns all labels. */
  async suggestions(first: RegExp): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    const focused = rows.and(this.page.locator('.focused'));
    await this.until(
      async () => (await focused.allInnerTexts()).some((text) => first.test(plain(text))),
      `a suggestion like ${first} in focus`,
    );
    return rows.locator('.label-name').allTextContents();
  }

  /** Whether a list of suggestions is open. */
  suggesting(): Promise<boolean> {
    return this.page.locator('.suggest-widget.visible .monaco-list-row').first().isVisible();
  }

  /** Rests the mouse on words until a hover says something like this, and returns all that it says. */
  async hover(words: string, says: RegExp): Promise<string> {
    const hover = this.page.locator(
      '.monaco-resizable-hover .monaco-hover:not(.hidden), .monaco-editor .monaco-hover:not(.hidden)',
    );
    return this.until(async () => {
      const { x, y, width, height } = await this.boxOf(words);
      await this.page.mouse.move(5, 5);
      await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      return until(
        async () => {
          const text = plain((await hover.allInnerTexts()).join('\n'));
          return says.test(text) ? text : undefined;
        },
        `a hover like ${says}`,
        AGAIN,
      ).catch(() => undefined);
    }, `a hover on "${words}" like ${says}`);
  }

  /** Rows of the Problems panel, once it has some: files and, below each, its problems. */
  async problems(): Promise<string[]> {
    await this.showProblems();
    await this.problemRows.first().waitFor();
    return (await this.problemRows.allInnerTexts()).map(plain);
  }

  /** Waits for a row of the Problems panel. */
  async untilProblem(pattern: RegExp): Promise<string> {
    await this.showProblems();
    return this.until(
      async () => (await this.problemRows.allInnerTexts()).map(plain).find((row) => pattern.test(row)),
      `a problem like ${pattern}`,
    );
  }

  /** Waits until no row of the Problems panel is like this. */
  async untilNoProblem(pattern: RegExp): Promise<void> {
    await this.showProblems();
    await this.until(
      async () => !(await this.problemRows.allInnerTexts()).map(plain).some((row) => pattern.test(row)),
      `no problem like ${pattern}`,
    );
  }

  private async showProblems(): Promise<void> {
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.press('Control+Shift+M');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** Titles that the light bulb offers on these words; leaves its menu open. */
  async fixesFor(words: string): Promise<string[]> {
    const bulb = this.page
      .locator(
        '.editor-group-container.active [class*="codicon-gutter-lightbulb"], .editor-group-container.active .lightBulbWidget',
      )
      .locator('visible=true')
      .first();
    const actions = this.page.locator('.action-widget .monaco-list-row.action');
    await this.until(async () => {
      await this.press('Home'); // from elsewhere, so that arriving at the words brings the bulb
      await this.clickOn(words);
      // the bulb moves while it is being looked for, and its menu closes when it does
      return bulb
        .click({ timeout: AGAIN })
        .then(() => actions.first().waitFor({ timeout: AGAIN }))
        .then(
          () => true,
          () => false,
        );
    }, `a light bulb on "${words}"`);
    return (await actions.allInnerTexts()).map(plain);
  }

  /** Takes a fix from the light bulb on these words. */
  async fix(words: string, title: string): Promise<void> {
    await this.fixesFor(words);
    const action = this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
    await action.click();
    await action.waitFor({ state: 'hidden' });
  }

  // ---------------------------------------------------------------- quick input

  async runCommand(title: string): Promise<void> {
    await this.openQuickInput('F1');
    await this.pick(`>${title}`, title);
  }

  /** Types into the open quick input and takes a row, once the list has come to rest. */
  async pick(typed: string, row: string): Promise<void> {
    const wanted = this.quickRows.filter({ hasText: row }).first();
    let before = '';
    await this.until(async () => {
      // what is open may be the list or box before this one, on its way out
      if ((await this.quickInput.inputValue()) !== typed) await this.quickInput.fill(typed);
      const shown = (await this.quickRows.allInnerTexts()).join('\n');
      const rests = shown === before && (await wanted.isVisible());
      before = shown;
      return rests;
    }, `a row "${row}" for "${typed}"`);
    await wanted.click();
  }

  /** Types into the open box that has no list. */
  async fillBox(text: string): Promise<void> {
    const list = this.page.locator('.quick-input-list:visible');
    await this.quickWidget.filter({ hasNot: list }).locator('.quick-input-box input').fill(text);
  }

  private async openQuickInput(keys: string): Promise<void> {
    await this.until(async () => {
      await this.press(keys);
      return this.quickInput.waitFor({ timeout: AGAIN }).then(
        () => true,
        () => false,
      );
    }, `a list after ${keys}`);
  }

  /** Rows of the open quick input, once it has some. */
  async pickRows(): Promise<string[]> {
    await this.quickRows.first().waitFor();
    return (await this.quickRows.allInnerTexts()).map(plain);
  }

  private get quickInput(): Locator {
    return this.quickWidget.locator('.quick-input-box input');
  }

  private get quickWidget(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  private get quickRows(): Locator {
    return this.quickWidget.locator('.quick-input-list .monaco-list-row');
  }

  // ---------------------------------------------------------------- looking around

  /** Texts of all notifications that nobody dismissed, but for those of the host itself. */
  notifications(): Promise<string[]> {
    return readNotifications(this.page);
  }

  /** The status bar from left to right. */
  async statusBar(): Promise<string[]> {
    const items = await this.page.locator('.part.statusbar .statusbar-item:visible').allInnerTexts();
    return items.map(plain).filter((text) => text !== '');
  }

  /** Waits until the language status of the open file says something like this, as a screen reader hears it. */
  async untilLanguageStatus(pattern: RegExp): Promise<string> {
    const item = this.page.locator('[id="status.languageStatus"]');
    let label: string | null = null;
    return this.until(async () => {
      label = (await item.count()) > 0 ? await item.first().getAttribute('aria-label') : null;
      return label && pattern.test(label) ? label : undefined;
    }, `a language status like ${pattern}`).catch((error: Error) => {
      throw new Error(`${error.message}; it says ${label}`);
    });
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(ARTIFACTS, { recursive: true });
    await this.page.screenshot({ path: path.join(ARTIFACTS, `${name}.png`), animations: 'disabled' });
  }

  /** Asks again until there is an answer; without one there is a picture of what there was instead. */
  async until<T>(ask: () => Promise<T>, what: string): Promise<NonNullable<T>> {
    try {
      return await until(ask, what);
    } catch (error) {
      await this.screenshot(`missing-${what.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}`);
      throw error;
    }
  }

  private get lines(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor .view-lines');
  }

  private get focusedEditor(): Locator {
    return this.page
      .locator('.editor-instance .monaco-editor.focused, .editor-instance .monaco-editor .native-edit-context:focus')
      .first();
  }

  private get problemRows(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  private boxOf(words: string): Promise<Box> {
    return this.until(() => this.lines.evaluate(boxOfWords, words), `the words "${words}"`);
  }
}
