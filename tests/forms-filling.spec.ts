import type { Page } from '@playwright/test';
import {
  card,
  expectFocusedQuestion,
  formIds,
  openComplete,
  openForms,
  openSection,
  progressOf,
  sections,
} from './support/forms';
import { box, openSample, question, reload, saved } from './support/pages';
import { expect, test } from './support/test';

const TEXT = '公司主营工业仪表，2023年度主营业务收入见附件1。';
const characters = (text: string) => [...text.replace(/\s/g, '')].length;

test('from the result on to 申报材料, where the complete sample lacks nothing', async ({
  page,
}) => {
  await openComplete(page);
  await page.goto('tech-centre/result/');
  await page.getByRole('link', { name: /全部申报材料/ }).click();
  await expect(page).toHaveURL(/forms\/$/);
  for (const form of formIds) {
    await expect(card(page, form)).toBeVisible();
    const { filled, total } = await progressOf(page, form);
    expect(total, form).toBeGreaterThan(0);
    expect(filled, form).toBe(total);
    await expect(card(page, form)).not.toContainText('还缺');
  }
});

test('a list without rows has no figure, not even 0', async ({ page }) => {
  await openForms(page);
  const staff = page.getByRole('listitem').filter({ hasText: /^职工/ });
  await expect(staff).toHaveText('职工 还没有填');
  await staff.getByRole('link').click();
  await expect(page.getByText('还没有填。')).toBeVisible();
});

test('each answer given is counted in the forms that show it', async ({ page }) => {
  await openForms(page);
  const before = await progressOf(page, 'annex-4');
  expect(before.filled).toBe(0);
  await expect(card(page, 'annex-4')).toContainText(/还缺：.* 等 \d+ 项/);
  await openSection(page, 'firm');
  await box(page, 'postcode').fill('410000');
  await page.getByRole('radio', { name: '民营企业' }).check();
  await saved(page);
  await page.getByRole('link', { name: '全部申报材料' }).click();
  await expect(card(page, 'annex-4')).toContainText(`已填 2 / ${before.total}`);
  expect((await progressOf(page, 'annex-2')).filled).toBe(0);
});

test('what a blank form lacks leads to the very field', async ({ page }) => {
  test.setTimeout(180_000);
  await openForms(page);
  const links = page.getByRole('listitem').locator('p a[href*="#q-"]');
  await expect(links.first()).toBeVisible();
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  const places = [...new Set(hrefs)];
  expect(places.length).toBeGreaterThan(8);
  for (const href of places) {
    await page.locator(`a[href="${href}"]`).first().click();
    await expectFocusedQuestion(page, href.slice(href.indexOf('#') + 1));
    await page.goBack();
    await expect(card(page, 'annex-5')).toBeVisible();
  }
});

test('an address with a question in it leads there when it is opened afresh', async ({ page }) => {
  await openComplete(page);
  for (const [address, id] of [
    ['tech-centre/forms/people/#q-techLeader-idNumber', 'q-techLeader-idNumber'],
    ['tech-centre/forms/firm/#q-ownership', 'q-ownership'],
    ['tech-centre/forms/narrative/#q-narrative-measures', 'q-narrative-measures'],
    ['tech-centre/check/basics/#q-applicantType', 'q-applicantType'],
    ['tech-centre/check/basics/#q-industryCode', 'q-industryCode'],
  ] as const) {
    await page.goto(address);
    await expectFocusedQuestion(page, id);
  }
});

test.describe('search', () => {
  async function find(page: Page, words: string, label: string, id: string): Promise<void> {
    await openForms(page);
    await page.getByRole('searchbox', { name: '找一个要填的项目' }).fill(words);
    await page.locator('.found').getByRole('link', { name: label }).click();
    await expectFocusedQuestion(page, id);
  }

  test('finds a question by its label and leads there', async ({ page }) => {
    await find(page, '邮政编码', '邮政编码', 'q-postcode');
    await find(page, '银行信用', '银行信用等级', 'q-bankCreditRating');
    await find(page, '仪器设备', '仪器设备的原值', 'q-equipmentValue');
  });

  test('knows the year, as the labels show it, and minds no blanks or full width', async ({
    page,
  }) => {
    await find(page, '2023年末', '2023年末，企业研发团队', 'q-rndStaffYearEnd');
    await find(page, ' ２０２３年度 主营', '2023年度主营业务收入', 'q-mainRevenue');
  });

  test('says when there is nothing', async ({ page }) => {
    await openForms(page);
    await page.getByRole('searchbox').fill('没有这一项');
    await expect(page.getByRole('status').filter({ hasText: '没有找到' })).toBeVisible();
  });
});

test('a section of the report is kept while it is written, counted, and there after a reload', async ({
  page,
}) => {
  await openSample(page, '例1');
  await openSection(page, 'narrative');
  const section = box(page, 'narrative.status');
  await expect(section).toBeVisible();
  await expect(question(page, 'narrative.status')).toContainText('主营业务（主要产品）');
  await section.click();
  await page.keyboard.insertText(TEXT);
  await expect(question(page, 'narrative.status')).toContainText(`${characters(TEXT)} 字`);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('第二段。');
  await expect(page).toHaveURL(/narrative\/$/);
  await expect(question(page, 'narrative.status')).toContainText(
    `${characters(TEXT) + characters('第二段。')} 字`,
  );
  await saved(page);
  await reload(page);
  await expect(section).toHaveValue(`${TEXT}\n第二段。`);

  await question(page, 'narrative.status').getByText('已填的数字').click();
  await expect(question(page, 'narrative.status')).toContainText('2023年度主营业务收入 7 022 万元');
});

test('an identity number is shown in full only while it is worked on', async ({ page }) => {
  await openSection(page, 'people');
  const number = box(page, 'techLeader.idNumber');
  await number.click();
  await page.keyboard.type('11010519491231002x');
  await expect(number).toHaveValue('11010519491231002x');
  await page.keyboard.press('Tab');
  await expect(number).not.toHaveValue(/19491231/);
  await expect(number).toHaveValue(/\*/);
  await saved(page);
  await reload(page);
  await expect(number).toHaveValue(/\*/);
  expect(await page.content()).not.toContain('19491231');
  await number.focus();
  await expect(number).toHaveValue('11010519491231002X');
});

test('a wrong number is told on leaving its field, and kept', async ({ page }) => {
  await openSection(page, 'firm');
  await box(page, 'postcode').fill('4100');
  await expect(question(page, 'postcode').getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(question(page, 'postcode').getByRole('alert')).toBeVisible();
  await saved(page);
  await reload(page);
  await expect(box(page, 'postcode')).toHaveValue('4100');
});

test('the sections lead from one to the next and back to 申报材料', async ({ page }) => {
  test.setTimeout(120_000);
  await openSection(page, 'cover');
  for (const next of sections.slice(1)) {
    await page.locator('main form button.primary').click();
    await expect(page).toHaveURL(new RegExp(`forms/${next}/$`));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    // A tab, a bookmark and a screen reader tell the sections apart.
    await expect(page).toHaveTitle(`${await heading.innerText()} · 申报材料 · 申报自评`);
  }
  await page.getByRole('button', { name: '回到申报材料' }).click();
  await expect(page).toHaveURL(/forms\/$/);
});
