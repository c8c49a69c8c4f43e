/**
 * What the workbench has to say. Windows under test show no toasts, so notifications are read where they stay, in the
 * notification centre behind the bell.
 */
import type { Locator, Page } from 'playwright-core';
import { plain, until } from './until';

/** What the served VS Code says of its own extensions, which are not all there, and while extensions start. */
const OF_THE_HOST = /^Activating (extension 'vscode\.|Extensions\.\.\.$)/;

/** Texts of all notifications that nobody dismissed, but for those of the host itself. The focus stays where it was. */
export async function readNotifications(page: Page): Promise<string[]> {
  const bell = page.locator('[id="status.notifications"]');
  if (/^no notifications$/i.test((await bell.getAttribute('aria-label')) ?? '')) return [];
  const [focused] = await page.locator(':focus').elementHandles();
  const center = await openCenter(page);
  const texts = await until(async () => {
    const [title] = await center.locator('.notifications-center-header-title').allInnerTexts();
    const found = await center.locator('.notification-list-item-message').allInnerTexts();
    // it closes by itself when the last notification goes away, such as a progress
    const empty = /^no new notifications$/i.test(title ?? '') || !(await center.isVisible());
    return found.length > 0 || empty ? found.map(plain) : undefined;
  }, 'the notifications');
  await until(async () => {
    if (!(await center.isVisible())) return true;
    await bell.click();
    return false;
  }, 'the notification centre closed');
  // what had the focus may have been drawn anew meanwhile
  await focused?.focus().catch(() => undefined);
  return texts.filter((text) => !OF_THE_HOST.test(text));
}

/** The notification centre, opened where it is not. */
export async function openCenter(page: Page): Promise<Locator> {
  const center = page.locator('.notifications-center.visible');
  await until(async () => {
    if (await center.isVisible()) return true;
    await page.locator('[id="status.notifications"]').click();
    return false;
  }, 'the notification centre');
  return center;
}
