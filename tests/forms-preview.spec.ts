import type { Page } from '@playwright/test';
import {
  expectFocusedQuestion,
  formIds,
  openComplete,
  openPreview,
  type FormId,
} from './support/forms';
import { box, openStep, saved } from './support/pages';
import { expect, test } from './support/test';

const MM = 96 / 25.4;

/** A cell of each form that shows one answer, and the question behind it. */
const cells: Record<Exclude<FormId, 'annex-5'>, { name: RegExp; id: string }> = {
  'annex-1': { name: /^主营收入/, id: 'q-mainRevenue' },
  'annex-2': { name: /申报单位名称/, id: 'q-enterpriseName' },
  'annex-3': { name: /申报单位名称/, id: 'q-enterpriseName' },
  'annex-4': { name: /^邮政编码/, id: 'q-postcode' },
};
const linked = Object.entries(cells) as [FormId, { name: RegExp; id: string }][];

const cell = (page: Page, name: RegExp) =>
  page.getByRole('article').getByRole('button', { name }).first();

test('a filled cell leads to its question by mouse', async ({ page }) => {
  await openComplete(page);
  for (const [form, { name, id }] of linked) {
    await openPreview(page, form);
    await expect(cell(page, name)).not.toHaveAccessibleName(/未填$/);
    await cell(page, name).click();
    await expectFocusedQuestion(page, id);
  }
});

test('an empty cell leads to its question by mouse and by keyboard', async ({ page }) => {
  for (const [form, { name, id }] of linked) {
    // Blank, 附件2 is an empty list.
    if (form === 'annex-2') continue;
    await openPreview(page, form);
    await expect(cell(page, name)).toHaveAccessibleName(/未填$/);
    await cell(page, name).click();
    await expectFocusedQuestion(page, id);
    for (const key of ['Enter', 'Space']) {
      await page.goBack();
      await cell(page, name).focus();
      await page.keyboard.press(key);
      await expectFocusedQuestion(page, id);
    }
  }
});

test('choices, narrative and dates lead to theirs as well', async ({ page }) => {
  for (const [name, id] of [
    [/^企业性质/, 'q-ownership'],
    [/发展战略和规划/, 'q-narrative-strategy'],
    [/技术中心成立时间/, 'q-centreFounded'],
    [/^企业主业类型/, 'q-applicantType'],
  ] as const) {
    await openPreview(page, 'annex-4');
    await cell(page, name).click();
    await expectFocusedQuestion(page, id);
  }
});

test('a cell of a list leads somewhere or says where it comes from', async ({ page }) => {
  await openComplete(page);
  await openPreview(page, 'annex-5');
  const address = page.url();
  await cell(page, /专利号/).click();
  await expect
    .poll(async () => page.url() !== address || (await page.getByText('由清单').count()) > 0)
    .toBe(true);
});

test('one answer changed changes every form that shows it', async ({ page }) => {
  const shows = async (form: FormId, text: string) => {
    await openPreview(page, form);
    return (await page.locator('.cell').allInnerTexts()).filter((words) => words === text).length;
  };
  await openComplete(page);
  const before = new Map<FormId, number>();
  for (const form of formIds) before.set(form, await shows(form, '6458.2'));
  expect([...before.values()].filter((count) => count > 0)).toHaveLength(2);
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('123456789.1');
  await saved(page);
  for (const form of formIds) {
    expect(await shows(form, '6458.2'), form).toBe(0);
    expect(await shows(form, '123456789.1'), form).toBe(before.get(form));
    // Parted by the end of a line, it could be read as two figures.
    for (const figure of await page.getByText('123456789.1', { exact: true }).all())
      expect(await figure.evaluate((one) => one.getClientRects().length), form).toBe(1);
  }
});

test.describe('on paper', () => {
  /** Orientation of each page of what the browser would print. */
  async function printed(page: Page): Promise<string[]> {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      Number(width) > Number(height) ? 'landscape' : 'portrait',
    );
  }

  const papers: Record<FormId, { orientation: string; least: number; most: number }> = {
    'annex-1': { orientation: 'landscape', least: 1, most: 1 },
    'annex-2': { orientation: 'landscape', least: 1, most: 1 },
    'annex-3': { orientation: 'landscape', least: 1, most: 1 },
    // Cover, 目录, supporting documents, pledge, 表二, 表三 (2), 申报书 (2 or more).
    'annex-4': { orientation: 'portrait', least: 9, most: 11 },
    'annex-5': { orientation: 'landscape', least: 3, most: 3 },
  };

  test('every form takes the pages it should, turned as it should be', async ({ page }) => {
    await openComplete(page);
    for (const form of formIds) {
      await openPreview(page, form);
      const pages = await printed(page);
      const { orientation, least, most } = papers[form];
      expect.soft(new Set(pages), form).toEqual(new Set([orientation]));
      expect.soft(pages.length, form).toBeGreaterThanOrEqual(least);
      expect.soft(pages.length, form).toBeLessThanOrEqual(most);
    }
  });

  test('nothing is wider than the paper, and no cell hides its text', async ({ page }) => {
    await openComplete(page);
    await page.emulateMedia({ media: 'print' });
    for (const form of formIds) {
      const { orientation } = papers[form];
      // The paper without the margins of its @page rule.
      const width = Math.floor((orientation === 'portrait' ? 210 - 36 : 297 - 24) * MM);
      await page.setViewportSize({ width, height: 1000 });
      await openPreview(page, form);
      const clipped = await page.evaluate((paper) => {
        const words = (element: Element) => element.textContent.trim().slice(0, 20);
        const inside = [...document.querySelectorAll('.sheet *')];
        return [
          ...inside.filter((one) => one.getBoundingClientRect().right > paper + 1),
          ...[...document.querySelectorAll('.cell')].filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
          ),
        ].map(words);
      }, width);
      expect.soft(clipped, form).toEqual([]);
      await expect(page.locator('.bar.no-print')).toBeHidden();
      await expect(page.locator('header').first()).toBeHidden();
    }
  });

  test('a draft says so on every sheet, a complete form does not', async ({ page }) => {
    await openPreview(page, 'annex-4');
    const sheets = await page.getByRole('article').count();
    await expect(page.locator('.watermark')).toHaveCount(sheets);
    await openComplete(page);
    await openPreview(page, 'annex-4');
    await expect(page.locator('.watermark')).toHaveCount(0);
  });
});
