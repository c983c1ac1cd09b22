import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { heldUp } from './held-up';
import { PEOPLE, staffWorkbook } from './import';
import { people } from './lists';

/** ms: the longest the page was held up by each thing done with a long list. */
export interface Halts {
  pasting: number;
  scrolling: number;
  typing: number;
  reading: number;
  taking: number;
}

export const PASTED = 5000;
const FILE = join(import.meta.dirname, '../../.cache/bench/名册.xlsx');

/** On the disk: a file handed over in memory is unpacked on the page's own thread. */
export async function makeWorkbook(): Promise<void> {
  await writeFile(FILE, await staffWorkbook());
}

/** @param page at the app's home page, in a fresh context */
export async function measureHalts(page: Page): Promise<Halts> {
  // The download for offline use goes on by itself and is no part of a list.
  await page.getByText('可离线使用').waitFor();
  await page.goto(new URL('/tech-centre/lists/staff/', page.url()).href);
  const add = page.getByRole('button', { name: '添加一行' });
  await add.click();
  const pasting = await heldUp(page, () => paste(page));
  const scrolling = await heldUp(page, () => scroll(page));
  const typing = await heldUp(page, () => typeBelow(page));
  const reading = await heldUp(page, async () => {
    await page.locator('.tools input[type=file]').setInputFiles(FILE);
    await page.getByText(`导入预览：${PEOPLE} 行`).waitFor({ timeout: 60_000 });
  });
  const taking = await heldUp(page, async () => {
    await page.getByRole('button', { name: /^替换现有各行/ }).click();
    await settled(page, PEOPLE);
  });
  return { pasting, scrolling, typing, reading, taking };
}

async function paste(page: Page): Promise<void> {
  const text = people(PASTED)
    .map(({ name, idNumber, education, title, post, joined, daysInPost }) =>
      [name, idNumber, education, title, post, joined, daysInPost].join('\t'),
    )
    .join('\r\n');
  await page.locator('[id="staff-0-name"]').evaluate((field, plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
  await settled(page, PASTED);
}

const scroll = (page: Page): Promise<void> =>
  page.locator('.box').evaluate(async (element) => {
    element.scrollTop = 0;
    for (let step = 0; step < 80; step++) {
      element.scrollTop += step % 10 === 9 ? 15_000 : 400;
      await new Promise(requestAnimationFrame);
    }
  });

/** A word in the last row, whose entering assesses the whole list anew. */
async function typeBelow(page: Page): Promise<void> {
  await page.locator('.box').evaluate((element) => (element.scrollTop = element.scrollHeight));
  const field = page.locator(`[id="staff-${PASTED - 1}-post"]`);
  await field.focus();
  await page.keyboard.type('三室', { delay: 60 });
  await page.keyboard.press('ArrowUp');
  await settled(page, PASTED);
}

async function settled(page: Page, rows: number): Promise<void> {
  await page.getByText(`共 ${rows} 行`).waitFor();
  await page.getByText('已保存在本机').waitFor();
}
