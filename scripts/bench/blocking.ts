import type { Page } from '@playwright/test';
import { heldUp } from './held-up';

const COMPLETE = '完整样例：全部表格已填';

/**
 * The longest the page's thread was held up, in ms, while it made one archive of everything.
 * @param page at the app's home page, in a fresh context
 */
export async function measureBlocking(page: Page): Promise<number> {
  await page.getByRole('button', { name: COMPLETE, exact: true }).click();
  await page.waitForURL(/check\//);
  await page.getByText('已保存在本机').waitFor();
  await page.goto(new URL('/tech-centre/export/', page.url()).href);
  // The download for offline use goes on by itself and is no part of the export.
  await page.getByText('可离线使用').waitFor();
  const button = page.getByRole('button', { name: '全部打包' });
  await button.waitFor();
  return heldUp(page, async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await file.path();
    await page.getByText('已生成').waitFor();
  });
}
