import { builtIn, editionText, filledIn, serveEditions } from './support/editions';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PORTABLE_FILE } from '../scripts/products';
import { bytesOf, download } from './support/downloads';
import { box, openHome, openResult, openSample, openStep, reload, visit } from './support/pages';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });

test('an edition changed on the server decides without a build, 例1 and 例2 in full', async ({
  page,
  context,
}) => {
  await serveEditions(context, { 'tech-centre-2024.json': JSON.stringify(filledIn()) });
  for (const sample of ['例1', '例2'] as const) {
    await openSample(page, sample);
    await openResult(page);
    await expect(page.getByRole('heading', { name: '符合', exact: true })).toBeVisible();
    await expect(
      page.getByText('部署单位设定：《管理办法》附件4之二（第 12 页）').first(),
    ).toBeVisible();
    await expect(page.getByText('门槛待核')).toHaveCount(0);
  }
});

test('a broken file is told in words, and the edition built in holds', async ({
  page,
  context,
  watch,
}) => {
  watch.expectTrouble(/404/);
  const broken = editionText('tech-centre-2024').replace('"version": 1,', '"version": 1');
  await serveEditions(context, { 'tech-centre-2024.json': broken });
  await openStep(page, 'revenue');
  await expect(
    page.getByText(/版本文件 tech-centre-2024\.json 没有采用：.*第 \d+ 行附近/),
  ).toBeVisible();
  await expect(page.getByText('2023年度营业收入')).toBeVisible();
});

test('next year’s file is a new edition: offered, compared, moved to and undone', async ({
  page,
  context,
}) => {
  const next = {
    ...builtIn('tech-centre-2024'),
    edition: '2025',
    title: '2025年湖南省省级企业技术中心',
    fiscalYear: 2024,
    referenceDay: '2025-05-31',
  };
  next.thresholds['main-revenue.amount']!['manufacturing']!.value = 8000;
  await openSample(page, '例1');
  await serveEditions(context, {
    'tech-centre-2025.json': JSON.stringify(next),
    'tech-centre-2024.json': editionText('tech-centre-2024'),
  });
  await reload(page);
  await expect(page.getByText('这份填报仍按 2024 年版判定')).toBeVisible();
  await page.getByRole('link', { name: '看看换用新版有什么变化' }).click();

  const row = page.getByRole('row', { name: /主营业务收入/ });
  await expect(row).toContainText('≥ 6\u2009000 万元');
  await expect(row).toContainText('≥ 8\u2009000 万元');
  await expect(page.getByText('2023年度主营业务收入 → 2024年度主营业务收入')).toBeVisible();
  await page.getByRole('button', { name: '换用 2025 年版' }).click();
  await expect(page.getByText('已换用 2025 年版')).toBeVisible();
  await openResult(page);
  await expect(page.getByRole('heading', { name: '不符合', exact: true })).toBeVisible();
  await page.goBack();

  // Moving back is open at any time, not only right after.
  await page.getByRole('radio', { name: /2024年/ }).check();
  await page.getByRole('button', { name: '换用 2024 年版' }).click();
  await expect(page.getByText('已换用 2024 年版')).toBeVisible();
  await openResult(page);
  await expect(page.getByRole('heading', { name: '尚不能判定', exact: true })).toBeVisible();

  // Whoever begins now begins on the new one.
  await openHome(page);
  await expect(page.getByRole('heading', { name: '2025年湖南省省级企业技术中心' })).toBeVisible();
  await page.getByRole('button', { name: '新建自评' }).click();
  await expect(page).toHaveURL(/basics\/$/);
  await openStep(page, 'revenue');
  await expect(box(page, 'operatingRevenue')).toBeVisible();
  await expect(page.getByText('2024年度营业收入')).toBeVisible();
});

test('a host types the official thresholds, and the downloaded file decides', async ({
  page,
  context,
}) => {
  await visit(page, 'settings/');
  await page.getByRole('button', { name: '2024年湖南省省级企业技术中心' }).click();
  const missing = page.locator('.threshold.missing');
  await expect(missing).toHaveCount(7);
  const figures = ['5', '5', '20', '20', '40', '60', '60'];
  for (const figure of figures) {
    const row = missing.first();
    await row.getByRole('button', { name: /^填写/ }).click();
    await row.getByRole('textbox', { name: /^不少于/ }).fill(figure);
    await row.getByRole('textbox', { name: '条款和页码' }).fill('附件4之二（第 12 页）');
    await row.getByRole('button', { name: '确定' }).click();
  }
  await expect(page.getByText('门槛都有了。')).toBeVisible();
  const file = await download(page, '下载 tech-centre-2024.json');
  expect(file.suggestedFilename()).toBe('tech-centre-2024.json');
  const text = (await bytesOf(file)).toString('utf8');

  await serveEditions(context, { 'tech-centre-2024.json': text });
  await openSample(page, '例1');
  await openResult(page);
  await expect(page.getByRole('heading', { name: '符合', exact: true })).toBeVisible();
  await expect(page.getByText('部署单位设定：附件4之二（第 12 页）').first()).toBeVisible();
});

test('other figures are tried without touching the dossier, down to the least that is enough', async ({
  page,
  context,
}) => {
  const edition = filledIn();
  edition.thresholds['rnd-expense.ratio']!['manufacturing']!.value = 7;
  await serveEditions(context, { 'tech-centre-2024.json': JSON.stringify(edition) });
  await openSample(page, '例1');
  await openResult(page);
  await expect(page.getByRole('heading', { name: '不符合', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '打开试算' }).click();
  const verdict = page.getByText(/^按试的数：/);
  const expense = page.getByRole('textbox', { name: '2023年度研发费用支出额' });

  await page.getByRole('button', { name: '最少要到多少才全部达标' }).click();
  // 7 % of 7022 is 491.54 exactly.
  await expect(expense).toHaveValue('491.54');
  await expect(verdict).toContainText('按试的数：符合');
  await expense.fill('491.53');
  await expect(verdict).toContainText('按试的数：不符合');
  await page.getByRole('button', { name: '还原' }).click();
  await expect(expense).toHaveValue('462.7');
  await reload(page);
  await expect(page.getByRole('heading', { name: '不符合', exact: true })).toBeVisible();
});

test('in the one file: thresholds typed into its block decide, and a block spoilt is told', async ({
  page,
  watch,
}) => {
  watch.origins.add('null');
  const whole = readFileSync(PORTABLE_FILE, 'utf8');
  const block = /(id="edition-tech-centre-2024">)[\s\S]*?(<\/script>)/;
  expect(whole).toMatch(block);
  const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
  const openWith = async (content: string) => {
    const path = join(folder, 'edited.html');
    writeFileSync(
      path,
      whole.replace(block, (_, head, foot) => `${head}\n${content}\n${foot}`),
    );
    await page.goto('about:blank');
    await visit(page, pathToFileURL(path).href);
  };
  try {
    await openWith(JSON.stringify(filledIn(), null, 2));
    for (const sample of ['例1', '例2']) {
      await page.getByRole('button', { name: `样例：${sample}` }).click();
      await page.getByRole('link', { name: '结果', exact: true }).first().click();
      await expect(page.getByRole('heading', { name: '符合', exact: true })).toBeVisible();
      await page.getByRole('link', { name: '申报自评', exact: true }).click();
    }
    await openWith('{ "format": ');
    await expect(page.getByText('版本文件 tech-centre-2024.json 没有采用')).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
