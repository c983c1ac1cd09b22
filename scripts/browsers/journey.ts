import ExcelJS from 'exceljs';
import { readPdf } from '../../src/lib/documents/testing/read-pdf';
import { example1, ruleAreas } from '../../tests/support/example-firms';
import { until, type Browser } from './browser';
import { click, expectNoTrouble, made, open, saved, type } from './page';

type Figures = Partial<Record<keyof typeof example1, string>>;

const { enterpriseFounded, centreFounded, operatingRevenue, mainRevenue } = example1;
const steps: [step: string, answers: Figures][] = [
  ['founded', { enterpriseFounded, centreFounded }],
  ['revenue', { operatingRevenue, mainRevenue }],
  ['rnd-expense', { rndExpense: example1.rndExpense }],
  ['rnd-staff', { staffTotal: example1.staffTotal, rndStaff: example1.rndStaff }],
  ['equipment', { equipmentValue: example1.equipmentValue }],
  ['ip', { patentsGranted: example1.patentsGranted }],
];

const verdicts = {
  'main-revenue': 'met',
  'rnd-expense': 'threshold-missing',
  'rnd-staff': 'threshold-missing',
  equipment: 'threshold-missing',
  'intellectual-property': 'met',
  'management-rules': 'met',
  establishment: 'met',
};

/**
 * The main journey: 例1 typed in, decided, exported, and there again after a reload.
 * @param at address of a page, from its path
 * @throws at the first thing that is not as it should be
 */
export async function mainJourney(browser: Browser, at: (path: string) => string): Promise<void> {
  await open(browser, at('/'));
  await until(browser, `document.querySelector('main h1').innerText.includes('自评')`);
  await open(browser, at('/tech-centre/check/basics/'));
  await basics(browser);
  for (const [step, answers] of steps) {
    await onStep(browser, step);
    for (const [path, value] of Object.entries(answers)) await type(browser, path, value);
    await browser.press('Enter');
  }
  await onStep(browser, 'rules');
  for (const area of ruleAreas) await type(browser, `rules.${area}`, '1');
  for (const [indicator, verdict] of Object.entries(verdicts))
    await until(
      browser,
      `document.querySelector('[data-indicator="${indicator}"]').dataset.verdict === '${verdict}'`,
    );
  await saved(browser);
  await browser.press('Enter');
  await until(browser, `document.querySelector('main h2').innerText.includes('尚不能判定')`);

  await exports(browser);
  await expectNoTrouble(browser);

  await open(browser, at('/tech-centre/check/revenue/'));
  await until(browser, `document.getElementsByName('mainRevenue')[0].value === '7022'`);
  await expectNoTrouble(browser);
}

const onStep = (browser: Browser, step: string) =>
  until(browser, `location.href.endsWith('/check/${step}/')`);

async function basics(browser: Browser): Promise<void> {
  await click(browser, '[name="gates.hunanLegalEntity"][value=yes]');
  await click(browser, '[name="gates.noDishonesty"][value=yes]');
  await type(browser, 'enterpriseName', example1.name);
  await browser.evaluate(`(() => {
    const city = document.getElementsByName('city')[0];
    city.value = ${JSON.stringify(example1.city)};
    city.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until(browser, `document.querySelector('[role=combobox]')`);
  await browser.evaluate(`document.querySelector('[role=combobox]').focus()`);
  await browser.type('2740');
  await until(browser, `document.querySelector('[role=option]')?.innerText.includes('2740')`);
  await browser.press('ArrowDown');
  await browser.press('Enter');
  await until(browser, `document.querySelector('[role=combobox]').value.startsWith('2740 中成药')`);
  await click(browser, '[name=physicalGoods][value=yes]');
  await click(browser, '[name=applicantType][value=manufacturing]');
  await click(browser, 'main form button.primary');
}

async function exports(browser: Browser): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await made(browser, '附件1 汇总表（Excel）');
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  if (!JSON.stringify(workbook.worksheets[0]?.getSheetValues()).includes(example1.name))
    throw new Error('附件1 does not name the firm');
  const report = readPdf(await made(browser, '自评报告（PDF）'));
  if (!report.pages.some(({ text }) => text.replace(/\s/g, '').includes(example1.name)))
    throw new Error('the report does not name the firm');
}
