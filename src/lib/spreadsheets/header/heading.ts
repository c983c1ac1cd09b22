import { toHalfWidth } from '../../answers/characters';
import type { MoneyUnit } from '../columns';

/** A column heading brought to a form in which spellings of the same thing are equal. */
export interface Heading {
  /** All of it: 职工身份证号(社保号). */
  full: string;
  /** Without what stands in brackets: 职工身份证号. */
  main: string;
  unit?: MoneyUnit;
}

const UNIT = /^(?:单位:?|人民币)?(元|千元|万元|亿元)(?:人民币)?$/;
const UNIT_AT_END = /(?:[/,:]|单位:?)(元|千元|万元|亿元)$|(千元|万元|亿元)$/;

/** Headings recur in every row that might be the header: each spelling is taken apart once. */
const known = new Map<string, Heading>();

export function heading(text: string): Heading {
  let found = known.get(text);
  if (!found) {
    if (known.size > 5000) known.clear();
    known.set(text, (found = takeApart(text)));
  }
  return found;
}

function takeApart(text: string): Heading {
  let plain = toHalfWidth(text)
    .replace(/[\s*＊"'“”]/g, '')
    .replace(/[【〔［[{]/g, '(')
    .replace(/[】〕］\]}]/g, ')')
    // 2023年度在岗天数 asks the same in every year.
    .replace(/(\{year\}|20\d\d)年?度?/g, '')
    .replace(/[:：。.、?]+$/, '')
    .toLowerCase();
  let unit: MoneyUnit | undefined;
  plain = plain.replace(/\(([^()]*)\)/g, (bracket, inner: string) => {
    const named = UNIT.exec(inner)?.[1] as MoneyUnit | undefined;
    unit ??= named;
    return named ? '' : bracket;
  });
  if (!unit) {
    const end = UNIT_AT_END.exec(plain);
    if (end) {
      unit = (end[1] ?? end[2]) as MoneyUnit;
      plain = plain.slice(0, end.index);
    }
  }
  const main = plain.replace(/\([^()]*\)/g, '');
  return { full: plain, main: main || plain, ...(unit && { unit }) };
}

const ORDINAL = /^(序号?|编号|行号|no\.?|#|项次)$/;

/** 台, 套, 件: what the pieces are counted in, and no 生产单位. */
const COUNTED_IN = /^(计量)?单位$/;

/** Columns that say nothing of their own: they number the rows, or name what is counted. */
export const saysNothing = (text: string): boolean =>
  isOrdinal(text) || COUNTED_IN.test(heading(text).full);

/** Columns that only number the rows, by their heading or its lowest part. */
export const isOrdinal = (text: string): boolean =>
  [text, text.slice(text.lastIndexOf('\n') + 1)].some((part) => ORDINAL.test(heading(part).full));
