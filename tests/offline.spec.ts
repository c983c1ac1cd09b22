import type { Page } from '@playwright/test';
import { bytesOf, download, dossierOf, workbookOf } from './support/downloads';
import { box, ready, reload, saved } from './support/pages';
import { expect, test } from './support/test';
import { expectVerdicts } from './support/verdicts';

/** A first visit with the line up, until the page itself says that it can do without. */
async function becomeReady(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await expect(page.getByText('可离线使用')).toBeVisible({ timeout: 30_000 });
}

/** Nothing may come from the browser's own cache: the page must have kept all it needs. */
async function forgetBrowserCache(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.clearBrowserCache');
  await cdp.detach();
}

for (const under of ['', '/jishu/ziping'])
  test.describe(under === '' ? 'at the root of a server' : `under the path ${under}`, () => {
    test.use({ mountedAt: under });

    test('after one visit everything works with the server stopped', async ({
      page,
      ownSite,
      watch,
    }) => {
      // The browser asks for a newer service worker now and then; there is nobody to answer.
      watch.expectTrouble(/ERR_CONNECTION_REFUSED/);

      await test.step('one visit', async () => {
        await becomeReady(page, `${ownSite.origin}/`);
        await ownSite.close();
        await forgetBrowserCache(page);
      });

      await test.step('the home page and a sample, never opened before', async () => {
        await reload(page);
        await page.getByRole('button', { name: '样例：例1' }).click();
        await expect(box(page, 'enterpriseName')).toHaveValue(/虚构/);
        await saved(page);
      });

      await test.step('a step loaded afresh', async () => {
        await page.goto(`${ownSite.origin}/tech-centre/check/revenue/`);
        await ready(page);
        await expectVerdicts(page, { 'main-revenue': 'met' });
        await box(page, 'mainRevenue').fill('5999');
        await expectVerdicts(page, { 'main-revenue': 'not-met' });
        await saved(page);
        await reload(page);
        await expect(box(page, 'mainRevenue')).toHaveValue('5999');
      });

      await test.step('the industry directory', async () => {
        await page.getByRole('link', { name: /^1 / }).click();
        await page.getByRole('combobox', { name: '税务部门核定' }).fill('化学药品');
        await expect(page.getByRole('option', { name: /^27/ }).first()).toBeVisible();
      });

      await test.step('addresses without the last slash, or with index.html', async () => {
        await page.goto(`${ownSite.origin}/tech-centre/basis`);
        await ready(page);
        await expect(page.getByRole('heading', { level: 1, name: '依据与说明' })).toBeVisible();
        await expect(page.getByText('长沙市').first()).toBeVisible();
        await page.goto(`${ownSite.origin}/index.html`);
        await ready(page);
        await expect(page.getByRole('button', { name: '新建自评' })).toBeVisible();
      });

      await test.step('the result and all three exports', async () => {
        await page.goto(`${ownSite.origin}/tech-centre/check/rules/`);
        await ready(page);
        await page.getByRole('button', { name: '查看结果' }).click();
        await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('不符合');
        const workbook = await workbookOf(await download(page, '附件1 汇总表（Excel）'));
        expect(workbook.worksheets[0]!.name).toContain('汇总表');
        const report = await bytesOf(await download(page, '自评报告（PDF）'));
        expect(report.subarray(0, 5).toString()).toBe('%PDF-');
        const dossier = await dossierOf(await download(page, '存为文件（.json）'));
        expect(dossier.answers['mainRevenue']).toBe(5999);
      });
    });
  });

test('the badge tells how far the download for offline use is', async ({ page, ownSite }) => {
  const told: string[] = [];
  await page.exposeFunction('heard', (text: string) => void told.push(text));
  await page.addInitScript(() =>
    new MutationObserver(() => {
      const words = document.querySelector('header .badge')?.textContent?.trim();
      if (words) (window as unknown as { heard: (text: string) => void }).heard(words);
    }).observe(document, { subtree: true, childList: true, characterData: true }),
  );
  await becomeReady(page, `${ownSite.origin}/`);
  const percents = told.flatMap(
    (words) => /准备离线使用 (\d+)%/.exec(words)?.slice(1).map(Number) ?? [],
  );
  expect(percents.length).toBeGreaterThan(1);
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
});
