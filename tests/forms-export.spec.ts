import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from '../src/lib/documents/testing/read-pdf';
import { bytesOf, expectOpens, packAll, packButton, told, workbookOf } from './support/downloads';
import { FIRM, openComplete, openExport, openSection } from './support/forms';
import { box, openHome, openSample, ready, reload, saved, visit } from './support/pages';
import { expect, test } from './support/test';
import { answersWaiting, holdWorkerAnswers, releaseWorkerAnswers } from './support/workers';

const DRAFT = '草稿';

const progress = (page: Page) => page.getByRole('progressbar', { name: '导出进度' });

async function exportOne(page: Page, form: string, format: 'Excel' | 'Word' | 'PDF') {
  const choice = page.getByRole('checkbox', { name: new RegExp(`^${form} .*，${format}$`) });
  await choice.check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出所选（1）' }).click(),
  ]);
  await expect(told(page)).toContainText('已生成');
  await choice.uncheck();
  return file;
}

/** Everything a file says, of whatever format. */
function textIn(name: string, bytes: Uint8Array): string {
  if (name.endsWith('.pdf'))
    return readPdf(bytes)
      .pages.map(({ text }) => text)
      .join('\n');
  return Object.entries(unzipSync(bytes))
    .filter(([part]) => part.endsWith('.xml'))
    .map(([, body]) => strFromU8(body))
    .join('\n');
}

test('全部打包 of a complete dossier: every form in every format, and the report', async ({
  page,
}) => {
  await openComplete(page);
  await openExport(page);
  const zip = await packAll(page);
  expect(zip.suggestedFilename()).toBe(`省级企业技术中心申报材料_${FIRM}.zip`);
  const files = unzipSync(await bytesOf(zip));
  const names = Object.keys(files);
  expect(names).toHaveLength(16);
  for (const number of [1, 2, 3, 4, 5])
    for (const extension of ['xlsx', 'docx', 'pdf'])
      expect(
        names.filter((name) =>
          new RegExp(`^附件${number}_.*_${FIRM}_\\d{8}\\.${extension}$`).test(name),
        ),
        `${number} ${extension}`,
      ).toHaveLength(1);
  expect(names.filter((name) => /^自评报告_.*\.pdf$/.test(name))).toHaveLength(1);

  for (const [name, bytes] of Object.entries(files)) {
    expect(name).not.toContain(DRAFT);
    await expectOpens(name, bytes);
    const text = textIn(name, bytes);
    expect(text, name).not.toContain(DRAFT);
    if (!/^附件5/.test(name)) expect(text.replace(/\s/g, ''), name).toContain(FIRM);
  }
});

test('the archive marks its Chinese names as UTF-8, so that Windows reads them', async ({
  page,
}) => {
  await openComplete(page);
  await openExport(page);
  const zip = await bytesOf(await packAll(page));
  const UTF8 = 1 << 11;
  expect(zip.readUInt32LE(0)).toBe(0x04034b50);
  expect(zip.readUInt16LE(6) & UTF8).toBe(UTF8);
});

test('a draft says so in its name and on its pages, a complete form does not', async ({ page }) => {
  await openSample(page, '例1');
  await openExport(page);
  for (const format of ['Excel', 'Word', 'PDF'] as const) {
    const file = await exportOne(page, '附件1', format);
    const name = file.suggestedFilename();
    expect(name).toMatch(/^附件1_.*_湖南样例制药有限公司（虚构）_草稿_\d{8}\.(xlsx|docx|pdf)$/);
    const bytes = await bytesOf(file);
    await expectOpens(name, bytes);
    expect(textIn(name, bytes), name).toContain(DRAFT);
  }
});

test('several chosen files come as one archive', async ({ page }) => {
  await openComplete(page);
  await openExport(page);
  await page.getByRole('checkbox', { name: /^附件2 .*，Word$/ }).check();
  await page.getByRole('checkbox', { name: /^附件3 .*，PDF$/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出所选（2）' }).click(),
  ]);
  const names = Object.keys(unzipSync(await bytesOf(file)));
  expect(names.map((name) => name.replace(/_.*\./, '.'))).toEqual(['附件2.docx', '附件3.pdf']);
});

test('it shows how far it is and can be cancelled, and again begun', async ({ page }) => {
  await openComplete(page);
  await openExport(page);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  const seen = new Set<number>();
  await page.exposeFunction('progressed', (value: number) => void seen.add(value));
  await page.evaluate(() =>
    new MutationObserver(() => {
      const value = document.querySelector('progress')?.value;
      if (value !== undefined)
        (window as unknown as { progressed: (value: number) => void }).progressed(value);
    }).observe(document, { subtree: true, childList: true, attributes: true }),
  );

  await packButton(page).click();
  await expect(progress(page)).toBeVisible();
  await expect(packButton(page)).toBeDisabled();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(told(page)).toHaveText('已取消，没有生成文件。');
  await expect(progress(page)).toBeHidden();
  expect(downloads).toBe(0);

  seen.clear();
  await packAll(page);
  expect(downloads).toBe(1);
  expect(seen.size).toBeGreaterThan(5);
  expect([...seen]).toEqual([...seen].sort((a, b) => a - b));
});

test('typing goes on while a worker makes an archive, and the archive still comes', async ({
  page,
}) => {
  await openComplete(page);
  await holdWorkerAnswers(page);
  // Through the pages' own links, so that the page that makes the archive lives on.
  await openSection(page, 'narrative');
  await page.getByRole('link', { name: '全部申报材料' }).click();
  await page.getByRole('main').getByRole('link', { name: '导出', exact: true }).click();
  await expect(packButton(page)).toBeEnabled();
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await packButton(page).click();
  await page.getByRole('link', { name: '全部申报材料' }).click();
  await page.getByRole('link', { name: /^8 申报书/ }).click();
  const section = box(page, 'narrative.status');
  await section.click();
  await section.press('Control+End');
  await page.keyboard.type('边导出边填写一二三四五六七八九十');
  await expect(section).toHaveValue(/边导出边填写一二三四五六七八九十$/);
  await saved(page);
  await expect.poll(() => answersWaiting(page)).toBeGreaterThan(5);
  expect(downloads).toBe(0);

  const file = page.waitForEvent('download', { timeout: 60_000 });
  await releaseWorkerAnswers(page);
  expect(Object.keys(unzipSync(await bytesOf(await file)))).toHaveLength(16);
  await expect(section).toHaveValue(/边导出边填写一二三四五六七八九十$/);
});

test('a sheet carries the whole dossier for the desk, unless the user of this device says no', async ({
  page,
}) => {
  await openComplete(page);
  await openExport(page);
  const carried = async (form: string) => {
    const workbook = await workbookOf(await exportOne(page, form, 'Excel'));
    const hidden = workbook.getWorksheet('shenbao-ziping');
    return hidden && JSON.stringify(hidden.getSheetValues());
  };
  const whole = await carried('附件1');
  expect(whole).toContain(FIRM);
  const choice = page.getByRole('checkbox', { name: /^在表格中附带填报数据/ });
  await choice.uncheck();
  expect(await carried('附件1')).toBeUndefined();

  await reload(page);
  await expect(choice).not.toBeChecked();
  const name = '附件2.xlsx';
  const buffer = await bytesOf(await exportOne(page, '附件2', 'Excel'));
  expect(textIn(name, buffer)).not.toContain('shenbao-ziping/dossier');
  await visit(page, 'tech-centre/desk/');
  const mimeType = 'application/octet-stream';
  await page.getByLabel('放入企业材料').setInputFiles([{ name, mimeType, buffer }]);
  await expect(page.getByText('表中没有本工具的存档，也不是附件1')).toBeVisible();
});

test('without a line and before anything was kept, it says so and loses nothing', async ({
  browser,
  site,
}) => {
  // A browser that may not keep pages for offline use.
  const context = await browser.newContext({
    baseURL: `${site.origin}/`,
    serviceWorkers: 'block',
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await openComplete(page);
  await openExport(page);
  await context.setOffline(true);
  await packButton(page).click();
  await expect(told(page)).toHaveText(/没有载入（网络中断.*填报内容不受影响.*联网后/);
  await expect(packButton(page)).toBeEnabled();

  await context.setOffline(false);
  await reload(page);
  await openExport(page);
  const names = Object.keys(unzipSync(await bytesOf(await packAll(page))));
  expect(names.every((name) => !name.includes(DRAFT))).toBe(true);
  await context.close();
});

test('after one visit everything is packed with the server stopped', async ({
  page,
  ownSite,
  watch,
}) => {
  watch.expectTrouble(/ERR_CONNECTION_REFUSED/);
  await page.goto(`${ownSite.origin}/`);
  await ready(page);
  await expect(page.getByText('可离线使用')).toBeVisible({ timeout: 30_000 });
  await ownSite.close();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.clearBrowserCache');
  await reload(page);
  await page.getByRole('button', { name: '完整样例：全部表格已填', exact: true }).click();
  await saved(page);
  await page.goto(`${ownSite.origin}/tech-centre/export/`);
  await ready(page);
  await expect(packButton(page)).toBeEnabled();
  expect(Object.keys(unzipSync(await bytesOf(await packAll(page))))).toHaveLength(16);
});

test('characters the typeface lacks are told before anything is written, with their field', async ({
  page,
}) => {
  await openComplete(page);
  await openSection(page, 'firm');
  await box(page, 'honours').fill('高新技术企业😀，负责人𬭎彧喆堃镕旻');
  await saved(page);
  await openExport(page);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.getByRole('checkbox', { name: /附件4.*PDF/ }).check();
  await page.getByRole('button', { name: '导出所选（1）' }).click();
  const notice = page.getByRole('alert').filter({ hasText: '纸上会是空白' });
  await expect(notice).toContainText('😀');
  await expect(notice).not.toContainText('𬭎');
  await expect(notice.getByRole('link')).toHaveAttribute('href', /#q-honours$/);
  expect(downloads).toBe(0);

  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: /仍然导出/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await expect(told(page)).toContainText('已生成');
});

test('an export does not change the dossier', async ({ page }) => {
  await openComplete(page);
  const status = page.locator('header .status > .status');
  await openExport(page);
  const before = await status.innerText();
  await packAll(page);
  expect(await status.innerText()).toBe(before);
  await openHome(page);
  await expect(page.getByRole('button', { name: FIRM, exact: true })).toHaveCount(0);
});
