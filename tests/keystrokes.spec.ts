import type { Page } from '@playwright/test';
import { box, openStep } from './support/pages';
import { expect, test } from './support/test';
import { expectVerdicts, indicator } from './support/verdicts';

/** Presses keys one by one and reads the verdict right after each, as the next frame shows it. */
async function verdictAfterEachKey(page: Page, keys: string): Promise<string[]> {
  const verdicts: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    const verdict = await indicator(page, 'main-revenue').evaluate(
      (element) =>
        new Promise<string | null>((shown) =>
          requestAnimationFrame(() => shown(element.getAttribute('data-verdict'))),
        ),
    );
    verdicts.push(verdict ?? '');
  }
  return verdicts;
}

test.beforeEach(async ({ page }) => {
  await openStep(page, 'basics');
  await page.locator('[name=applicantType][value=manufacturing]').check();
  await page.getByRole('link', { name: '3 收入' }).click();
  await box(page, 'mainRevenue').click();
});

test('verdicts follow every keystroke, exactly at the threshold', async ({ page }) => {
  const revenue = indicator(page, 'main-revenue');
  expect(await verdictAfterEachKey(page, '5999.96')).toEqual(Array(7).fill('not-met'));
  // It prints as 6000.0 and does not reach 6000.
  await expect(revenue).toContainText('还差 0.04 万元');

  await page.keyboard.press('ControlOrMeta+A');
  expect(await verdictAfterEachKey(page, '6000')).toEqual([...Array(3).fill('not-met'), 'met']);
  await expect(revenue).toContainText('已达到');
  await expect(revenue).toContainText('达标');

  await page.keyboard.press('Backspace');
  await expectVerdicts(page, { 'main-revenue': 'not-met' });
  await expect(revenue).toContainText('还差 5\u2009400 万元');

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expectVerdicts(page, { 'main-revenue': 'unanswered' });
});

for (const [what, pasted] of [
  ['thousands parted by commas', '7,022.0'],
  ['full-width digits', '７０２２．０'],
  ['blanks around', ' 7022.0 '],
  ['its unit', '7022.0万元'],
] as const)
  test(`a figure pasted with ${what} is read`, async ({ page }) => {
    await page.keyboard.insertText(pasted);
    await expectVerdicts(page, { 'main-revenue': 'met' });
    await expect(indicator(page, 'main-revenue')).toContainText('7\u2009022 万元');
    await expect(page.getByText('七千零二十二万元')).toBeVisible();
  });
