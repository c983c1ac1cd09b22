import { describe, expect, test } from 'vitest';
import { cities, cityOf, countiesOf } from './divisions';

describe('Hunan', () => {
  test('has the 14 市州 the forms name', () => {
    expect(cities.map((city) => city.name)).toEqual([
      '长沙市',
      '株洲市',
      '湘潭市',
      '衡阳市',
      '邵阳市',
      '岳阳市',
      '常德市',
      '张家界市',
      '益阳市',
      '郴州市',
      '永州市',
      '怀化市',
      '娄底市',
      '湘西州',
    ]);
  });

  test('has 122 县市区, each code inside its 市州', () => {
    const all = cities.flatMap((city) => city.counties);
    expect(all).toHaveLength(122);
    expect(new Set(all.map((county) => county.code)).size).toBe(122);
    for (const city of cities) {
      for (const county of city.counties) {
        expect(county.code.slice(0, 4), county.name).toBe(city.code.slice(0, 4));
      }
    }
  });

  test.each([
    [/自治县$/, 7],
    [/区$/, 36],
    [/市$/, 19],
    [/(?<!自治)县$/, 60],
  ])('%s: %i', (ending, count) => {
    const names = cities.flatMap((city) => city.counties.map((county) => county.name));
    expect(names.filter((name) => ending.test(name))).toHaveLength(count);
  });
});

describe('cityOf', () => {
  test.each(['433100', '湘西土家族苗族自治州', '湘西州', '湘西', ' 湘西州 '])('%j', (wanted) => {
    expect(cityOf(wanted)).toMatchObject({
      code: '433100',
      name: '湘西州',
      officialName: '湘西土家族苗族自治州',
    });
  });

  test.each(['', '武汉市', '430000', '岳麓区'])('%j is none', (wanted) => {
    expect(cityOf(wanted)).toBeUndefined();
  });
});

test.each([
  ['长沙市', 9, '岳麓区'],
  ['张家界', 4, '慈利县'],
  ['433100', 8, '吉首市'],
  ['永州市', 11, '祁阳市'], // a city since 2021
])('%s has %i, among them %s', (city, count, county) => {
  const counties = countiesOf(city);
  expect(counties).toHaveLength(count);
  expect(counties.map(({ name }) => name)).toContain(county);
});

test('an unknown 市州 has no 县市区', () => {
  expect(countiesOf('武汉市')).toEqual([]);
});
