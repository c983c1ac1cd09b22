import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerAt, withAnswer } from '../../answers/path';
import { assess, type Assessment } from '../../assess/assess';
import { decideIndicators } from '../../assess/decide-indicators';
import { runs } from '../runs.builder';
import { anyAnswer, anyAnswers, anyEdition, anyGrowingAnswers, paths } from './answers.builder';
import type { TechCentreAnswers } from './answers';
import { techCentre } from './index';
import { steps } from './questions';
import { techCentreQuick } from './quick';
import { completeSample } from './samples-complete';

const RUNS = runs(1500);

const requirements = (assessment: Assessment) =>
  assessment.indicators.flatMap((indicator) =>
    indicator.requirements.map((result) => ({ key: `${indicator.id}.${result.id}`, ...result })),
  );
const verdictsOf = (assessment: Assessment) =>
  new Map(requirements(assessment).map(({ key, verdict }) => [key, verdict]));

test('the answers drawn are those of the quick check', () => {
  const asked = steps.flatMap((step) => step.questions.map((question) => question.path));
  expect([...paths].sort()).toEqual([...asked].sort());
});

describe('answering one more question', () => {
  test('never changes a 达标 or a 未达标', () => {
    fc.assert(
      fc.property(anyGrowingAnswers, anyEdition, ({ before, after }, edition) => {
        const later = verdictsOf(assess(techCentreQuick, edition, after));
        for (const [key, verdict] of verdictsOf(assess(techCentreQuick, edition, before)))
          if (verdict === 'met' || verdict === 'not-met') expect(later.get(key), key).toBe(verdict);
      }),
      RUNS,
    );
  });

  test('never takes back 不符合', () => {
    fc.assert(
      fc.property(anyGrowingAnswers, anyEdition, ({ before, after }, edition) => {
        fc.pre(assess(techCentreQuick, edition, before).overall === 'not-eligible');
        expect(assess(techCentreQuick, edition, after).overall).toBe('not-eligible');
      }),
      RUNS,
    );
  });

  test('never asks again for what was answered, save the day of a month', () => {
    fc.assert(
      fc.property(anyGrowingAnswers, anyEdition, ({ after, added }, edition) => {
        const { missing } = assess(techCentreQuick, edition, after);
        if (added.endsWith('Founded')) return;
        // No ratio to a revenue or a staff of 0: that figure is asked for once more.
        if (answerAt(after, added) === 0) return;
        // A 大类 alone does not tell 651 from 659: a finer code is asked for.
        if (answerAt(after, added) === '65') return;
        expect(missing).not.toContain(added);
      }),
      RUNS,
    );
  });
});

describe('a figure raised', () => {
  const figures = paths.filter((path) => /revenue|expense|staff|value|granted|^rules/i.test(path));
  /** What a ratio divides by; tiers go by main revenue too. */
  const dividedBy: Record<string, string> = {
    mainRevenue: 'rnd-expense.ratio',
    staffTotal: 'rnd-staff.share',
  };

  test('never turns 达标 into 未达标, but through the ratio it divides', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyEdition,
        fc.constantFrom(...figures),
        fc.constantFrom(0.01, 1, 100, 5000),
        (answers, edition, path, more) => {
          const value = answerAt(answers, path);
          fc.pre(typeof value === 'number');
          const raised = withAnswer(answers, path, (value as number) + more);
          const later = verdictsOf(assess(techCentreQuick, edition, raised));
          for (const [key, verdict] of verdictsOf(assess(techCentreQuick, edition, answers)))
            if (verdict === 'met' && dividedBy[path] !== key)
              expect(later.get(key), key).toBe('met');
        },
      ),
      RUNS,
    );
  });
});

describe('whatever is answered', () => {
  test('the gap is 0 exactly when met, positive exactly when not met, else unknown', () => {
    fc.assert(
      fc.property(anyAnswers, anyEdition, (answers, edition) => {
        for (const { verdict, gap } of requirements(assess(techCentreQuick, edition, answers))) {
          expect(gap === 0).toBe(verdict === 'met');
          expect(gap !== null && gap > 0).toBe(verdict === 'not-met');
        }
      }),
      RUNS,
    );
  });

  test('figure, threshold and gap agree with the verdict', () => {
    fc.assert(
      fc.property(anyAnswers, anyEdition, (answers, edition) => {
        for (const result of requirements(assess(techCentreQuick, edition, answers))) {
          const { verdict, value, threshold, gap } = result;
          if (verdict === 'met') expect(value).toBeGreaterThanOrEqual(threshold!);
          if (verdict === 'not-met') {
            expect(value).toBeLessThan(threshold!);
            expect(value! + gap!).toBeCloseTo(threshold!, 8);
          }
          if (verdict === 'threshold-missing') expect([threshold, gap]).toEqual([null, null]);
        }
      }),
      RUNS,
    );
  });

  test('every verdict has its reason and a way on, in whole words', () => {
    fc.assert(
      fc.property(anyAnswers, anyEdition, (answers, edition) => {
        const assessment = assess(techCentreQuick, edition, answers);
        for (const { verdict, reason, remedy, shown, place, missing } of requirements(assessment)) {
          for (const words of [reason, shown, ...(remedy === undefined ? [] : [remedy])])
            expect(words).not.toMatch(/NaN|Infinity|undefined|null|\{|：。|^$|\.\d{7}/);
          expect(remedy === undefined).toBe(verdict === 'met');
          if (verdict === 'met' || verdict === 'not-met') expect(place).not.toBe('');
          expect(missing.length > 0).toBe(verdict === 'unanswered');
        }
        for (const { message } of assessment.checks)
          expect(message).not.toMatch(/NaN|undefined|null/);
      }),
      RUNS,
    );
  });

  test('the verdicts without words are the same', () => {
    fc.assert(
      fc.property(anyAnswers, anyEdition, (answers, edition) => {
        expect(decideIndicators(techCentreQuick, edition, answers)).toEqual(
          assess(techCentreQuick, edition, answers).indicators.map(({ verdict }) => verdict),
        );
      }),
      RUNS,
    );
  });

  test('the quick check and the whole programme say the same', () => {
    fc.assert(
      fc.property(anyAnswers, anyEdition, (answers, edition) => {
        expect(assess(techCentreQuick, edition, answers)).toEqual(
          assess(techCentre, edition, answers),
        );
      }),
      RUNS,
    );
  });

  test('asking changes nothing: the same answers give the same assessment', () => {
    fc.assert(
      fc.property(anyAnswers, anyEdition, (answers, edition) => {
        const copy = structuredClone(answers);
        const first = assess(techCentre, edition, answers);
        expect(answers).toEqual(copy);
        expect(assess(techCentre, edition, answers)).toEqual(first);
      }),
      runs(300),
    );
  });
});

test('every question has answers to draw', () => {
  for (const path of paths) expect(anyAnswer[path], path).toBeDefined();
});

test('what is said of a dossier does not depend on the dossiers before it', () => {
  fc.assert(
    fc.property(
      fc.array(anyAnswers, { minLength: 2, maxLength: 8 }),
      anyEdition,
      (all, edition) => {
        for (const answers of all)
          expect(assess(techCentre, edition, answers)).toEqual(
            assess(techCentre, { ...edition }, answers),
          );
      },
    ),
    RUNS,
  );
});

test('a check without the answer it needs would have found nothing', () => {
  // The complete sample with answers left out and figures made too small or too large.
  const changed = Object.entries(completeSample.answers).map(([key, value]) =>
    fc.constantFrom(0, 0.01, 1, 100).map((factor) => {
      if (factor === 0) return [];
      return [[key, typeof value === 'number' ? value * factor : value]];
    }),
  );
  fc.assert(
    fc.property(fc.tuple(...changed), anyEdition, (entries, edition) => {
      const answers = Object.fromEntries(entries.flat()) as TechCentreAnswers;
      const found = techCentre.checks.flatMap(
        (check) => check.find(answers, edition, techCentre) ?? [],
      );
      const { checks } = assess(techCentre, edition, answers);
      expect(checks.map(({ message }) => message)).toEqual(found);
    }),
  );
});
