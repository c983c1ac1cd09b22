import type { Page } from '@playwright/test';
import { download, dossierOf } from './support/downloads';
import { box, openStep, reload, saved, saveStatus } from './support/pages';
import { expect, test } from './support/test';

interface Stuck {
  isHung?: boolean;
  givenUp?: boolean;
  letGo?: () => void;
}

/** Keeps all tables from everybody, as browsers do for a page that was left in the middle of a write. */
const holdTables = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((held) => {
        const request = indexedDB.open('shenbao-ziping');
        request.onsuccess = () => {
          const { result: database } = request;
          const change = database.transaction([...database.objectStoreNames], 'readwrite');
          const { abort } = IDBTransaction.prototype;
          IDBTransaction.prototype.abort = function () {
            if (this.mode === 'readwrite') (window as Stuck).givenUp = true;
            abort.call(this);
          };
          let isOver = false;
          (window as Stuck).letGo = () => (isOver = true);
          const again = () => {
            if (isOver) return database.close();
            held();
            change.objectStore('cores').get('nothing').onsuccess = again;
          };
          again();
        };
      }),
  );

/** The page's own next write is never answered, and its transaction never ends. */
const hangNextWrite = (page: Page) =>
  page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...values) {
      IDBObjectStore.prototype.put = put;
      const request = put.apply(this, values);
      request.addEventListener('success', (event) => event.stopImmediatePropagation());
      const again = () => {
        (window as Stuck).isHung = true;
        this.get('nothing').onsuccess = again;
      };
      again();
      return request;
    };
  });

test('a save that does not end is told of, taken away as a file, given up and tried again', async ({
  page,
}) => {
  await page.clock.install();
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('7022');
  await saved(page);
  await holdTables(page);
  await box(page, 'operatingRevenue').fill('8966.5');
  await expect(saveStatus(page)).toContainText('正在保存…');
  await page.clock.fastForward(6_000);
  await expect(page.getByRole('alert')).toContainText('保存仍未完成');

  // What is typed from now on waits as well, and is in the file and in the copy all the same.
  await page.getByRole('link', { name: /^4 / }).click();
  await box(page, 'rndExpense').fill('462.7');
  await expect(saveStatus(page)).not.toContainText('已保存');
  const file = await Promise.all([
    page.waitForEvent('download'),
    saveStatus(page).getByRole('button', { name: '存为文件' }).click(),
  ]);
  expect((await dossierOf(file[0])).answers).toMatchObject({
    mainRevenue: 7022,
    operatingRevenue: 8966.5,
    rndExpense: 462.7,
  });
  const copies = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(copies).toContain('462.7');

  expect(await page.evaluate(() => (window as Stuck).givenUp)).toBeUndefined();
  await page.clock.fastForward(30_000);
  await page.waitForFunction(() => (window as Stuck).givenUp);
  await expect(page.getByRole('alert')).toContainText('保存仍未完成');
  await page.evaluate(() => (window as Stuck).letGo!());
  await saved(page);
  await page.getByRole('link', { name: '9 结果' }).click();
  expect((await dossierOf(await download(page, '存为文件（.json）'))).answers).toMatchObject({
    rndExpense: 462.7,
  });
  await reload(page);
  await openStep(page, 'rnd-expense');
  await expect(box(page, 'rndExpense')).toHaveValue('462.7');
});

test('a page put aside while it saves holds up no other, and comes back with what was typed', async ({
  page,
  context,
}) => {
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('7022');
  await saved(page);
  await hangNextWrite(page);
  await box(page, 'operatingRevenue').fill('8966.5');
  await page.waitForFunction(() => (window as Stuck).isHung);
  // What the browser does when the user goes on to another address and may come back.
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );

  const next = await context.newPage();
  await openStep(next, 'revenue');
  await expect(box(next, 'operatingRevenue')).toHaveValue('8966.5');
  await box(next, 'mainRevenue').fill('9000');
  await saved(next);
  await next.close();

  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
  ]);
  await expect(box(page, 'mainRevenue')).toHaveValue('9000');
  await expect(box(page, 'operatingRevenue')).toHaveValue('8966.5');
});
