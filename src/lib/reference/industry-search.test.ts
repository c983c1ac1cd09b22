import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchIndustries } from './industries';
import { industryTable } from './industry-table';

const codesFor = (query: string, limit?: number) =>
  searchIndustries(query, limit).map((entry) => entry.code);

describe('by code', () => {
  test.each([
    ['3911', ['3911']],
    ['391', ['391', '3911', '3912', '3913', '3914', '3915', '3919']],
    ['３９１', ['391', '3911', '3912', '3913', '3914', '3915', '3919']],
    ['C391', ['391', '3911', '3912', '3913', '3914', '3915', '3919']],
    ['c 3911', ['3911']],
    ['A391', []],
    ['011', ['011', '0111', '0112', '0113', '0119']],
    ['9999', []],
  ])('%j finds %j', (query, codes) => {
    expect(codesFor(query)).toEqual(codes);
  });

  test('a 门类 letter opens its codes in order', () => {
    expect(codesFor('C', 3)).toEqual(['C', '13', '131']);
  });
});

describe('by name', () => {
  test.each([
    ['the whole name, finer level first', '集成电路设计', ['6520', '652']],
    ['the start of a name before its middle', '软件', ['651', '65', '6511']],
    ['part of a name, guide first', '污水', ['4620', '462']],
    ['characters in order', '锂电池', ['3841']],
    ['two terms, in any order', '应用 软件', ['6513']],
    ['a code and a term', '651 应用', ['6513']],
    ['ASCII brackets for full-width ones', '(绒)', ['1941', '1942', '194']],
    ['a name that holds digits', '3d', ['7517']],
    ['several codes of equal fit: those of the guide first', '环保', ['7516', '359']],
    ['nothing', '量子纠缠', []],
  ])('%s: %s', (_, query, codes) => {
    expect(codesFor(query, Math.max(codes.length, 1))).toEqual(codes);
  });

  test('a name that holds the term comes before one that only has its letters in order', () => {
    const codes = codesFor('环保', 50);
    expect(codes.indexOf('4862')).toBeLessThan(codes.indexOf('3591'));
    expect(codes).toContain('3591');
  });
});

describe('always', () => {
  test.each(['', '  ', '　', ',', '、'])('%j finds nothing', (query) => {
    expect(codesFor(query)).toEqual([]);
  });

  test('no more than the limit', () => {
    expect(codesFor('制造')).toHaveLength(20);
    expect(codesFor('制造', 5)).toHaveLength(5);
  });

  test('every entry is found by its code and by its name', () => {
    const entries = [...industryTable().values()];
    fc.assert(
      fc.property(fc.constantFrom(...entries), ({ code, name }) => {
        expect(codesFor(code)[0]).toBe(code);
        expect(codesFor(name)).toContain(code);
      }),
      { numRuns: 300 },
    );
  });
});
