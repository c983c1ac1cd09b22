import { describe, expect, test } from 'vitest';
import { answerAt, withAnswer } from '../../../answers/path';
import type { AnswerTree } from '../../../answers/path';
import type { Edition } from '../../types';
import { whole } from '../whole';
import { cellsOf, complete, edition, formNamed, inputOf, textOf } from './dossiers.builder';

/** Typed figures show once no list decides them; 研发设计型 shows all that 生产制造 does not ask. */
const typed: AnswerTree = Object.fromEntries(
  Object.entries({
    ...complete,
    applicantType: 'rnd-design',
    industryCode: '6520',
    copyrightsApplied: 30,
    copyrightsGranted: 23,
  }).filter(([key]) => !['patents', 'staff', 'equipment'].includes(key)),
);

const otherOf = (value: unknown, path: string): unknown => {
  if (typeof value === 'number') return value * 2 + 3;
  if (path === 'applicantType') return value === 'manufacturing' ? 'rnd-design' : 'manufacturing';
  if (path === 'ownership') return 'state';
  if (path === 'industryCode') return '6510';
  if (path === 'city') return '株洲市';
  return /^\d{4}-\d{2}/.test(String(value)) ? '2016-02-03' : `${String(value)}改`;
};

const fieldsOf = (id: string, answers: AnswerTree): string[] => {
  const documents = formNamed(id).make(inputOf(answers));
  const inTables = cellsOf(documents).map((cell) => cell.field);
  const inText = documents.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'paragraph' ? block.field : undefined)),
  );
  return [...new Set([...inTables, ...inText])].filter(
    (field): field is string => field !== undefined && answerAt(answers, field) !== undefined,
  );
};

describe('one answer changed changes every form that shows it', () => {
  for (const answers of [typed, complete])
    for (const { id, number } of whole.forms) {
      const before = textOf(formNamed(id).make(inputOf(answers)));
      const decided = answers === complete ? ['staffTotal', 'rndStaff', 'equipmentValue'] : [];
      const fields = fieldsOf(id, answers).filter(
        (field) =>
          !decided.includes(field) &&
          !(answers === complete && field === 'patentsGranted') &&
          !Array.isArray(answerAt(answers, field)) &&
          // Fixed choices of a list's row are not a text that can be changed at will.
          !/\.(isRnd|inForce|selfDeveloped)$/.test(field),
      );
      test.each(fields)(`${number} %s`, (field) => {
        const changed = changedAt(answers, field);
        expect(textOf(formNamed(id).make(inputOf(changed)))).not.toBe(before);
      });
    }
});

function changedAt(answers: AnswerTree, field: string): AnswerTree {
  const value = otherOf(answerAt(answers, field), field);
  const [list = '', index, key = ''] = field.split('.');
  const rows = answers[list];
  if (!Array.isArray(rows)) return withAnswer(answers, field, value);
  const replaced = rows.map((row: object, at) =>
    at === Number(index) ? { ...row, [key]: value } : row,
  );
  return { ...answers, [list]: replaced };
}

test('no form asks for what the dictionary does not know', () => {
  for (const { id } of whole.forms)
    for (const field of fieldsOf(id, complete)) {
      const [key = ''] = field.split('.');
      expect(whole.dictionary).toHaveProperty(key);
    }
});

test('another year leaves no year of this notice behind', () => {
  const later: Edition = {
    ...edition,
    edition: '2035',
    fiscalYear: 2034,
    noticeMonth: '2035年6月',
    referenceDay: '2035-06-30',
    recentYearsFrom: '2032-01-01',
    examples: [],
  };
  for (const form of whole.forms) {
    const documents = form.make(inputOf({}, later));
    const text = `${form.title(later)}${textOf(documents, false)}`;
    expect(text).not.toMatch(/20[12]\d/);
    expect(text).not.toContain('5月');
  }
  expect(textOf(formNamed('annex-4').make(inputOf({}, later)))).toContain('2032年1月1日至今');
});
