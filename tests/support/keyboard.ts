import { expect, type Locator, type Page } from '@playwright/test';
import { box } from './pages';

const FARTHEST = 80;

/** Presses Tab until the target has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await expect(target).toBeEnabled();
  for (let presses = 0; presses < FARTHEST; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${target.toString()}`);
}

/** Figures and dates: one key after the other. */
export async function typeFigure(page: Page, path: string, text: string): Promise<void> {
  await tabTo(page, box(page, path));
  await page.keyboard.type(text);
}

/** Chinese text: as an input method hands it over. */
export async function typeWords(page: Page, path: string, text: string): Promise<void> {
  await tabTo(page, box(page, path));
  await page.keyboard.insertText(text);
}

/** Chooses the `nth` answer (from 0) of a question with radio buttons. */
export async function chooseNth(page: Page, path: string, nth: number): Promise<void> {
  await tabTo(page, box(page, path).first());
  if (nth === 0) await page.keyboard.press('Space');
  for (let at = 0; at < nth; at++) await page.keyboard.press('ArrowDown');
  await expect(box(page, path).nth(nth)).toBeChecked();
}

/** Enter in a field goes on, as the button does; the next Tab leads into the new page. */
export async function goOn(page: Page, toStep: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${toStep}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}
