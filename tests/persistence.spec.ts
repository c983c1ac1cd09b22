import type { Page } from '@playwright/test';
import { box, openHome, openStep, ready, reload, saved, saveStatus } from './support/pages';
import { expect, test } from './support/test';
import { expectVerdicts } from './support/verdicts';

/** The rows of 本机的填报 on the home page. */
const kept = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^删除/ }) });

const keptAs = (page: Page, title: string) => kept(page).filter({ hasText: title });

async function newDossier(page: Page, name: string): Promise<void> {
  await openHome(page);
  await page
    .getByRole('button', { name: '新建自评' })
    .or(page.getByRole('link', { name: '开始自评' }))
    .click();
  await expect(page).toHaveURL(/basics\/$/);
  await expect(box(page, 'enterpriseName')).toHaveValue('');
  await box(page, 'enterpriseName').fill(name);
  await saved(page);
}

test('a reload in the middle of a word loses none of it', async ({ page }) => {
  await openStep(page, 'basics');
  await box(page, 'enterpriseName').click();
  await page.keyboard.type('湖南长沙岳麓山环保设备', { delay: 20 });
  // No pause before the reload: what is not yet in the database is kept as the page goes.
  await reload(page);
  await expect(box(page, 'enterpriseName')).toHaveValue('湖南长沙岳麓山环保设备');
  await saved(page);
  await reload(page);
  await expect(box(page, 'enterpriseName')).toHaveValue('湖南长沙岳麓山环保设备');
});

test('leaving for another site and coming back loses nothing', async ({ page }) => {
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').pressSequentially('7022.5');
  await page.goto('about:blank');
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022.5');
  await saved(page);
});

test('closing the tab right after a key, and opening another, loses nothing', async ({
  page,
  context,
}) => {
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').pressSequentially('7022.5');
  await page.close();
  const another = await context.newPage();
  await openHome(another);
  await another.getByRole('link', { name: /^继续/ }).click();
  await ready(another);
  await openStep(another, 'revenue');
  await expect(box(another, 'mainRevenue')).toHaveValue('7022.5');
});

test('when the page is hidden everything is written at once', async ({ page }) => {
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('1');
  await saved(page);
  // From now on the pause after a keystroke never ends: only hiding the page can save.
  await page.evaluate(() => {
    const { setTimeout } = window;
    const noPauses = (act: () => void, pause = 0) => (pause < 50 ? setTimeout(act, pause) : 0);
    Object.assign(window, { setTimeout: noPauses, pauses: setTimeout });
  });
  await box(page, 'mainRevenue').fill('7022.5');
  await expect(saveStatus(page)).toContainText('正在保存');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    // That it is saved is said after a pause.
    window.setTimeout = (window as unknown as { pauses: typeof setTimeout }).pauses;
  });
  await saved(page);
});

test('a copy that a crash brought back never replaces what was saved later', async ({ page }) => {
  const COPY = 'shenbao-ziping/unsaved/';
  await page.addInitScript((copy) => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      setItem.call(this, key, value);
      if (key.startsWith(copy)) {
        setItem.call(sessionStorage, 'first copy', value);
        setItem.call(sessionStorage, 'its key', key);
      }
    };
  }, COPY);
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('7000');
  await saved(page);
  const [copy, key] = await page.evaluate(() =>
    ['first copy', 'its key'].map((name) => sessionStorage.getItem(name)),
  );
  expect(copy).toContain('7000');
  await box(page, 'mainRevenue').fill('8000');
  await saved(page);
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [key, copy]);
  await reload(page);
  await expect(box(page, 'mainRevenue')).toHaveValue('8000');
});

test('choices, text that could not be read and verdicts all come back', async ({ page }) => {
  await openStep(page, 'basics');
  await page.locator('[name=applicantType][value=manufacturing]').check();
  await box(page, 'city').selectOption('湘西州');
  await page.getByRole('link', { name: '3 收入' }).click();
  await box(page, 'mainRevenue').fill('7022');
  await box(page, 'operatingRevenue').fill('八千九');
  await saved(page);
  await reload(page);
  await expect(box(page, 'operatingRevenue')).toHaveValue('八千九');
  await expectVerdicts(page, { 'main-revenue': 'met' });
  await openStep(page, 'basics');
  await expect(page.locator('[name=applicantType][value=manufacturing]')).toBeChecked();
  await expect(box(page, 'city')).toHaveValue('湘西州');
});

test('several firms: create, switch, delete and undo', async ({ page }) => {
  await newDossier(page, '湖南甲制药有限公司');
  await page.getByRole('link', { name: '3 收入' }).click();
  await box(page, 'mainRevenue').fill('7022');
  await saved(page);
  await newDossier(page, '湖南乙软件有限公司');

  await openHome(page);
  await expect(kept(page)).toHaveCount(2);
  await expect(keptAs(page, '乙软件')).toContainText('当前打开');
  await expect(page.getByRole('link', { name: /^继续：湖南乙软件有限公司/ })).toBeVisible();

  await page.getByRole('button', { name: '湖南甲制药有限公司', exact: true }).click();
  await expect(page).toHaveURL(/check\//);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');

  await openHome(page);
  await keptAs(page, '甲制药').getByRole('button', { name: /^删除/ }).click();
  await expect(page.getByText('已删除“湖南甲制药有限公司”，在回收站保留 30 天。')).toBeVisible();
  await expect(kept(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kept(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: '湖南甲制药有限公司', exact: true })).toBeFocused();

  await page.getByRole('button', { name: '湖南甲制药有限公司', exact: true }).click();
  await expect(page).toHaveURL(/check\//);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
});

test('a deleted dossier stays deleted, and the next one begins blank', async ({ page }) => {
  await newDossier(page, '湖南甲制药有限公司');
  await newDossier(page, '湖南乙软件有限公司');
  await openHome(page);
  await keptAs(page, '乙软件').getByRole('button', { name: /^删除/ }).click();
  await expect(kept(page)).toHaveCount(1);
  await reload(page);
  await expect(kept(page)).toHaveCount(1);
  await page.getByRole('link', { name: '开始自评' }).click();
  await expect(box(page, 'enterpriseName')).toHaveValue('');
  await reload(page);
  await expect(box(page, 'enterpriseName')).toHaveValue('');
});

test('the samples are looked at beside one’s own dossier, never over it', async ({ page }) => {
  await newDossier(page, '湖南甲制药有限公司');
  await openHome(page);
  await page.getByRole('button', { name: '样例：例1 生产制造型' }).click();
  await expect(box(page, 'enterpriseName')).toHaveValue(/虚构/);
  await openHome(page);
  await expect(kept(page)).toHaveCount(2);
  await page.getByRole('button', { name: '湖南甲制药有限公司', exact: true }).click();
  await expect(box(page, 'enterpriseName')).toHaveValue('湖南甲制药有限公司');
});

test('two tabs: each comes back to its own dossier', async ({ page, context }) => {
  await newDossier(page, '湖南甲制药有限公司');
  const other = await context.newPage();
  await openHome(other);
  await newDossier(other, '湖南乙软件有限公司');
  await reload(page);
  await expect(box(page, 'enterpriseName')).toHaveValue('湖南甲制药有限公司');
  await reload(other);
  await expect(box(other, 'enterpriseName')).toHaveValue('湖南乙软件有限公司');
});

test.describe('on a slow line, answers given before the scripts arrive', () => {
  /** Opens a step whose scripts stay away until they are let go. */
  async function openWithoutScripts(page: Page, step: string): Promise<() => Promise<void>> {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/immutable/**', async (route) => {
      await held;
      await route.fallback();
    });
    await page.goto(`tech-centre/check/${step}/`, { waitUntil: 'commit' });
    return async () => {
      release();
      await ready(page);
    };
  }

  test('are taken up, not erased', async ({ page }) => {
    const letScriptsCome = await openWithoutScripts(page, 'basics');
    await page.locator('[name="gates.hunanLegalEntity"][value=yes]').check();
    await box(page, 'enterpriseName').pressSequentially('湖南甲');
    await letScriptsCome();
    await saved(page);
    await expect(box(page, 'enterpriseName')).toBeFocused();
    await page.keyboard.insertText('制药有限公司');
    await saved(page);
    await reload(page);
    await expect(box(page, 'enterpriseName')).toHaveValue('湖南甲制药有限公司');
    await expect(page.locator('[name="gates.hunanLegalEntity"][value=yes]')).toBeChecked();
  });

  test('decide, and half-typed figures stay as they are', async ({ page }) => {
    const letScriptsCome = await openWithoutScripts(page, 'revenue');
    await box(page, 'operatingRevenue').fill('8966.5');
    await box(page, 'mainRevenue').pressSequentially('7022.');
    await letScriptsCome();
    await expect(box(page, 'operatingRevenue')).toHaveValue('8966.5');
    await expect(box(page, 'mainRevenue')).toHaveValue('7022.');
    await page.keyboard.type('5');
    await expect(box(page, 'mainRevenue')).toHaveValue('7022.5');
    await saved(page);
  });

  test('go to the dossier that was open, not to a new one', async ({ page }) => {
    await newDossier(page, '湖南甲制药有限公司');
    const letScriptsCome = await openWithoutScripts(page, 'revenue');
    await box(page, 'mainRevenue').fill('7022');
    await letScriptsCome();
    await expect(box(page, 'mainRevenue')).toHaveValue('7022');
    await saved(page);
    await openHome(page);
    await expect(kept(page)).toHaveCount(1);
  });
});
