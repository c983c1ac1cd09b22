import { describe, expect, test } from 'vitest';
import edition2024 from '../../../../static/editions/tech-centre-2024.json';
import { assess } from '../../assess/assess';
import type { Edition } from '../types';
import type { TechCentreAnswers } from './answers';
import { techCentre } from './index';

const edition = edition2024 as Edition;
const found = (number: number, answers: TechCentreAnswers) =>
  assess(techCentre, edition, answers)
    .checks.filter((check) => check.number === number)
    .map((check) => check.message);

const person = { name: '甲', idNumber: '430000199001010018', joined: '2020-01', daysInPost: 250 };
const other = { name: '乙', idNumber: '43000019850615002X', joined: '2021-03', daysInPost: 365 };
const machine = {
  name: '显微镜',
  bought: '2022-05',
  originalValue: 1000,
  sets: 1,
  invoice: '0100001',
};

describe('15 E 职工名单', () => {
  test.each<[string, TechCentreAnswers['staff'], string | undefined]>([
    ['两人都对', [person, other], undefined],
    ['没有名单', undefined, undefined],
    [
      '身份证号重复',
      [person, { ...other, idNumber: person.idNumber }],
      '第 2 行 身份证号与第 1 行重复',
    ],
    ['重复的写法不同', [person, { ...other, idNumber: '430000 19900101 0018' }], '与第 1 行重复'],
    ['校验码不对', [{ ...person, idNumber: '430000199001010019' }], '第 1 行 身份证号：'],
    ['在岗 365 天', [{ ...person, daysInPost: 365 }], undefined],
    ['在岗 366 天（2023 年只有 365 天）', [{ ...person, daysInPost: 366 }], '在岗天数 366'],
    ['截止日当月入职', [{ ...person, joined: '2024-05' }], undefined],
    ['截止日之后入职', [{ ...person, joined: '2024-06' }], '入职时间晚于申报截止日'],
  ])('%s', (_, staff, message) => {
    const messages = found(15, staff ? { staff } : {});
    if (message === undefined) expect(messages).toEqual([]);
    else expect(messages).toEqual([expect.stringContaining(message)]);
  });

  test('闰年有 366 天', () => {
    const leap = { ...edition, fiscalYear: 2024, referenceDay: '2025-05-31' };
    const answers: TechCentreAnswers = { staff: [{ ...person, daysInPost: 366 }] };
    expect(assess(techCentre, leap, answers).checks.filter(({ number }) => number === 15)).toEqual(
      [],
    );
  });

  test('同一份名单换了版本要重新核对', () => {
    const answers: TechCentreAnswers = { staff: [{ ...person, joined: '2024-06' }] };
    expect(found(15, answers)).toHaveLength(1);
    const later = { ...edition, referenceDay: '2025-05-31' };
    expect(assess(techCentre, later, answers).checks.filter(({ number }) => number === 15)).toEqual(
      [],
    );
  });

  test('多于三处只列前三处', () => {
    const staff = Array.from({ length: 5 }, () => ({ ...person, idNumber: '1' }));
    expect(found(15, { staff })[0]).toMatch(/第 1 行.*第 2 行.*第 3 行.* 等 5 处。$/);
  });
});

describe('17 W 仪器设备', () => {
  test.each<[string, object, string | undefined]>([
    ['没有问题', {}, undefined],
    ['购置日期在截止日之后', { bought: '2024-06' }, '购置日期晚于申报截止日'],
    ['截止日当天', { bought: '2024-05-31' }, undefined],
    ['原值为 0', { originalValue: 0 }, '原值应大于 0'],
    ['两台套', { sets: 2 }, '台套数 2'],
  ])('%s', (_, more, message) => {
    const messages = found(17, { equipment: [{ ...machine, ...more }] });
    if (message === undefined) expect(messages).toEqual([]);
    else expect(messages).toEqual([expect.stringContaining(message)]);
  });

  test('同一张发票两次', () => {
    expect(found(17, { equipment: [machine, machine] })[0]).toContain('发票号与第 1 行相同');
    expect(found(17, { equipment: [machine, { ...machine, invoice: '0100002' }] })).toEqual([]);
  });
});

describe('19 W 同比增长', () => {
  test.each([
    ['上年有数', 8000, 7000, 0],
    ['上年为 0', 8000, 0, 1],
    ['上年亏损', 80, -20, 1],
    ['两年都是 0', 0, 0, 0],
  ])('%s', (_, now, before, count) => {
    expect(found(19, { totalProfit: now, totalProfitPrior: before })).toHaveLength(count);
  });

  test('缺一年不提醒', () => {
    expect(found(19, { totalProfitPrior: 0 })).toEqual([]);
    expect(found(19, { totalProfit: 10 })).toEqual([]);
  });
});
