import { describe, expect, test } from 'vitest';
import type { StaffMember } from './answers';
import { countRndStaff, countStaff } from './people';

const researcher: StaffMember = {
  name: '李某',
  education: '本科',
  isRnd: 'yes',
  external: 'no',
  insuredMonths: 3,
};
const like = (changes: { [K in keyof StaffMember]?: StaffMember[K] | undefined }): StaffMember =>
  Object.fromEntries(
    Object.entries({ ...researcher, ...changes }).filter(([, value]) => value !== undefined),
  ) as StaffMember;

describe('R&D staff by 附件5 二（3）', () => {
  test.each<[what: string, person: StaffMember, counts: 'yes' | 'no' | 'unknown']>([
    ['in order', researcher, 'yes'],
    ['3 months insured', like({ insuredMonths: 3 }), 'yes'],
    ['2 months insured', like({ insuredMonths: 2 }), 'no'],
    ['12 months insured', like({ insuredMonths: 12 }), 'yes'],
    ['insurance blank', like({ insuredMonths: undefined }), 'unknown'],
    ['not insured', like({ insuredMonths: 0 }), 'no'],
    ['seconded or part-time', like({ external: 'yes' }), 'no'],
    ['seconded blank', like({ external: undefined }), 'unknown'],
    ['博士', like({ education: '博士研究生' }), 'yes'],
    ['大专', like({ education: '大专' }), 'yes'],
    ['中专', like({ education: '中专' }), 'yes'],
    ['高中', like({ education: '高中' }), 'yes'],
    ['初中', like({ education: '初中' }), 'no'],
    ['初中及以下', like({ education: '初中及以下' }), 'no'],
    ['小学', like({ education: '小学' }), 'no'],
    ['education that settles nothing', like({ education: '其他' }), 'unknown'],
    ['education blank', like({ education: undefined }), 'unknown'],
    ['one "no" decides', { isRnd: 'yes', external: 'yes' }, 'no'],
  ])('%s: %s', (_what, person, counts) => {
    const count = countRndStaff([person]);
    expect(count.rows).toMatchObject([{ row: 0, counts, why: expect.stringMatching(/./) }]);
    expect([count.low, count.high]).toEqual([counts === 'yes' ? 1 : 0, counts === 'no' ? 0 : 1]);
  });

  test.each(['no', undefined] as const)('marked %s as R&D: not among them at all', (isRnd) => {
    expect(countRndStaff([like({ isRnd })])).toEqual({ low: 0, high: 0, rows: [] });
  });

  test('who is not counted is named by row, with the reason', () => {
    const list = [{}, researcher, like({ isRnd: 'no' }), like({ insuredMonths: 1 })];
    expect(countRndStaff(list)).toEqual({
      low: 1,
      high: 1,
      rows: [
        { row: 1, counts: 'yes', why: '计入' },
        { row: 3, counts: 'no', why: '本单位社保不足 3 个月' },
      ],
    });
  });
});

test('all staff: every row with anything in it', () => {
  expect(countStaff([{}, { name: '李某' }, { isRnd: 'no' }, { daysInPost: 0 }])).toBe(3);
});
