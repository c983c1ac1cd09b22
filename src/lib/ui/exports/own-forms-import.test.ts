import { describe, expect, test } from 'vitest';
import { writeXlsx } from '../../documents/xlsx';
import { inputOf, formNamed } from '../../policy/tech-centre/forms/dossiers.builder';
import { listSheets } from '../../policy/tech-centre/list-columns';
import { completeSample } from '../../policy/tech-centre/samples-complete';
import { completeDesignHouse } from '../../policy/tech-centre/samples-complete/design-house';
import type { Column } from '../../spreadsheets/columns';
import { findHeader } from '../../spreadsheets/header/find-header';
import { readTable } from '../../spreadsheets/read-table';
import { readRows } from '../../spreadsheets/rows/read-rows';
import { fullestTable } from '../../spreadsheets/stacked/choose-table';

type ListId = keyof typeof listSheets;
type Rows = readonly Record<string, unknown>[];

/** A form that the tool itself has written, filled in or blank, read back as a list. */
async function readBack(form: string, answers: Record<string, unknown>, list: ListId) {
  const documents = formNamed(form).make(inputOf(answers));
  const bytes = await writeXlsx(documents, { title: '附件' });
  const columns = listSheets[list].columns as unknown as readonly Column[];
  const tables = await readTable(bytes, `${form}.xlsx`);
  const table = tables[fullestTable(tables, columns)]!;
  return readRows(table, findHeader(table, columns), columns, { today: '2024-05-31' });
}

/** What the form has of a row; the rest is asked in the list only. */
const asPrinted = (rows: Rows, notPrinted: readonly string[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !notPrinted.includes(key))),
  );

describe('the official lists are read as they were written', () => {
  test.each<[string, string, ListId, typeof completeSample, string[]]>([
    [
      '附件5',
      'annex-5',
      'patents',
      completeSample,
      ['grantNoticeDate', 'selfDeveloped', 'obtainedBy'],
    ],
    ['附件5', 'annex-5', 'staff', completeSample, ['external', 'insuredMonths']],
    ['附件5', 'annex-5', 'equipment', completeSample, []],
    ['附件5', 'annex-5', 'contracts', completeDesignHouse, []],
    ['附件2', 'annex-2', 'patents', completeSample, ['announcementDate', 'obtainedBy']],
  ])('%s: %s %s', async (_number, form, list, { answers }, notPrinted) => {
    const read = await readBack(form, answers, list);
    expect(read.problems).toEqual([]);
    const printed = asPrinted(answers[list] as Rows, notPrinted);
    // 附件5 marks R&D staff only, and leaves the others blank.
    const rows = list === 'staff' ? printed.map(withoutNo) : printed;
    expect(asPrinted(read.rows as Rows, notPrinted)).toEqual(rows);
  });

  test.each([
    ['annex-5', 'patents'],
    ['annex-5', 'staff'],
    ['annex-5', 'equipment'],
    ['annex-2', 'patents'],
  ] as const)('a blank %s holds no %s', async (form, list) => {
    const read = await readBack(form, { applicantType: 'manufacturing' }, list);
    expect(read.rows).toEqual([]);
    expect(read.problems).toEqual([]);
  });
});

const withoutNo = ({ isRnd, ...row }: Record<string, unknown>) =>
  isRnd === 'yes' ? { ...row, isRnd } : row;
