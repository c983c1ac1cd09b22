import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { gbt4754 } from './gbt4754-2017.data';
import { industryByCode, industryName, parentsOf } from './industries';
import { industryTable } from './industry-table';

describe('GB/T 4754-2017 as kept here', () => {
  const entries = [...industryTable().values()];

  test.each([
    ['section', 20],
    ['division', 97],
    ['group', 473],
    ['class', 1382],
  ] as const)('%s: %i entries', (level, count) => {
    expect(entries.filter((entry) => entry.level === level)).toHaveLength(count);
  });

  test('has not been edited by accident', () => {
    // Change it together with docs/reference/README.md, which says where every name comes from.
    expect(createHash('sha256').update(gbt4754).digest('hex')).toBe(
      '3499dcf21b4f769e038f836002d4e69bcd548d7b6388ecff850064c727ce89ec',
    );
  });

  test('every code follows its parents', () => {
    const seen = new Set<string>();
    for (const { code, section } of entries) {
      const parent = code.length === 2 ? section : code.slice(0, -1);
      expect(parent === '' || seen.has(parent), code).toBe(true);
      seen.add(code);
    }
  });

  test('every line has a code and a name', () => {
    for (const line of gbt4754.trim().split('\n')) {
      expect(line).toMatch(/^([A-T]|\d{2,4}) \S+$/u);
    }
    expect(entries).toHaveLength(gbt4754.trim().split('\n').length);
  });

  test('C 13–43 are the 31 大类 of 附件5', () => {
    const manufacturing = entries.filter((e) => e.level === 'division' && e.section === 'C');
    expect(manufacturing.map((e) => Number(e.code))).toEqual(
      Array.from({ length: 31 }, (_, i) => 13 + i),
    );
  });
});

describe('lookup', () => {
  test.each([
    ['C', '制造业', 'C'],
    ['0111', '稻谷种植', 'A'],
    ['43', '金属制品、机械和设备修理业', 'C'],
    ['2740', '中成药生产', 'C'],
    ['651', '软件开发', 'I'],
    ['6520', '集成电路设计', 'I'],
    ['734', '医学研究和试验发展', 'M'],
    ['77', '生态保护和环境治理业', 'N'],
    ['9231', '监察委员会', 'S'], // amendment 1
    ['9700', '国际组织', 'T'],
  ])('%s is %s in %s', (code, name, section) => {
    expect(industryName(code)).toBe(name);
    expect(industryByCode(code)?.section).toBe(section);
  });

  test.each(['３９１１', 'C3911', 'ｃ 3911', ' 3911 '])('%j is 3911', (typed) => {
    expect(industryByCode(typed)?.code).toBe('3911');
  });

  test.each(['', 'Z', '44444', '9999', '39-1', '制造业'])('%j is no code', (code) => {
    expect(industryByCode(code)).toBeUndefined();
    expect(industryName(code)).toBeUndefined();
    expect(parentsOf(code)).toEqual([]);
  });

  test.each([
    ['C', []],
    ['39', ['C']],
    ['391', ['C', '39']],
    ['3911', ['C', '39', '391']],
    ['0111', ['A', '01', '011']],
  ])('above %s stand %j', (code, above) => {
    expect(parentsOf(code).map((entry) => entry.code)).toEqual(above);
  });
});
