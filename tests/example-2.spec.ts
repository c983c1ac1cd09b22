import { example2 as firm } from './support/example-firms';
import {
  beginByKeyboard,
  ownThreshold,
  pressNext,
  typeBasics,
  typeRules,
  typeStep,
  typeThreshold,
} from './support/firms-by-keyboard';
import { reload } from './support/pages';
import { expect, test } from './support/test';
import { expectVerdicts, indicator, verdictsShown } from './support/verdicts';

test('例2 typed from the home page with the keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await beginByKeyboard(page);
  await typeBasics(page, {
    name: firm.name,
    cityNth: 2,
    industry: '6520',
    code: '6520',
    codeName: '集成电路设计',
    sellsGoods: false,
    typeNth: 1,
  });
  await expect(page.getByLabel('所在市州')).toHaveValue(firm.city);
  await pressNext(page, 'founded');

  await typeStep(
    page,
    { enterpriseFounded: firm.enterpriseFounded, centreFounded: firm.centreFounded },
    'revenue',
  );
  await typeStep(
    page,
    {
      operatingRevenue: firm.operatingRevenue,
      mainRevenue: firm.mainRevenue,
      pureServiceRevenue: firm.pureServiceRevenue,
    },
    'rnd-expense',
  );
  await expectVerdicts(page, { 'main-revenue': 'met', establishment: 'met' });
  await expect(indicator(page, 'main-revenue')).toContainText('3\u2009000 万元');

  await typeStep(page, { rndExpense: firm.rndExpense }, 'rnd-staff');
  await expectVerdicts(page, { 'rnd-expense': 'threshold-missing' });
  await expect(indicator(page, 'rnd-expense')).toContainText('9.1%');

  await typeStep(page, { staffTotal: firm.staffTotal, rndStaff: firm.rndStaff }, 'equipment');
  await expectVerdicts(page, { 'rnd-staff': 'threshold-missing' });
  // 23 of 54; the form's own 42.3 is quoted beside it as the example.
  await expect(indicator(page, 'rnd-staff')).toContainText('42.6%');

  await typeStep(page, { equipmentValue: firm.equipmentValue }, 'ip');
  await typeStep(
    page,
    { patentsGranted: firm.patentsGranted, copyrightsGranted: firm.copyrightsGranted },
    'rules',
  );
  await typeRules(page);
  const asTyped = {
    'main-revenue': 'met',
    'rnd-expense': 'threshold-missing',
    'rnd-staff': 'threshold-missing',
    equipment: 'threshold-missing',
    'intellectual-property': 'met',
    'management-rules': 'met',
    establishment: 'met',
  } as const;
  await expectVerdicts(page, asTyped);

  await typeThreshold(page, '占主营收入比', '9');
  await typeThreshold(page, '研发人员数', '20');
  await expectVerdicts(page, { 'rnd-expense': 'met', 'rnd-staff': 'threshold-missing' });
  await typeThreshold(page, '占全部职工数比', '42.6');
  // 23 ÷ 54 is 42.59…: it prints as 42.6 and does not reach it.
  await expectVerdicts(page, { 'rnd-staff': 'not-met' });
  await typeThreshold(page, '自购且专用于研发的仪器设备原值', '60');
  expect(await verdictsShown(page)).toEqual({
    ...asTyped,
    'rnd-expense': 'met',
    'rnd-staff': 'not-met',
    equipment: 'met',
  });
  await reload(page);
  await expect(ownThreshold(page, '占全部职工数比')).toContainText('用户自填，不少于 42.6');
  await pressNext(page, 'result');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('不符合');
});

test('thresholds of one type do not decide for the other', async ({ page }) => {
  await beginByKeyboard(page);
  await typeBasics(page, {
    name: firm.name,
    cityNth: 2,
    industry: '6520',
    code: '6520',
    codeName: '集成电路设计',
    sellsGoods: false,
    typeNth: 1,
  });
  await typeThreshold(page, '自购且专用于研发的仪器设备原值', '60');
  await page.locator('[name=applicantType][value=manufacturing]').check();
  await expect(ownThreshold(page, '自购且专用于研发的仪器设备原值')).toHaveCount(0);
  await page.locator('[name=applicantType][value=rnd-design]').check();
  await expect(ownThreshold(page, '自购且专用于研发的仪器设备原值')).toBeVisible();
});
