import { describe, expect, test } from 'vitest';
import { withAnswer, type AnswerTree } from '../answers/path';
import { assess } from '../assess/assess';
import { edition as edition2020, organisation } from './core-service/organisation.builder';
import { hostEdition, manufacturer } from './tech-centre/firms.builder';
import type { Edition } from './types';
import { wholeProgrammes } from './whole-programmes';

/** An applicant of each programme that is 符合 in everything else. */
const applicants: [programme: string, edition: Edition, answers: AnswerTree][] = [
  ['tech-centre', hostEdition, manufacturer],
  ['core-service', edition2020, organisation],
];

describe.each(applicants)('%s', (id, edition, applicant) => {
  const { programme } = wholeProgrammes.get(id)!;
  const judged = (path: string, answer: unknown) =>
    assess(programme, edition, withAnswer(applicant, path, answer));

  test.each(programme.gates)('$path: 否 refuses, 不确定 and blank keep it open', ({ path }) => {
    expect(judged(path, 'yes').overall).toBe('eligible');
    expect(judged(path, 'no').overall).toBe('not-eligible');
    expect(judged(path, 'unsure')).toMatchObject({ overall: 'undecided', missing: [] });
    expect(judged(path, undefined)).toMatchObject({ overall: 'undecided', missing: [path] });
  });
});

test('every programme is among them', () => {
  expect(applicants.map(([id]) => id).sort()).toEqual([...wholeProgrammes.keys()].sort());
});
