import type { Page } from '@playwright/test';
import { KillableBrowser } from './support/killable';
import { box, openHome, openStep, saveStatus } from './support/pages';
import { expect, test as base } from './support/test';

const test = base.extend<{ browserOnDisk: KillableBrowser }>({
  browserOnDisk: async ({ baseURL }, use) => {
    const browser = await KillableBrowser.withNewProfile(baseURL!);
    await use(browser);
    await browser.dispose();
  },
});

/** What was typed up to half a second before the end must be there again. */
const GRACE_MS = 500;
const BETWEEN_KEYS_MS = 60;
const NAME = '湖南长沙岳麓山浏阳河橘子洲湘江新区中药饮片研究开发制造股份有限公司第一分厂'.repeat(2);

/** Types character by character; says when each had arrived. */
class Typing {
  readonly at: number[] = [];
  #stopped = false;
  #done: Promise<void> | undefined;

  start(page: Page, text: string): void {
    this.#done = this.#run(page, text);
  }

  async #run(page: Page, text: string): Promise<void> {
    for (const character of text) {
      if (this.#stopped) return;
      await page.keyboard.insertText(character);
      this.at.push(Date.now());
      await new Promise((next) => setTimeout(next, BETWEEN_KEYS_MS));
    }
  }

  /** Resolves once `count` characters have arrived. */
  async reached(count: number): Promise<void> {
    await expect
      .poll(() => this.at.length, { intervals: [5], timeout: 20_000 })
      .toBeGreaterThanOrEqual(count);
  }

  arrivedBefore(moment: number): number {
    return this.at.filter((at) => at <= moment).length;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done?.catch(() => undefined);
  }
}

/** Varied moments: within the first write, between two, and deep into a long pauseless text. */
for (const characters of [9, 13, 20, 31, 44])
  test(`the browser killed while typing, after ${characters} characters`, async ({
    browserOnDisk,
    watch,
  }) => {
    const first = await browserOnDisk.start();
    await watch.follow(first.context);
    await openStep(first.page, 'basics');
    await box(first.page, 'enterpriseName').click();

    const typing = new Typing();
    typing.start(first.page, NAME);
    await typing.reached(characters);
    const killedAt = Date.now();
    await browserOnDisk.kill();
    await typing.stop();

    const second = await browserOnDisk.start();
    await watch.follow(second.context);
    await openStep(second.page, 'basics');
    const keptName = () => box(second.page, 'enterpriseName').inputValue();
    await expect
      .poll(async () => (await keptName()).length)
      .toBeGreaterThanOrEqual(typing.arrivedBefore(killedAt - GRACE_MS));
    const kept = await keptName();
    expect(NAME.startsWith(kept), `“${kept}” is the beginning of what was typed`).toBe(true);
  });

test('whatever the page calls saved outlives the browser, edit after edit', async ({
  browserOnDisk,
  watch,
}) => {
  const figures = ['7022.0', '8000', '8966.5'];
  for (const [nth, figure] of figures.entries()) {
    const { context, page } = await browserOnDisk.start();
    await watch.follow(context);
    await openStep(page, 'revenue');
    await expect(box(page, 'mainRevenue')).toHaveValue(
      nth > 0 ? String(Number(figures[nth - 1])) : '',
    );
    await box(page, 'mainRevenue').fill(figure);
    await expect(saveStatus(page)).toContainText('已保存在本机');
    await browserOnDisk.kill();
  }
  const { page } = await browserOnDisk.start();
  await openHome(page);
  await expect(
    page.getByRole('list').getByRole('button', { name: '未命名', exact: true }),
  ).toHaveCount(1);
});
