import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { writeDossierFile } from '../src/lib/dossiers/file';
import { readTable } from '../src/lib/spreadsheets/read-table';
import { cellText } from '../src/lib/spreadsheets/table';
import { madeUpFirm } from '../scripts/made-up/firms';
import { expectAccessible } from './support/axe';
import { bytesOf } from './support/downloads';
import { openSample, reload, visit } from './support/pages';
import { expect, test } from './support/test';

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const json = (name: string, text: string): Given => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const firm = (index: number, changes: object = {}): Given => {
  const dossier = madeUpFirm(index);
  const answers = { ...dossier.answers, ...changes };
  return json(`${index}.json`, writeDossierFile({ ...dossier, answers }));
};

const openDesk = async (page: Page) => {
  await visit(page, 'tech-centre/desk/');
  await expect(page.getByText('还没有收到材料')).toBeVisible();
};
const give = async (page: Page, files: Given[], told: RegExp) => {
  await page.getByLabel('放入企业材料').setInputFiles(files);
  await expect(page.getByRole('main').getByText(told)).toBeVisible();
};
const rows = (page: Page) =>
  page.getByRole('table', { name: '收到材料的企业' }).locator('tbody tr');
/** What a page says of each requirement: the firm's figure, the threshold, the verdict. */
const said = (page: Page) =>
  page.locator('table').first().locator('td.number, td[data-label=结论]');

test('an exported 附件1 dropped at the desk says the same as the firm’s own result', async ({
  page,
}) => {
  await openSample(page, '例1');
  await visit(page, 'tech-centre/result/');
  await expect(said(page).first()).toBeVisible();
  const shown = await said(page).allInnerTexts();
  await visit(page, 'tech-centre/export/');
  await page.getByRole('checkbox', { name: /附件1 .*Excel/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^导出所选/ }).click(),
  ]);
  const buffer = await bytesOf(file);

  await openDesk(page);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await give(page, [{ name: '附件1.xlsx', mimeType, buffer }], /新增 1 家企业/);
  await rows(page).getByRole('button').click();
  await expect(page.getByText('本工具导出的表')).toBeVisible();
  await expect(said(page).first()).toBeVisible();
  expect(await said(page).allInnerTexts()).toEqual(shown);
  await expect(page.getByText('表上写的与存档、计算的不一致')).toHaveCount(0);
});

test('a desk of firms: bad files are named, marks and records are kept, forms merge', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDesk(page);
  await give(
    page,
    [
      firm(0),
      firm(1, { enterpriseName: '<b>粗体</b>公司' }),
      firm(2),
      firm(0, { rndExpense: 1234.5 }),
      json('坏.json', '{"format":"shenbao-ziping/dossier","ver'),
      json('别的.json', '{"a":1}'),
    ],
    /读取了 4 个文件，新增 3 家企业；2 个没有读取/,
  );
  await expect(page.getByText('坏.json：文件不完整或已损坏')).toBeVisible();
  await expect(page.getByText('别的.json：这个文件不是申报自评的存档')).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).filter({ hasText: '<b>粗体</b>公司' })).toHaveCount(1);
  await expect(rows(page).first()).toContainText('收到 2 份');
  await expect(rows(page).locator('td', { hasText: /^\d+ \/ \d+$/ })).toHaveCount(3);
  await expectAccessible(page, 'the table of firms');

  await test.step('one firm: two offerings, an opinion, the check sheet', async () => {
    await rows(page).first().getByRole('button').press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText('与以之为准的一份有 1 处不同')).toBeVisible();
    await page.getByRole('radio', { name: '推荐', exact: true }).check();
    await page.getByLabel('备注').fill('现场情况良好');
    await page.getByLabel('在申报单位执行现场核查的工作人员姓名').fill('张三、李四');
    await page.getByLabel('现场核查时间').fill('2024-05-20');
    await expect(page.getByText('ZL202011000000.')).toBeVisible();
    await expectAccessible(page, 'one firm');
    await page.goBack();
    await expect(rows(page).first().getByRole('button')).toBeFocused();
  });

  await test.step('sort, search and filter', async () => {
    await page.getByRole('searchbox').fill('粗体');
    await expect(page.getByText('筛出 1 家，共 3 家')).toBeVisible();
    await page.getByRole('button', { name: '全部显示' }).click();
    await page.getByRole('button', { name: '意见' }).click();
    await expect(rows(page).first()).toContainText('收到 2 份');
  });

  await test.step('a reload brings all of it back, in its order', async () => {
    const names = () => rows(page).getByRole('button').allInnerTexts();
    await page.getByRole('button', { name: '意见' }).click();
    await page.getByRole('button', { name: '意见' }).click();
    const before = await names();
    await reload(page);
    await expect(rows(page)).toHaveCount(3);
    expect(await names()).toEqual(before);
    await expect(page.locator('select.recommended')).toHaveCount(1);
  });

  await test.step('the recommended firm in 附件1 and 附件3', async () => {
    await expect(page.getByLabel('哪些企业')).toHaveValue('recommended');
    await page.getByLabel(/推荐单位/).fill('长沙市工业和信息化局');
    for (const form of ['附件1', '附件3'])
      await page.getByRole('checkbox', { name: new RegExp(`${form} .*Excel`) }).check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出所选（2）' }).click(),
    ]);
    const texts: string[] = [];
    for (const [name, bytes] of Object.entries(unzipSync(await bytesOf(file)))) {
      const [table] = await readTable(bytes, name);
      texts.push(table!.rows.map((row) => row.cells.map(cellText).join('|')).join('\n'));
    }
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toContain('推荐单位（盖章）：长沙市工业和信息化局');
    const recommended = String(madeUpFirm(0).answers['enterpriseName']);
    expect(texts[0]).toContain(recommended);
    expect(texts[1]).toContain(recommended);
    expect(texts[1]).toContain('姓名：张三、李四\n时间：2024年5月20日');
    expect(texts.join()).not.toContain('粗体');
  });

  const desk = await test.step('the desk as a file', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存台账' }).click(),
    ]);
    return bytesOf(file);
  });

  await test.step('a colleague opens it and finds everything', async () => {
    await page.getByRole('button', { name: '清空台账…' }).click();
    await page.getByRole('button', { name: '清空', exact: true }).click();
    await expect(page.getByText('还没有收到材料')).toBeVisible();
    await give(
      page,
      [{ name: '台账.zip', mimeType: 'application/zip', buffer: desk }],
      /新增 3 家企业/,
    );
    const first = rows(page).filter({ hasText: '收到 2 份' });
    await expect(first.locator('select')).toHaveValue('recommended');
    await first.getByRole('button').click();
    await expect(page.getByLabel('备注')).toHaveValue('现场情况良好');
    await expect(page.getByLabel('现场核查时间')).toHaveValue('2024-05-20');
    await page.goBack();
  });

  await test.step('a folder is dropped, with folders in it; a firm with another’s code stands apart', async () => {
    const folder = test.info().outputPath('收到的材料');
    mkdirSync(join(folder, '岳麓区'), { recursive: true });
    const code = madeUpFirm(0).answers['creditCode'];
    const files = { '3.json': firm(3), '岳麓区/4.json': firm(4, { creditCode: code }) };
    for (const [name, { buffer }] of Object.entries(files))
      writeFileSync(join(folder, name), buffer);
    writeFileSync(join(folder, 'Thumbs.db'), 'x');
    await dropOn(page.getByText('或者把文件、文件夹拖到这里'), folder);
    await expect(page.getByText('读取了 2 个文件，新增 2 家企业。')).toBeVisible();
    await page.getByLabel('留意').selectOption('可能是同一家');
    await expect(page.getByText('筛出 2 家，共 5 家')).toBeVisible();
    await rows(page).last().getByRole('button').click();
    await expect(
      page.getByText(/信用代码与“.*1号有限公司（虚构）”相同，台账里分列为两家/),
    ).toBeVisible();
  });
});

/** Drops what lies on the disk, as the desktop does. */
async function dropOn(target: Locator, path: string): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { x, y } = (await target.boundingBox())!;
  const session = await target.page().context().newCDPSession(target.page());
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
}
