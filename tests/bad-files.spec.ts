import type { Page } from '@playwright/test';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { download, fileBox } from './support/downloads';
import { cell, openList } from './support/lists';
import { box, openHome, openSample, openStep, saved, walkToResult } from './support/pages';
import { expect, test } from './support/test';

/** A dossier is open; whatever is chosen next must not touch it. */
async function openOwnDossier(page: Page): Promise<void> {
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('7022');
  await saved(page);
  await openHome(page);
}

async function expectRefused(page: Page, name: string, says: RegExp): Promise<void> {
  const message = page.getByText(`没有打开“${name}”`);
  await expect(message).toHaveText(says);
  await expect(message).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '当前打开' })).toHaveCount(1);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
}

const other = (value: unknown) => JSON.stringify(value);

for (const [what, name, content, says] of [
  ['an empty file', '空.json', '', /文件是空的/],
  ['a JSON that is something else', 'package.json', other({ name: 'x' }), /不是申报自评的存档/],
  ['a list', 'list.json', '[1,2,3]', /不是申报自评的存档/],
  ['a workbook', '附件1.xlsx', 'PK\u0003\u0004…', /不是申报自评的存档文件/],
  [
    'a dossier of a newer version',
    '新.json',
    other({ format: 'shenbao-ziping/dossier', version: 9, programme: 'tech-centre' }),
    /更新版本/,
  ],
  [
    'a dossier of another programme',
    '别的.json',
    other({
      format: 'shenbao-ziping/dossier',
      version: 1,
      programme: 'moon-base',
      edition: '2024',
      answers: {},
    }),
    /没有的申报项目/,
  ],
] as const)
  test(`${what} is refused in words, and nothing is lost`, async ({ page }) => {
    await openOwnDossier(page);
    await fileBox(page).setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await expectRefused(page, name, says);
  });

test('a truncated dossier file is refused, the whole one opens', async ({ page }, testInfo) => {
  await openSample(page, '例1');
  await walkToResult(page);
  const whole = testInfo.outputPath('存档.json');
  await (await download(page, '存为文件（.json）')).saveAs(whole);
  await openHome(page);
  await page.getByRole('button', { name: '新建自评' }).click();
  await expect(page).toHaveURL(/basics\/$/);
  await openOwnDossier(page);

  const text = await readFile(whole, 'utf8');
  const truncated = testInfo.outputPath('断.json');
  await writeFile(truncated, text.slice(0, text.length / 2));
  await fileBox(page).setInputFiles(truncated);
  await expectRefused(page, '断.json', /不完整或已损坏/);

  await openHome(page);
  await fileBox(page).setInputFiles(whole);
  await expect(page).toHaveURL(/check\//);
});

test('a file of 50 MB is refused without being read', async ({ page }, testInfo) => {
  await openOwnDossier(page);
  const large = testInfo.outputPath('大.json');
  await writeFile(large, '{');
  await truncate(large, 50 * 1024 * 1024);
  await page.evaluate(() => {
    const reads: string[] = [];
    Object.assign(window, { reads });
    for (const way of ['text', 'arrayBuffer', 'stream', 'slice'] as const) {
      const original = Blob.prototype[way] as () => never;
      Blob.prototype[way] = function (this: Blob) {
        reads.push(way);
        return original.call(this);
      };
    }
    FileReader.prototype.readAsText = () => void reads.push('readAsText');
    FileReader.prototype.readAsArrayBuffer = () => void reads.push('readAsArrayBuffer');
  });
  await fileBox(page).setInputFiles(large);
  await expect(page.getByText('没有打开“大.json”')).toHaveText(/文件有 50 MB/);
  expect(await page.evaluate(() => (window as unknown as { reads: string[] }).reads)).toEqual([]);
  await expectRefused(page, '大.json', /没有读取/);
});

test('an answer of a file that cannot be read is kept as text and asked for', async ({ page }) => {
  await openHome(page);
  await fileBox(page).setInputFiles({
    name: '改过.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      other({
        format: 'shenbao-ziping/dossier',
        version: 1,
        programme: 'tech-centre',
        edition: '2024',
        answers: {
          mainRevenue: '七千',
          rndExpense: 462.7,
          enterpriseFounded: '2021-02-30',
          equipment: [{ name: '天平', originalValue: '约三万', typed: { name: { a: 1 } } }],
        },
      }),
    ),
  });
  await expect(page.getByText('有 3 处内容没有读懂，保留了原文')).toBeVisible();
  await page.getByRole('button', { name: '去填写' }).click();
  await expect(page).toHaveURL(/check\//);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('七千');
  await expect(page.getByText('请用阿拉伯数字填写')).toBeVisible();
  await openStep(page, 'rnd-expense');
  await expect(box(page, 'rndExpense')).toHaveValue('462.7');
  await openList(page, 'equipment');
  await expect(cell(page, 'equipment', 1, 'originalValue')).toHaveValue('约三万');
});
