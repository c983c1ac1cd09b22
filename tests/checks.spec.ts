import type { Locator, Page } from '@playwright/test';
import { withAnswer } from '../src/lib/answers/path';
import { readPdf } from '../src/lib/documents/testing/read-pdf';
import { completeSample } from '../src/lib/policy/tech-centre/samples-complete';
import { completeDesignHouse } from '../src/lib/policy/tech-centre/samples-complete/design-house';
import { expectAccessible } from './support/axe';
import { bytesOf, download } from './support/downloads';
import { expectFocusedQuestion } from './support/forms';
import { InputMethod } from './support/input-method';
import { cell, openAnswers, openList } from './support/lists';
import { box, openResult, openStep, question, reload, saved, visit } from './support/pages';
import { expect, test } from './support/test';

type Answers = Record<string, unknown>;

const maker = completeSample.answers as Answers;
const designer = completeDesignHouse.answers as Answers;

const but = (answers: Answers, changes: Answers): Answers =>
  Object.entries(changes).reduce<Answers>(
    (changed, [path, value]) => withAnswer(changed, path, value) as Answers,
    answers,
  );

/** A list with one of its rows changed. */
const withRow = (answers: Answers, list: string, at: number, changes: object) =>
  (answers[list] as object[]).map((row, index) => (index === at ? { ...row, ...changes } : row));

const idOf = (answers: Answers, at: number) =>
  (answers['staff'] as { idNumber: string }[])[at]!.idNumber;
const invoiceOf = (answers: Answers, at: number) =>
  (answers['equipment'] as { invoice: string }[])[at]!.invoice;

interface Case {
  severity: 'error' | 'warning';
  answers: Answers;
  says: RegExp;
  /** Ends of the addresses its links lead to, in order. */
  leads: string[];
}

const lists = (list: string) => `lists/${list}`;
const at = (page: string, path: string) => `${page}#q-${path}`;

/** By number. 4 is true by construction: one answer feeds both forms; 21 is of empty cells. */
const cases: Record<number, Case> = {
  1: {
    severity: 'error',
    answers: but(maker, { mainRevenue: 7000 }),
    says: /主营收入（7.?000 万元）大于营业收入（6.?820\.5 万元）/,
    leads: [at('check/revenue', 'mainRevenue'), at('check/revenue', 'operatingRevenue')],
  },
  2: {
    severity: 'warning',
    answers: but(maker, { mainRevenue: 3000 }),
    says: /不到营业收入（6.?820\.5 万元）的一半/,
    leads: [at('check/revenue', 'mainRevenue'), at('check/revenue', 'operatingRevenue')],
  },
  3: {
    severity: 'error',
    answers: but(maker, { applicantType: 'rnd-design' }),
    says: /应为生产制造/,
    leads: ['applicantType', 'industryCode', 'physicalGoods'].map((path) =>
      at('check/basics', path),
    ),
  },
  5: {
    severity: 'warning',
    answers: but(maker, { rndStaffYearEnd: 12 }),
    says: /9 人与年末全职研发人员 12 人相差超过 20%/,
    leads: [at('check/rnd-staff', 'rndStaff'), at('forms/people', 'rndStaffYearEnd')],
  },
  6: {
    severity: 'error',
    answers: but(maker, { staffBachelor: 17 }),
    says: /本科及以上学历人数（17 人）大于职工总人数（16 人）/,
    leads: [at('forms/people', 'staffBachelor'), at('check/rnd-staff', 'staffTotal')],
  },
  7: {
    severity: 'error',
    answers: but(maker, { equipmentValue: 600 }),
    says: /清单合计 563\.6 万元，填写的原值总额是 600 万元/,
    leads: [at('check/equipment', 'equipmentValue'), lists('equipment')],
  },
  8: {
    severity: 'error',
    answers: but(maker, { patentsApplied: 0 }),
    says: /已授权发明专利（1 件）大于申请的发明专利（0 件）/,
    leads: [at('check/ip', 'patentsGranted'), at('forms/results', 'patentsApplied')],
  },
  9: {
    severity: 'error',
    answers: but(maker, { patents: withRow(maker, 'patents', 1, { number: 'ZL202110000022.7' }) }),
    says: /发明专利第 2 行不计入：专利号有误/,
    leads: [lists('patents'), at('check/basics', 'enterpriseName')],
  },
  10: {
    severity: 'warning',
    answers: but(maker, { totalLiabilities: 9000 }),
    says: /负债总额（9.?000 万元）大于资产总额/,
    leads: [at('forms/economy', 'totalLiabilities'), at('forms/economy', 'totalAssets')],
  },
  11: {
    severity: 'warning',
    answers: but(maker, { netProfit: 800 }),
    says: /净利润（800 万元）大于利润总额（712\.4 万元）/,
    leads: [at('forms/economy', 'netProfit'), at('forms/economy', 'totalProfit')],
  },
  12: {
    severity: 'warning',
    answers: but(maker, { newProductRevenue: 6500 }),
    says: /自研新产品收入（6.?500 万元）大于自主产品收入/,
    leads: [at('forms/economy', 'newProductRevenue'), at('forms/economy', 'ownProductRevenue')],
  },
  13: {
    severity: 'error',
    answers: but(maker, { centreFounded: '2009-05' }),
    says: /技术中心成立时间（2009年5月）早于申报单位成立时间（2010年3月18日）/,
    leads: [at('check/founded', 'centreFounded'), at('check/founded', 'enterpriseFounded')],
  },
  14: {
    severity: 'warning',
    answers: but(maker, { 'centreDirector.qualification': 'none' }),
    says: /技术中心主任一般应有高级职称/,
    leads: [at('forms/people', 'centreDirector-qualification')],
  },
  15: {
    severity: 'error',
    answers: but(maker, { staff: withRow(maker, 'staff', 1, { idNumber: idOf(maker, 0) }) }),
    says: /第 2 行 身份证号与第 1 行重复/,
    leads: [lists('staff')],
  },
  16: {
    severity: 'warning',
    answers: but(maker, { staffTotal: 20 }),
    says: /职工名单有 16 人，填写的职工总人数是 20 人/,
    leads: [lists('staff'), at('check/rnd-staff', 'staffTotal'), at('check/rnd-staff', 'rndStaff')],
  },
  17: {
    severity: 'warning',
    answers: but(maker, {
      equipment: withRow(maker, 'equipment', 1, { invoice: invoiceOf(maker, 0) }),
    }),
    says: /第 2 行 发票号与第 1 行相同/,
    leads: [lists('equipment')],
  },
  18: {
    severity: 'error',
    answers: but(designer, { pureServiceRevenue: 3400 }),
    says: /合计 3.?252\.9 万元，填写的纯技术服务收入是 3.?400 万元，相差超过 1%/,
    leads: [lists('contracts'), at('check/revenue', 'pureServiceRevenue')],
  },
  19: {
    severity: 'warning',
    answers: but(maker, { exportUsdPrior: 0 }),
    says: /上一年出口创汇为 0 万美元，同比增长无法计算/,
    leads: [at('forms/economy', 'exportUsdPrior'), at('forms/economy', 'exportUsd')],
  },
  20: {
    severity: 'warning',
    answers: but(maker, { averageWageRnd: 9 }),
    says: /全部职工人均年工资（10\.8 万元）大于全部研发人员人均年工资（9 万元）/,
    leads: [at('forms/economy', 'averageWageAll'), at('forms/economy', 'averageWageRnd')],
  },
  22: {
    severity: 'warning',
    answers: but(maker, { taxPaid: 3865000 }),
    says: /3.?865.?000 万元.*是不是把元填成了万元/,
    leads: [at('forms/economy', 'taxPaid')],
  },
};

const openChecks = async (page: Page): Promise<void> => {
  await visit(page, 'tech-centre/checks/');
  await expect(page.getByRole('heading', { name: /^错误/ })).toBeVisible();
};

const words = { error: '▲ 错误', warning: '! 提醒' };

/** What 核对 tells under one number. */
const told = (page: Page, number: number): Locator =>
  page
    .locator('.finding')
    .filter({ has: page.locator('strong', { hasText: `（核对 ${number}）` }) });

const clean = async (page: Page) => {
  await expect(page.getByText('没有错误。')).toBeVisible();
  await expect(page.getByText('没有提醒。')).toBeVisible();
};

for (const [title, answers] of [
  ['生产制造型', maker],
  ['研发设计型', designer],
] as const)
  test(`a dossier in order fires none of them: ${title}`, async ({ page }) => {
    await openAnswers(page, answers);
    await openChecks(page);
    await clean(page);
    await expect(page.getByText('0 处错误、0 处提醒、0 处没有填')).toBeVisible();
    await expect(page.getByRole('heading', { name: /✓ 已填完/ })).toHaveCount(5);
    await expectAccessible(page, '核对');
  });

for (const [key, { severity, answers, says, leads }] of Object.entries(cases)) {
  const number = Number(key);
  test(`check ${number} stands on 核对 with its severity, and leads to every place`, async ({
    page,
  }) => {
    await openAnswers(page, answers);
    await openChecks(page);
    const finding = told(page, number);
    await expect(finding).toHaveCount(1);
    await expect(finding.locator('strong')).toHaveText(`${words[severity]}（核对 ${number}）`);
    await expect(finding).toContainText(says);
    const section = page.locator('section').filter({ has: finding });
    await expect(section.getByRole('heading', { level: 2 })).toContainText(
      severity === 'error' ? '错误' : '提醒',
    );
    const links = finding.getByRole('link');
    await expect(links).toHaveCount(leads.length);
    const ends = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    const pages = ends.map((href) =>
      href.replace(/^.*\/tech-centre\//, '').replace(/\/(?=#|$)/, ''),
    );
    expect(pages).toEqual(leads);

    await links.first().click();
    const [, path] = leads[0]!.split('#');
    if (path) await expectFocusedQuestion(page, path);
    else await expect(page.getByRole('button', { name: '添加一行' })).toBeEnabled();
  });
}

test('check 4 cannot fire: one answer feeds both forms', async ({ page }) => {
  await openAnswers(page, maker);
  for (const form of ['annex-1', 'annex-4']) {
    await visit(page, `tech-centre/preview/${form}/`);
    await expect(page.getByText('452.8', { exact: true }).first()).toBeVisible();
  }
  await openStep(page, 'rnd-expense');
  await box(page, 'rndExpense').fill('460.1');
  await saved(page);
  for (const form of ['annex-1', 'annex-4']) {
    await visit(page, `tech-centre/preview/${form}/`);
    await expect(page.getByText('460.1', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('452.8', { exact: true })).toHaveCount(0);
  }
});

test('check 21 names each empty cell by form and leads to its question', async ({ page }) => {
  await openAnswers(page, but(maker, { postcode: undefined, 'rules.ip': undefined }));
  await openChecks(page);
  const section = page.locator('section').filter({
    has: page.getByRole('heading', { name: /核对 21/ }),
  });
  await expect(section.getByRole('heading', { name: /^附件4：还缺 \d+ 处$/ })).toBeVisible();
  await section
    .getByRole('link', { name: /邮政编码/ })
    .first()
    .click();
  await expectFocusedQuestion(page, 'q-postcode');
  await page.locator(':focus').fill('410000');
  await openStep(page, 'rules');
  await box(page, 'rules.ip').fill('1');
  await saved(page);
  await openChecks(page);
  await expect(page.getByRole('heading', { name: /✓ 已填完/ })).toHaveCount(5);
});

for (const [number, label, shown] of [
  [
    3,
    '改为生产制造',
    async (page: Page) => {
      await openStep(page, 'basics');
      await expect(page.locator('[name=applicantType][value=manufacturing]')).toBeChecked();
    },
  ],
  [
    7,
    '清单合计：563.6 万元',
    async (page: Page) => {
      await openStep(page, 'equipment');
      await expect(box(page, 'equipmentValue')).toHaveValue('563.6');
    },
  ],
  [
    16,
    '名单人数：16 人',
    async (page: Page) => {
      await openStep(page, 'rnd-staff');
      await expect(box(page, 'staffTotal')).toHaveValue('16');
    },
  ],
  [
    18,
    '合同合计：3252.9 万元',
    async (page: Page) => {
      await openStep(page, 'revenue');
      await expect(box(page, 'pureServiceRevenue')).toHaveValue('3252.9');
    },
  ],
  [
    22,
    '按元换算：386.5 万元',
    async (page: Page) => {
      await visit(page, 'tech-centre/forms/economy/');
      await expect(box(page, 'taxPaid')).toHaveValue('386.5');
    },
  ],
] as const)
  test(`check ${number} is corrected by one click`, async ({ page }) => {
    await openAnswers(page, cases[number]!.answers);
    await openChecks(page);
    await told(page, number)
      .getByRole('button', { name: new RegExp(`^${label}`) })
      .click();
    await expect(told(page, number)).toHaveCount(0);
    await clean(page);
    await saved(page);
    await shown(page);
  });

test('check 16 offers the list’s R&D staff as well', async ({ page }) => {
  await openAnswers(page, but(maker, { rndStaff: 10 }));
  await openChecks(page);
  await told(page, 16).getByRole('button', { name: '名单中计入的研发人员：9 人' }).click();
  await clean(page);
});

test('a finding stands beside each field it concerns', async ({ page }) => {
  await openAnswers(page, cases[7]!.answers);
  await openStep(page, 'equipment');
  await expect(question(page, 'equipmentValue')).toContainText('核对 7');
  await expect(question(page, 'equipmentValue')).toContainText(
    '以清单为准：563.6 万元（仪器设备清单）；这里填写的 600 万元 保留不用',
  );
  await openResult(page);
  await page.getByRole('link', { name: '去修改' }).click();
  await expectFocusedQuestion(page, 'q-equipmentValue');
});

test('a warning is acknowledged with a reason, which is kept and stands in the report', async ({
  page,
}) => {
  await openAnswers(page, cases[14]!.answers);
  await openChecks(page);
  await told(page, 14)
    .getByRole('button', { name: /核对过，没有错/ })
    .click();
  const reason = page.getByLabel(/理由（会写进自评报告）/);
  await expect(reason).toBeFocused();
  await expectAccessible(page, 'writing a reason');
  // An empty reason is none.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('请写明理由，或者取消。');
  // Enter that ends a composition does not take half a reason.
  const ime = await InputMethod.on(page);
  await ime.compose('z', 'zhuren');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await ime.enter();
  await expect(reason).toHaveValue('zhuren');
  await ime.commit('主任');
  await reason.fill('主任为外聘院士工作站首席专家');
  await page.keyboard.press('Enter');
  await expect(told(page, 14)).toContainText('✓ 已核对：主任为外聘院士工作站首席专家');
  await saved(page);
  await reload(page);
  await expect(told(page, 14)).toContainText('✓ 已核对：主任为外聘院士工作站首席专家');

  await openResult(page);
  const report = readPdf(await bytesOf(await download(page, '自评报告（PDF）')));
  const text = report.pages
    .map((printed) => printed.text)
    .join('')
    .replace(/\s/g, '');
  expect(text).toContain('提醒（核对14）');
  expect(text).toContain('已核对，说明：主任为外聘院士工作站首席专家');

  await openChecks(page);
  await told(page, 14).getByRole('button', { name: '撤回' }).click();
  await expect(told(page, 14)).not.toContainText('已核对');
  await saved(page);
});

test('from red to clean: a dossier with nearly all of them is mended in the browser', async ({
  page,
}) => {
  test.setTimeout(180_000);
  // 2 and 1 exclude each other, and 4 cannot fire.
  const patents = [
    {
      name: '一种示例方法',
      number: 'ZL202010000011.4',
      filingDate: '2020-03-16',
      grantNoticeDate: '2021-12-08',
      announcementDate: '2022-01-25',
      applicants: [designer['enterpriseName']],
      inventors: ['向示甲'],
      patentees: [designer['enterpriseName']],
      selfDeveloped: 'yes',
      obtainedBy: 'own',
      inForce: 'yes',
    },
  ];
  await openAnswers(
    page,
    but(designer, {
      applicantType: 'manufacturing',
      operatingRevenue: 3200,
      pureServiceRevenue: 3400,
      equipmentValue: 70,
      staffTotal: 14,
      taxPaid: 1984000,
      rndStaffYearEnd: 12,
      staffBachelor: 15,
      copyrightsApplied: 10,
      patents,
      totalLiabilities: 3000,
      netProfit: 500,
      newProductRevenue: 3300,
      centreFounded: '2013-05',
      'centreDirector.qualification': 'none',
      staff: withRow(designer, 'staff', 1, { idNumber: idOf(designer, 0) }),
      equipment: withRow(designer, 'equipment', 1, { invoice: invoiceOf(designer, 0) }),
      exportUsd: 5,
      averageWageRnd: 15,
      postcode: undefined,
    }),
  );
  await openChecks(page);
  const all = [1, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22];
  for (const number of all) await expect(told(page, number).first(), String(number)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^错误（9）$/ })).toBeVisible();

  await test.step('what one click corrects', async () => {
    for (const number of [3, 7, 16, 18, 22])
      await told(page, number)
        .getByRole('button', { name: /^(改为|清单合计|名单人数|合同合计|按元换算)/ })
        .click();
    for (const number of [3, 7, 16, 18, 22]) await expect(told(page, number)).toHaveCount(0);
  });

  /** Follows the finding's link to one of its places, mends it there and comes back. */
  const mend = (number: number, nth: number, mended: (focused: Locator) => Promise<unknown>) =>
    test.step(`check ${number}`, async () => {
      const link = told(page, number).getByRole('link').nth(nth);
      const path = (await link.getAttribute('href'))!.split('#')[1]!;
      await link.click();
      await expectFocusedQuestion(page, path);
      await mended(page.locator(':focus'));
      await saved(page);
      await page.goBack();
      await expect(page.getByRole('heading', { name: /^错误/ })).toBeVisible();
      await expect(told(page, number)).toHaveCount(0);
    });
  const type = (text: string) => (focused: Locator) => focused.fill(text);

  await mend(1, 1, type('3520.6'));
  await mend(5, 1, type('7'));
  await mend(6, 0, type('10'));
  await mend(8, 1, type('23'));
  await mend(10, 0, type('640.8'));
  await mend(11, 0, type('428.7'));
  await mend(12, 0, type('1960.4'));
  await mend(13, 0, type('2019年9月5日'));
  await mend(14, 0, () => page.locator('[value=senior]').check());
  await mend(19, 0, type('4'));
  await mend(20, 1, type('21.6'));

  await test.step('what the lists hold', async () => {
    await openList(page, 'patents');
    await cell(page, 'patents', 1, 'number').fill('ZL202010000011.5');
    await page.keyboard.press('Tab');
    await openList(page, 'staff');
    await cell(page, 'staff', 2, 'idNumber').fill(idOf(designer, 1));
    await page.keyboard.press('Tab');
    await openList(page, 'equipment');
    await cell(page, 'equipment', 2, 'invoice').fill(invoiceOf(designer, 1));
    await page.keyboard.press('Tab');
    await saved(page);
  });

  await test.step('what was empty', async () => {
    await openChecks(page);
    await page
      .getByRole('link', { name: /邮政编码/ })
      .first()
      .click();
    await expectFocusedQuestion(page, 'q-postcode');
    await page.locator(':focus').fill('412000');
    await saved(page);
  });

  await openChecks(page);
  await clean(page);
  await expect(page.getByRole('heading', { name: /✓ 已填完/ })).toHaveCount(5);
});
