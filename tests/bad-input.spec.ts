import { box, openStep, question, reload, saved, walkToResult, type StepId } from './support/pages';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { expectVerdicts, indicator } from './support/verdicts';

/** Types an answer and leaves the field, as someone does who goes on to the next. */
async function typeAndLeave(page: Page, path: string, text: string): Promise<void> {
  await box(page, path).fill(text);
  await page.keyboard.press('Tab');
}

interface Case {
  what: string;
  step: StepId;
  path: string;
  text: string;
  /** Said beside the field. */
  says: RegExp;
}

const unreadable: Case[] = [
  {
    what: 'letters in a figure',
    step: 'revenue',
    path: 'mainRevenue',
    text: '70a22',
    says: /这里只能填数字（单位：万元）/,
  },
  {
    what: 'Chinese numerals',
    step: 'revenue',
    path: 'mainRevenue',
    text: '七千零二十二',
    says: /请用阿拉伯数字填写/,
  },
  {
    what: 'a negative figure',
    step: 'rnd-expense',
    path: 'rndExpense',
    text: '-462.7',
    says: /不能是负数/,
  },
  {
    what: 'a figure of sixteen digits',
    step: 'revenue',
    path: 'mainRevenue',
    text: '1234567890123456',
    says: /数字太长/,
  },
  { what: 'half a person', step: 'rnd-staff', path: 'rndStaff', text: '34.5', says: /应当是整数/ },
  {
    what: 'two cells pasted side by side',
    step: 'revenue',
    path: 'mainRevenue',
    text: '8966.5\t7022.0',
    says: /只能填数字/,
  },
  {
    what: 'the 13th month',
    step: 'founded',
    path: 'enterpriseFounded',
    text: '2021-13',
    says: /没有 13 月/,
  },
  {
    what: '30 February',
    step: 'founded',
    path: 'enterpriseFounded',
    text: '2021年2月30日',
    says: /2021年2月没有 30 日/,
  },
  {
    what: 'a date without its month',
    step: 'founded',
    path: 'centreFounded',
    text: '2018',
    says: /请填写到月/,
  },
  {
    what: 'words for a date',
    step: 'founded',
    path: 'centreFounded',
    text: '前年',
    says: /没有读懂这个日期/,
  },
];

for (const { what, step, path, text, says } of unreadable)
  test(`${what} is answered beside the field, and the text stays`, async ({ page }) => {
    await openStep(page, step);
    await box(page, path).pressSequentially(text.replace('\t', ' '));
    // Not while typing: the message comes on leaving the field.
    await expect(box(page, path)).toHaveAttribute('aria-invalid', 'false');
    await page.keyboard.press('Tab');

    const field = box(page, path);
    const message = question(page, path).getByRole('alert');
    await expect(message).toHaveText(says);
    await expect(field).toHaveValue(text.replace('\t', ' '));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAttribute('aria-errormessage', (await message.getAttribute('id'))!);
    await saved(page);
    await reload(page);
    await expect(field).toHaveValue(text.replace('\t', ' '));
    await expect(message).toHaveText(says);

    // It clears as soon as it is being mended.
    await field.focus();
    await expect(message).toHaveCount(0);
  });

test('a figure that could not be read decides nothing', async ({ page }) => {
  await openStep(page, 'basics');
  await page.locator('[name=applicantType][value=manufacturing]').check();
  await page.getByRole('link', { name: /^3 / }).click();
  await typeAndLeave(page, 'mainRevenue', '7022');
  await expectVerdicts(page, { 'main-revenue': 'met' });
  await typeAndLeave(page, 'mainRevenue', '7022x');
  await expectVerdicts(page, { 'main-revenue': 'unanswered' });
  await walkToResult(page);
  await expect(page.getByText('（填了“7022x”，没有读懂）')).toBeVisible();
});

test('元 typed for 万元: noticed, and put right with one click', async ({ page }) => {
  await openStep(page, 'revenue');
  await typeAndLeave(page, 'mainRevenue', '70220000');
  await expect(question(page, 'mainRevenue')).toContainText('是不是把元填成了万元');
  await question(page, 'mainRevenue')
    .getByRole('button', { name: /按元换算：7\s?022 万元/ })
    .click();
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  await expect(question(page, 'mainRevenue')).not.toContainText('按元换算');
  await saved(page);
  await reload(page);
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
});

test('元 written behind the figure: the conversion is offered, not made', async ({ page }) => {
  await openStep(page, 'revenue');
  await typeAndLeave(page, 'mainRevenue', '70220000元');
  await expect(box(page, 'mainRevenue')).toHaveValue('70220000元');
  await question(page, 'mainRevenue').getByRole('button', { name: '改为 7022 万元' }).click();
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
});

test('a figure of thirteen digits is kept and doubted', async ({ page }) => {
  await openStep(page, 'revenue');
  await typeAndLeave(page, 'mainRevenue', '1234567890123');
  await expect(question(page, 'mainRevenue')).toContainText('超出常见范围');
  // A sum too large to be read out is not read out, and no half of it either.
  await expect(question(page, 'mainRevenue').locator('.readback')).toHaveText(/123 ?万元$/);
  await saved(page);
  await reload(page);
  await expect(box(page, 'mainRevenue')).toHaveValue('1234567890123');
});

test('a centre older than its firm is said beside both dates', async ({ page }) => {
  await openStep(page, 'founded');
  await typeAndLeave(page, 'enterpriseFounded', '2018年5月');
  await typeAndLeave(page, 'centreFounded', '2010年3月');
  for (const path of ['enterpriseFounded', 'centreFounded']) {
    await expect(question(page, path)).toContainText(
      '技术中心成立时间（2010年3月）早于申报单位成立时间（2018年5月）',
    );
    await expect(box(page, path)).toHaveAttribute('aria-invalid', 'true');
  }
  await typeAndLeave(page, 'centreFounded', '2018年5月');
  await expect(question(page, 'centreFounded')).not.toContainText('早于');
});

test('more R&D staff than staff is said beside both figures', async ({ page }) => {
  await openStep(page, 'rnd-staff');
  await typeAndLeave(page, 'staffTotal', '34');
  await typeAndLeave(page, 'rndStaff', '54');
  for (const path of ['staffTotal', 'rndStaff'])
    await expect(question(page, path)).toContainText('研发人员（54 人）多于职工总人数（34 人）');
  await typeAndLeave(page, 'staffTotal', '540');
  await expect(question(page, 'rndStaff')).not.toContainText('多于');
});

test('main revenue above revenue is said beside both, and blocks 符合', async ({ page }) => {
  await openStep(page, 'revenue');
  await typeAndLeave(page, 'operatingRevenue', '7022');
  await typeAndLeave(page, 'mainRevenue', '8966.5');
  for (const path of ['operatingRevenue', 'mainRevenue'])
    await expect(question(page, path)).toContainText('核对 1');
});

test('a type that does not agree with the industry is said at once', async ({ page }) => {
  await openStep(page, 'basics');
  const industry = page.getByRole('combobox', { name: '税务部门核定' });
  await industry.fill('2740');
  await page.keyboard.press('Enter');
  await page.locator('[name=applicantType][value=rnd-design]').check();
  await expect(question(page, 'applicantType').first()).toContainText('应为生产制造型');
});

test('an industry outside the guide is said, without refusing it', async ({ page }) => {
  await openStep(page, 'basics');
  const industry = page.getByRole('combobox', { name: '税务部门核定' });
  await industry.fill('餐饮');
  await expect(page.getByRole('option', { name: /餐饮/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(industry).toHaveValue(/^6[12]/);
  await expect(page.locator('form')).toContainText('该行业不在指南所列行业内，除非');
  await page.locator('[name=physicalGoods][value=no]').check();
  await expect(page.locator('form')).toContainText('请向市州工信局核对通知正文');
});

test('an industry left half-typed is kept and asked for', async ({ page }) => {
  await openStep(page, 'basics');
  const industry = page.getByRole('combobox', { name: '税务部门核定' });
  await industry.fill('中成');
  await page.keyboard.press('Tab');
  await expect(page.getByText('请从列出的行业中选择一项')).toBeVisible();
  await saved(page);
  await reload(page);
  await expect(industry).toHaveValue('中成');
  await industry.fill('没有这种行业啊');
  await expect(page.getByText('没有找到“没有这种行业啊”')).toBeVisible();
});

test('a threshold that is no figure is refused in words', async ({ page }) => {
  await openStep(page, 'basics');
  await page.locator('[name=applicantType][value=manufacturing]').check();
  await indicator(page, 'equipment')
    .getByRole('button', { name: /填入门槛/ })
    .click();
  for (const [text, says] of [
    ['很多', /只能填数字/],
    ['0', /大于 0/],
    ['', /大于 0/],
  ] as const) {
    await page.getByLabel('仪器设备原值不少于').fill(text);
    await page.keyboard.press('Enter');
    await expect(indicator(page, 'equipment').getByRole('alert')).toHaveText(says);
  }
  await page.getByRole('button', { name: '取消' }).click();
  await expectVerdicts(page, { equipment: 'unanswered' });
});
