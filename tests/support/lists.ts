import { expect, type Locator, type Page } from '@playwright/test';
import { fileBox } from './downloads';
import { openHome, saved, visit } from './pages';

export type ListId = 'patents' | 'copyrights' | 'staff' | 'equipment' | 'contracts';

/** Opens a dossier that holds these answers, as a user opens a file. */
export async function openAnswers(page: Page, answers: object, title = '测试'): Promise<void> {
  await openHome(page);
  const file = {
    format: 'shenbao-ziping/dossier',
    version: 1,
    programme: 'tech-centre',
    edition: '2024',
    title,
    answers,
  };
  const buffer = Buffer.from(JSON.stringify(file));
  await fileBox(page).setInputFiles({ name: '存档.json', mimeType: 'application/json', buffer });
  await expect(page).toHaveURL(/check\/basics\/$/);
  await saved(page);
}

export async function openList(page: Page, list: ListId): Promise<void> {
  await visit(page, `tech-centre/lists/${list}/`);
  await expect(page.getByRole('button', { name: '添加一行' })).toBeEnabled();
}

export const table = (page: Page): Locator => page.locator('table[aria-rowcount]');

/** A cell's field; rows are counted from 1, as they are numbered on the page. */
export const cell = (page: Page, list: ListId, row: number, column: string): Locator =>
  page.locator(`[id="${list}-${row - 1}-${column}"]`);

/** What the page says of the whole list, above the table. */
export const summary = (page: Page): Locator => page.locator('main > p > strong');

export const expectRows = (page: Page, count: number) =>
  expect(page.getByText(`共 ${count} 行`)).toBeVisible();

/** Pastes into a field as Ctrl+V does after copying cells in Excel. */
export async function pasteCells(field: Locator, rows: readonly string[][]): Promise<void> {
  const text = `${rows.map((cells) => cells.join('\t')).join('\r\n')}\r\n`;
  await field.focus();
  await field.evaluate((element, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** GB 11643-1999: an identity number of the area 430000, which is never issued. */
export function idNumber(serial: number): string {
  const birth = new Date(Date.UTC(1970, 0, 1 + Math.floor(serial / 900)));
  const first17 = `430000${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String((serial % 900) + 100)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return first17 + '10X98765432'[sum % 11];
}

/** The box behind 从表格导入. */
export const importBox = (page: Page) => page.locator('.tools input[type=file]');

/** The preview of an import, once it is there. */
export const preview = (page: Page): Locator => page.getByRole('region', { name: '导入预览' });

/** Which column of the file a column of the list is read from, as the preview shows it. */
export const mappedTo = (page: Page, label: string): Locator =>
  preview(page).getByRole('combobox', { name: `${label}取自表格的哪一列` });
