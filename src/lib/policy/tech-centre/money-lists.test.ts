import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EquipmentLine, ServiceContract } from './answers';
import { sumEquipment, sumContracts } from './money-lists';

const lines = (...yuan: number[]): EquipmentLine[] =>
  yuan.map((originalValue) => ({ name: '天平', originalValue }));

describe('equipment, listed in 元, summed in 万元', () => {
  test.each<[what: string, lines: EquipmentLine[], wan: number]>([
    ['one line', lines(5636000), 563.6],
    ['元 and 分', lines(1234.56), 0.123456],
    ['0.1 + 0.2 元', lines(0.1, 0.2), 0.00003],
    ['1.1 + 2.2 元', lines(1.1, 2.2), 0.00033],
    ['discarded ones do not count', [...lines(10000), { originalValue: 5, use: '已报废' }], 1],
    ['弃用', [...lines(10000), { originalValue: 5, use: '弃用' }], 1],
    ['停用', [...lines(10000), { originalValue: 5, use: '停用' }], 1],
    ['未报废', [{ originalValue: 10000, use: '在用，未报废' }], 1],
    ['empty rows are no rows', [{}, ...lines(10000), {}], 1],
  ])('%s', (_what, list, wan) => {
    expect(sumEquipment(list)).toMatchObject({ low: wan, high: wan });
  });

  test('a line without its value leaves the total open', () => {
    expect(sumEquipment([...lines(10000), { name: '显微镜' }])).toMatchObject({
      low: 1,
      high: Infinity,
    });
  });

  test('a discarded line without its value does not', () => {
    expect(sumEquipment([...lines(10000), { name: '旧机', use: '报废' }]).high).toBe(1);
  });

  test('ten thousand lines are exact to the 分', () => {
    const fen = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(fc.array(fen, { minLength: 10_000, maxLength: 10_000 }), (all) => {
        const list = all.map((each) => ({ originalValue: each / 100 }));
        const sum = all.reduce((total, each) => total + BigInt(each), 0n);
        expect(sumEquipment(list).low).toBe(Number(`${sum}e-6`));
      }),
      { numRuns: 5 },
    );
  });
});

test('a machine whose use may be either leaves the total between without it and with it', () => {
  const list = [...lines(10000), { name: '试验机', originalValue: 20000, use: '量产前工艺验证' }];
  expect(sumEquipment(list)).toMatchObject({ low: 1, high: 3 });
  expect(sumEquipment([...list, { name: '样机', use: '中试生产线' }]).high).toBe(Infinity);
});

describe('technical-service contracts, in 万元', () => {
  test.each<[what: string, list: ServiceContract[], low: number, high: number]>([
    ['0.1 + 0.2', [{ received: 0.1 }, { received: 0.2 }], 0.3, 0.3],
    ['to the 分', [{ received: 1000.000001 }, { received: 2000 }], 3000.000001, 3000.000001],
    ['a row without it', [{ received: 3000 }, { number: '技-02' }], 3000, Infinity],
    ['none received', [{ received: 0 }], 0, 0],
    ['empty rows', [{}, { received: 5 }], 5, 5],
  ])('%s', (_what, list, low, high) => {
    expect(sumContracts(list)).toMatchObject({ low, high });
  });

  test('a thousand rows are exact to the 分', () => {
    const fen = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1000, maxLength: 1000 }), (all) => {
        const sum = all.reduce((total, each) => total + BigInt(each), 0n);
        const list = all.map((each) => ({ received: Number(`${each}e-6`) }));
        expect(sumContracts(list).low).toBe(Number(`${sum}e-6`));
      }),
      { numRuns: 20 },
    );
  });
});

describe('生产设备（附件5 二（4））', () => {
  test.each([
    ['生产线检测', 'no'],
    ['批量生产', 'no'],
    ['检测产品性能参数', 'yes'],
    ['研发试验', 'yes'],
    ['研发试验，非生产用', 'yes'],
    ['非生产线设备，专用于检测', 'yes'],
    ['不用于批量生产', 'yes'],
    ['不再用于生产线，专门用于检测', 'yes'],
    ['检测，未停用', 'yes'],
    ['量产前工艺验证', 'unknown'],
    ['中试生产线', 'unknown'],
    ['报废电池回收试验', 'unknown'],
    ['研发试验，已停用', 'no'],
    ['2023年报废', 'no'],
  ])('用途「%s」', (use, counts) => {
    expect(sumEquipment([{ name: '设备', originalValue: 10000, use }]).rows).toEqual([
      expect.objectContaining({ row: 0, counts }),
    ]);
  });
});
