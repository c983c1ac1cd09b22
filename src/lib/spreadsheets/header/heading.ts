import { toHalfWidth } from '../../answers/characters';
import type { MoneyUnit } from '../columns';

/** A column heading brought to a form in which spellings of the same thing are equal. */
export interface Heading {
  /** All of it: 职工身份证号(社保号). */
  full: string;
  /** Without what stands in brackets: 职工身份证号. */
  main: string;
  unit?: MoneyUnit;
  /** The calendar years that it names. */
  years: readonly number[];
  /** Its figures are no sums in 元, 万元 …: a price of one piece, another currency, 百万元. */
  otherMeasure: boolean;
}

/** One of the things that brackets say: 万元, 单位：万元, RMB 万元, 万. */
const UNIT = /^(?:金额)?(?:单位)?:?(?:人民币|rmb|cny|[¥￥])?:?(元|千元|万元?|亿元?)(?:人民币)?$/;
const UNIT_AT_END = /(?:[/,:]|单位:?)(元|千元|万元|亿元)$|(千元|万元|亿元)$/;
const OTHER_MEASURE =
  /单价|均价|每[台套件个]|[元万]\/[台套件个只人年月天项次]|[百十千]万|美元|欧元|英镑|日元|日圆|港币|港元|usd|eur|gbp|jpy|hkd|\$/;
const YEAR = /(20\d\d)年?度?/g;

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
  const whole = toHalfWidth(text)
    .replace(/\{year\}年?度?/g, '')
    .replace(/[\s*＊"'“”]/g, '')
    .replace(/[【〔［[{]/g, '(')
    .replace(/[】〕］\]}]/g, ')')
    .toLowerCase();
  const years = Array.from(whole.matchAll(YEAR), ([, year]) => Number(year));
  let plain = whole.replace(YEAR, '').replace(/[:：。.、?]+$/, '');
  let unit: MoneyUnit | undefined;
  plain = plain.replace(/\(([^()]*)\)/g, (bracket, inner: string) => {
    const named = inner.split(/[,;、]/).flatMap((said) => UNIT.exec(said)?.[1] ?? [])[0];
    if (!named) return bracket;
    unit ??= named.replace(/^([万亿])$/, '$1元') as MoneyUnit;
    return '';
  });
  if (!unit) {
    const end = UNIT_AT_END.exec(plain);
    if (end) {
      unit = (end[1] ?? end[2]) as MoneyUnit;
      plain = plain.slice(0, end.index);
    }
  }
  const main = plain.replace(/\([^()]*\)/g, '');
  const otherMeasure = OTHER_MEASURE.test(whole);
  return { full: plain, main: main || plain, ...(unit && { unit }), years, otherMeasure };
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
