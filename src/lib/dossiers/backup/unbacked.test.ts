import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../answers/dossier';
import { relate } from './compare';
import { editCounter } from './edits';
import { dueReminder, withBackup, withEdits, type Unbacked } from './unbacked';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2024-05-01T08:00:00Z');
const none: Unbacked = { dossiers: {} };

describe('when to remind of a backup', () => {
  const once = withEdits(none, 'a', 1, START);

  test.each<[what: string, state: Unbacked, at: number, due: boolean]>([
    ['nothing typed', none, START + 99 * DAY, false],
    ['one edit, within the week', once, START + 7 * DAY - 1, false],
    ['one edit, a week ago', once, START + 7 * DAY, true],
    ['199 edits today', withEdits(none, 'a', 199, START), START, false],
    ['200 edits today', withEdits(none, 'a', 200, START), START, true],
    [
      '150 edits each in two dossiers',
      withEdits(withEdits(none, 'a', 150, START), 'b', 150, START),
      START,
      false,
    ],
    ['backed up since', withBackup(once, ['a'], START + DAY), START + 30 * DAY, false],
    ['another one backed up', withBackup(once, ['b'], START + DAY), START + 8 * DAY, true],
    [
      'edited again after',
      withEdits(withBackup(once, ['a'], START), 'a', 1, START + DAY),
      START + 8 * DAY,
      true,
    ],
    [
      'edited while the backup was being written',
      withBackup(withEdits(once, 'a', 1, START), ['a'], START, once),
      START + 8 * DAY,
      true,
    ],
    ['nothing but what it holds', withBackup(once, ['a'], START, once), START + 8 * DAY, false],
    ['waved away an hour ago', { ...once, dismissed: START + 8 * DAY }, START + 8 * DAY + 1, false],
    ['waved away yesterday', { ...once, dismissed: START + 8 * DAY }, START + 9 * DAY, true],
    [
      'waved away while the clock was years ahead',
      { ...once, dismissed: START + 999 * DAY },
      START + 8 * DAY,
      true,
    ],
  ])('%s', (_what, state, at, due) => {
    expect(dueReminder(state, at) !== undefined).toBe(due);
  });

  test('it says how many edits and how long, of those that are due', () => {
    const state = withEdits(withEdits(once, 'b', 250, START + 8 * DAY), 'c', 3, START + 8 * DAY);
    expect(dueReminder(state, START + 9 * DAY)).toEqual({ edits: 251, days: 9, ids: ['a', 'b'] });
  });

  test('a clock set back does not put it off', () => {
    const ahead = withEdits(none, 'a', 1, START + 999 * DAY);
    const back = withEdits(ahead, 'a', 1, START);
    expect(dueReminder(back, START + 7 * DAY)).toMatchObject({ edits: 2, days: 7 });
  });
});

const dossier = (answers: Dossier['answers'], changes: Partial<Dossier> = {}): Dossier => ({
  programme: 'tech-centre',
  edition: '2024',
  id: 'a',
  title: '',
  createdAt: '2024-05-01T08:00:00.000Z',
  updatedAt: '2024-05-01T08:00:00.000Z',
  answers,
  typed: {},
  ...changes,
});

describe('an edit', () => {
  const counting = (states: [Dossier, number][]) => {
    const isFurtherEdit = editCounter();
    return states.filter(([state, at]) => isFurtherEdit(state, at)).length;
  };

  test('typing on in one answer is one', () => {
    const typing = [1, 12, 123, 1234].map((mainRevenue, at): [Dossier, number] => [
      dossier({ mainRevenue }),
      at * 400,
    ]);
    expect(counting([[dossier({}), 0], ...typing])).toBe(1);
  });

  test('another answer is another, and so is the same one later', () => {
    expect(
      counting([
        [dossier({}), 0],
        [dossier({ a: 1 }), 100],
        [dossier({ a: 1, b: 1 }), 200],
        [dossier({ a: 1, b: 2 }), 60_000],
      ]),
    ).toBe(3);
  });

  test('opening a dossier or saving it unchanged is none', () => {
    const one = dossier({ a: 1 });
    const other = dossier({ a: 2 }, { id: 'b' });
    expect(
      counting([
        [one, 0],
        [other, 1],
        [one, 2],
        [{ ...one }, 3],
      ]),
    ).toBe(0);
  });

  test('text that could not be read, and a reason noted, are edits', () => {
    const one = dossier({ a: 1 });
    const typed = { ...one, typed: { b: '四百多' } };
    const noted = { ...typed, acknowledged: { x: 'y' } };
    expect(
      counting([
        [one, 0],
        [typed, 1],
        [noted, 2],
      ]),
    ).toBe(2);
  });
});

describe('a dossier of a file against this device', () => {
  const here = dossier({ mainRevenue: 7022, rules: { funds: 1 }, staff: [{ name: '李四' }] });

  test('not here', () => expect(relate(undefined, here)).toEqual({ kind: 'absent' }));

  test('the same, whatever the order of its keys and the time it was saved', () => {
    const { mainRevenue, ...rest } = here.answers;
    const there = {
      ...here,
      updatedAt: '2024-06-01T00:00:00.000Z',
      answers: { ...rest, mainRevenue },
    };
    expect(relate(here, there)).toEqual({ kind: 'same' });
  });

  test('what differs, a list as one, unread text in the place of its answer', () => {
    const there = dossier(
      { rules: { funds: 2, ip: 0 }, staff: [{ name: '李四' }, { name: '王五' }] },
      { typed: { mainRevenue: '七千' }, updatedAt: '2024-05-03T00:00:00.000Z' },
    );
    expect(relate(here, there)).toEqual({
      kind: 'differs',
      newer: 'there',
      differences: [
        { path: 'mainRevenue', before: 7022, after: '七千' },
        { path: 'rules.funds', before: 1, after: 2 },
        { path: 'staff', before: here.answers['staff'], after: there.answers['staff'] },
        { path: 'rules.ip', before: undefined, after: 0 },
      ],
    });
  });

  test('0 is not the same as no answer', () => {
    expect(relate(dossier({ a: 0 }), dossier({}))).toMatchObject({ kind: 'differs' });
  });
});
