import { expect, type Download, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { readPdf } from '../../src/lib/documents/testing/read-pdf';

/** Presses an export button of the result page and waits for its file. */
export async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await expect(page.getByText(/已生成/)).toBeVisible();
  return file;
}

export const bytesOf = async (file: Download): Promise<Buffer> => readFile(await file.path());

export async function workbookOf(file: Download): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await file.path());
  return workbook;
}

/** A dossier file as the dictionary describes it. */
export interface DossierFile {
  format: string;
  version: number;
  programme: string;
  edition: string;
  id: string;
  title: string;
  createdAt: string;
  updatedAt: string;
  answers: Record<string, unknown>;
}

export const dossierOf = async (file: Download): Promise<DossierFile> =>
  JSON.parse((await bytesOf(file)).toString('utf8')) as DossierFile;

/** The box behind 打开存档文件. */
export const fileBox = (page: Page) => page.locator('input[type=file]');

/** The button of the export page that makes one archive of everything. */
export const packButton = (page: Page) => page.getByRole('button', { name: '全部打包' });

/** What the export page says of its work. */
export const told = (page: Page) => page.getByRole('main').getByRole('status');

export async function packAll(page: Page): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    packButton(page).click(),
  ]);
  await expect(told(page)).toContainText('已生成');
  return file;
}

/** A written document opens again, by the format its name ends with. */
export async function expectOpens(name: string, bytes: Uint8Array): Promise<void> {
  if (name.endsWith('.xlsx')) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(workbook.worksheets.length, name).toBeGreaterThan(0);
  } else if (name.endsWith('.docx')) {
    const parts = unzipSync(bytes);
    expect(Object.keys(parts), name).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']),
    );
    expect(strFromU8(parts['word/document.xml']!), name).toMatch(/<\/w:document>$/);
  } else {
    expect(strFromU8(bytes.subarray(0, 5)), name).toBe('%PDF-');
    expect(readPdf(bytes).pages.length, name).toBeGreaterThan(0);
  }
}
