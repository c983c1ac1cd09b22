/**
 * Reads a spreadsheet off the page's thread. The tables stay here: the page gets a preview, changes
 * the mapping as often as the user likes, and takes the rows at the end.
 */
import { fillYear } from '../../../assess/explain';
import { wholeProgrammes } from '../../../policy/whole-programmes';
import type { Column } from '../../../spreadsheets/columns';
import { applyMapping } from '../../../spreadsheets/header/apply-mapping';
import { findHeader } from '../../../spreadsheets/header/find-header';
import type { Mapping } from '../../../spreadsheets/header/mapping';
import { fingerprint, recall } from '../../../spreadsheets/header/remember';
import { readTable } from '../../../spreadsheets/read-table';
import { readRows } from '../../../spreadsheets/rows/read-rows';
import { columnsNamed, fullestTable, nextTable } from '../../../spreadsheets/stacked/choose-table';
import { sideBySide } from '../../../spreadsheets/stacked/side-by-side';
import { stackedTables } from '../../../spreadsheets/stacked/stacked-tables';
import type { SheetTable } from '../../../spreadsheets/table';
import { UnreadableFile } from '../../../spreadsheets/unreadable';
import type { ListRow } from '../grid/columns';
import type { ImportAnswer, ImportRequest } from './import-job';

const PARCEL = 1000;

let tables: SheetTable[] = [];

const post = (message: ImportAnswer) => (self as unknown as Worker).postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  run(data).catch((error: unknown) =>
    post({
      kind: 'failed',
      message:
        error instanceof UnreadableFile
          ? error.message
          : '这个文件没有读成，请另存为 .xlsx 后再试；已填的内容不受影响。',
    }),
  );
});

async function run(request: ImportRequest): Promise<void> {
  const lists = wholeProgrammes.get(request.programme)!.lists.map(({ name, sheet }) => ({
    id: sheet.id,
    name,
    alarms: sheet.alarms ?? [],
    columns: sheet.columns.map((column): Column => ({
      ...column,
      label: fillYear(column.label, request),
    })),
  }));
  const { columns, alarms } = lists.find(({ id }) => id === request.list)!;
  const columnsOfAll = lists.map((list) => list.columns);
  if (request.kind === 'read') {
    const sheets = await readTable(request.bytes, request.name, {
      onStage: (stage) => post({ kind: 'stage', stage }),
    });
    tables = sheets
      .flatMap((table) => stackedTables(table, columnsOfAll))
      .flatMap((table) => sideBySide(table, columnsOfAll));
  }
  const at = request.kind === 'read' ? fullestTable(tables, columns) : request.table;
  const table = tables[at]!;
  const found = findHeader(table, columns);
  const key = fingerprint(request.list, table, found, request.fiscalYear);
  const choice =
    request.kind === 'map' && request.choice ? request.choice : recall(request.memory, key, found);
  const mapping: Mapping = choice ? applyMapping(table, choice, columns) : found;
  const read = readRows(table, mapping, columns, { today: request.today, alarms });
  // Ten thousand rows in one message would hold up the page's frames while they are unpacked.
  for (let from = 0; from < read.rows.length; from += PARCEL)
    post({ kind: 'rows', rows: read.rows.slice(from, from + PARCEL) as ListRow[] });
  post({
    kind: 'read',
    names: tables.map(({ name }) => name),
    table: at,
    next: nextTable(tables, at, columns, columnsOfAll),
    notes: [...table.notes, ...mapping.notes, ...otherListNotes(table, found, request.list, lists)],
    mapping,
    found,
    fingerprint: key,
    problems: read.problems,
    leftOut: read.leftOut,
  });
}

/** Patents would pass for copyrights at first glance: both have names, dates and are in force. */
function otherListNotes(
  table: SheetTable,
  found: Mapping,
  id: string,
  lists: readonly { id: string; name: string; columns: readonly Column[] }[],
): string[] {
  const named = lists.map(({ columns }) => columnsNamed(table, found, columns));
  const most = Math.max(...named);
  if (most === named[lists.findIndex((list) => list.id === id)]) return [];
  return [`这张表的表头更像“${lists[named.indexOf(most)]!.name}”，请确认没有选错清单或文件。`];
}
