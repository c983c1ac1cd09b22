import { expect, it } from 'vitest';
import { listSheets } from '../../../policy/tech-centre/list-columns';
import type { Column } from '../../../spreadsheets/columns';
import { totalsOf } from './totals';

const columnsOf = (list: keyof typeof listSheets) =>
  listSheets[list].columns as unknown as Column[];

it('adds money and pieces, exactly, and nothing else', () => {
  const rows = [
    { name: '甲', sets: 2, originalValue: 0.1, invoice: '1' },
    { name: '乙', sets: 1, originalValue: 0.2 },
    { name: '丙', typed: { originalValue: '约 3 万' } },
  ];
  expect([...totalsOf(columnsOf('equipment'), rows)]).toEqual([
    ['sets', '3'],
    ['originalValue', '0.3'],
  ]);
  expect(totalsOf(columnsOf('staff'), [{ daysInPost: 250, insuredMonths: 3 }]).size).toBe(0);
});

it('has no total where nothing is filled: blank is not 0', () => {
  expect(totalsOf(columnsOf('equipment'), [{ name: '甲' }]).size).toBe(0);
  expect(totalsOf(columnsOf('equipment'), [{ originalValue: 0 }]).get('originalValue')).toBe('0');
});
