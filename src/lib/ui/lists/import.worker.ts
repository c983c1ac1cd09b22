/**
 * Reads a spreadsheet off the page's thread. The tables stay here: the page gets a preview, changes
 * the mapping as often as the user likes, and takes the rows at the end.
 */
import { wholeProgrammes } from '../../policy/whole-programmes';
import type { ListSheet } from '../../spreadsheets/columns';
import { applyMapping } from '../../spreadsheets/header/apply-mapping';
import { findHeader } from '../../spreadsheets/header/find-header';
import type { Mapping } from '../../spreadsheets/header/mapping';
import { fingerprint, recall } from '../../spreadsheets/header/remember';
import { readTable } from '../../spreadsheets/read-table';
import { readRows } from '../../spreadsheets/rows/read-rows';
import type { SheetTable } from '../../spreadsheets/table';
import { UnreadableFile } from '../../spreadsheets/unreadable';
import type { ListRow } from './grid/columns';
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
  const { sheet } = wholeProgrammes
    .get(request.programme)!
    .lists.find((list) => list.sheet.id === request.list)!;
  if (request.kind === 'read') {
    tables = await readTable(request.bytes, request.name, {
      onStage: (stage) => post({ kind: 'stage', stage }),
    });
  }
  const at = request.kind === 'read' ? fullest(tables, sheet.columns) : request.table;
  const table = tables[at]!;
  const found = findHeader(table, sheet.columns);
  const key = fingerprint(sheet.id, table, found);
  const choice =
    request.kind === 'map' && request.choice ? request.choice : recall(request.memory, key, found);
  const mapping: Mapping = choice ? applyMapping(table, choice, sheet.columns) : found;
  const read = readRows(table, mapping, sheet.columns, { today: request.today });
  // Ten thousand rows in one message would hold up the page's frames while they are unpacked.
  for (let from = 0; from < read.rows.length; from += PARCEL)
    post({ kind: 'rows', rows: read.rows.slice(from, from + PARCEL) as ListRow[] });
  post({
    kind: 'read',
    names: tables.map(({ name }) => name),
    table: at,
    notes: [...table.notes, ...mapping.notes],
    mapping,
    found,
    fingerprint: key,
    problems: read.problems,
    leftOut: read.leftOut,
  });
}

/** The sheet whose header names most columns; of equals the first. */
function fullest(all: readonly SheetTable[], columns: ListSheet['columns']): number {
  const named = all.map((table) => findHeader(table, columns).matches.length);
  return Math.max(0, named.indexOf(Math.max(...named)));
}
