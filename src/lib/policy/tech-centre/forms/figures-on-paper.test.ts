import { describe, expect, test } from 'vitest';
import { completeSample } from '../samples-complete';
import { samples } from '../samples';
import { growth } from './known-figures';
import { cellsOf, complete, formNamed, inputOf, textOf } from './dossiers.builder';

describe('the forms print what the verdict was made of', () => {
  const shown = [
    ['main-revenue.amount', 'mainRevenue'],
    ['rnd-expense.amount', 'rndExpense'],
    ['rnd-staff.count', 'rndStaff'],
    ['equipment.value', 'equipmentValue'],
  ] as const;
  for (const { title, answers } of [...samples, completeSample])
    test.each(shown)(`${title}: %s`, (key, field) => {
      const input = inputOf(answers);
      const [indicator, id] = key.split('.');
      const value = input.assessment.indicators
        .find((candidate) => candidate.id === indicator)
        ?.requirements.find((requirement) => requirement.id === id)?.value;
      const documents = ['annex-1', 'annex-4'].flatMap((form) => formNamed(form).make(input));
      const numbers = cellsOf(documents)
        .filter((cell) => cell.field === field && !/比|增长/.test(cell.name ?? ''))
        .map((cell) => cell.number?.value);
      expect(value).toBeTypeOf('number');
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(number).toBeCloseTo(value!, 1);
    });
});

test('a list decides the figure in every form, whatever was typed', () => {
  const input = inputOf({ ...complete, staffTotal: 999, equipmentValue: 1 });
  const cells = ['annex-1', 'annex-4'].flatMap((form) => cellsOf(formNamed(form).make(input)));
  const figure = (field: string) =>
    cells.filter((cell) => cell.field === field).map((cell) => cell.number?.value);
  expect(figure('staffTotal')).toEqual([16]);
  expect(figure('equipmentValue')).toEqual([563.6, 563.6]);
});

test('shares of patents print as the verdict counts them', () => {
  const patents = (complete['patents'] as object[]).slice(0, 2);
  const cells = cellsOf(formNamed('annex-1').make(inputOf({ ...complete, patents })));
  expect(cells.find((cell) => cell.field === 'patentsGranted')?.text).toBe('2/3');
});

describe('同比增长', () => {
  const cell = (now: number | undefined, prior: number | undefined) =>
    growth([now, 'netProfit'], [prior, 'netProfitPrior'], '净利润同比增长');
  test.each([
    [6458.2, 5870.6, '10.0'],
    [100.05, 100, '0.1'],
    [99.95, 100, '0.0'],
    [50, 100, '-50.0'],
    [-10, 100, '-110.0'],
    [10, 0, '—'],
    [10, -5, '—'],
  ])('%d after %d is %s', (now, prior, text) => {
    expect(cell(now, prior)).toMatchObject({ text, field: 'netProfitPrior' });
  });

  test('is blank, and leads to what is lacking, while a year is unanswered', () => {
    expect(cell(10, undefined)).toMatchObject({ text: '', blank: true, field: 'netProfitPrior' });
    expect(cell(undefined, 10)).toMatchObject({ text: '', blank: true, field: 'netProfit' });
  });
});

describe('万元 print two decimals at most, rounded half up as they were typed', () => {
  test.each([
    [386.50017, '386.5'],
    [1.005, '1.01'],
    [-1.005, '-1.01'],
    [7022, '7022'],
    [0.004999, '0'],
    [-0.001, '0'],
    [5999.996, '6000'],
  ])('%d as %s', (totalProfit, text) => {
    const cells = cellsOf(formNamed('annex-4').make(inputOf({ totalProfit })));
    expect(cells.find(({ field }) => field === 'totalProfit')).toMatchObject({
      text,
      number: { value: Number(text) },
    });
  });

  test('the rows of a list stay as they are, or they would not add up', () => {
    const contracts = [{ received: 0.333333 }, { received: 0.333334 }, { received: 0.333333 }];
    const cells = cellsOf(
      formNamed('annex-5').make(inputOf({ applicantType: 'rnd-design', contracts })),
    );
    const received = cells.filter(({ field }) => field?.endsWith('.received'));
    expect(received.map(({ text }) => text)).toEqual(['0.333333', '0.333334', '0.333333']);
  });
});

test('blank is never 0, and 0 is never blank', () => {
  const numbers = cellsOf(formNamed('annex-4').make(inputOf({}))).filter((cell) => cell.number);
  expect(numbers).toEqual([]);
  const zero = cellsOf(formNamed('annex-4').make(inputOf({ provincialPlatforms: 0 })));
  expect(zero.find((cell) => cell.field === 'provincialPlatforms')).toMatchObject({ text: '0' });
});

test('生产制造 prints 不填 where the notice does', () => {
  const annex1 = cellsOf(formNamed('annex-1').make(inputOf({ applicantType: 'manufacturing' })));
  expect(annex1.filter((cell) => cell.role === 'fixed' && cell.text === '不填')).toHaveLength(2);
  const annex4 = cellsOf(formNamed('annex-4').make(inputOf({ applicantType: 'manufacturing' })));
  expect(annex4.filter((cell) => cell.text === '不填')).toHaveLength(2);
});

test('生产制造 may give its software copyrights in table 3, and 附件1 still prints 不填', () => {
  const rights = (form: string, answers: object) =>
    cellsOf(formNamed(form).make(inputOf({ applicantType: 'manufacturing', ...answers })))
      .filter(({ role }) => role !== 'example')
      .filter(({ text, field }) => field?.startsWith('copyrights') || text === '不填')
      .map(({ text, field, role }) => [text, field, role]);
  const given = { copyrightsApplied: 5, copyrightsGranted: 0 };
  expect(rights('annex-4', given)).toEqual([
    ['5', 'copyrightsApplied', 'value'],
    ['0', 'copyrightsGranted', 'value'],
  ]);
  expect(rights('annex-4', {})).toEqual([
    ['不填', 'copyrightsApplied', 'fixed'],
    ['不填', 'copyrightsGranted', 'fixed'],
  ]);
  expect(rights('annex-1', given)).toEqual([
    ['不填', undefined, 'fixed'],
    ['不填', undefined, 'fixed'],
  ]);
});

test.each([
  [7022, '7022.0'],
  [5999.96, '6000.0'],
  [0.05, '0.1'],
  [0, '0.0'],
])('附件1 prints %d 万元 as %s, and its workbook holds the figure itself', (mainRevenue, text) => {
  const [cell] = cellsOf(formNamed('annex-1').make(inputOf({ mainRevenue }))).filter(
    ({ name }) => name === '主营收入',
  );
  expect(cell).toMatchObject({ text, number: { value: mainRevenue, decimals: 1 } });
});

test('fixed choices are printed with the chosen one ticked', () => {
  const text = textOf(formNamed('annex-4').make(inputOf(complete)));
  expect(text).toContain('1、国有企业2、合资企业√3、民营企业4、其他（四选一）');
  expect(text).toContain('√1.生产制造型；2、研发设计型（确定其中一类）');
});
