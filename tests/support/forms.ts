import { expect, type Locator, type Page } from '@playwright/test';
import { openHome, saved, visit } from './pages';

/** The official forms, by the last part of their preview's address. */
export const forms = {
  'annex-1': '附件1',
  'annex-2': '附件2',
  'annex-3': '附件3',
  'annex-4': '附件4',
  'annex-5': '附件5',
} as const;
export type FormId = keyof typeof forms;
export const formIds = Object.keys(forms) as FormId[];

export const sections = [
  'cover',
  'firm',
  'economy',
  'people',
  'means',
  'projects',
  'results',
  'narrative',
  'other',
] as const;
export type SectionId = (typeof sections)[number];

export const FIRM = '湖南样例智能仪表有限公司（虚构）';

/** Opens the fictional dossier in which every form is filled. */
export async function openComplete(page: Page): Promise<void> {
  await openHome(page);
  await page.getByRole('button', { name: '完整样例：全部表格已填', exact: true }).click();
  await expect(page).toHaveURL(/check\/basics\/$/);
  await saved(page);
}

export async function openForms(page: Page): Promise<void> {
  await visit(page, 'tech-centre/forms/');
  await expect(card(page, 'annex-5')).toBeVisible();
}

export async function openSection(page: Page, section: SectionId): Promise<void> {
  await visit(page, `tech-centre/forms/${section}/`);
  const field = page.locator('main .question').first().locator('input, textarea, select').first();
  await expect(field).toBeEnabled();
}

export async function openPreview(page: Page, form: FormId): Promise<void> {
  await visit(page, `tech-centre/preview/${form}/`);
  await expect(page.getByRole('article').first()).toBeVisible();
}

export async function openExport(page: Page): Promise<void> {
  await visit(page, 'tech-centre/export/');
  await expect(page.getByRole('button', { name: '全部打包' })).toBeEnabled();
}

/** A form's card on 申报材料. */
export const card = (page: Page, form: FormId): Locator =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 3, name: new RegExp(`^${forms[form]} `) }),
  });

/** 已填 `filled` / `total` of a form on 申报材料. */
export async function progressOf(
  page: Page,
  form: FormId,
): Promise<{ filled: number; total: number }> {
  const [, filled, total] = /已填 (\d+) \/ (\d+)/.exec(await card(page, form).innerText()) ?? [];
  return { filled: Number(filled), total: Number(total) };
}

/** The question in whose field the focus is, by the id of its field, once that is in view. */
export async function expectFocusedQuestion(page: Page, id: string): Promise<void> {
  const question = page.locator('.question').filter({ has: page.locator(`[id="${id}-problem"]`) });
  const focused = question.locator(':focus');
  await expect(focused, id).toHaveCount(1);
  await expect(focused, id).toBeInViewport({ ratio: 1 });
}
