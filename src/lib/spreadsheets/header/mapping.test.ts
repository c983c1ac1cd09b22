import { describe, expect, it } from 'vitest';
import { listSheets } from '../../policy/tech-centre/list-columns';
import { readRows } from '../rows/read-rows';
import { textTable } from '../text/text-table';
import { applyMapping } from './apply-mapping';
import { findHeader, headerAt } from './find-header';
import { choiceOf } from './mapping';
import { fingerprint, recall, remember } from './remember';

const { equipment, staff } = listSheets;
const columns = equipment.columns;
const table = (text: string) => textTable(text, '设备.csv');

const odd = table('设备清单,,\n编码,品名,入库价\nA1,示波器,3\nA2,电桥,1.2');

describe('a mapping', () => {
  it('says how sure it is of each column, and what is left over on both sides', () => {
    const found = findHeader(
      table('仪器设备名称,生产厂家全称,日期,原值（万元）,颜色\n示波器,甲厂,2021-03,3,蓝'),
      columns,
    );
    expect(found.matches.map(({ key, confidence }) => [key, confidence])).toEqual([
      ['name', 'exact'],
      ['maker', 'likely'],
      ['bought', 'guess'],
      ['originalValue', 'exact'],
    ]);
    expect(found.matches[3]?.unit).toBe('万元');
    expect(found.unmapped).toEqual([{ column: 4, heading: '颜色', example: '蓝' }]);
    expect(found.missing).toEqual(['sets', 'invoice', 'use', 'place']);
  });

  it('takes what pieces are counted in for no maker', () => {
    const found = findHeader(table('设备名称,单位,数量,供应商\n示波器,台,1,甲公司'), columns);
    expect(found.matches.map(({ key }) => key)).toEqual(['name', 'sets']);
    expect(found.unmapped.map(({ heading }) => heading)).toEqual(['单位', '供应商']);
  });

  it('is empty when nothing names a column, until the user says which is which', () => {
    const found = findHeader(table('A1,示波器,3\nA2,电桥,1.2'), columns);
    expect([found.headerLine, found.matches]).toEqual([0, []]);
    const chosen = applyMapping(
      table('A1,示波器,3\nA2,电桥,1.2'),
      {
        headerLine: 0,
        headerDepth: 0,
        picks: [
          { key: 'name', column: 1 },
          { key: 'originalValue', column: 2, unit: '万元' },
        ],
      },
      columns,
    );
    expect(
      readRows(table('A1,示波器,3\nA2,电桥,1.2'), chosen, columns, { today: '2024-05-31' }).rows,
    ).toEqual([
      { name: '示波器', originalValue: 30000 },
      { name: '电桥', originalValue: 12000 },
    ]);
  });

  it('can be moved to another header row', () => {
    const moved = headerAt(odd, columns, 2);
    expect([moved.headerLine, moved.headerDepth]).toEqual([2, 1]);
  });

  it('passes over picks of columns that are not there', () => {
    const choice = {
      headerLine: 2,
      headerDepth: 1,
      picks: [
        { key: 'name', column: 9 },
        { key: 'colour', column: 1 },
      ],
    };
    expect(applyMapping(odd, choice, columns).matches).toEqual([]);
  });
});

describe('a remembered mapping', () => {
  const found = headerAt(odd, columns, 2);
  const chosen = applyMapping(
    odd,
    {
      headerLine: 2,
      headerDepth: 1,
      picks: [
        { key: 'name', column: 1 },
        { key: 'originalValue', column: 2, unit: '万元' },
      ],
    },
    columns,
  );

  it('survives storage and fits the same table further down another file', () => {
    const key = fingerprint('equipment', odd, found, 2023);
    const memory = JSON.parse(JSON.stringify(remember({}, key, choiceOf(chosen), found)));
    const next = table('二〇二四年\n设备清单\n编 码,品名,入库价\nA3,天平,2');
    const foundNext = headerAt(next, columns, 3);
    expect(fingerprint('equipment', next, foundNext, 2023)).toBe(key);
    const again = applyMapping(next, recall(memory, key, foundNext)!, columns);
    expect(readRows(next, again, columns, { today: '2024-05-31' }).rows).toEqual([
      { name: '天平', originalValue: 20000 },
    ]);
  });

  it('is another for another list or other headings, and the oldest are forgotten', () => {
    const key = fingerprint('equipment', odd, found, 2023);
    expect(fingerprint('staff', odd, found, 2023)).not.toBe(key);
    let memory = remember({}, key, choiceOf(chosen), found);
    for (let i = 0; i < 60; i++) memory = remember(memory, `staff|${i}`, choiceOf(chosen), found);
    expect(Object.keys(memory)).toHaveLength(50);
    expect(recall(memory, key, found)).toBeUndefined();
    expect(recall(memory, '__proto__', found)).toBeUndefined();
  });
});

it('does not take a list for another', () => {
  const people = table('姓名,身份证号,最高学历\n甲,1,本科');
  expect(findHeader(people, staff.columns).matches).toHaveLength(3);
  expect(findHeader(people, columns).matches).toHaveLength(0);
});
