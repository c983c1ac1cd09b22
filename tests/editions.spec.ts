import { builtIn, editionText, filledIn, serveEditions } from './support/editions';
import { box, openHome, openResult, openSample, openStep, reload } from './support/pages';
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
    page.getByText(/版本文件 tech-centre-2024\.json 没有采用：.*第 \d+ 行附近有误/),
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
  await openResult(page);
  await expect(page.getByRole('heading', { name: '尚不能判定', exact: true })).toBeVisible();

  // Whoever begins now begins on the new one.
  await openHome(page);
  await expect(page.getByRole('heading', { name: '2025年湖南省省级企业技术中心' })).toBeVisible();
  await page.getByRole('button', { name: '新建自评' }).click();
  await openStep(page, 'revenue');
  await expect(box(page, 'operatingRevenue')).toBeVisible();
  await expect(page.getByText('2024年度营业收入')).toBeVisible();
});
