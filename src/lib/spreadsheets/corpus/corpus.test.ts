import { describe, expect, it } from 'vitest';
import { listSheets } from '../../policy/tech-centre/list-columns';
import type { Column, ListSheet } from '../columns';
import { findHeader } from '../header/find-header';
import { readTable } from '../read-table';
import { readRows } from '../rows/read-rows';
import { UnreadableFile } from '../unreadable';
import type { AwkwardFile } from './awkward-file.builder';
import { contents } from './contents.builder';
import { formats } from './formats.builder';
import { headings } from './headings.builder';
import { layouts } from './layouts.builder';
import { registers } from './registers.builder';
import { refused } from './refused.builder';

const today = '2024-05-31';

async function importFile({ make, name, list = 'staff' }: AwkwardFile) {
  const { alarms = [], ...sheet }: ListSheet = listSheets[list] as unknown as ListSheet;
  const columns = sheet.columns.map((column): Column => ({
    ...column,
    label: column.label.replace('{year}', '2023'),
  }));
  const [table] = await readTable(await make(), name);
  const mapping = findHeader(table!, columns);
  return { table: table!, mapping, read: readRows(table!, mapping, columns, { today, alarms }) };
}

describe.each([
  ['layouts', layouts],
  ['contents', contents],
  ['formats', formats],
  ['headings', headings],
  ['registers', registers],
])('awkward %s are imported right', (_, files) => {
  it.each(files)('$title', async (file) => {
    const { table, mapping, read } = await importFile(file);
    expect(read.rows).toEqual(file.rows);
    expect(read.problems.map(({ place }) => place)).toEqual(
      (file.problems ?? []).map(([place]) => place),
    );
    file.problems?.forEach(([, words], index) =>
      expect(read.problems[index]?.message).toContain(words),
    );
    expect(read.leftOut.map(({ line, reason }) => [line, reason])).toEqual(file.leftOut ?? []);
    if (!file.leftOut?.some(([, reason]) => reason === 'outside'))
      expect(mapping.unmapped.map(({ heading }) => heading)).toEqual(file.unmapped ?? []);
    const notes = [...table.notes, ...mapping.notes];
    if (file.noted) expect(notes.join('\n')).toContain(file.noted);
    else expect(notes).toEqual([]);
    // Nothing is dropped: what was not taken is there as text.
    for (const problem of read.problems) expect(problem.original).not.toBe('');
  });
});

describe('what is no list is refused with what to do', () => {
  it.each(refused)('$title', async (file) => {
    const bytes = await file.make();
    const error: unknown = await readTable(bytes, file.name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as Error).message).toContain(file.refused);
    expect((error as Error).message).toMatch(/请.*。$/);
  });
});
