import { utils, write, type WorkSheet } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { gbk } from '../src/lib/spreadsheets/corpus/text.builder';
import { zipped } from '../src/lib/spreadsheets/corpus/workbook.builder';
import { expectAccessible } from './support/axe';
import { bytesOf } from './support/downloads';
import {
  cell,
  expectRows,
  idNumber,
  importBox,
  mappedTo,
  openAnswers,
  openList,
  preview,
  summary,
  table,
} from './support/lists';
import { ready, reload, saved } from './support/pages';
import { expect, test } from './support/test';
import { answersWaiting, holdWorkerAnswers, releaseWorkerAnswers } from './support/workers';

interface Bytes {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, bytes: Uint8Array | ArrayBuffer): Bytes => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes as Uint8Array),
});

const sheetFile = (name: string, rows: unknown[][], bookType: 'xlsx' | 'biff8' = 'xlsx'): Bytes => {
  const book = utils.book_new();
  const sheet: WorkSheet = utils.aoa_to_sheet(rows);
  utils.book_append_sheet(book, sheet, '名单');
  return file(name, write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
};

/** A register as offices keep them: titles, a header of two rows, merged cells, a total, a signature. */
async function messyRegister(): Promise<Bytes> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('花名册');
  sheet.addRow(['湖南某某智能装备有限公司职工花名册']);
  sheet.mergeCells('A1:H1');
  sheet.addRow(['单位（盖章）：', '', '', '', '', '', '2024年4月']);
  sheet.addRow(['序号', '基本情况', '', '', '岗位情况', '', '', '是否研发人员']);
  sheet.addRow(['', '姓名', '身份证号码', '学历', '部门', '入职时间', '在岗天数', '']);
  for (const area of ['A3:A4', 'B3:D3', 'E3:G3', 'H3:H4']) sheet.mergeCells(area);
  sheet.addRow([1, '钱 一', idNumber(1), '大学本科', '研发部', '2012年2月', 250, '是']);
  sheet.addRow([
    2,
    '孙二',
    idNumber(2),
    '硕士',
    '',
    new Date(Date.UTC(2018, 6, 1)),
    '２４８',
    '是',
  ]);
  // Typed as a number: Excel shows 4.3E+17 and has lost the last digits.
  sheet.addRow([3, '李三', 430102198001010000, '大专', '生产部', '2020.11', 251, '否']);
  sheet.addRow([4, '周四', idNumber(4), '大专', '生产部', '不详', 251, '否']);
  sheet.addRow(['合计', '4人', '', '', '', '', 1000, '']);
  sheet.addRow(['制表人：某某', '', '', '', '', '审核：某某']);
  sheet.mergeCells('E5:E6');
  return file('花名册.xlsx', await workbook.xlsx.writeBuffer());
}

const take = (page: Page, rows: number) =>
  page.getByRole('button', { name: `导入 ${rows} 行` }).click();

test('a messy workbook: what was understood is shown, what was not is named, nothing is lost', async ({
  page,
}) => {
  await openList(page, 'staff');
  await importBox(page).setInputFiles(await messyRegister());
  await expect(preview(page)).toContainText('导入预览：4 行，2 处没有读懂');
  await expect(preview(page)).toContainText('第 9 行是合计行');
  await expect(preview(page)).toContainText('第 10 行是表尾的说明');
  for (const [label, heading] of [
    ['职工姓名', /姓名/],
    ['职工身份证号（社保号）', /身份证号码/],
    ['入职时间（年月）', /入职时间/],
    ['2023年度在岗天数', /在岗天数/],
    ['备注（研发人员）', /是否研发人员/],
  ] as const)
    await expect(mappedTo(page, label).locator('option:checked')).toHaveText(heading);
  const rows = preview(page).locator('tbody tr');
  await expect(rows.nth(2)).toContainText('末几位已经丢失');
  await expect(rows.nth(3)).toContainText('不详');
  await expectAccessible(page, 'preview');

  await take(page, 4);
  await expectRows(page, 4);
  await expect(preview(page)).toHaveCount(0);
  await expect(cell(page, 'staff', 1, 'name')).toHaveValue('钱一');
  await expect(cell(page, 'staff', 1, 'joined')).toHaveValue('2012年2月');
  await expect(cell(page, 'staff', 2, 'joined')).toHaveValue(/^2018年7月/);
  await expect(cell(page, 'staff', 2, 'daysInPost')).toHaveValue('248');
  // One department for two people: the merged cell means both.
  await expect(cell(page, 'staff', 2, 'post')).toHaveValue('研发部');
  const ruined = cell(page, 'staff', 3, 'idNumber');
  await expect(ruined).toHaveAttribute('aria-invalid', 'true');
  await expect(ruined).toHaveValue(/E\+|\*/);
  await expect(cell(page, 'staff', 4, 'joined')).toHaveValue('不详');
  await expect(cell(page, 'staff', 4, 'joined')).toHaveAttribute('aria-invalid', 'true');
  await expect(summary(page)).toContainText('职工 4 人');
  await saved(page);
  await reload(page);
  await expectRows(page, 4);
  await expect(ruined).toHaveAttribute('aria-invalid', 'true');
});

test('a CSV in GBK and an .xls of machines', async ({ page }) => {
  await openList(page, 'equipment');
  const csv = [
    '设备名称,数量,购买日期,发票号码,金额（万元）,用途',
    '"示波器,四通道",1,2021/3/15,01234567,2.58,检测',
    '高低温箱,1,2022-05,01234568,"1,007.45",试验',
  ].join('\r\n');
  await importBox(page).setInputFiles(file('设备.csv', gbk(csv)));
  await expect(preview(page)).toContainText('以万元为单位，导入时换算成元');
  const unit = preview(page).getByRole('combobox', { name: '原值（元）在表格里的单位' });
  await expect(unit).toHaveValue('万元');
  await unit.selectOption('千元');
  await expect(preview(page).locator('tbody tr').first()).toContainText('2580');
  await unit.selectOption('万元');
  await take(page, 2);
  await expect(cell(page, 'equipment', 1, 'name')).toHaveValue('示波器,四通道');
  await expect(cell(page, 'equipment', 1, 'invoice')).toHaveValue('01234567');
  await expect(cell(page, 'equipment', 1, 'originalValue')).toHaveValue('25800');
  await expect(cell(page, 'equipment', 2, 'originalValue')).toHaveValue('10074500');

  const more = sheetFile(
    '台账.xls',
    [
      ['固定资产台账'],
      ['资产名称', '数量', '购置日期', '原值', '存放地点'],
      ['振动台', 1, '2023.6', 482500.55, '可靠性室'],
    ],
    'biff8',
  );
  await importBox(page).setInputFiles(more);
  await page.getByRole('button', { name: '追加到现有各行之后' }).click();
  await expectRows(page, 3);
  await expect(cell(page, 'equipment', 3, 'originalValue')).toHaveValue('482500.55');
  await expect(summary(page)).toContainText('10\u2009582\u2009800.55 元');
});

test('a Word document under the name of a workbook is refused with what to do', async ({
  page,
}) => {
  await openAnswers(page, { staff: [{ name: '甲' }] });
  await openList(page, 'staff');
  const word = zipped({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': '<w:document/>',
  });
  await importBox(page).setInputFiles(file('名册.xlsx', word));
  await expect(page.getByText('这是 Word 文档，不是表格')).toBeVisible();
  await expect(preview(page)).toHaveCount(0);
  await expectRows(page, 1);
  // The next file is read as if nothing had been.
  await importBox(page).setInputFiles(await messyRegister());
  await expect(preview(page)).toContainText('导入预览：4 行');
});

test('the user corrects the mapping, and the next import of such a file knows it', async ({
  page,
}) => {
  const table = (name: string) =>
    sheetFile(`${name}.xlsx`, [
      ['姓名', '学历', '工种', '代码'],
      [name, '本科', '装配', 'A-1'],
    ]);
  await openList(page, 'staff');
  await importBox(page).setInputFiles(table('甲'));
  const post = mappedTo(page, '在何工作岗位');
  await expect(post).toHaveValue('');
  await post.selectOption('工种');
  const row = preview(page).locator('tbody tr').first();
  await expect(row).toContainText('装配');
  // One column is read from one place: taking it for another takes it from the first.
  await mappedTo(page, '最高职称').selectOption('工种');
  await expect(post).toHaveValue('');
  await post.selectOption('工种');
  await expect(mappedTo(page, '最高职称')).toHaveValue('');
  await take(page, 1);
  await expect(cell(page, 'staff', 1, 'post')).toHaveValue('装配');
  await expect(cell(page, 'staff', 1, 'title')).toHaveValue('');

  await saved(page);
  await reload(page);
  await importBox(page).setInputFiles(table('乙'));
  await expect(post.locator('option:checked')).toHaveText('工种');
  await page.getByRole('button', { name: '追加到现有各行之后' }).click();
  await expect(cell(page, 'staff', 2, 'name')).toHaveValue('乙');
  await expect(cell(page, 'staff', 2, 'post')).toHaveValue('装配');
});

test('tables one below the other in a sheet are imported one by one', async ({ page }) => {
  await openList(page, 'staff');
  const stacked = sheetFile('材料.xlsx', [
    ['研发部名册'],
    ['姓名', '学历'],
    ['甲', '本科'],
    [],
    ['专利名称', '专利号'],
    ['一种连接器', 'ZL202011633759.5'],
    [],
    ['生产部名册'],
    ['姓名', '学历'],
    ['乙', '大专'],
    ['丙', '大专'],
  ]);
  await importBox(page).setInputFiles(stacked);
  await expect(preview(page)).toContainText('“名单”里有 3 张表');
  const which = preview(page).getByLabel('导入哪一张表');
  await expect(which.locator('option')).toHaveText([
    '名单 第 1–3 行（研发部名册）',
    '名单 第 5–6 行',
    '名单 第 8–11 行（生产部名册）',
  ]);
  await which.selectOption({ index: 1 });
  await expect(preview(page)).toContainText('更像“发明专利”，请确认没有选错');
  await which.selectOption({ index: 0 });
  await expect(preview(page)).not.toContainText('更像');
  await take(page, 1);
  await page.getByRole('button', { name: '接着导入这一张' }).click();
  await expect(which.locator('option:checked')).toHaveText('名单 第 8–11 行（生产部名册）');
  await page.getByRole('button', { name: '追加到现有各行之后' }).click();
  await expectRows(page, 3);
  await expect(cell(page, 'staff', 3, 'name')).toHaveValue('丙');
  await expect(page.getByRole('button', { name: '接着导入这一张' })).toHaveCount(0);

  await openList(page, 'patents');
  await importBox(page).setInputFiles(stacked);
  await take(page, 1);
  await expect(cell(page, 'patents', 1, 'name')).toHaveValue('一种连接器');
});

test('an import appends or replaces, can be taken back, and can be given up', async ({ page }) => {
  const people = sheetFile('名单.xlsx', [
    ['姓名', '学历'],
    ['丙', '本科'],
    ['丁', '大专'],
  ]);
  await openAnswers(page, { staff: [{ name: '甲' }] });
  await openList(page, 'staff');
  const nameAt = (row: number) => cell(page, 'staff', row, 'name');

  await importBox(page).setInputFiles(people);
  await page.getByRole('button', { name: '不导入' }).click();
  await expect(preview(page)).toHaveCount(0);
  await expectRows(page, 1);

  await importBox(page).setInputFiles(people);
  await page.getByRole('button', { name: '追加到现有各行之后' }).click();
  await expectRows(page, 3);
  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await expectRows(page, 1);
  await expect(nameAt(1)).toHaveValue('甲');
  await expect(page.getByRole('button', { name: '撤销这次导入' })).toHaveCount(0);

  await importBox(page).setInputFiles(people);
  await page.getByRole('button', { name: /^替换现有各行/ }).click();
  await expectRows(page, 2);
  await expect(nameAt(1)).toHaveValue('丙');
  // What is done after an import is not lost with it: the table goes back step by step.
  await nameAt(1).fill('丙改');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '撤销这次导入' })).toHaveCount(0);
  const undo = page.getByRole('button', { name: '撤销', exact: true });
  await undo.click();
  await expect(nameAt(1)).toHaveValue('丙');
  await undo.click();
  await expectRows(page, 1);
  await expect(nameAt(1)).toHaveValue('甲');
  await page.getByRole('button', { name: '重做' }).click();
  await expectRows(page, 2);
});

test('a blank template is filled in and imported again, its example left out', async ({ page }) => {
  for (const [list, name] of [
    ['staff', '职工'],
    ['equipment', '仪器设备'],
  ] as const) {
    await openList(page, list);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载空白模板' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${name}_空白模板.xlsx`);
    const template = await bytesOf(download);

    await importBox(page).setInputFiles(file('空白.xlsx', template));
    await expect(preview(page)).toContainText('导入预览：0 行');
    await expect(preview(page).getByRole('button', { name: '导入 0 行' })).toBeDisabled();
    await page.getByRole('button', { name: '不导入' }).click();

    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(template as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0]!;
    const row = sheet.getRow(4);
    sheet.getRow(3).eachCell((example, column) => {
      row.getCell(column).value = column === 1 ? '1' : example.value;
    });
    await importBox(page).setInputFiles(file('填好.xlsx', await workbook.xlsx.writeBuffer()));
    await expect(preview(page).locator('select').filter({ hasText: '（不导入）' })).not.toHaveCount(
      0,
    );
    for (const select of await preview(page).locator('thead select').all())
      await expect(select).not.toHaveValue('');
    await take(page, 1);
    await expectRows(page, 1);
  }
  await expect(cell(page, 'equipment', 1, 'invoice')).toHaveValue('01234567');
  await expect(cell(page, 'equipment', 1, 'originalValue')).toHaveValue('25800');
});

/** Ten thousand people with every column of the form. */
const crowd = () =>
  sheetFile('名册.xlsx', [
    [
      '姓名',
      '身份证号',
      '学历',
      '职称',
      '岗位',
      '入职时间',
      '在岗天数',
      '是否研发人员',
      '是否兼职',
      '社保月数',
    ],
    ...Array.from({ length: 10_000 }, (_, at) => [
      `职工${at + 1}`,
      idNumber(at),
      ['大学本科', '硕士研究生', '大学专科'][at % 3],
      ['工程师', '高级工程师', ''][at % 3],
      `研发${at % 20}室`,
      `${2005 + (at % 18)}年${(at % 12) + 1}月`,
      200 + (at % 60),
      at % 4 === 0 ? '是' : '否',
      '否',
      12,
    ]),
  ]);

test('a worker reads ten thousand people while the page goes on answering', async ({ page }) => {
  test.setTimeout(120_000);
  await holdWorkerAnswers(page);
  await openList(page, 'staff');
  await importBox(page).setInputFiles(crowd());
  await expect(page.getByText('正在打开文件…')).toBeVisible();
  await page.getByRole('button', { name: '添加一行' }).click();
  await page.keyboard.type('边导入边填写');
  await page.keyboard.press('Tab');
  await saved(page);
  // The rows come in parcels: one message of them all would hold the page up while it is unpacked.
  await expect.poll(() => answersWaiting(page), { timeout: 60_000 }).toBeGreaterThan(10);
  await expect(preview(page)).toHaveCount(0);
  await releaseWorkerAnswers(page);
  await expect(preview(page)).toContainText('导入预览：10000 行');

  await page.getByRole('button', { name: '追加到现有各行之后' }).click();
  await expectRows(page, 10_001);
  await expect(cell(page, 'staff', 1, 'name')).toHaveValue('边导入边填写');
  expect(await table(page).locator('tbody tr').count()).toBeLessThan(60);
  await expect(summary(page)).toContainText('职工 10001 人；计入研发人员 2500 人');
  await saved(page);
});

test('an import that takes long can be cancelled', async ({ page }) => {
  await openList(page, 'staff');
  await importBox(page).setInputFiles(crowd());
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await expect(page.getByRole('button', { name: '取消', exact: true })).toHaveCount(0);
  await page.waitForTimeout(1500);
  await expect(preview(page)).toHaveCount(0);
  await expectRows(page, 0);
});

test('lists are imported with the server gone, once the page is ready for it', async ({
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
  await page.goto(`${ownSite.origin}/tech-centre/lists/staff/`);
  await ready(page);
  await importBox(page).setInputFiles(await messyRegister());
  await take(page, 4);
  await expectRows(page, 4);
  const old = sheetFile(
    '旧.xls',
    [
      ['姓名', '学历'],
      ['戊', '本科'],
    ],
    'biff8',
  );
  await importBox(page).setInputFiles(old);
  await page.getByRole('button', { name: '追加到现有各行之后' }).click();
  await expectRows(page, 5);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载空白模板' }).click(),
  ]);
  expect((await bytesOf(download)).length).toBeGreaterThan(5000);
});
