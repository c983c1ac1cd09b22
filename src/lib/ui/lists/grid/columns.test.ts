import { describe, expect, test } from 'vitest';
import type { Column } from '../../../spreadsheets/columns';
import { clipboardTable } from './clipboard-table';
import {
  cellAtRest,
  cellInWords,
  compareCells,
  problemOf,
  showCell,
  withCell,
  type ListRow,
} from './columns';

const column = (kind: Column['kind'], more: Partial<Column> = {}): Column => ({
  key: 'x',
  label: '列',
  synonyms: [],
  kind,
  example: '',
  ...more,
});
const yesNo = column('choice', {
  choices: [
    [/^(是|√)$/, 'yes'],
    [/^(否|×)$/, 'no'],
  ],
});

describe('a cell', () => {
  test.each<[string, Column, string, unknown, string]>([
    ['text', column('text'), ' 显微镜 ', '显微镜', '显微镜'],
    ['money', column('money', { unit: '元' }), '1,234.5', 1234.5, '1234.5'],
    ['zero is not blank', column('number'), '0', 0, '0'],
    ['date', column('date'), '2021.5', '2021-05', '2021年5月'],
    ['names', column('names'), '甲公司、乙公司', ['甲公司', '乙公司'], '甲公司、乙公司'],
    ['choice by word', yesNo, '√', 'yes', 'yes'],
    ['choice by value', yesNo, 'no', 'no', 'no'],
  ])('%s', (_, of, text, value, shown) => {
    const row = withCell({}, of, text);
    expect(row['x']).toEqual(value);
    expect(showCell(of, row)).toBe(shown);
    expect(problemOf(of, row)).toBeUndefined();
  });

  test('text that cannot be read is kept, told, and gone once mended', () => {
    const money = column('money', { unit: '元' });
    const wrong = withCell({ x: 5, y: 1 }, money, '约五千');
    expect(wrong).toEqual({ y: 1, typed: { x: '约五千' } });
    expect(showCell(money, wrong)).toBe('约五千');
    expect(problemOf(money, wrong)).toMatch(/阿拉伯数字/);
    expect(withCell(wrong, money, '5000')).toEqual({ y: 1, x: 5000 });
  });

  test('cleared is absent, not empty', () => {
    expect(withCell({ x: '甲' }, column('text'), '  ')).toEqual({});
  });
});

describe('typed or pasted, a cell reads as it would imported', () => {
  test.each<[string, Column, string, unknown]>([
    ['a foreign company', column('names'), 'ABC Co., Ltd.、甲公司', ['ABC Co., Ltd.', '甲公司']],
    ['a currency sign', column('money', { unit: '元' }), '¥1,200.00', 1200],
    ['pieces', column('number', { unit: '台套', whole: true }), '2台', 2],
    ['an identity number', column('citizen-id'), '110105 19491231 002x', '11010519491231002X'],
    ['a name set wide', column('person'), '张　三', '张三'],
    ['a choice with blanks', yesNo, '√ ', 'yes'],
  ])('%s', (_, of, text, value) => {
    expect(withCell({}, of, text)).toEqual({ x: value });
  });

  test.each<[string, Column, string, RegExp]>([
    ['parts of a 分', column('money', { unit: '元' }), '100.005', /小于 1 分/],
    ['a ruined number', column('citizen-id'), '4.30102E+17', /末几位已经丢失/],
    ['no choice', yesNo, '也许', /请填“是”或“否”/],
  ])('%s is kept and told', (_, of, text, says) => {
    const row = withCell({}, of, text);
    expect(row).toEqual({ typed: { x: text } });
    expect(problemOf(of, row)).toMatch(says);
  });
});

describe('the clipboard', () => {
  test.each<[string, string, string[][] | undefined]>([
    ['one cell', '甲', undefined],
    ['one cell with its line end', '甲\r\n', undefined],
    ['a row', '甲\t乙\r\n', [['甲', '乙']]],
    ['a column', '甲\n乙\n', [['甲'], ['乙']]],
    [
      'blanks inside',
      '甲\t\t丙\n\t乙\t\n',
      [
        ['甲', '', '丙'],
        ['', '乙', ''],
      ],
    ],
    [
      'quotes that only are characters',
      '"甲"牌\t"5英寸\r\n19"\t乙\r\n',
      [
        ['"甲"牌', '"5英寸'],
        ['19"', '乙'],
      ],
    ],
    ['quotes and a line end inside', '"甲\n乙"\t"说""好"""\n', [['甲\n乙', '说"好"']]],
  ])('%s', (_, text, rows) => {
    expect(clipboardTable(text)).toEqual(rows);
  });
});

test('sorting puts blanks last and compares numbers as numbers', () => {
  const number = column('number');
  const rows: ListRow[] = [{ x: 10 }, {}, { x: 9 }, { x: 0 }];
  expect([...rows].sort((a, b) => compareCells(number, a, b))).toEqual([
    { x: 0 },
    { x: 9 },
    { x: 10 },
    {},
  ]);
});

describe('an identity number is masked where nobody works on it', () => {
  const id = column('citizen-id');
  test.each<[what: string, row: ListRow, shown: string]>([
    ['a right one', { x: '430000197001011007' }, '4300***********007'],
    [
      'a wrong one that was imported as text',
      { typed: { x: '43000019700101100' } },
      '4300**********100',
    ],
    ['a short one, whole', { x: '430000' }, '******'],
    ['what a spreadsheet made of it', { typed: { x: '4.3E+17' } }, '4.3E+17'],
    ['none', {}, ''],
  ])('%s', (_what, row, shown) => {
    expect(cellAtRest(id, row)).toBe(shown);
    expect(cellInWords(id, row)).toBe(shown);
  });

  test('other columns are not', () => {
    expect(cellAtRest(column('text'), { x: '430000197001011007' })).toBe('430000197001011007');
  });
});
