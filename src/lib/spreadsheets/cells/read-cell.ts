import type { Column } from '../columns';
import type { ColumnMatch } from '../header/mapping';
import type { SheetCell } from '../table';
import { readChoice } from './choice';
import { readDate } from './date';
import { readCitizenId, readPatentNumber, readRegistrationNumber } from './identifiers';
import { readNames } from './names';
import { readMoney, readNumber } from './number';
import { unread, type CellContext, type Reading } from './reading';
import { readCode, readPerson, readText } from './text';

/** Reads one cell by the kind of its column; a blank cell reads as nothing. */
export function readCell(
  cell: SheetCell,
  column: Column,
  match: ColumnMatch,
  context: CellContext,
): Reading {
  if (cell === undefined) return {};
  if (typeof cell === 'object' && 'error' in cell)
    return unread(`单元格里是错误值（${cell.error}），请在原表中改正后再导入。`);
  const reading = byKind(cell, column, match, context);
  const doubt =
    typeof reading.value === 'string' && !reading.problem && column.doubt?.(reading.value);
  return doubt ? { ...reading, problem: doubt } : reading;
}

function byKind(
  cell: SheetCell,
  column: Column,
  match: ColumnMatch,
  context: CellContext,
): Reading {
  switch (column.kind) {
    case 'text':
      return readText(cell);
    case 'person':
      return readPerson(cell);
    case 'code':
      return readCode(cell);
    case 'names':
      return readNames(cell);
    case 'number':
      return readNumber(cell, column);
    case 'money':
      return readMoney(cell, column, match.unit);
    case 'date':
      return readDate(cell);
    case 'choice':
      return readChoice(cell, column);
    case 'citizen-id':
      return readCitizenId(cell, context);
    case 'patent-number':
      return readPatentNumber(cell, context);
    case 'registration-number':
      return readRegistrationNumber(cell, context);
  }
}
