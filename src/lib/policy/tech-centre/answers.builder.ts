/** For tests only: answers of the quick check at random, often near what decides. */
import fc from 'fast-check';
import { withAnswer } from '../../answers/path';
import type { Edition, Threshold } from '../types';
import { ruleAreas, type TechCentreAnswers } from './answers';
import { edition } from './firms.builder';

const money = (...near: number[]) =>
  fc.oneof(
    fc.constantFrom(...near.flatMap((value) => [value - 0.01, value, value + 0.01])),
    fc.integer({ min: 0, max: 2_000_000 }).map((hundredth) => hundredth / 100),
  );
const count = (...near: number[]) =>
  fc.oneof(
    fc.constantFrom(0, 1, ...near.flatMap((value) => [value - 1, value, value + 1])),
    fc.nat(300),
  );
const yesNo = fc.constantFrom('yes', 'no');
const gate = fc.constantFrom('yes', 'no', 'unsure');
const date = fc.constantFrom(
  ...['2010-03', '2022-05', '2022-06', '2022-05-15', '2022-05-16', '2022-05-31', '2022-06-01'],
  ...['2024-02-29', '2024-05', '2024-06', '1999-12-31'],
);

/** Every question of the quick check, by path. */
export const anyAnswer: Record<string, fc.Arbitrary<unknown>> = {
  'gates.hunanLegalEntity': gate,
  'gates.noDishonesty': gate,
  enterpriseName: fc.constant('湖南某某有限公司'),
  city: fc.constantFrom('长沙市', '湘西州'),
  industryCode: fc.constantFrom('2740', '6520', '6410', '7722', '5211', '659', '65'),
  physicalGoods: yesNo,
  servesIndustryField: yesNo,
  applicantType: fc.constantFrom('manufacturing', 'rnd-design'),
  enterpriseFounded: date,
  centreFounded: date,
  operatingRevenue: money(6000, 20000),
  mainRevenue: money(0.01, 3000, 6000, 10000),
  pureServiceRevenue: money(3000, 6000),
  rndExpense: money(300, 180),
  staffTotal: count(50, 100),
  rndStaff: count(15, 20, 50),
  equipmentValue: money(50, 300),
  patentsGranted: count(1),
  copyrightsGranted: count(20),
  ...Object.fromEntries(ruleAreas.map((area) => [`rules.${area}`, fc.constantFrom(0, 1, 2)])),
};

export const paths = Object.keys(anyAnswer);

const build = (given: Record<string, unknown>, keep: (path: string) => boolean) =>
  Object.entries(given).reduce<TechCentreAnswers>(
    (answers, [path, value]) => (keep(path) ? withAnswer(answers, path, value) : answers),
    {},
  );

/** Some of the answers, and the same with one more. */
export const anyGrowingAnswers = fc
  .tuple(fc.record(anyAnswer), fc.subarray(paths), fc.constantFrom(...paths))
  .map(([all, chosen, added]) => ({
    before: build(all, (path) => path !== added && chosen.includes(path)),
    after: build(all, (path) => path === added || chosen.includes(path)),
    added,
  }));

export const anyAnswers = fc
  .tuple(fc.record(anyAnswer), fc.subarray(paths))
  .map(([all, chosen]) => build(all, (path) => chosen.includes(path)));

const amount: fc.Arbitrary<Partial<Threshold>> = fc.record({
  value: fc.constantFrom(1, 3, 6.6, 15, 20, 50, 300),
});
const tiers: fc.Arbitrary<Partial<Threshold>> = fc.constantFrom({
  tiers: [
    { from: 0, value: 6 },
    { from: 6000, value: 4 },
    { from: 10000, value: 3 },
  ],
});

/** The edition as it is, or with figures for what our documents lack, the same for both types or not. */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    referenceDay: fc.constantFrom('2024-05-31', '2024-05-15', '2024-02-29'),
    filled: fc.array(fc.option(fc.oneof(amount, tiers)), { minLength: 24, maxLength: 24 }),
    share: fc.boolean(),
  })
  .map(({ referenceDay, filled, share }) => {
    let next = 0;
    const thresholds = Object.fromEntries(
      Object.entries(edition.thresholds).map(([key, byGroup]) => {
        const first = filled[next];
        return [
          key,
          Object.fromEntries(
            Object.entries(byGroup).map(([group, threshold]): [string, Threshold] => {
              const own = share ? first : filled[next++];
              const usable = own && (!own.tiers || key === 'rnd-expense.ratio');
              return [
                group,
                threshold.basis === 'missing' && usable
                  ? { basis: 'host', place: '部署单位设定', ...own }
                  : threshold,
              ];
            }),
          ),
        ];
      }),
    );
    return { ...edition, referenceDay, thresholds };
  });
