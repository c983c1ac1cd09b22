import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { writeDossierFile } from '../../src/lib/dossiers/file';
import { madeUpFirm } from '../made-up/firms';
import { serveFolder } from '../static-server';
import { bundle } from './bundle';
import { freshPage } from './browser';

export const FIRMS = 1000;
const CACHE = join(import.meta.dirname, '../../.cache/bench');
const PEER = join(CACHE, 'desk-peer');
const WATCH = join(import.meta.dirname, 'in-page/watch-desk.js');
const BUILD = join(import.meta.dirname, '../../build');

/** The files a bureau is sent, in a folder; their paths. */
export async function makeDossiers(): Promise<string[]> {
  const folder = join(CACHE, 'dossiers');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Array.from({ length: FIRMS }, async (_, index) => {
      const path = join(folder, `${String(index + 1).padStart(4, '0')}.json`);
      await writeFile(path, writeDossierFile(madeUpFirm(index)));
      return path;
    }),
  );
}

export async function buildPeer(): Promise<void> {
  await rm(PEER, { recursive: true, force: true });
  await mkdir(PEER, { recursive: true });
  await writeFile(
    join(PEER, 'worker.js'),
    await bundle(join(import.meta.dirname, 'peers/parse-and-validate/worker.ts')),
  );
  await writeFile(
    join(PEER, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>读取</title><input type="file" multiple>',
  );
}

/** ms; `withoutReading`: JSON.parse and the check alone, the texts being in memory. */
export interface Parsed {
  all: number;
  withoutReading: number;
}

/** @throws Error when not every file was read and found in shape */
export const measurePeer = (browser: Browser, files: readonly string[]): Promise<Parsed> =>
  inPage(browser, PEER, '/', async (page) => {
    const input = page.locator('input');
    await input.setInputFiles([...files]);
    const { count, ...took } = await input.evaluate(
      (element) =>
        new Promise<Parsed & { count: number }>((done, failed) => {
          const worker = new Worker('worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = ({ message }) => failed(new Error(message));
          worker.postMessage([...(element as HTMLInputElement).files!]);
        }),
    );
    if (count !== files.length) throw new Error(`对照只读到 ${count} 份`);
    return took;
  });

export interface Gathered {
  /** ms from the files' choice to the table with all of them. */
  shown: number;
  /** The longest the page was held up meanwhile, ms; 0 when never for 50 ms. */
  held: number;
  /** Most memory its process ever had, MB. */
  memory: number;
}

/** The desk of the build reads the files; then, if wanted, writes all merged forms. */
export const measureDesk = (browser: Browser, files: readonly string[]): Promise<Gathered> =>
  onDesk(browser, async (page, context) => {
    const shown = await gather(page, files);
    const held = await heldUp(page);
    return { shown, held, memory: await peakMemory(context, page) };
  });

export interface Merged {
  /** s from the press to the archive. */
  took: number;
  files: number;
  /** How many different stages of progress the page showed. */
  stages: number;
  held: number;
  memory: number;
}

/** Everything merged, in every format, over all firms. */
export const measureMerged = (browser: Browser, dossiers: readonly string[]): Promise<Merged> =>
  onDesk(browser, async (page, context) => {
    await gather(page, dossiers);
    await page.getByLabel('哪些企业').selectOption('all');
    const boxes = page.getByRole('checkbox', { name: /附件|统计/ });
    const wanted = await boxes.count();
    for (const box of await boxes.all()) await box.check();
    const start = performance.now();
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 600_000 }),
      page.getByRole('button', { name: /^导出所选/ }).click(),
    ]);
    const took = (performance.now() - start) / 1000;
    const files = Object.keys(unzipSync(readFileSync(await file.path()))).length;
    if (files !== wanted) throw new Error(`合并导出得到 ${files} 个文件，应为 ${wanted} 个`);
    const stages = await page.evaluate(
      () => (window as unknown as { stages: Set<number> }).stages.size,
    );
    const memory = await peakMemory(context, page);
    return { took, files, stages, held: await heldUp(page), memory };
  });

async function gather(page: Page, files: readonly string[]): Promise<number> {
  await page.evaluate(readFileSync(WATCH, 'utf8'));
  await page.getByLabel('放入企业材料').setInputFiles([...files]);
  return page.evaluate(async () => {
    const { shown, kept } = window as unknown as Record<'shown' | 'kept', Promise<number>>;
    await kept;
    return shown;
  });
}

const heldUp = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { held: number[] }).held));

/** The page and its workers are one process; Linux keeps the most it ever had (VmHWM). */
async function peakMemory(context: BrowserContext, page: Page): Promise<number> {
  const cdp = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
  if (page.isClosed() || peaks.some((peak) => peak === undefined))
    throw new Error('读不到浏览器进程的内存（只能在 Linux 上测）');
  return Math.max(...peaks.map(Number)) / 1024;
}

const onDesk = <Result>(
  browser: Browser,
  use: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> =>
  inPage(browser, BUILD, '/tech-centre/desk/', async (page, context) => {
    // The download for offline use goes on by itself and is no part of the desk.
    await page.getByText('可离线使用').waitFor();
    await page.getByText('还没有收到材料').waitFor();
    return use(page, context);
  });

async function inPage<Result>(
  browser: Browser,
  folder: string,
  address: string,
  use: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const site = await serveFolder(folder);
  const { context, page } = await freshPage(browser);
  try {
    await page.goto(site.origin + address);
    return await use(page, context);
  } finally {
    await context.close();
    await site.close();
  }
}
