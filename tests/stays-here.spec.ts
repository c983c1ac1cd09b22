import { chromium } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromiumFlags, chromiumPath } from '../scripts/chromium';
import { aboutPath, backupPath, saveBackup } from './support/backups';
import { download } from './support/downloads';
import {
  basisPath,
  openSample,
  openStep,
  ready,
  steps,
  visit,
  walkToResult,
} from './support/pages';
import { expect, test } from './support/test';

/** Notes whatever a browser asks of anything but this machine; answers nothing. */
async function recordingProxy(): Promise<{ server: Server; asked: string[]; address: string }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { server, asked, address: `http://127.0.0.1:${port}` };
}

/** Hosts that the browser itself may call; the site has no part in it. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1)\.com(:\d+)?$/;
const hostOf = (asked: string) => (asked.includes('//') ? new URL(asked).host : asked);

test('pages, workers and exports ask nothing of anyone but their own server', async ({
  baseURL,
  watch,
}) => {
  const { server, asked, address } = await recordingProxy();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumFlags, `--proxy-server=${address}`],
  });
  try {
    const context = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
    await watch.follow(context);
    const requests: string[] = [];
    const fromWorker: string[] = [];
    context.on('request', (request) => {
      requests.push(request.url());
      if (request.serviceWorker()) fromWorker.push(request.url());
    });
    const page = await context.newPage();
    await openSample(page, '例1');
    await expect(page.getByText('可离线使用')).toBeVisible({ timeout: 30_000 });
    for (const step of steps) await openStep(page, step);
    await walkToResult(page);
    await download(page, '附件1 汇总表（Excel）');
    await download(page, '自评报告（PDF）');
    await download(page, '存为文件（.json）');
    await saveBackup(page, '口令也不出这台电脑');
    await visit(page, aboutPath);
    await page.getByText('许可证全文', { exact: true }).click();
    await visit(page, basisPath);
    await page.reload();
    await ready(page);

    const { origin } = new URL(baseURL!);
    const web = requests.filter((url) => /^(https?|wss?):/.test(url));
    expect(web.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    // The service worker's own requests are among those watched.
    expect(fromWorker.some((url) => url.endsWith('.ttf'))).toBe(true);
    expect(asked.filter((target) => !BROWSERS_OWN.test(hostOf(target)))).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});

test('no page may talk to another server, run foreign script or send a form', async ({ page }) => {
  for (const address of [
    './',
    'tech-centre/check/revenue/',
    'tech-centre/result/',
    basisPath,
    backupPath,
    aboutPath,
  ]) {
    await page.goto(address);
    const policy = await page
      .locator('meta[http-equiv="content-security-policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  }
});

test('the policy is in force: a call elsewhere is refused by the browser', async ({
  page,
  watch,
}) => {
  watch.expectTrouble(/Content Security Policy|CSP connect-src|example\.invalid/);
  await openStep(page, 'revenue');
  const outcome = await page.evaluate(() =>
    fetch('https://example.invalid/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});
