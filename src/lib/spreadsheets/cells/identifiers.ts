import { checkCitizenId } from '../../identifiers/citizen-id';
import { normaliseIdentifier } from '../../identifiers/normalise';
import { checkPatentNumber } from '../../identifiers/patent';
import { checkSoftwareCopyrightNumber } from '../../identifiers/software-copyright';
import { cellText, type SheetCell } from '../table';
import { unread, type CellContext, type Reading } from './reading';
import { codeText, readCode } from './text';

/** A number with a fault is kept as it stands, to be compared with the paper; a ruined one is not. */
export function readCitizenId(cell: SheetCell, { today }: CellContext): Reading {
  const code = codeText(cell);
  if (code === undefined) return readCode(cell);
  const text = normaliseIdentifier(code);
  if (text === '') return {};
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const result = checkCitizenId(text, { year, month, day });
  if (!result.ok) {
    if (result.cause === 'spreadsheet') return unread(result.message);
    return { value: result.canonical ?? text, problem: result.message };
  }
  // One in eleven ruined numbers passes the check by chance; hardly any real one ends so.
  return /000$/.test(text)
    ? { value: text, problem: '末三位是 000，可能是被表格软件丢失了末几位，请对照身份证核对。' }
    : { value: result.canonical };
}

export function readPatentNumber(cell: SheetCell, { today }: CellContext): Reading {
  const text = codeText(cell);
  if (text === undefined) return readCode(cell);
  if (text === '') return {};
  const result = checkPatentNumber(text, { year: Number(today.slice(0, 4)) });
  return result.ok
    ? { value: result.canonical }
    : { value: result.canonical ?? cellText(cell).trim(), problem: result.message };
}

export function readRegistrationNumber(cell: SheetCell, { today }: CellContext): Reading {
  const text = codeText(cell);
  if (text === undefined) return readCode(cell);
  if (text === '') return {};
  const result = checkSoftwareCopyrightNumber(text, { year: Number(today.slice(0, 4)) });
  return result.ok
    ? { value: result.canonical }
    : { value: result.canonical ?? cellText(cell).trim(), problem: result.message };
}
