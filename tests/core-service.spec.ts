import { bytesOf, download, expectOpens, workbookOf } from './support/downloads';
import { box, openHome, openSample, openStep, reload, saved, visit } from './support/pages';
import { expect, test } from './support/test';

const yes = (path: string) => `[name="${path}"][value="yes"]`;

test('an organisation is tried against three kinds at once, and takes its table along', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^开始自评.*核心服务机构/ }).click();
  await expect(page).toHaveURL(/core-service\/check\/basics\/$/);
  for (const gate of ['inHunan', 'platformRegistered', 'noRelatedApplicant'])
    await page.locator(yes(`gates.${gate}`)).check();
  await box(page, 'organisationName').fill('某市中小企业服务中心');
  await box(page, 'city').selectOption('岳阳市');
  await page.getByRole('button', { name: /^下一步/ }).click();
  await page.locator(yes('publicCharacter')).check();
  await page.locator('[name="innovationResources"][value="no"]').check();
  await page.locator(yes('reputation')).check();
  const figures: [string, string][][] = [
    [
      ['premisesArea', '100'],
      ['serviceAssets', '100'],
    ],
    [
      ['serviceStaff', '10'],
      ['serviceStaffCollege', '8'],
    ],
    [
      ['firmsServed', '100'],
      ['activitiesPublic', '8'],
      ['activitiesTechnical', '2'],
      ['activitiesWelfare', '2'],
    ],
  ];
  for (const step of figures) {
    await page.getByRole('button', { name: /^下一步/ }).click();
    for (const [path, value] of step) await box(page, path).fill(value);
  }
  await saved(page);
  await reload(page);
  await expect(box(page, 'activitiesPublic')).toHaveValue('8');
  await page.getByRole('button', { name: '查看结果' }).click();

  // 第四、五条 has not been answered: the kinds are met, the whole is open.
  await expect(page.getByRole('heading', { name: '尚不能判定' })).toBeVisible();
  await expect(page.getByText('达到综合服务机构、创业服务机构的全部条件').first()).toBeVisible();
  await expect(page.getByText('第四条、第五条，原文不在本工具掌握的文件中').first()).toBeVisible();
  await expect(page.getByText('这是 2020 年的通知')).toBeVisible();
  const table = page.getByRole('table', { name: '3 类并排对照' });
  await expect(table.getByRole('row', { name: /^年服务活动/ })).toContainText('≥ 3 次');

  const workbook = await workbookOf(await download(page, '条件对照表（Excel）'));
  const text = JSON.stringify(workbook.worksheets[0]!.getSheetValues());
  expect(text).toContain('某市中小企业服务中心');
  expect(text).toContain(
    '年开展技术洽谈、质量品牌诊断、技术推广、项目推介和知识产权等服务活动 3 次以上',
  );
  await expectOpens('自评报告.pdf', await bytesOf(await download(page, '自评报告（PDF）')));
});

test('addresses of both programmes lead to a dossier of their own', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: '样例：差几项的咨询公司' }).click();
  await saved(page);
  await visit(page, 'tech-centre/check/basics/');
  await expect(box(page, 'enterpriseName')).toHaveValue('');
  await visit(page, 'core-service/result/');
  await expect(page.getByText('3 类均未达标，最接近的是创业服务机构，差 2 项')).toBeVisible();
});

test('a look at the other programme does not put away what was being filled in', async ({
  page,
}) => {
  await openSample(page, '例2');
  await openHome(page);
  const goOn = page.getByRole('link', { name: /^继续：样例：例2/ });
  await page.getByRole('link', { name: /^依据与说明.*核心服务机构/ }).click();
  await expect(page.getByText('湘经信中小服务〔2016〕334号').first()).toBeVisible();
  await page.getByRole('link', { name: '申报自评', exact: true }).click();
  await expect(goOn).toBeVisible();
  await visit(page, 'core-service/check/basics/');
  await openStep(page, 'rnd-staff');
  await expect(box(page, 'staffTotal')).toHaveValue('54');
  await openHome(page);
  await expect(goOn).toBeVisible();
});
