import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerTree } from '../answers/path';
import { restoreAnswers } from '../answers/restore';
import { assess } from '../assess/assess';
import { anyDossier } from './dossiers.builder';
import { evidenceFor } from './report/evidence-for';
import { runs } from './runs.builder';
import { wholeProgrammes } from './whole-programmes';

/** No word that a person could not read, no figure that is none. */
const readable = (words: string) => {
  expect(words).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  expect(words.trim()).not.toBe('');
};

describe.each([...wholeProgrammes.values()])('any dossier of $programme.title', (whole) => {
  const [edition] = whole.editions;
  const dossiers = anyDossier(whole.dictionary);
  const judged = (answers: AnswerTree) => assess(whole.programme, edition!, answers);

  test('is kept as it is when it is restored', () => {
    fc.assert(
      fc.property(dossiers, (answers) => {
        const { unread, unreadCells } = restoreAnswers(whole.dictionary, answers);
        expect(unread).toEqual({});
        expect(unreadCells).toBe(0);
      }),
      runs(200),
    );
  });

  test('has every verdict explained, with a way on', () => {
    fc.assert(
      fc.property(dossiers, (answers) => {
        const { indicators, checks, gates } = judged(answers);
        for (const { requirements } of indicators)
          for (const { verdict, reason, shown, remedy, missing } of requirements) {
            expect(['met', 'not-met', 'unanswered', 'threshold-missing']).toContain(verdict);
            readable(reason);
            readable(shown);
            if (verdict !== 'met') readable(remedy!);
            expect(missing.length > 0).toBe(verdict === 'unanswered');
          }
        for (const { message, fields } of checks) {
          readable(message);
          expect(fields.length).toBeGreaterThan(0);
        }
        expect(gates).toHaveLength(whole.programme.gates.length);
      }),
      runs(300),
    );
  });

  test('has every row of its lists judged, with the reason', () => {
    fc.assert(
      fc.property(dossiers, (answers) => {
        for (const list of whole.lists) {
          readable(list.summary(answers, edition!));
          for (const { why, counts } of list.judge(answers, edition!)) {
            readable(why);
            expect(['yes', 'no', 'unknown']).toContain(counts);
          }
          for (const decided of list.decides) {
            const figure = decided.figure(answers, edition!);
            if (figure) readable(figure.words);
          }
        }
        for (const line of evidenceFor(whole.evidence, answers, edition!)) readable(line.title);
      }),
      runs(200),
    );
  });

  test('is offered corrections of what the finding is about', () => {
    fc.assert(
      fc.property(dossiers, (answers) => {
        for (const finding of judged(answers).checks) {
          const correction = whole.correctionOf(finding, answers);
          if (!correction) continue;
          readable(correction.label);
          expect(finding.fields).toContain(correction.path);
          expect(correction.value).not.toBeUndefined();
        }
      }),
      runs(200),
    );
  });

  test('whatever a file holds, it is read or set aside, and judged', () => {
    const keys = Object.keys(whole.dictionary);
    const anything = fc.dictionary(
      fc.oneof(fc.constantFrom(...keys), fc.string()),
      fc.oneof(
        fc.jsonValue(),
        fc.double(),
        fc.string(),
        fc.constantFrom('1e400', '7,022.0', '2021年5月', Infinity, NaN, 1e308),
      ),
      { maxKeys: 30 },
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const { answers } = restoreAnswers(whole.dictionary, raw);
        for (const { requirements } of judged(answers).indicators)
          for (const { reason } of requirements) readable(reason);
        for (const list of whole.lists) readable(list.summary(answers, edition!));
      }),
      runs(300),
    );
  });
});
