import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serveFolder } from '../static-server';
import { freshPage } from './browser';

export const BUILD = join(import.meta.dirname, '../../build');

/** A fresh page at the start of a folder that is served for it alone. */
export async function onPage<Result>(
  browser: Browser,
  folder: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const site = await serveFolder(folder);
  const { context, page } = await freshPage(browser);
  try {
    await page.goto(`${site.origin}/`);
    return await use(page);
  } finally {
    await context.close();
    await site.close();
  }
}
