import type { Page } from '@playwright/test';
import { KillableBrowser } from './support/killable';
import { box, openHome, openStep, saved, saveStatus } from './support/pages';
import { expect, test as base } from './support/test';

const test = base.extend<{ browserOnDisk: KillableBrowser }>({
  browserOnDisk: async ({ baseURL }, use) => {
    const browser = await KillableBrowser.withNewProfile(baseURL!);
    await use(browser);
    await browser.dispose();
  },
});

const KILLS = 50;
/** What was typed up to half a second before the end must be there again. */
const GRACE_MS = 500;
const BETWEEN_KEYS_MS = 30;
const NAME = '湖南长沙岳麓山浏阳河橘子洲湘江新区中药饮片研究开发制造股份有限公司分厂'.repeat(3);

/** Types character by character; says when each had arrived. */
class Typing {
  readonly at: number[] = [];
  #stopped = false;
  readonly #done: Promise<void>;

  constructor(
    page: Page,
    readonly text: string,
  ) {
    this.#done = this.#run(page);
  }

  async #run(page: Page): Promise<void> {
    for (const character of this.text) {
      if (this.#stopped) return;
      await page.keyboard.insertText(character);
      this.at.push(Date.now());
      await new Promise((next) => setTimeout(next, BETWEEN_KEYS_MS));
    }
  }

  arrivedBefore(moment: number): number {
    return this.at.filter((at) => at <= moment).length;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done.catch(() => undefined);
  }
}

/** Reports what stands in the field whenever the page says that it is saved. */
async function hearWhatIsSaved(page: Page, heard: (value: string) => void): Promise<void> {
  await page.exposeFunction('heardSaved', heard);
  await page.evaluate(() => {
    const status = document.querySelector('header .status > .status')!;
    const field = document.querySelector<HTMLInputElement>('[name=enterpriseName]')!;
    const { heardSaved } = window as unknown as { heardSaved: (value: string) => void };
    new MutationObserver(() => {
      if (status.textContent?.includes('已保存')) heardSaved(field.value);
    }).observe(status, { subtree: true, childList: true, characterData: true });
  });
}

// What is lost once in a hundred times is lost.
test.describe.configure({ retries: 0 });

test(`the browser killed ${KILLS} times at random moments while typing`, async ({
  browserOnDisk,
  watch,
}) => {
  test.setTimeout(300_000);
  let before = '';
  let isAnythingKept = false;
  let last: { text: string; due: number; shown: string; when: string } | undefined;
  for (let nth = 1; nth <= KILLS + 1; nth++) {
    const { context, page } = await browserOnDisk.start();
    await watch.follow(context);
    await openStep(page, 'basics');
    // A crash may take the note of what was open with it: finding it anew takes a moment.
    if (isAnythingKept) await saved(page);
    const kept = await box(page, 'enterpriseName').inputValue();
    if (last) {
      const { text, due, shown, when } = last;
      // Of a page killed in its first half second there may be nothing yet.
      if (due > 0 || kept !== before)
        expect(text.startsWith(kept), `${when}: “${kept}” begins what was typed`).toBe(true);
      expect(kept.length, when).toBeGreaterThanOrEqual(due);
      if (shown) expect(kept.startsWith(shown), `${when}: “${shown}” was saved`).toBe(true);
    }
    before = kept;
    if (nth > KILLS) break;

    let shown = '';
    // That what it came back with is saved may be said a moment later: this is not of what is typed now.
    await hearWhatIsSaved(page, (value) => {
      if (value !== kept) shown = value;
    });
    await box(page, 'enterpriseName').selectText();
    const typing = new Typing(page, `第${nth}家${NAME}`);
    const pause = 50 + Math.random() * 1000;
    await new Promise((end) => setTimeout(end, pause));
    const killedAt = Date.now();
    await browserOnDisk.kill();
    await typing.stop();
    const due = typing.arrivedBefore(killedAt - GRACE_MS);
    isAnythingKept ||= due > 0 || shown !== '';
    last = { text: typing.text, due, shown, when: `kill ${nth}, after ${Math.round(pause)} ms` };
  }
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
