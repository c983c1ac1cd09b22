import { expect, type Locator, type Page } from '@playwright/test';

/** The steps of the quick check, by the last part of their address. */
export const steps = [
  'basics',
  'founded',
  'revenue',
  'rnd-expense',
  'rnd-staff',
  'equipment',
  'ip',
  'rules',
] as const;
export type StepId = (typeof steps)[number];

export const stepPath = (step: StepId) => `tech-centre/check/${step}/`;
const resultPath = 'tech-centre/result/';
export const basisPath = 'tech-centre/basis/';

/** The page has come alive and brought back what was kept. */
export async function ready(page: Page): Promise<void> {
  // Put there by the framework when every component has mounted.
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  await expect(page.getByText('正在打开上次的填报…')).toHaveCount(0);
}

/** Goes to an address relative to the site. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export const openHome = (page: Page) => visit(page, './');
export const openStep = (page: Page, step: StepId) => visit(page, stepPath(step));
export const openResult = (page: Page) => visit(page, resultPath);

/** Comes back to the page as a reload does. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

/** The box of an answer, by the answer's path. */
export const box = (page: Page, path: string): Locator => page.locator(`[name="${path}"]`);

/** The whole question with its label, help and messages. */
export const question = (page: Page, path: string): Locator =>
  page.locator('.question').filter({ has: box(page, path) });

export const saveStatus = (page: Page): Locator => page.locator('header .status > .status');

/** Everything typed so far is kept. */
export const saved = (page: Page) => expect(saveStatus(page)).toContainText('已保存在本机');

/** Opens one of the sample dossiers from the home page. */
export async function openSample(page: Page, sample: '例1' | '例2'): Promise<void> {
  await openHome(page);
  await page.getByRole('button', { name: `样例：${sample}` }).click();
  await expect(page).toHaveURL(/check\/basics\/$/);
  await saved(page);
}

/** Follows the wizard's own link, so that nothing is loaded afresh. */
export async function walkToResult(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '步骤' }).getByRole('link', { name: '结果' }).click();
  await expect(page.getByRole('heading', { name: '带走结果' })).toBeVisible();
}
