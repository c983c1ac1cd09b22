import { describe, expect, test } from 'vitest';
import { answerAt, withAnswer } from '../answers/path';
import { assess } from '../assess/assess';
import { edition as edition2020, organisation } from './core-service/organisation.builder';
import { whole as coreService } from './core-service/whole';
import { but, edition, firmOf, hostEdition, types } from './tech-centre/firms.builder';
import { completeSample } from './tech-centre/samples-complete';
import { whole as techCentre } from './tech-centre/whole';
import type { Edition, WholeProgramme } from './types';
import { dayAfter, leastFor, stepsPerUnit, type LeastStep, type Trial } from './what-if';

const verdictOf = (whole: WholeProgramme, { answers, edition }: Trial, key: string) => {
  const [indicator, requirement] = key.split('.');
  return assess(whole.programme, edition, answers)
    .indicators.find(({ id }) => id === indicator)!
    .requirements.find(({ id }) => id === requirement)!.verdict;
};

/** The trial with the step's figure one smallest step short of the least. */
function oneLess(whole: WholeProgramme, trial: Trial, { lever, changes }: LeastStep): Trial {
  if (lever.kind === 'wait')
    return {
      ...trial,
      edition: { ...trial.edition, referenceDay: dayAfter(changes[0]!.to as string, -1) },
    };
  const { path, to } = changes.at(lever.kind === 'each' ? -1 : 0)!;
  const per = lever.kind === 'figure' ? stepsPerUnit(whole, path) : 1;
  const less = lever.kind === 'yes' ? 'no' : (Math.round((to as number) * per) - 1) / per;
  return { ...trial, answers: withAnswer(trial.answers, path, less) };
}

function expectBoundary(whole: WholeProgramme, from: Trial, only?: string) {
  const least = leastFor(whole, from, only);
  for (const step of least.steps) {
    expect(verdictOf(whole, least.trial, step.key), step.key).toBe('met');
    // Where a later step raised the same figure, this one's boundary lies below it.
    const later = least.steps
      .slice(least.steps.indexOf(step) + 1)
      .some(({ changes }) => changes[0]?.path === step.changes[0]?.path);
    if (!later)
      expect(verdictOf(whole, oneLess(whole, least.trial, step), step.key), step.key).not.toBe(
        'met',
      );
  }
  return least;
}

const nothing = {
  mainRevenue: undefined,
  pureServiceRevenue: undefined,
  rndExpense: undefined,
  rndStaff: undefined,
  equipmentValue: undefined,
  patentsGranted: undefined,
  copyrightsGranted: undefined,
  rules: undefined,
  enterpriseFounded: '2023-01-31',
  centreFounded: '2023-06-15',
};

describe.each(types)('%s', (type) => {
  const editions: [string, Edition][] = [
    ['whole thresholds', hostEdition],
    [
      'awkward ones',
      {
        ...hostEdition,
        thresholds: {
          ...hostEdition.thresholds,
          'rnd-expense.ratio': {
            '*': {
              basis: 'host',
              place: 'x',
              tiers: [
                { from: 0, value: 6.7 },
                { from: 6000, value: 5.33 },
              ],
            },
          },
          'rnd-staff.share': { '*': { basis: 'host', place: 'x', value: 33.3 } },
          'equipment.value': { '*': { basis: 'host', place: 'x', value: 300.07 } },
        },
      },
    ],
  ];

  test.each(editions)(
    'from nothing, %s: every indicator is met at the least, and not below it',
    (_what, from) => {
      const answers = but(
        firmOf[type],
        type === 'manufacturing' ? nothing : { ...nothing, mainRevenue: 3100.55 },
      );
      const { trial, open } = expectBoundary(techCentre, { answers, edition: from });
      expect(open).toEqual([]);
      const after = assess(techCentre.programme, trial.edition, trial.answers);
      expect(after.indicators.map(({ verdict }) => verdict)).toEqual(Array(7).fill('met'));
    },
  );

  test('a firm that reaches everything needs nothing', () => {
    expect(leastFor(techCentre, { answers: firmOf[type], edition: hostEdition }).steps).toEqual([]);
  });

  test('what is 门槛待核 is said to be, and not guessed', () => {
    const { open } = leastFor(techCentre, { answers: firmOf[type], edition });
    expect(open.length).toBeGreaterThan(2);
    expect(new Set(open.map(({ why }) => why))).toEqual(new Set(['threshold-missing']));
  });
});

test('either 20 copyrights or one patent', () => {
  const answers = but(firmOf['rnd-design'], { copyrightsGranted: 3, patentsGranted: 0 });
  const { steps } = leastFor(techCentre, { answers, edition: hostEdition });
  expect(steps).toMatchObject([
    {
      changes: [{ path: 'copyrightsGranted', from: 3, to: 20 }],
      others: [{ path: 'patentsGranted', to: 1 }],
    },
  ]);
});

test('more R&D staff than staff raises the staff along', () => {
  const answers = but(firmOf.manufacturing, { staffTotal: 5, rndStaff: 2 });
  const { steps, trial } = leastFor(techCentre, { answers, edition: hostEdition });
  const least = answerAt(trial.answers, 'rndStaff');
  expect(steps[0]!.changes).toMatchObject([
    { path: 'rndStaff', from: 2, to: least },
    { path: 'staffTotal', from: 5, to: least },
  ]);
});

test('more pure service revenue raises 主营收入 and 营业收入 along', () => {
  const low = { pureServiceRevenue: 1000, mainRevenue: 2000, operatingRevenue: 2500 };
  const answers = but(firmOf['rnd-design'], low);
  const { steps, trial } = leastFor(techCentre, { answers, edition: hostEdition });
  expect(steps[0]!.changes).toEqual([
    { path: 'pureServiceRevenue', from: 1000, to: 3000 },
    { path: 'mainRevenue', from: 2000, to: 3000 },
    { path: 'operatingRevenue', from: 2500, to: 3000 },
  ]);
  expect(assess(techCentre.programme, hostEdition, trial.answers).overall).toBe('eligible');
});

test('a list gives way to what it says, and the dossier stays as it is', () => {
  const { answers } = completeSample;
  const before = JSON.stringify(answers);
  const needs = {
    ...hostEdition,
    thresholds: {
      ...hostEdition.thresholds,
      'equipment.value': { '*': { basis: 'host' as const, place: 'x', value: 999_999.99 } },
    },
  };
  const { trial, steps } = expectBoundary(techCentre, { answers, edition: needs });
  expect(steps.find(({ key }) => key === 'equipment.value')!.changes).toMatchObject([
    { path: 'equipmentValue', from: expect.any(Number), to: 999_999.99 },
  ]);
  expect(trial.answers['equipment']).toBeUndefined();
  expect(JSON.stringify(answers)).toBe(before);
});

describe('the three kinds of core service organisations', () => {
  test.each(['comprehensive', 'innovation', 'startup'])('%s from nothing', (kind) => {
    const from = { answers: { gates: organisation.gates }, edition: edition2020 };
    const { trial, open, steps } = expectBoundary(coreService, from, kind);
    expect(open).toEqual([]);
    expect(steps.map(({ key }) => key.split('.')[0])).toEqual(Array(7).fill(kind));
    expect(answerAt(trial.answers, 'serviceStaffCollege')).toBe(8);
    expect(assess(coreService.programme, edition2020, trial.answers).overall).toBe('eligible');
  });
});
