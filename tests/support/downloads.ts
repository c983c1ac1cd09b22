import { expect, type Download, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { readFile } from 'node:fs/promises';

export type ExportButton = '自评报告（PDF）' | '附件1 汇总表（Excel）' | '存为文件（.json）';

/** Presses an export button of the result page and waits for its file. */
export async function download(page: Page, button: ExportButton): Promise<Download> {
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
