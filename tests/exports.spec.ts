import type { Page } from '@playwright/test';
import type { Cell, Worksheet } from 'exceljs';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readPdf } from '../src/lib/documents/testing/read-pdf';
import { bytesOf, download, dossierOf, fileBox, workbookOf } from './support/downloads';
import { box, openHome, openSample, openStep, saved, walkToResult } from './support/pages';
import { expect, test } from './support/test';
import { indicators, verdictsShown } from './support/verdicts';

const TITLE = '2024年省级企业技术中心申报推荐汇总表';
const FIRM = '湖南样例制药有限公司（虚构）';
const FOOTNOTE = /^\*本表先由申报单位如实填报，纸质和电子文件交市州工信局审核汇总。/;

/** The cells of a row from left to right, each merged cell once. */
function cellsOf(sheet: Worksheet, number: number): Cell[] {
  const cells: Cell[] = [];
  sheet.getRow(number).eachCell({ includeEmpty: true }, (cell) => {
    if (cell.master.address === cell.address) cells.push(cell);
  });
  return cells;
}

/** What stands in them: figures, text without blanks, or null. */
const rowOf = (sheet: Worksheet, number: number): unknown[] =>
  cellsOf(sheet, number).map(({ value }) =>
    typeof value === 'string' ? value.replace(/\s+/g, '') : value,
  );

/** The row whose first cell reads like this. */
function rowBeginning(sheet: Worksheet, text: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (found === 0 && row.getCell(1).text.replace(/\s+/g, '') === text) found = number;
  });
  expect(found, `a row that begins with ${text}`).toBeGreaterThan(0);
  return found;
}

async function annex1(page: Page): Promise<{ sheet: Worksheet; name: string }> {
  const file = await download(page, '附件1 汇总表（Excel）');
  const workbook = await workbookOf(file);
  return { sheet: workbook.worksheets[0]!, name: file.suggestedFilename() };
}

test('附件1 of 例1 as a workbook, cell by cell', async ({ page }) => {
  await openSample(page, '例1');
  await walkToResult(page);
  const { sheet, name } = await annex1(page);
  expect(name).toMatch(
    /^附件1_2024年省级企业技术中心申报推荐汇总表_湖南样例制药有限公司（虚构）.*\.xlsx$/,
  );

  await test.step('title, bureau and paper', () => {
    expect(sheet.getColumn(1).values).toContain('附件1');
    expect(sheet.getColumn(1).values).toContain(TITLE);
    expect(sheet.getColumn(1).values).toContain('推荐单位（盖章）：长沙市工业和信息化局');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  await test.step('header of merged cells', () => {
    const head = rowBeginning(sheet, '序号');
    expect(rowOf(sheet, head)).toEqual([
      '序号',
      '申报单位全称',
      '单位类型',
      '申报单位、技术中心分别成立的时间(年月)',
      '税务部门核定的申报单位主营业务所属经济行业代码与名称',
      '2023年度财务审计报告《利润表》中的2023年度业务收入',
      '2023年度财务审计报告《利润表》中的2023年度研发费用',
      '当前企业内部的研发人员',
      '本单位自购且当前专用于技术开发的仪器设备的原值总额(万元)',
      '本单位自主创新申报并获得授权且当前有效的知识产权数',
      '是/否完全符合申报条件和相关要求',
      '备注(联系人及电话)',
    ]);
    expect(rowOf(sheet, head + 1)).toEqual([
      '营业收入(万元)',
      '主营收入(万元)',
      '主营占比(%)',
      '支出额(万元)',
      '与主营收入比(%)',
      '研发人员数(人)',
      '占全部职工数比(%)',
      '发明专利(件)',
      '软件著作权(件)',
    ]);
    const serial = sheet.getCell(head, 1);
    expect(sheet.getCell(head + 1, 1).master.address).toBe(serial.address);
    expect(serial.border).toMatchObject({ top: { style: 'thin' }, left: { style: 'thin' } });
  });

  await test.step('the official examples, 5.8 as printed', () => {
    const printed = rowOf(sheet, rowBeginning(sheet, '例1'));
    expect(printed.slice(0, 3)).toEqual(['例1', '***有限公司', '生产制造']);
    expect(printed.slice(4).map((value) => String(value ?? ''))).toEqual(
      '2740，中成药生产|8966.5|7022.0|78.3|462.7|5.8|34|不填|563.6|1|不填||李**，139********'.split(
        '|',
      ),
    );
    expect(rowOf(sheet, rowBeginning(sheet, '例2')).map(String)).toContain('42.3');
  });

  await test.step('the firm’s own row: figures are numbers', () => {
    const at = rowBeginning(sheet, '1');
    expect(rowOf(sheet, at)).toEqual([
      expect.anything(),
      FIRM,
      '生产制造',
      '2010年3月、2018年5月',
      '2740，中成药生产',
      8966.5,
      7022,
      78.3,
      462.7,
      6.6,
      34,
      '不填',
      563.6,
      1,
      '不填',
      '是/否',
      null,
    ]);
    const cells = cellsOf(sheet, at);
    const formats = [5, 6, 7, 8, 9, 10, 12, 13].map((column) => cells[column]!.numFmt);
    expect(formats).toEqual(['0.0', '0.0', '0.0', '0.0', '0.0', '0', '0.0', '0']);
    expect(cells[1]!.alignment.wrapText).toBe(true);
  });

  await test.step('the footnote below the table', () => {
    expect(
      sheet
        .getColumn(1)
        .values.map(String)
        .some((text) => FOOTNOTE.test(text)),
    ).toBe(true);
  });
});

test('附件1 of 例2 fills the cells that 例1 leaves out', async ({ page }) => {
  await openSample(page, '例2');
  await walkToResult(page);
  const { sheet } = await annex1(page);
  const row = rowOf(sheet, rowBeginning(sheet, '1'));
  expect(row.slice(5, 15)).toEqual([4632.7, 4632.7, 100, 421.4, 9.1, 23, 42.6, 63.1, 1, 23]);
  expect(row).not.toContain('不填');
});

test('what is blank stays blank on the form, and zero stays zero', async ({ page }) => {
  await openStep(page, 'basics');
  await box(page, 'enterpriseName').fill('湖南空白有限公司');
  await page.locator('[name=applicantType][value=rnd-design]').check();
  await page.getByRole('link', { name: /^7 / }).click();
  await box(page, 'patentsGranted').fill('0');
  await saved(page);
  await walkToResult(page);
  const { sheet, name } = await annex1(page);
  expect(name).toContain('草稿');
  const at = rowBeginning(sheet, '1');
  const row = rowOf(sheet, at);
  expect(row[13]).toBe(0);
  const blanks = [5, 6, 7, 8, 9, 10, 11, 12, 14].map((column) => row[column] ?? '');
  expect(blanks).toEqual(Array(9).fill(''));
});

test('text that looks like a formula stays text', async ({ page }) => {
  await openStep(page, 'basics');
  await box(page, 'enterpriseName').fill('=HYPERLINK("http://x")');
  await saved(page);
  await walkToResult(page);
  const { sheet } = await annex1(page);
  const cell = cellsOf(sheet, rowBeginning(sheet, '1'))[1]!;
  expect(cell.value).toBe('=HYPERLINK("http://x")');
  expect(cell.formula).toBeFalsy();
});

test('the report as PDF can be searched for the firm, the figures and the verdicts', async ({
  page,
}) => {
  await openSample(page, '例1');
  await walkToResult(page);
  const file = await download(page, '自评报告（PDF）');
  expect(file.suggestedFilename()).toMatch(/^自评报告_.*湖南样例制药有限公司.*\.pdf$/);
  const bytes = await bytesOf(file);
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');

  const { pages, skeleton } = readPdf(bytes);
  expect(skeleton).toContain('/FontFile2');
  for (const { width, height } of pages) {
    expect(width).toBeCloseTo(595.28, 0);
    expect(height).toBeCloseTo(841.89, 0);
  }
  const text = pages
    .map((printed) => printed.text)
    .join('')
    .replace(/\s/g, '');
  for (const words of [
    FIRM,
    '结论：尚不能判定',
    '达标',
    '门槛待核',
    '7022万元',
    '6.6%',
    '需要准备的证明材料',
    '附件6',
    '0731-88666024',
    '湘工信科技〔2022〕275号',
  ])
    expect.soft(text).toContain(words);
});

test('the dossier file: the dictionary’s fields, and the same verdicts wherever it is read', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await openSample(page, '例2');
  await openStep(page, 'rules');
  const before = await verdictsShown(page);
  await walkToResult(page);
  const file = await download(page, '存为文件（.json）');
  const dossier = await dossierOf(file);
  const path = testInfo.outputPath('存档.json');
  await file.saveAs(path);

  await test.step('its fields', () => {
    expect(dossier).toMatchObject({
      format: 'shenbao-ziping/dossier',
      version: 1,
      programme: 'tech-centre',
      edition: '2024',
    });
    expect(dossier.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    for (const at of [dossier.createdAt, dossier.updatedAt])
      expect(new Date(at).toISOString()).toBe(at);
    expect(dossier.answers).toMatchObject({
      applicantType: 'rnd-design',
      industryCode: '6520',
      mainRevenue: 4632.7,
      enterpriseFounded: '2010-03',
      gates: { hunanLegalEntity: 'yes', noDishonesty: 'yes' },
    });
    expect(JSON.stringify(dossier.answers)).not.toMatch(/null|""/);
  });

  await test.step('in a browser that has never seen it', async () => {
    const elsewhere = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
    const other = await elsewhere.newPage();
    await openHome(other);
    await fileBox(other).setInputFiles(path);
    await expect(other).toHaveURL(/check\//);
    await openStep(other, 'rules');
    expect(await verdictsShown(other)).toEqual(before);
    await elsewhere.close();
  });

  await test.step('on the command line', async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'assess', '--', path]);
    const printed = JSON.parse(stdout) as {
      overall: string;
      indicators: { id: string; verdict: string }[];
    };
    expect(printed.overall).toBe('undecided');
    expect(printed.indicators.map(({ id }) => id)).toEqual(indicators);
    expect(Object.fromEntries(printed.indicators.map(({ id, verdict }) => [id, verdict]))).toEqual(
      before,
    );
  });
});

test('a file opened twice comes in beside what is here, and overwrites nothing', async ({
  page,
}, testInfo) => {
  await openSample(page, '例1');
  await walkToResult(page);
  const path = testInfo.outputPath('存档.json');
  await (await download(page, '存为文件（.json）')).saveAs(path);
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('9000');
  await saved(page);

  await openHome(page);
  await fileBox(page).setInputFiles(path);
  await expect(page).toHaveURL(/check\//);
  await openHome(page);
  await expect(page.getByRole('button', { name: /（来自文件）$/ }).first()).toBeVisible();
  await page
    .getByRole('button', { name: FIRM, exact: true })
    .or(page.getByRole('button', { name: '样例：例1 生产制造型', exact: true }).nth(1))
    .first()
    .click();
  await expect(page).toHaveURL(/check\//);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('9000');
});
