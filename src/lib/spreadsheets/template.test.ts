import { describe, expect, it } from 'vitest';
import { listSheets } from '../policy/tech-centre/list-columns';
import { separated } from './corpus/text.builder';
import type { Column } from './columns';
import { findHeader } from './header/find-header';
import { readRows } from './rows/read-rows';
import { templateOf } from './template';
import { textTable } from './text/text-table';

describe.each(Object.values(listSheets))('the blank template of $id', (list) => {
  const columns = list.columns as readonly Column[];
  const template = templateOf({ ...list, columns }, { year: 2023 });
  const labels = template.columns.map(({ label }) => label);
  const example = template.columns.map(({ example: text }) => text);

  it('is understood again, every column', () => {
    const table = textTable(separated([labels, example]), '模板.csv');
    const mapping = findHeader(table, columns);
    expect(mapping.matches.map(({ key }) => key)).toEqual(columns.map(({ key }) => key));
    expect(mapping.matches.every(({ confidence }) => confidence === 'exact')).toBe(true);
    expect(mapping.unmapped).toEqual([]);
    expect(readRows(table, mapping, columns, { today: '2024-05-31' }).leftOut[0]?.reason).toBe(
      'example',
    );
  });

  it('has an example that reads without a problem', () => {
    const table = textTable(separated([labels, ['1', ...example.slice(1)]]), '模板.csv');
    const read = readRows(table, findHeader(table, columns), columns, { today: '2024-05-31' });
    expect(Object.keys(read.rows[0]!)).toEqual(columns.map(({ key }) => key));
    expect(read.problems).toEqual([]);
  });

  it('names the year and keeps codes as text', () => {
    expect(labels.join()).not.toContain('{year}');
    expect(template.columns[0]).toEqual({ label: '序号', example: '示例', asText: true });
  });
});
