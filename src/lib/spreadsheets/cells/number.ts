import { toHalfWidth } from '../../answers/characters';
import { parseNumber } from '../../answers/numbers';
import type { Column, MoneyUnit } from '../columns';
import { cellText, type SheetCell } from '../table';
import { convert, decimalsOf } from './money-units';
import type { Reading } from './reading';

/** Figures with their sign before and their unit behind: ¥1,200.00, 2台, 250天. */
const CURRENCY = /^(?:人民币|rmb|cny|[¥￥$])\s*/i;
const COUNTED_IN = /(?:台套|台\/套|[台套件个天日月]|个月)$/;
/** 0.1 + 0.2 in a formula is 0.30000000000000004; a spreadsheet shows and means 15 digits. */
const DIGITS = 15;

export function readNumber(cell: SheetCell, column: Column): Reading {
  const text = plainText(cell);
  // A dash is how bookkeepers write "none".
  if (/^[-—–/\\]*$/.test(text)) return {};
  const parsed = parseNumber(text, { unit: column.unit ?? '', whole: column.whole ?? false });
  if (parsed.state === 'empty') return {};
  if (parsed.state === 'value') return { value: parsed.value };
  return {
    problem: parsed.message,
    ...(parsed.suggestion && { suggestion: parsed.suggestion }),
  };
}

/** A sum, in the column's unit; `written` is the unit that the heading names. */
export function readMoney(cell: SheetCell, column: Column, written?: MoneyUnit): Reading {
  const unit = column.unit as MoneyUnit;
  const from = written ?? unit;
  const other = shownInOtherUnit(cell, from);
  if (other !== undefined) return readMoney(other, column, written);
  const rounded =
    typeof cell === 'object' && 'number' in cell ? toFen(cell.number, from) : undefined;
  const reading = readNumber(rounded ? { number: rounded.value, shown: '' } : cell, {
    ...column,
    unit: from,
  });
  const inUnit = (value: unknown) => convert(value as number, from, unit);
  if (reading.suggestion)
    return {
      ...reading,
      suggestion: { label: reading.suggestion.label, value: inUnit(reading.suggestion.value) },
    };
  if (reading.value === undefined) return reading;
  const value = inUnit(reading.value);
  const finer = rounded?.changed || Math.abs(value - Number(value.toFixed(decimalsOf(unit)))) > 0;
  if (!finer) return { value };
  return {
    value: Number(value.toFixed(decimalsOf(unit))),
    problem: '数额小于 1 分的部分已四舍五入，请检查。',
  };
}

const SHOWN = /^[^\d-]*(-?[\d,.]+)([千万亿]元|[万亿])$/;

/**
 * What a number shows when its format writes another unit behind it without converting: 12.5 as
 * 「12.5万元」 below 原值（元）. A format that converts (258000 as 「25.8万」) shows the same sum.
 */
function shownInOtherUnit(cell: SheetCell, from: MoneyUnit): string | undefined {
  if (typeof cell !== 'object' || !('number' in cell)) return undefined;
  const [, digits = '', behind = ''] = SHOWN.exec(toHalfWidth(cell.shown)) ?? [];
  const unit = behind.replace(/^([万亿])$/, '$1元') as MoneyUnit;
  if (digits === '' || unit === from) return undefined;
  const says = convert(Number(digits.replaceAll(',', '')), unit, from);
  return Math.abs(says - cell.number) * 2 > Math.abs(cell.number) ? cell.shown : undefined;
}

function toFen(value: number, unit: MoneyUnit): { value: number; changed: boolean } {
  const meant = Number(value.toPrecision(DIGITS));
  const rounded = Number(meant.toFixed(decimalsOf(unit)));
  return { value: rounded, changed: rounded !== meant };
}

function plainText(cell: SheetCell): string {
  if (typeof cell === 'object' && 'number' in cell) {
    const value = Number(cell.number.toPrecision(DIGITS));
    const text = String(value);
    return text.includes('e') ? value.toFixed(6).replace(/\.?0+$/, '') : text;
  }
  return toHalfWidth(cellText(cell)).replace(CURRENCY, '').replace(COUNTED_IN, '').trim();
}
