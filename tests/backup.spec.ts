import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../scripts/chromium';
import { expectAccessible } from './support/axe';
import {
  aboutPath,
  chooseBackup,
  clearDevice,
  contents,
  leftInBrowser,
  NOTHING,
  openBackups,
  parsed,
  restoreChosen,
  saveBackup,
  unlock,
} from './support/backups';
import { damageList } from './support/damage';
import { idNumber, openAnswers } from './support/lists';
import { box, openHome, openSample, openStep, reload, saved, visit } from './support/pages';
import { expect, test } from './support/test';

const PASSPHRASE = '岳麓山 Mist 2024';
const staff = [
  { name: '李四', idNumber: idNumber(1) },
  { name: '王五', idNumber: idNumber(2) },
];
const openFirm = (page: Page, name: string, mainRevenue: number) =>
  openAnswers(
    page,
    {
      enterpriseName: name,
      applicantType: 'manufacturing',
      operatingRevenue: 9000,
      mainRevenue,
      staff,
    },
    name,
  );

const kept = (page: Page) => page.getByRole('button', { name: /^删除/ });
const line = (page: Page) => page.locator('header').getByText(/没有备份/);

/** Types a threshold of the user's own, so that there is one to back up. */
async function ownThreshold(page: Page): Promise<void> {
  await visit(page, 'tech-centre/result/');
  await page
    .getByRole('button', { name: /填入门槛/ })
    .first()
    .click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('用户自填，不少于 5')).toBeVisible();
}

test('all with a passphrase, device cleared, restored: identical; a wrong passphrase is told', async ({
  page,
}) => {
  await openFirm(page, '湖南甲制药有限公司', 7022);
  await openFirm(page, '湖南乙软件有限公司', 3100);
  await ownThreshold(page);
  const before = parsed(await saveBackup(page));
  expect(before.content!.dossiers).toHaveLength(2);
  expect(JSON.stringify(before.content!.thresholds)).toContain('5');
  const locked = await saveBackup(page, PASSPHRASE);
  expect(locked).not.toContain('甲制药');
  await expect(page.getByText('可离线使用')).toBeVisible({ timeout: 30_000 });

  await clearDevice(page);
  expect(await leftInBrowser(page)).toEqual(NOTHING);
  // Leaving the page writes nothing back.
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await leftInBrowser(page)).toEqual(NOTHING);

  await openHome(page);
  await expect(page.getByText(/^还没有。/)).toBeVisible();
  await openBackups(page);
  await chooseBackup(page, locked);
  await unlock(page, 'Mist 2024');
  await expect(page.getByText('口令不对')).toBeVisible();
  await expectAccessible(page, 'a locked backup, the passphrase wrong');
  await unlock(page, PASSPHRASE);
  await expect(contents(page).getByText('湖南甲制药有限公司')).toBeVisible();
  await expect(contents(page).getByText('本机没有')).toHaveCount(2);
  await restoreChosen(page);
  const after = parsed(await saveBackup(page));
  const sorted = ({ content }: typeof before) =>
    [...content!.dossiers].sort((a, b) => a.id.localeCompare(b.id));
  expect(sorted(after)).toEqual(sorted(before));
  expect(after.content!.thresholds).toEqual(before.content!.thresholds);
});

test('a spoilt file is told for what it is, and nothing here changes', async ({ page }) => {
  await openFirm(page, '湖南甲制药有限公司', 7022);
  const plain = await saveBackup(page);
  const locked = await saveBackup(page, PASSPHRASE);
  const flipped = (text: string, key: string) =>
    text.replace(
      new RegExp(`("${key}":")(.)`),
      (_all, name: string, first: string) => name + (first === 'A' ? 'B' : 'A'),
    );
  for (const [text, says, opens] of [
    [flipped(locked, 'body'), /损坏了/, true],
    [flipped(locked, 'salt'), /损坏了/, true],
    [locked.slice(0, -100), /不完整或已损坏/, false],
    [plain.slice(0, 300), /不完整或已损坏/, false],
    [plain.replace('"version":1', '"version":2'), /更新版本.*备份版本 2/, false],
    ['{"name":"x"}', /不是申报自评的备份或存档/, false],
  ] as const) {
    await chooseBackup(page, text);
    if (opens) await unlock(page, PASSPHRASE);
    await expect(page.getByText(says)).toBeVisible();
    await expect(contents(page)).toHaveCount(0);
  }
  // Without a passphrase it can still be looked at.
  await chooseBackup(page, plain.replace('7022', '9022'));
  await expect(contents(page).getByText(/与保存时不同/)).toBeVisible();
  await page.getByRole('button', { name: '不恢复', exact: true }).click();
  expect(parsed(await saveBackup(page)).content).toEqual(parsed(plain).content);
});

test('what differs is shown and asked about: both kept, joined, or replaced, and taken back', async ({
  page,
}) => {
  await openFirm(page, '湖南甲制药有限公司', 7022);
  const backup = await saveBackup(page);
  await openStep(page, 'revenue');
  await box(page, 'mainRevenue').fill('8000');
  await box(page, 'operatingRevenue').fill('');
  await saved(page);
  const choose = async (how: RegExp) => {
    await chooseBackup(page, backup);
    await expect(contents(page).getByText(/本机的较新/)).toBeVisible();
    const select = page.getByRole('combobox', { name: /湖南甲制药有限公司/ });
    const option = select.getByRole('option').filter({ hasText: how });
    await select.selectOption((await option.getAttribute('value'))!);
  };

  await openBackups(page);
  await choose(/两份都留/);
  await contents(page).getByText('2 处不同').click();
  await expect(contents(page).getByRole('row', { name: /主营业务收入/ })).toContainText(
    /8\s000 万元7\s022 万元/,
  );
  await page.getByRole('button', { name: '清除本机数据…' }).click();
  await expectAccessible(page, 'a backup laid open, and clearing asked');
  await restoreChosen(page);
  await openHome(page);
  await expect(kept(page)).toHaveCount(2);
  const openKept = async (title: string) => {
    await page.getByRole('button', { name: title, exact: true }).click();
    await expect(page).toHaveURL(/check\//);
  };
  await openKept('湖南甲制药有限公司（来自备份）');
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
  await openHome(page);
  await openKept('湖南甲制药有限公司');
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('8000');

  await openBackups(page);
  await choose(/合并/);
  await restoreChosen(page);
  await page.getByRole('link', { name: '自评', exact: true }).click();
  await expect(box(page, 'mainRevenue')).toHaveValue('8000');
  await expect(box(page, 'operatingRevenue')).toHaveValue('9000');

  // The dossier that is open is replaced under the user's eyes, and comes back.
  await openBackups(page);
  await choose(/替换/);
  await restoreChosen(page);
  const walk = async (value: string) => {
    await page.getByRole('link', { name: '自评', exact: true }).click();
    await expect(box(page, 'mainRevenue')).toHaveValue(value);
    await page.goBack();
  };
  await page.getByRole('button', { name: '撤销这次恢复' }).click();
  await expect(page.getByText('已撤销')).toBeVisible();
  await walk('8000');
  await choose(/替换/);
  await restoreChosen(page);
  await walk('7022');
  await reload(page);
  await openStep(page, 'revenue');
  await expect(box(page, 'mainRevenue')).toHaveValue('7022');
});

test('a week without a backup: a quiet line, which can be put off, and goes with a backup', async ({
  page,
}) => {
  const day = (number: number) => new Date(2024, 4, number, 9 + number);
  await page.clock.setSystemTime(day(1));
  await openHome(page);
  // What is typed before the reminder has loaded is no edit to it.
  await page.getByRole('link', { name: '开始自评' }).first().click();
  await expect(page.locator('header p.line')).toBeAttached();
  await box(page, 'enterpriseName').fill('湖南甲制药有限公司');
  await saved(page);
  await page.clock.setSystemTime(day(7));
  await reload(page);
  await expect(page.locator('header p.line')).toBeAttached();
  await expect(line(page)).toHaveCount(0);
  await page.clock.setSystemTime(day(8));
  await reload(page);
  await expect(line(page)).toContainText('已有 7 天、1 处修改没有备份');
  await expectAccessible(page, 'the reminder');
  await page.getByRole('button', { name: '今天不再提醒' }).click();
  await expect(line(page)).toHaveCount(0);
  await page.clock.setSystemTime(day(9));
  await reload(page);
  await page.getByRole('link', { name: '去备份' }).click();
  await page.getByRole('button', { name: /^保存备份文件/ }).click();
  await expect(page.getByText(/已生成/)).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

/** A real file handle; only the box in which the user picks it is not there without a screen. */
const pickFile = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('U盘备份.json', { create: true }),
    });
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => (sessionStorage.getItem('restarted') ? 'prompt' : 'granted'),
      requestPermission: async () => 'granted',
    });
  });

const onDisk = (page: Page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('U盘备份.json')).getFile();
    return JSON.stringify(await file.text());
  });

test('a file on disk is kept up to date, asks after a restart, and says when it cannot', async ({
  page,
}) => {
  await page.clock.install();
  await pickFile(page);
  await openFirm(page, '湖南甲制药有限公司', 7022);
  await openBackups(page);
  await page.getByRole('button', { name: '选定备份文件…' }).click();
  await expect(page.getByText('正在自动更新“U盘备份.json”')).toBeVisible();
  expect(await onDisk(page)).toContain('7022');

  await page.evaluate(() => sessionStorage.setItem('restarted', 'yes'));
  await openStep(page, 'revenue');
  await page.getByRole('button', { name: '继续更新' }).click();
  await expect(page.getByText('暂停更新')).toHaveCount(0);
  await box(page, 'mainRevenue').fill('8000');
  await saved(page);
  await page.clock.fastForward('00:30');
  await expect.poll(() => onDisk(page)).toContain('8000');

  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = async () => {
      throw new DOMException('gone', 'NotFoundError');
    };
  });
  await box(page, 'mainRevenue').fill('9000');
  await saved(page);
  await page.clock.fastForward('00:30');
  await expect(page.getByText(/没有更新：文件或它所在的盘找不到了/)).toBeVisible();
});

test('a file that may hold what this device has lost is not replaced unasked', async ({ page }) => {
  await page.clock.install();
  await pickFile(page);
  await openAnswers(page, { staff: [{ name: '张一' }, { name: '李二' }] });
  await openBackups(page);
  await page.getByRole('button', { name: '选定备份文件…' }).click();
  await expect(page.getByText('正在自动更新“U盘备份.json”')).toBeVisible();
  await damageList(page, 'staff', 'second row');
  await openStep(page, 'revenue');
  const refused = page.getByText(/没有更新：本机有读不出来的填报或清单/);
  let figure = 8000;
  // What follows the saves arrives some time after the page.
  await expect(async () => {
    await box(page, 'mainRevenue').fill(String((figure += 1)));
    await saved(page);
    await page.clock.fastForward('00:30');
    await expect(refused).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await onDisk(page)).toContain('李二');

  await openBackups(page);
  await expect(page.getByText('有清单内容读不出来，备份里没有这一部分')).toBeVisible();
});

test('cleared in one tab, nothing comes back from another', async ({ page, context }) => {
  await openFirm(page, '湖南甲制药有限公司', 7022);
  const other = await context.newPage();
  await openStep(other, 'revenue');
  await expect(other.locator('header p.line')).toBeAttached();
  await clearDevice(page);
  await expect(other.getByText('已在另一个标签页清除')).toBeVisible();
  await other.close();
  expect(await leftInBrowser(page)).toEqual(NOTHING);
});

test('on a site without https a passphrase locks and opens all the same', async ({
  site,
  watch,
}) => {
  const { port } = new URL(site.origin);
  const host = `http://bumen.test:${port}/`;
  watch.origins.add(new URL(host).origin);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumFlags, '--host-resolver-rules=MAP bumen.test 127.0.0.1'],
  });
  try {
    const context = await browser.newContext({ baseURL: host, locale: 'zh-CN' });
    await watch.follow(context);
    const page = await context.newPage();
    await openSample(page, '例1');
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([
      false,
      'undefined',
    ]);
    const locked = await saveBackup(page, PASSPHRASE);
    expect(parsed(locked).encryption?.iterations).toBeGreaterThanOrEqual(600_000);
    await chooseBackup(page, locked);
    await unlock(page, PASSPHRASE);
    await expect(contents(page).getByText('与本机相同')).toBeVisible();
  } finally {
    await browser.close();
  }
});

test('identity numbers are masked until worked on, and printed in full', async ({ page }) => {
  await openAnswers(page, {
    enterpriseName: '湖南甲制药有限公司',
    techLeader: { idNumber: idNumber(1) },
  });
  await visit(page, 'tech-centre/forms/people/');
  const field = box(page, 'techLeader.idNumber');
  await expect(field).toHaveValue(/^4300\*{11}\d{2}[\dX]$/);
  await field.focus();
  await expect(field).toHaveValue(idNumber(1));
  await field.blur();
  await expect(field).toHaveValue(/\*{11}/);
});

test('关于 says what the page is made of', async ({ page }) => {
  await visit(page, aboutPath);
  await expect(page.getByRole('row', { name: /^dexie/ })).toContainText('Apache-2.0');
  await page.getByText('许可证全文', { exact: true }).click();
  await expect(page.getByText('SIL OPEN FONT LICENSE Version 1.1')).toBeVisible();
  await expectAccessible(page, 'with the licences open');
});
