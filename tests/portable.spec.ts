import { utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { madeUpFirm } from '../scripts/made-up/firms';
import { PORTABLE_FILE } from '../scripts/products';
import { writeDossierFile } from '../src/lib/dossiers/file';
import { bytesOf, download, expectOpens, packAll, workbookOf } from './support/downloads';
import { example1 } from './support/example-firms';
import { beginByKeyboard, typeExample1 } from './support/firms-by-keyboard';
import { cell, expectRows, idNumber, importBox, preview } from './support/lists';
import { box, ready, reload, saved, visit } from './support/pages';
import { expect, test } from './support/test';
import { expectVerdicts } from './support/verdicts';

/** The one file, opened as by double click. */
const file = pathToFileURL(resolve(PORTABLE_FILE)).href;
const at = (path: string) => `${file}#/tech-centre/${path}/`;

test.beforeEach(({ watch }) => void watch.origins.add('null'));

test('例1 by keyboard in the one file: result, every export, an import, and it is kept', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const requests = new Set<string>();
  context.on('request', (request) => requests.add(request.url().replace(/#.*/, '')));

  await test.step('says where data is kept', async () => {
    await beginByKeyboard(page, file);
    await page.getByRole('link', { name: '单文件版' }).click();
    await expect(page.getByText('这台电脑的这个浏览器')).toBeVisible();
    await page.getByRole('link', { name: '开始自评' }).click();
  });

  await test.step('typed and decided', async () => {
    await typeExample1(page);
    await expectVerdicts(page, {
      'main-revenue': 'met',
      'rnd-expense': 'threshold-missing',
      'management-rules': 'met',
      establishment: 'met',
    });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('尚不能判定');
    await saved(page);
  });

  await test.step('the exports of the result', async () => {
    const workbook = await workbookOf(await download(page, '附件1 汇总表（Excel）'));
    expect(JSON.stringify(workbook.worksheets[0]!.getSheetValues())).toContain(example1.name);
    const report = await bytesOf(await download(page, '自评报告（PDF）'));
    await expectOpens('自评报告.pdf', report);
    // A small file would be one without the typeface.
    expect(report.length).toBeGreaterThan(20_000);
    await download(page, '存为文件（.json）');
  });

  await test.step('a list from a workbook, read in the worker', async () => {
    await visit(page, at('lists/staff'));
    const book = utils.book_new();
    const rows = [
      ['姓名', '身份证号码', '学历', '部门', '入职时间', '在岗天数', '是否研发人员'],
      ['钱一', idNumber(1), '大学本科', '研发部', '2012年2月', 250, '是'],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '名单');
    const buffer = Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const mimeType = 'application/octet-stream';
    await importBox(page).setInputFiles({ name: '花名册.xlsx', mimeType, buffer });
    await expect(preview(page)).toContainText('导入预览：1 行');
    await page.getByRole('button', { name: '导入 1 行' }).click();
    await expectRows(page, 1);
    await saved(page);
  });

  await test.step('every form in every format in one archive', async () => {
    await page.getByRole('link', { name: '导出' }).click();
    const zip = unzipSync(await bytesOf(await packAll(page)));
    expect(Object.keys(zip)).toHaveLength(16);
    for (const [name, bytes] of Object.entries(zip)) await expectOpens(name, bytes);
  });

  await test.step('a reload, and a new tab, find everything', async () => {
    await visit(page, at('check/revenue'));
    await reload(page);
    await expect(box(page, 'mainRevenue')).toHaveValue('7022');
    const other = await context.newPage();
    await other.goto(file);
    await ready(other);
    await expect(
      other.getByRole('link', { name: new RegExp(`继续：${example1.name}`) }),
    ).toBeVisible();
    await visit(other, at('lists/staff'));
    await expect(cell(other, 'staff', 1, 'name')).toHaveValue('钱一');
  });

  const outside = [...requests].filter((url) => url !== file && !/^(blob|data|about):/.test(url));
  expect(outside).toEqual([]);
});

test('the bureau’s desk in the one file: reads, names what is bad, merges', async ({ page }) => {
  const given = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.goto(at('desk'));
  await expect(page.getByText('还没有收到材料')).toBeVisible();
  await page
    .getByLabel('放入企业材料')
    .setInputFiles([
      given('甲.json', writeDossierFile(madeUpFirm(0))),
      given('坏.json', '{"format":'),
      given('乙.json', writeDossierFile(madeUpFirm(1))),
    ]);
  await expect(page.getByText('读取了 2 个文件，新增 2 家企业；1 个没有读取')).toBeVisible();
  await expect(page.getByText('坏.json：文件不完整或已损坏')).toBeVisible();
  await expect(page.locator('td', { hasText: /^\d+ \/ \d+$/ })).toHaveCount(2);
  for (const name of [/附件1 .*Excel/, /附件3 .*PDF/])
    await page.getByRole('checkbox', { name }).check();
  const zip = unzipSync(await bytesOf(await download(page, '导出所选（2）')));
  expect(Object.keys(zip)).toHaveLength(2);
  for (const [name, bytes] of Object.entries(zip)) await expectOpens(name, bytes);
});

test('the one file may load, connect to and run nothing but what is in it', async ({ page }) => {
  await page.goto(file);
  await ready(page);
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('worker-src blob:');
  expect(policy).not.toMatch(/connect-src|unsafe-inline|unsafe-eval|'self'|https?:|\*/);
  expect(
    await page.evaluate(() => 'serviceWorker' in navigator && navigator.serviceWorker.controller),
  ).toBeFalsy();
});

test('a link to a question goes to the page and to its field', async ({ page }) => {
  await page.goto(file);
  await ready(page);
  await page.getByRole('button', { name: '样例：例1' }).click();
  await saved(page);
  await visit(page, at('preview/annex-1'));
  await page.getByRole('article').first().getByText('湖南样例制药有限公司').first().click();
  await expect(box(page, 'enterpriseName')).toBeFocused();
});
