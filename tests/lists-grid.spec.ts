import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { InputMethod } from './support/input-method';
import { tabTo } from './support/keyboard';
import {
  cell,
  expectRows,
  idNumber,
  openAnswers,
  openList,
  pasteCells,
  summary,
  table,
} from './support/lists';
import { openStep, question, reload, saved } from './support/pages';
import { expect, test } from './support/test';

const add = (page: Page) => page.getByRole('button', { name: '添加一行' });
const undo = (page: Page) => page.getByRole('button', { name: '撤销', exact: true });
const redo = (page: Page) => page.getByRole('button', { name: '重做' });

/** Two machines as they are copied from a sheet: the order of 附件5 列表3. */
const machines = [
  ['示波器 MSO5074', '示例仪器公司', '1', '2021年3月', '01234567', '25,800.00', '检测', '电气室'],
  [
    '"高低温箱\nGDS-100"',
    '示例设备公司',
    '１',
    '2022.05.16',
    '01234568',
    '74500',
    '试验',
    '可靠性室',
  ],
];

test('a list is typed by keyboard alone, like a sheet', async ({ page }) => {
  await openList(page, 'equipment');
  await tabTo(page, add(page));
  await page.keyboard.press('Enter');
  await expect(cell(page, 'equipment', 1, 'name')).toBeFocused();
  await page.keyboard.insertText('示波器');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'equipment', 1, 'maker')).toBeFocused();
  await page.keyboard.insertText('示例仪器公司');

  // Enter goes down the column, into a new row below the last.
  await page.keyboard.press('Enter');
  await expect(cell(page, 'equipment', 2, 'maker')).toBeFocused();
  await expectRows(page, 2);
  await page.keyboard.insertText('示例设备公司');
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, 'equipment', 1, 'maker')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'equipment', 2, 'maker')).toBeFocused();
  // There is no row below: the arrow adds none.
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'equipment', 2, 'maker')).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(cell(page, 'equipment', 1, 'maker')).toBeFocused();
  await expectRows(page, 2);

  for (const text of ['1', '2021.3', '0123', '25800.55']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Tab');
  await expect(cell(page, 'equipment', 1, 'bought')).toHaveValue('2021年3月');
  await expect(summary(page)).toContainText('25\u2009800.55 元');

  // In a cell that was gone to, what it holds is selected: arrows go on, typing replaces it.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'equipment', 2, 'originalValue')).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('0.45');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'equipment', 2, 'originalValue')).toBeFocused();
  for (let left = 0; left < '0.45'.length; left++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 'equipment', 2, 'invoice')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'equipment', 2, 'originalValue')).toHaveValue('0.45');
  await expect(table(page).getByRole('row', { name: /^合计/ })).toContainText('25\u2009801');
  await saved(page);
  await reload(page);
  await expect(cell(page, 'equipment', 1, 'name')).toHaveValue('示波器');
  await expect(cell(page, 'equipment', 1, 'originalValue')).toHaveValue('25800.55');
  await expect(cell(page, 'equipment', 2, 'maker')).toHaveValue('示例设备公司');
});

test('Enter and the arrows belong to an input method that composes', async ({ page }) => {
  await InputMethod.listen(page);
  await openAnswers(page, { equipment: [{ name: '甲' }, { name: '乙' }] });
  await openList(page, 'equipment');
  const ime = await InputMethod.on(page);
  await cell(page, 'equipment', 1, 'maker').click();
  await ime.compose('s', 'shili');
  await ime.enter();
  expect(await ime.seen()).toContain('Enter true');
  await expect(cell(page, 'equipment', 1, 'maker')).toBeFocused();
  await expect(cell(page, 'equipment', 1, 'maker')).toHaveValue('shili');
  await ime.commit('示例');
  await expect(cell(page, 'equipment', 1, 'maker')).toHaveValue('示例');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'equipment', 2, 'maker')).toBeFocused();
  await expect(cell(page, 'equipment', 1, 'maker')).toHaveValue('示例');
});

test('what is copied goes into a choice too; what finds no place, and why a cell is red, is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAnswers(page, { copyrights: [{ name: '采集软件' }, { name: '控制软件' }] });
  await openList(page, 'copyrights');
  const paste = async (row: number, column: string, text: string) => {
    await page.evaluate((plain) => navigator.clipboard.writeText(plain), text);
    await cell(page, 'copyrights', row, column).focus();
    await page.keyboard.press('Control+V');
  };
  await paste(1, 'inForce', '有效');
  await expect(cell(page, 'copyrights', 1, 'inForce')).toHaveValue('yes');
  await paste(1, 'selfDeveloped', '原始取得\t有效\t某备注\r\n受让\t失效\t\r\n');
  await expect(cell(page, 'copyrights', 1, 'selfDeveloped')).toHaveValue('yes');
  await expect(cell(page, 'copyrights', 2, 'selfDeveloped')).toHaveValue('no');
  await expect(cell(page, 'copyrights', 2, 'inForce')).toHaveValue('no');
  await expect(page.getByText('右边有 1 列超出了表格，没有填入')).toBeVisible();
  await undo(page).click();
  await expect(cell(page, 'copyrights', 2, 'inForce')).toHaveValue('');
  await expect(page.getByText('超出了表格')).toHaveCount(0);

  await cell(page, 'copyrights', 1, 'date').fill('去年');
  await expect(page.getByText('第 1 行 登记日期：没有读懂这个日期')).toBeVisible();
});

test('a block copied from Excel adds rows, and each step can be undone and redone', async ({
  page,
}) => {
  await openList(page, 'equipment');
  await add(page).click();
  await pasteCells(cell(page, 'equipment', 1, 'name'), machines);
  await expectRows(page, 2);
  await expect(cell(page, 'equipment', 1, 'name')).toHaveValue('示波器 MSO5074');
  await expect(cell(page, 'equipment', 2, 'name')).toHaveValue(/^高低温箱\s*GDS-100$/);
  await expect(cell(page, 'equipment', 2, 'sets')).toHaveValue('1');
  await expect(cell(page, 'equipment', 1, 'originalValue')).toHaveValue('25800');
  await expect(cell(page, 'equipment', 1, 'invoice')).toHaveValue('01234567');
  await expect(cell(page, 'equipment', 2, 'bought')).toHaveValue('2022年5月16日');
  await expect(summary(page)).toContainText('计入原值 10.03 万元');

  await test.step('a block that begins in the middle', async () => {
    await pasteCells(cell(page, 'equipment', 2, 'originalValue'), [
      ['100', '报废'],
      ['200.5', '试验'],
    ]);
    await expectRows(page, 3);
    await expect(cell(page, 'equipment', 3, 'use')).toHaveValue('试验');
    await expect(cell(page, 'equipment', 2, 'place')).toHaveValue('可靠性室');
  });

  await test.step('undo and redo by buttons', async () => {
    await undo(page).click();
    await expectRows(page, 2);
    await expect(cell(page, 'equipment', 2, 'originalValue')).toHaveValue('74500');
    await redo(page).click();
    await expectRows(page, 3);
    await expect(redo(page)).toBeDisabled();
  });

  await test.step('and by keys, while the focus is in a cell', async () => {
    const maker = cell(page, 'equipment', 1, 'maker');
    await maker.fill('改名公司');
    await page.keyboard.press('Tab');
    await maker.focus();
    await page.keyboard.press('Control+z');
    await expect(maker).toHaveValue('示例仪器公司');
    await page.keyboard.press('Control+y');
    await expect(maker).toHaveValue('改名公司');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await expect(maker).toHaveValue('改名公司');
    await maker.fill('又改名');
    // At once, before the pause after which typing is entered.
    await page.keyboard.press('Control+z');
    await expect(maker).toHaveValue('改名公司');
  });
  await saved(page);
});

test('rows are sorted and deleted; blanks stay last', async ({ page }) => {
  await openAnswers(page, {
    equipment: [
      { name: '乙', originalValue: 200 },
      { name: '丙' },
      { name: '甲', originalValue: 1000 },
    ],
  });
  await openList(page, 'equipment');
  const heading = page.getByRole('columnheader', { name: /^原值/ });
  const names = () =>
    page
      .locator('[id^="equipment-"][id$="-name"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect(await names()).toEqual(['乙', '甲', '丙']);
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await names()).toEqual(['甲', '乙', '丙']);
  await page.getByRole('button', { name: /删除\s*第 2 行/ }).click();
  expect(await names()).toEqual(['甲', '丙']);
  await undo(page).click();
  expect(await names()).toEqual(['甲', '乙', '丙']);
});

test('text that cannot be read is kept and marked, and is there after a reload', async ({
  page,
}) => {
  await openAnswers(page, { equipment: [{ name: '示波器' }] });
  await openList(page, 'equipment');
  await cell(page, 'equipment', 1, 'sets').fill('若干');
  await cell(page, 'equipment', 1, 'bought').fill('前年');
  await page.keyboard.press('Tab');
  const sets = cell(page, 'equipment', 1, 'sets');
  await expect(sets).toHaveAttribute('aria-invalid', 'true');
  await expect(sets).toHaveAttribute('title', /.+/);
  await saved(page);
  await reload(page);
  await expect(sets).toHaveValue('若干');
  await expect(sets).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, 'equipment', 1, 'bought')).toHaveValue('前年');
  await sets.fill('2');
  await page.keyboard.press('Tab');
  await expect(sets).toHaveAttribute('aria-invalid', 'false');
});

test('identity numbers are shown in full only while they are worked on', async ({ page }) => {
  await openAnswers(page, { staff: [{ name: '甲', idNumber: idNumber(1) }, { name: '乙' }] });
  await openList(page, 'staff');
  const field = cell(page, 'staff', 1, 'idNumber');
  await expect(field).toHaveValue(/^4300\*+\d\d[\dX]$/);
  await field.focus();
  await expect(field).toHaveValue(idNumber(1));
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue(/^4300\*+/);
  // Reached by Tab, a cell is typed over.
  await cell(page, 'staff', 1, 'name').focus();
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue(idNumber(1));
  await page.keyboard.type(idNumber(3));
  await expect(field).toHaveValue(idNumber(3));
  const other = cell(page, 'staff', 2, 'idNumber');
  await other.fill(idNumber(2));
  await page.keyboard.press('Tab');
  await expect(other).toHaveValue(/^4300\*+/);
  await saved(page);
  await reload(page);
  await field.focus();
  await expect(field).toHaveValue(idNumber(3));
});

test('each row says whether it counts and why; the whole follows every change', async ({
  page,
}) => {
  const person = { education: '大学本科', isRnd: 'yes', external: 'no', insuredMonths: 12 };
  await openAnswers(page, {
    staffTotal: 5,
    rndStaff: 9,
    staff: [
      { name: '甲', ...person },
      { name: '乙', ...person, external: 'yes' },
      { name: '丙', ...person, insuredMonths: 2 },
      { name: '丁', ...person, education: undefined },
      { name: '戊', isRnd: 'no' },
    ],
  });
  await openList(page, 'staff');
  const said = (row: number) => table(page).locator(`tr[aria-rowindex="${row + 1}"] .verdict`);
  await expect(said(1)).toContainText('● 计入');
  await expect(said(2)).toContainText('▲ 外单位兼职或合作人员');
  await expect(said(3)).toContainText('▲ 本单位社保不足 3 个月');
  await expect(said(4)).toContainText('○ 未填学历');
  await expect(said(5)).toHaveText('');
  await expect(summary(page)).toContainText('职工 5 人；计入研发人员 1 人，另有 1 人待补全');
  await expect(
    page.getByText('当前企业内部的研发人员数（另外填写的是 9，保留不用）'),
  ).toBeVisible();

  await cell(page, 'staff', 2, 'external').selectOption('否');
  await expect(said(2)).toContainText('● 计入');
  await expect(summary(page)).toContainText('计入研发人员 2 人');
  await cell(page, 'staff', 4, 'education').fill('硕士研究生');
  await page.keyboard.press('Tab');
  await expect(summary(page)).toContainText('职工 5 人；计入研发人员 3 人');
  await page.getByRole('button', { name: /删除\s*第 5 行/ }).click();
  await expect(summary(page)).toContainText('职工 4 人');

  await test.step('the field says what the list says, and which of the two holds', async () => {
    await openStep(page, 'rnd-staff');
    const total = question(page, 'staffTotal');
    await expect(total).toContainText('以清单为准：4 人（职工清单）；这里填写的 5 人 保留不用');
    await expect(question(page, 'rndStaff')).toContainText('以清单为准：3 人（职工清单）');
    await total.locator('input').fill('4');
    await expect(total).toContainText('以清单为准：4 人（职工清单）');
    await expect(total).not.toContainText('保留不用');
    await total.getByRole('link', { name: '职工清单' }).click();
    await expect(page).toHaveURL(/lists\/staff\/$/);
    await expectRows(page, 4);
  });
});

test('what is missing in every row is filled in one step, only where it is blank', async ({
  page,
}) => {
  const person = { education: '大学本科', isRnd: 'yes' };
  await openAnswers(page, {
    staff: [
      { name: '甲', ...person },
      { name: '乙', ...person, external: 'yes' },
    ],
  });
  await openList(page, 'staff');
  await page.getByRole('button', { name: /都不是外单位/ }).click();
  await page.getByRole('button', { name: /满 3 个月/ }).click();
  await expect(cell(page, 'staff', 1, 'external')).toHaveValue('no');
  await expect(cell(page, 'staff', 2, 'external')).toHaveValue('yes');
  await expect(summary(page)).toContainText('计入研发人员 1 人');
});

for (const [list, path, step, words, answers] of [
  [
    'equipment',
    'equipmentValue',
    'equipment',
    '10 万元',
    { equipment: [{ originalValue: 100000 }] },
  ],
  [
    'patents',
    'patentsGranted',
    'ip',
    '0 件，另有 1 行待补全',
    { applicantType: 'manufacturing', patents: [{ number: 'ZL202010000011.5' }] },
  ],
  [
    'copyrights',
    'copyrightsGranted',
    'ip',
    '1 件',
    {
      applicantType: 'rnd-design',
      copyrights: [{ registrationNumber: '2022SR0100001', selfDeveloped: 'yes', inForce: 'yes' }],
    },
  ],
  [
    'contracts',
    'pureServiceRevenue',
    'revenue',
    '30.5 万元',
    { applicantType: 'rnd-design', contracts: [{ received: 30.5 }] },
  ],
] as const)
  test(`${path} shows what the list of ${list} says`, async ({ page }) => {
    await openAnswers(page, answers);
    await openStep(page, step);
    const field = question(page, path);
    await expect(field).toContainText(`以清单为准：${words}（`);
    await expect(field.getByRole('link', { name: /清单$/ })).toHaveAttribute(
      'href',
      new RegExp(`lists/${list}/?$`),
    );
    await expectAccessible(page, step);
  });

/** More rows than any window of the grid holds, and far fewer than the list. */
const WINDOW = 60;

/** The numbers of the rows whose elements changed while `doing`. */
async function rowsDrawn(page: Page, doing: () => Promise<void>): Promise<string[]> {
  const changed = await table(page)
    .locator('tbody')
    .evaluateHandle((body) => {
      const rows = new Set<string>();
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement!;
          rows.add(element.closest('tr')?.querySelector('th')?.textContent ?? 'the table');
        }
      }).observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
      return rows;
    });
  await doing();
  return changed.evaluate((rows) => [...rows]);
}

test.describe('5,000 rows', () => {
  test.setTimeout(120_000);

  test('are pasted at once; only a window of them is in the page, and typing draws one row', async ({
    page,
  }) => {
    await openList(page, 'staff');
    await add(page).click();
    const people = Array.from({ length: 5000 }, (_, at) => [
      `职工${at + 1}`,
      idNumber(at),
      '大学本科',
      '工程师',
      '研发部',
      '2018年5月',
      '250',
      at % 3 === 0 ? '研发人员' : '',
      '否',
      '12',
    ]);
    await pasteCells(cell(page, 'staff', 1, 'name'), people);
    await expectRows(page, 5000);
    await expect(summary(page)).toContainText('职工 5000 人；计入研发人员 1667 人');
    await saved(page);

    const box = page.locator('.box');
    const most = await box.evaluate(async (element) => {
      const frame = () => new Promise(requestAnimationFrame);
      let rows = 0;
      element.scrollTop = 0;
      for (let step = 0; step < 40; step++) {
        element.scrollTop += step % 10 === 9 ? 15_000 : 400;
        await frame();
        rows = Math.max(rows, element.querySelectorAll('tbody tr').length);
      }
      return rows;
    });
    expect(most).toBeLessThan(WINDOW);

    await box.evaluate((element) => {
      element.scrollIntoView({ block: 'end' });
      element.scrollTop = element.scrollHeight;
    });
    await expect(cell(page, 'staff', 5000, 'name')).toHaveValue('职工5000');
    await expect(cell(page, 'staff', 5000, 'name')).toBeInViewport();
    expect(await table(page).locator('tbody tr').count()).toBeLessThan(WINDOW);

    await cell(page, 'staff', 5000, 'post').focus();
    const drawn = await rowsDrawn(page, async () => {
      await page.keyboard.type('二室');
      await page.keyboard.press('ArrowUp');
      await expect(cell(page, 'staff', 4999, 'post')).toBeFocused();
      await expect(cell(page, 'staff', 5000, 'post')).toHaveValue('研发部二室');
    });
    expect(drawn.filter((row) => row !== '5000')).toEqual([]);
    await saved(page);
    await reload(page);
    await expectRows(page, 5000);
  });
});

for (const width of [390, 320])
  test.describe(`on a phone, ${width} px`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true, isMobile: true });

    test('each row is a card; nothing is wider than the screen; no rule of axe is broken', async ({
      page,
    }) => {
      const { completeSample } = await import('../src/lib/policy/tech-centre/samples-complete');
      await openAnswers(page, completeSample.answers);
      for (const list of ['patents', 'staff', 'equipment'] as const) {
        await openList(page, list);
        await expect(page.locator('.box.cards')).toBeVisible();
        const { scroll, screen } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          screen: document.documentElement.clientWidth,
        }));
        expect.soft(screen, list).toBe(width);
        expect.soft(scroll, list).toBeLessThanOrEqual(width);
        const field = cell(page, list, 1, 'name');
        const { x, width: wide } = (await field.boundingBox())!;
        expect.soft(x + wide, list).toBeLessThanOrEqual(width);
        await expectAccessible(page, list);
      }
      await cell(page, 'equipment', 1, 'maker').tap();
      await page.keyboard.type('A');
      await page.keyboard.press('Enter');
      await expect(cell(page, 'equipment', 2, 'maker')).toBeFocused();
      await expect(cell(page, 'equipment', 2, 'maker')).toBeInViewport();
    });
  });

test('no rule of axe is broken by any list, blank or filled', async ({ page }) => {
  test.setTimeout(120_000);
  const { completeDesignHouse } =
    await import('../src/lib/policy/tech-centre/samples-complete/design-house');
  const lists = ['patents', 'copyrights', 'staff', 'equipment', 'contracts'] as const;
  for (const list of lists) {
    await openList(page, list);
    await expectAccessible(page, `${list}, blank`);
  }
  await openAnswers(page, completeDesignHouse.answers);
  for (const list of lists) {
    await openList(page, list);
    await expectAccessible(page, list);
  }
});

test('on paper every row stands, not only those in sight', async ({ page }) => {
  const equipment = Array.from({ length: 300 }, (_, at) => ({ name: `仪器${at + 1}` }));
  await openAnswers(page, { equipment });
  await openList(page, 'equipment');
  const printed = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        addEventListener('beforeprint', () => resolve(document.querySelector('main')!.innerText)),
      ),
  );
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  const text = await printed;
  for (const row of [1, 150, 300]) expect(text).toContain(`仪器${row}\t`);
});
