/**
 * `npm run pictures`: takes the pictures of the documentation from the build, with the samples it
 * ships, so that they show what is there. Forms are drawn by pdftoppm (poppler) where it is installed.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome, openSample, openStep, visit, walkToResult } from '../tests/support/pages';
import { chromiumFlags, chromiumPath } from './chromium';
import { serveFolder } from './static-server';

const FOLDER = join(import.meta.dirname, '../docs/pictures');
const LAPTOP = { width: 1366, height: 800 };
const PHONE = { width: 390, height: 844 };
/** Readable enough to see what stands where; the PDF itself is one press of a button away. */
const DOTS_PER_INCH = 50;
const MOST_BYTES = 1_500_000;

const COMPLETE = '完整样例：全部表格已填';

async function takeAll(browser: Browser, origin: string): Promise<void> {
  const on = async (viewport: typeof LAPTOP, take: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({
      baseURL: `${origin}/`,
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    await take(await context.newPage());
    await context.close();
  };
  await on(LAPTOP, async (page) => {
    await openSample(page, '例1');
    await openStep(page, 'revenue');
    await shoot(page, 'wizard');
    await walkToResult(page);
    await shoot(page, 'result');
  });
  await on(PHONE, async (page) => {
    await openSample(page, '例1');
    await openStep(page, 'revenue');
    await shoot(page, 'phone');
  });
  await on(LAPTOP, drawForms);
}

async function shoot(page: Page, name: string): Promise<void> {
  // The badge on offline use comes late and says something else each time.
  await page.getByText('可离线使用').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`${name}.png`);
}

/** Every page of every form of the complete sample, from the PDF that the site itself writes. */
async function drawForms(page: Page): Promise<void> {
  if (spawnSync('pdftoppm', ['-v']).error) {
    console.log('没有找到 pdftoppm（poppler-utils），跳过各表格的图片。');
    return;
  }
  await openHome(page);
  await page.getByRole('button', { name: COMPLETE, exact: true }).click();
  await page.waitForURL(/check\//);
  await visit(page, 'tech-centre/export/');
  const folder = await mkdtemp(join(tmpdir(), 'ziping-pictures-'));
  await rm(join(FOLDER, 'forms'), { recursive: true, force: true });
  await mkdir(join(FOLDER, 'forms'), { recursive: true });
  for (const number of [1, 2, 3, 4, 5]) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^附件${number} .*，PDF$`) });
    await box.check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出所选（1）' }).click(),
    ]);
    const pdf = join(folder, `${number}.pdf`);
    await file.saveAs(pdf);
    await box.uncheck();
    draw(pdf, `annex-${number}`);
  }
  await rm(folder, { recursive: true });
}

function draw(pdf: string, name: string): void {
  const target = join(FOLDER, 'forms', name);
  const { status, stderr } = spawnSync('pdftoppm', [
    ...['-r', String(DOTS_PER_INCH), '-gray', '-png', pdf, target],
  ]);
  if (status !== 0) throw new Error(`pdftoppm ${name}: ${stderr.toString()}`);
  console.log(`forms/${name}-*.png`);
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))));
  return sizes.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

await mkdir(FOLDER, { recursive: true });
const site = await serveFolder('build');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...chromiumFlags] });
try {
  await takeAll(browser, site.origin);
} finally {
  await browser.close();
  await site.close();
}
const bytes = await bytesIn(FOLDER);
console.log(`docs/pictures：${Math.round(bytes / 1000)} KB`);
if (bytes > MOST_BYTES) throw new Error(`图片超过 ${MOST_BYTES / 1000} KB，请降低分辨率`);
