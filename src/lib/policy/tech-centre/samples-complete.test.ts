import { describe, expect, test } from 'vitest';
import { restoreAnswers } from '../../answers/restore';
import { checkCitizenId } from '../../identifiers/citizen-id';
import { checkCreditCode } from '../../identifiers/credit-code';
import { checkPatentNumber } from '../../identifiers/patent';
import type { TechCentreAnswers } from './answers';
import { dictionary } from './dictionary';
import { inputOf } from './forms/dossiers.builder';
import { formProgress } from '../form-progress';
import { completeSample } from './samples-complete';
import { completeDesignHouse } from './samples-complete/design-house';
import { whole } from './whole';

describe.each([completeSample, completeDesignHouse])('$title', (sample) => {
  const answers = sample.answers as TechCentreAnswers;

  test('is a dossier as it would be stored', () => {
    expect(restoreAnswers(dictionary, answers)).toEqual({ answers, unread: {}, unreadCells: 0 });
  });

  test('raises no check and leaves nothing of the quick check open', () => {
    const { checks, missing, indicators } = inputOf(answers).assessment;
    expect(checks).toEqual([]);
    expect(missing).toEqual([]);
    expect(indicators.map(({ verdict }) => verdict)).not.toContain('not-met');
  });

  test('its numbers bear their own check digits', () => {
    const today = { year: 2024, month: 5, day: 31 };
    for (const { number } of answers.patents ?? [])
      expect(checkPatentNumber(number!, today)).toMatchObject({ ok: true, kind: 'invention' });
    const ids = answers.staff!.map(({ idNumber }) => idNumber!);
    for (const id of ids) {
      expect(checkCitizenId(id, today)).toMatchObject({ ok: true });
      // An area that is never issued.
      expect(id).toMatch(/^430000/);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(checkCreditCode(String(answers['creditCode']))).toMatchObject({ ok: true });
  });

  test('fills every form', () => {
    for (const form of whole.forms)
      expect(formProgress(form, inputOf(answers)).missing).toEqual([]);
  });
});
