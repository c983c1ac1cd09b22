import { describe, expect, test } from 'vitest';
import { edition as edition2020 } from './core-service/organisation.builder';
import { whole as coreService } from './core-service/whole';
import { edition, hostEdition } from './tech-centre/firms.builder';
import { whole as techCentre } from './tech-centre/whole';
import { rulesInWords } from './rules-in-words';

const words = (id: string, from = edition) =>
  rulesInWords(techCentre.programme, from)
    .find((indicator) => indicator.id === id)!
    .rules.map(({ words, groups }) => [words, groups.join('、')]);

describe('the rules in words', () => {
  test('say each type’s threshold, and the same one once', () => {
    expect(words('main-revenue')).toEqual([
      ['上年度主营业务收入不少于 6\u2009000 万元', '生产制造型'],
      ['上年度主营业务收入不少于 3\u2009000 万元', '研发设计型'],
    ]);
    expect(words('rnd-expense')).toEqual([
      ['研发费用支出额不少于 300 万元', ''],
      ['占主营收入比：不少于多少，门槛待核', ''],
    ]);
  });

  test('say the other way to the same', () => {
    expect(words('intellectual-property').at(-1)).toEqual([
      '或者，自主发明专利不少于 1 件',
      '研发设计型',
    ]);
  });

  test('follow the edition: another figure is another sentence', () => {
    const tiers = [
      { from: 0, value: 5 },
      { from: 10000, value: 4 },
    ];
    const changed = {
      ...hostEdition,
      thresholds: {
        ...hostEdition.thresholds,
        'rnd-expense.ratio': { '*': { basis: 'host' as const, place: 'x', tiers } },
      },
    };
    expect(words('rnd-expense', changed)[1]![0]).toBe(
      '占主营收入比：主营业务收入 0 万元起不少于 5%，主营业务收入 10\u2009000 万元起不少于 4%',
    );
  });

  test('of a yes or no say what is asked', () => {
    const rules = rulesInWords(coreService.programme, edition2020)[1]!.rules;
    expect(rules.at(-1)!.words).toBe('具有组织技术创新资源的能力');
    expect(rules[3]!.words).toBe('大专及以上学历人员的比例不少于 80%');
  });
});
