import { toHalfWidth } from '../../answers/characters';
import { dateInChinese, parseDate } from '../../answers/dates';
import { cellText, type SheetCell } from '../table';
import { serialDate } from '../workbook/serial-date';
import { unread, type Reading } from './reading';

/** 1954 to 2064 as serial numbers; neither 201205 nor 2012 lies among them. */
const SERIALS = { from: 20_000, to: 60_000 };

/**
 * A day or a month, in any of the ways one column may mix: real dates, 2012年2月, 2012.02, 2012-02-15
 * 00:00:00, 20120215, and serial numbers that lost their format.
 */
export function readDate(cell: SheetCell): Reading {
  if (typeof cell === 'object' && 'date' in cell) return { value: cell.date };
  const isNumber = typeof cell === 'object' && 'number' in cell;
  const text = toHalfWidth(cellText(cell)).replace(/^['‘’]+/, '');
  const plain = text
    .replace(/[T ]\s*\d{1,2}[:：]\d{2}([:：]\d{2}(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/, '')
    .replace(/\s*(星期|周)[一二三四五六日天]$/, '')
    .trim();
  if (/^[-—/]*$/.test(plain)) return {};

  if (/^\d{5}(\.\d+)?$/.test(plain) && isSerial(Number(plain))) {
    const date = serialDate(Number(plain))!;
    return { value: date, problem: `按表格软件的日期序号读作 ${dateInChinese(date)}，请检查。` };
  }
  // As a number 2012.10 has become 2012.1.
  const month = /^(\d{4})\.1$/.exec(plain);
  if (month && isNumber)
    return unread(
      `“${plain}”可能是 1 月，也可能是 10 月（末尾的 0 被表格软件省去了），请改写成 ${month[1]}年1月 或 ${month[1]}年10月。`,
    );
  const parsed = parseDate(plain);
  if (parsed.state === 'empty') return {};
  if (parsed.state === 'problem') return unread(parsed.message);
  return month
    ? { value: parsed.value, problem: '读作 1 月；如果原来是 10 月（2012.10），请改正。' }
    : { value: parsed.value };
}

const isSerial = (value: number) => value >= SERIALS.from && value < SERIALS.to;
