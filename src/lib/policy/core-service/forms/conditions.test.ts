import { expect, test } from 'vitest';
import { withAnswer } from '../../../answers/path';
import { assess } from '../../../assess/assess';
import type { Cell } from '../../../documents/model';
import { progressOf } from '../../form-progress';
import { wholeFor } from '../../edition-parts';
import type { Edition } from '../../types';
import { edition, organisation } from '../organisation.builder';
import { samples } from '../samples';
import { whole } from '../whole';
import { conditions } from './conditions';

const paperOf = (answers: Record<string, unknown>, of: Edition = edition) => {
  const { programme } = wholeFor(whole, of);
  return conditions.make({ answers, edition: of, assessment: assess(programme, of, answers) });
};

const cellsOf = (answers: Record<string, unknown>): Cell[] =>
  paperOf(answers)[0]!.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [],
  );

test('asks for as much whether or not it is given, and says how much of it is', () => {
  const { total } = progressOf(paperOf({}));
  expect(total).toBe(20);
  for (const { answers } of samples) expect(progressOf(paperOf(answers)).total).toBe(total);
  const all = { ...organisation, county: '某县', contactName: '李某', contactMobile: '139' };
  const full = { ...all, publicCharacter: 'yes', innovationResources: 'no', reputation: 'yes' };
  expect(progressOf(paperOf(full))).toEqual({ filled: 20, total: 20, missing: [] });
});

test('leads from a given figure to its question', () => {
  const shown = cellsOf({ ...organisation, premisesArea: 123 }).filter(
    ({ field }) => field === 'premisesArea',
  );
  expect(shown.map(({ text }) => text)).toEqual(['123 m²', '123 m²', '123 m²']);
});

test('不确定 is an answer, 0 is one, nothing is none', () => {
  const [answers, path] = [{ ...organisation, activitiesPublic: 0 }, 'reputation'];
  const of = (field: string, from: Record<string, unknown>) =>
    cellsOf(from).find((cell) => cell.field === field);
  expect(of(path, withAnswer(answers, path, 'unsure'))).toMatchObject({ text: '不确定' });
  expect(of('activitiesPublic', answers)).toMatchObject({ text: '0 次' });
  expect(of(path, {})).toMatchObject({ text: '', blank: true });
});

test('counts what an edition asks besides', () => {
  const added: Edition = {
    ...edition,
    requirements: [
      {
        indicators: ['startup'],
        id: 'desks',
        title: '工位',
        unit: '个',
        measure: { figure: 'desks' },
      },
    ],
  };
  expect(progressOf(paperOf({}, added)).total).toBe(21);
  expect(progressOf(paperOf({ desks: 30 }, added))).toMatchObject({ filled: 1, total: 21 });
});
