import { expect, type Page } from '@playwright/test';
import { chooseNth, goOn, tabTo, typeFigure, typeWords } from './keyboard';
import { box, ready, visit } from './pages';
import { example1, ruleAreas } from './example-firms';

/** From an empty home page into the first question, by keyboard. */
export async function beginByKeyboard(page: Page, home = './'): Promise<void> {
  await visit(page, home);
  await tabTo(page, page.getByRole('link', { name: '开始自评' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/basics\/$/);
  await ready(page);
}

interface Basics {
  name: string;
  /** Presses of the down arrow that lead to the city. */
  cityNth: number;
  /** What to type in the industry box, the code to find in the list, and its name. */
  industry: string;
  code: string;
  codeName: string;
  sellsGoods: boolean;
  typeNth: number;
}

/** Step 1: both gates yes, name, city, industry from the list, type. */
export async function typeBasics(page: Page, basics: Basics): Promise<void> {
  await chooseNth(page, 'gates.hunanLegalEntity', 0);
  await chooseNth(page, 'gates.noDishonesty', 0);
  await typeWords(page, 'enterpriseName', basics.name);
  await tabTo(page, box(page, 'city'));
  for (let at = 0; at < basics.cityNth; at++) await page.keyboard.press('ArrowDown');

  const industry = page.getByRole('combobox', { name: '税务部门核定的主营业务所属行业' });
  await tabTo(page, industry);
  await page.keyboard.insertText(basics.industry);
  await expect(industry).toHaveAttribute('aria-expanded', 'true');
  const list = page.getByRole('listbox', { name: '行业' });
  const active = list.getByRole('option', { selected: true });
  do await page.keyboard.press('ArrowDown');
  while (!(await active.innerText()).startsWith(basics.code));
  await page.keyboard.press('Enter');
  await expect(industry).toHaveValue(`${basics.code} ${basics.codeName}`);
  // That Enter chose; it did not go on.
  await expect(page).toHaveURL(/basics\/$/);

  await chooseNth(page, 'physicalGoods', basics.sellsGoods ? 0 : 1);
  await chooseNth(page, 'applicantType', basics.typeNth);
}

/** The next step by Enter on the form's own button, from wherever the focus is. */
export async function pressNext(page: Page, toStep: string): Promise<void> {
  await tabTo(page, page.locator('main form button.primary'));
  await goOn(page, toStep);
}

/** Types the figures of a step; Enter in the last of them goes on. */
export async function typeStep(
  page: Page,
  answers: Record<string, string>,
  toStep: string,
): Promise<void> {
  for (const [path, text] of Object.entries(answers)) await typeFigure(page, path, text);
  await goOn(page, toStep);
}

/** The last step: one set of rules in each of the six areas. */
export async function typeRules(page: Page): Promise<void> {
  for (const area of ruleAreas) await typeFigure(page, `rules.${area}`, '1');
}

/** Types a missing threshold from the user's own copy of the regulation, by keyboard. */
export async function typeThreshold(page: Page, title: string, value: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: new RegExp(`填入门槛\\s*：${title}$`) }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`${title}不少于`)).toBeFocused();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  await expect(ownThreshold(page, title)).toContainText(`依据：用户自填，不少于 ${value}`);
  await expect(ownThreshold(page, title).getByRole('button')).toBeFocused();
}

/** The line under a requirement whose threshold the user has typed. */
export const ownThreshold = (page: Page, title: string) =>
  page.locator('p', {
    has: page.getByRole('button', { name: new RegExp(`移除\\s*${title}的自填门槛`) }),
  });

/** The whole of 例1 from the first question to the last, without looking on the way. */
export async function typeExample1(page: Page): Promise<void> {
  const firm = example1;
  await typeBasics(page, {
    name: firm.name,
    cityNth: 1,
    industry: '中成药',
    code: '2740',
    codeName: '中成药生产',
    sellsGoods: true,
    typeNth: 0,
  });
  await pressNext(page, 'founded');
  const { enterpriseFounded, centreFounded, operatingRevenue, mainRevenue } = firm;
  await typeStep(page, { enterpriseFounded, centreFounded }, 'revenue');
  await typeStep(page, { operatingRevenue, mainRevenue }, 'rnd-expense');
  await typeStep(page, { rndExpense: firm.rndExpense }, 'rnd-staff');
  await typeStep(page, { staffTotal: firm.staffTotal, rndStaff: firm.rndStaff }, 'equipment');
  await typeStep(page, { equipmentValue: firm.equipmentValue }, 'ip');
  await typeStep(page, { patentsGranted: firm.patentsGranted }, 'rules');
  await typeRules(page);
}
