import type { Page } from '@playwright/test';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../scripts/static-server';
import { copyOfSite, nextVersion } from './support/next-version';
import { box, ready, reload, saved } from './support/pages';
import { expect, test as base } from './support/test';

const test = base.extend<{ next: { folder: string; version: string } }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern to read
  next: async ({}, use) => {
    const next = nextVersion();
    await use(next);
    rmSync(next.folder, { recursive: true });
  },
});

const badge = (page: Page) => page.locator('header .badge');
const newer = (page: Page) => badge(page).getByRole('button', { name: '有新版本，点此更新' });
const isNext = (page: Page) => page.locator('html[data-build=next]');

async function becomeReady(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await expect(badge(page)).toContainText('可离线使用', { timeout: 30_000 });
}

async function typeRevenue(page: Page, site: Site, text: string): Promise<void> {
  await page.goto(`${site.origin}/tech-centre/check/revenue/`);
  await ready(page);
  await box(page, 'mainRevenue').fill(text);
  await saved(page);
}

/** Presses 检查更新 on the home page. */
async function check(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.origin}/`);
  await ready(page);
  await page.getByRole('button', { name: '检查更新' }).click();
}

test('a repeat visit asks the server for nothing and shows the dossier', async ({
  page,
  context,
  ownSite,
}) => {
  await becomeReady(page, `${ownSite.origin}/`);
  await typeRevenue(page, ownSite, '7022');
  await page.close();
  ownSite.requests.length = 0;
  const again = await context.newPage();
  await becomeReady(again, `${ownSite.origin}/tech-centre/check/revenue/`);
  await expect(box(again, 'mainRevenue')).toHaveValue('7022');
  await again.getByRole('link', { name: '申报材料' }).click();
  await expect(again.getByRole('heading', { level: 1, name: '申报材料' })).toBeVisible();
  expect(ownSite.requests).toEqual([]);
});

test('a new version offers itself, waits, and takes the dossiers over; another tab goes on', async ({
  page,
  context,
  ownSite,
  next,
}) => {
  await becomeReady(page, `${ownSite.origin}/`);
  await typeRevenue(page, ownSite, '7022');
  const typing = await context.newPage();
  await becomeReady(typing, `${ownSite.origin}/tech-centre/check/revenue/`);

  await ownSite.deploy(next.folder);
  await check(page, ownSite);
  await expect(newer(page)).toBeVisible({ timeout: 30_000 });
  await expect(newer(typing)).toBeVisible();
  // Offered, not imposed: an opened page is still of the version before.
  await reload(page);
  await expect(isNext(page)).toHaveCount(0);

  await box(typing, 'mainRevenue').fill('8000');
  await newer(page).click();
  await expect(isNext(page)).toHaveCount(1);
  await ready(page);
  await expect(badge(page)).toContainText('可离线使用');

  await test.step('the tab where someone types is left alone, and still finds its parts', async () => {
    await expect(box(typing, 'mainRevenue')).toHaveValue('8000');
    await expect(isNext(typing)).toHaveCount(0);
    await saved(typing);
    await typing.getByRole('link', { name: '核对' }).click();
    await expect(typing.getByRole('heading', { level: 1, name: '核对' })).toBeVisible();
  });

  await test.step('alone, it clears the old version away', async () => {
    await typing.close();
    await page.goto(`${ownSite.origin}/tech-centre/check/revenue/`);
    await ready(page);
    await expect(box(page, 'mainRevenue')).toHaveValue('8000');
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .toEqual([`shenbao-ziping-${next.version}`]);
  });
});

test('a version that is only half copied is never used, and what was fetched is kept', async ({
  page,
  ownSite,
  next,
}) => {
  await becomeReady(page, `${ownSite.origin}/`);
  await typeRevenue(page, ownSite, '7022');

  await test.step('one page is still of the version before', async () => {
    const half = copyOfSite();
    const whole = next.folder;
    const late = 'tech-centre/result/index.html';
    const right = readFileSync(join(whole, late));
    writeFileSync(join(whole, late), readFileSync(join(half, late)));
    await ownSite.deploy(whole);
    await check(page, ownSite);
    await expect.poll(() => ownSite.requests.includes('/tech-centre/result/')).toBe(true);
    await reload(page);
    await expect(newer(page)).toHaveCount(0);
    await expect(isNext(page)).toHaveCount(0);
    writeFileSync(join(whole, late), right);
    rmSync(half, { recursive: true });
  });

  await test.step('the server dies in the middle of the rest', async () => {
    await ownSite.deploy(next.folder);
    ownSite.requests.length = 0;
    ownSite.refuse = (path) => path.startsWith('/tech-centre/result');
    await check(page, ownSite);
    await expect.poll(() => ownSite.requests.some(ownSite.refuse)).toBe(true);
    await page.goto(`${ownSite.origin}/tech-centre/check/revenue/`);
    await ready(page);
    await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  });

  await test.step('complete, it offers itself; nothing is fetched twice', async () => {
    ownSite.refuse = () => false;
    ownSite.requests.length = 0;
    await page.goto(`${ownSite.origin}/`);
    await expect(newer(page)).toBeVisible({ timeout: 30_000 });
    expect(ownSite.requests.filter((path) => path.includes('/immutable/'))).toEqual([]);
    expect(ownSite.requests).toContain('/tech-centre/result/');
    await newer(page).click();
    await expect(isNext(page)).toHaveCount(1);
  });
});

test('a first load that breaks off leaves a usable page, and goes on from there', async ({
  page,
  ownSite,
  watch,
}) => {
  watch.expectTrouble(/net::ERR_(EMPTY_RESPONSE|CONNECTION_RESET)|Failed to fetch|ServiceWorker/);
  ownSite.refuse = (path) => path.startsWith('/fonts/');
  await page.goto(`${ownSite.origin}/tech-centre/check/revenue/`);
  await ready(page);
  await box(page, 'mainRevenue').fill('7022');
  await saved(page);
  await expect(badge(page)).toContainText('离线文件没有下载完', { timeout: 30_000 });
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');

  ownSite.refuse = () => false;
  ownSite.requests.length = 0;
  await reload(page);
  await expect(badge(page)).toContainText('可离线使用', { timeout: 30_000 });
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  // The page itself loads its first parts; the download fetches only what it had not got.
  expect(ownSite.requests.filter((path) => path.includes('/workers/'))).toEqual([]);
  expect(ownSite.requests.some((path) => path.endsWith('.ttf'))).toBe(true);
});

test('edition files change without a build: on request, or a day later; a broken one is refused', async ({
  page,
  ownSite,
}) => {
  const folder = copyOfSite();
  const path = 'editions/tech-centre-2024.json';
  const edition = JSON.parse(readFileSync(join(folder, path), 'utf8')) as { title: string };
  const title = () =>
    page.evaluate(async () => {
      const response = await fetch('editions/tech-centre-2024.json');
      return ((await response.json()) as { title: string }).title;
    });
  const publish = async (text: string) => {
    writeFileSync(join(folder, path), text);
    await ownSite.deploy(folder);
  };
  await becomeReady(page, `${ownSite.origin}/`);

  await publish(JSON.stringify({ ...edition, title: '2025年' }));
  ownSite.requests.length = 0;
  await reload(page);
  await expect(badge(page)).toContainText('可离线使用');
  expect(await title()).toBe(edition.title);
  expect(ownSite.requests).toEqual([]);

  await check(page, ownSite);
  await expect(newer(page)).toBeVisible();
  await newer(page).click();
  await ready(page);
  expect(await title()).toBe('2025年');

  await publish('{ "title": ');
  await check(page, ownSite);
  await expect(page.getByText('写法有误，仍用原来的内容')).toBeVisible();
  expect(await title()).toBe('2025年');

  // A day has passed since the last look.
  await publish(JSON.stringify({ ...edition, title: '2026年' }));
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name!);
    await cache.put('editions/.checked', new Response('0'));
  });
  await reload(page);
  await expect(newer(page)).toBeVisible();
  expect(await title()).toBe('2026年');
  rmSync(folder, { recursive: true });
});
