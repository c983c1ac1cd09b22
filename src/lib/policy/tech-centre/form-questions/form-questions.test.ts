import { expect, test } from 'vitest';
import type { Dictionary } from '../../../answers/restore';
import { fillYear } from '../../../assess/explain';
import { dictionary } from '../dictionary';
import { edition, inputOf, formNamed } from '../forms/dossiers.builder';
import { formProgress } from '../../form-progress';
import { techCentreQuick } from '../quick';
import { formQuestions } from './index';

const scalarsOf = (kinds: Dictionary, prefix = ''): string[] =>
  Object.entries(kinds).flatMap(([key, kind]) => {
    if (typeof kind === 'object' && 'list' in kind) return [];
    if (typeof kind === 'object' && 'group' in kind)
      return scalarsOf(kind.group, `${prefix}${key}.`);
    return [`${prefix}${key}`];
  });

const questions = [...techCentreQuick.steps, ...formQuestions].flatMap((step) => step.questions);
const paths = questions.map((question) => question.path);

test('every scalar answer has a question, in the quick check or here', () => {
  expect([...new Set(paths)].sort()).toEqual(scalarsOf(dictionary).sort());
});

test.each([{}, { applicantType: 'manufacturing' }, { applicantType: 'rnd-design' }] as const)(
  'no firm is asked twice for the same (%o)',
  (answers) => {
    const asked = questions.filter(({ askedIf }) => askedIf?.(answers) !== false);
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
  },
);

test('whatever a form lacks, its question can be reached', () => {
  const lists = ['patents', 'staff', 'equipment', 'contracts'];
  for (const id of ['annex-1', 'annex-2', 'annex-3', 'annex-4', 'annex-5'])
    for (const { field } of formProgress(formNamed(id), inputOf({})).missing)
      expect([...paths, ...lists]).toContain(field);
});

test('choices are those of the dictionary', () => {
  for (const { path, choices } of formQuestions.flatMap((step) => step.questions)) {
    if (!choices) continue;
    const [key = '', part] = path.split('.');
    const kind = dictionary[key];
    const own =
      part && typeof kind === 'object' && 'group' in kind ? kind.group[part] : dictionary[key];
    expect(own).toEqual({ oneOf: choices.map((choice) => choice.value) });
  }
});

test('years come from the edition, in labels and helps alone', () => {
  for (const step of formQuestions) {
    expect(step.intro ?? '').not.toMatch(/\{|20\d\d/);
    for (const { label, help = '', source } of step.questions) {
      expect(`${label}${help}${source}`).not.toMatch(/20[23]\d/);
      expect(source).not.toContain('{');
      expect(fillYear(`${label}${help}`, edition)).not.toContain('{');
    }
  }
});
