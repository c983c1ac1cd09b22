import { describe, expect, it } from 'vitest';
import { listSheets } from '../../policy/tech-centre/list-columns';
import type { Column } from '../columns';
import { findHeader } from '../header/find-header';
import { readTable } from '../read-table';
import { readRows } from '../rows/read-rows';
import { UnreadableFile } from '../unreadable';
import type { AwkwardFile } from './awkward-file.builder';
import { contents } from './contents.builder';
import { formats } from './formats.builder';
import { layouts } from './layouts.builder';
import { refused } from './refused.builder';

const today = '2024-05-31';

async function importFile({ make, name, list = 'staff' }: AwkwardFile) {
  const columns = listSheets[list].columns as unknown as readonly Column[];
  const [table] = await readTable(await make(), name);
  const mapping = findHeader(table!, columns);
  return { table: table!, mapping, read: readRows(table!, mapping, columns, { today }) };
}

describe.each([
  ['layouts', layouts],
  ['contents', contents],
  ['formats', formats],
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
