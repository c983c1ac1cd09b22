import { example1 as firm } from './support/example-firms';
import {
  beginByKeyboard,
  ownThreshold,
  pressNext,
  typeBasics,
  typeRules,
  typeStep,
  typeThreshold,
} from './support/firms-by-keyboard';
import { tabTo } from './support/keyboard';
import { openStep, reload, saved } from './support/pages';
import { expect, test } from './support/test';
import { expectVerdicts, indicator, verdictsShown } from './support/verdicts';

test('例1 typed from the home page with the keyboard alone, until all seven decide', async ({
  page,
}) => {
  test.setTimeout(90_000);

  await test.step('gates, name, industry and type', async () => {
    await beginByKeyboard(page);
    await typeBasics(page, {
      name: firm.name,
      cityNth: 1,
      industry: '中成药',
      code: '2740',
      codeName: '中成药生产',
      sellsGoods: true,
      typeNth: 0,
    });
    await expect(page.getByLabel('所在市州')).toHaveValue(firm.city);
    await expect(page.getByText('C 制造业 › 27 医药制造业')).toBeVisible();
    expect(new Set(Object.values(await verdictsShown(page)))).toEqual(new Set(['unanswered']));
    await pressNext(page, 'founded');
  });

  await test.step('each step decides its indicator', async () => {
    await typeStep(
      page,
      { enterpriseFounded: firm.enterpriseFounded, centreFounded: firm.centreFounded },
      'revenue',
    );
    await expectVerdicts(page, { establishment: 'met', 'main-revenue': 'unanswered' });

    await typeStep(
      page,
      { operatingRevenue: firm.operatingRevenue, mainRevenue: firm.mainRevenue },
      'rnd-expense',
    );
    await expectVerdicts(page, { 'main-revenue': 'met', 'rnd-expense': 'unanswered' });

    await typeStep(page, { rndExpense: firm.rndExpense }, 'rnd-staff');
    await expectVerdicts(page, { 'rnd-expense': 'threshold-missing', 'rnd-staff': 'unanswered' });
    await expect(indicator(page, 'rnd-expense')).toContainText('6.6%');
    await expect(indicator(page, 'rnd-expense')).not.toContainText('5.8');

    await typeStep(page, { staffTotal: firm.staffTotal, rndStaff: firm.rndStaff }, 'equipment');
    await expectVerdicts(page, { 'rnd-staff': 'threshold-missing', equipment: 'unanswered' });

    await typeStep(page, { equipmentValue: firm.equipmentValue }, 'ip');
    await expectVerdicts(page, {
      equipment: 'threshold-missing',
      'intellectual-property': 'unanswered',
    });

    await typeStep(page, { patentsGranted: firm.patentsGranted }, 'rules');
    await expectVerdicts(page, {
      'intellectual-property': 'met',
      'management-rules': 'unanswered',
    });
    await typeRules(page);
  });

  await test.step('1, 5, 6 and 7 are met; 2, 3 and 4 wait for their thresholds', async () => {
    await expectVerdicts(page, {
      'main-revenue': 'met',
      'rnd-expense': 'threshold-missing',
      'rnd-staff': 'threshold-missing',
      equipment: 'threshold-missing',
      'intellectual-property': 'met',
      'management-rules': 'met',
      establishment: 'met',
    });
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/result\/$/);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('尚不能判定');
    await expect(page.getByText('3 项门槛待核：研发费用、研发人员、仪器设备原值')).toBeVisible();
  });

  await test.step('with the thresholds typed in, all seven decide', async () => {
    await openStep(page, 'rules');
    await typeThreshold(page, '占主营收入比', '5');
    await expectVerdicts(page, { 'rnd-expense': 'met' });
    await typeThreshold(page, '研发人员数', '35');
    await expectVerdicts(page, { 'rnd-staff': 'not-met' });
    await expect(indicator(page, 'rnd-staff')).toContainText('还差 1 人');
    await typeThreshold(page, '自购且专用于研发的仪器设备原值', '563.6');
    await expectVerdicts(page, { equipment: 'met' });
    expect(Object.values(await verdictsShown(page))).not.toContain('threshold-missing');
    await pressNext(page, 'result');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('不符合');
  });

  await test.step('one of them retyped lower, the whole is eligible', async () => {
    await openStep(page, 'rules');
    await tabTo(page, ownThreshold(page, '研发人员数').getByRole('button'));
    await page.keyboard.press('Enter');
    await expectVerdicts(page, { 'rnd-staff': 'threshold-missing' });
    await typeThreshold(page, '研发人员数', '34');
    expect(new Set(Object.values(await verdictsShown(page)))).toEqual(new Set(['met']));
    await pressNext(page, 'result');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('符合');
  });

  await test.step('they stay after a reload, and go one by one', async () => {
    await openStep(page, 'rules');
    await saved(page);
    await reload(page);
    expect(new Set(Object.values(await verdictsShown(page)))).toEqual(new Set(['met']));
    await expect(ownThreshold(page, '占主营收入比')).toContainText('用户自填，不少于 5');
    await expect(ownThreshold(page, '研发人员数')).toContainText('用户自填，不少于 34');

    const removable = ownThreshold(page, '自购且专用于研发的仪器设备原值').getByRole('button');
    await tabTo(page, removable);
    await page.keyboard.press('Enter');
    await expectVerdicts(page, { equipment: 'threshold-missing', 'rnd-staff': 'met' });
    await pressNext(page, 'result');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('尚不能判定');
  });
});
