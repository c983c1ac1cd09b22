import { toHalfWidth } from './characters';

/** What came of reading a text: a value, nothing at all, or a problem said in words. */
export type Parsed<T> =
  | { state: 'empty' }
  | { state: 'value'; value: T }
  | { state: 'problem'; message: string; suggestion?: Suggestion<T> };

/** A reading that the user may take with one click, never taken for them. */
export interface Suggestion<T> {
  label: string;
  value: T;
}

export interface NumberRule {
  unit: string;
  whole?: boolean;
  negative?: boolean;
}

/** Above fifteen digits a JavaScript number no longer holds every digit. */
const MOST_DIGITS = 15;
/** 1 分 is 0.000001 万元. */
const MOST_DECIMALS = 6;

const UNITS_IN_YUAN: Record<string, number> = { 元: 1, 万元: 1e4, 亿元: 1e8, 万: 1e4, 亿: 1e8 };

/**
 * Reads a figure as people type or paste it: full-width digits, `7,022.0`, blanks, a unit behind it.
 * A comma that does not part thousands, a second point, letters and Chinese numerals are problems;
 * nothing is guessed.
 */
export function parseNumber(text: string, rule: NumberRule): Parsed<number> {
  let plain = toHalfWidth(text).replace(/。/g, '.').replace(/，/g, ',');
  if (plain === '') return { state: 'empty' };

  const written = /^(.*?)\s*(万元|亿元|元|万|亿|%|人|件|项|个|家|次)$/.exec(plain);
  const unit = written?.[2];
  if (unit !== undefined) {
    plain = written![1]!;
    if (unit !== rule.unit && !(rule.unit === '万元' && unit === '万'))
      return otherUnit(plain, unit, rule);
  }
  return parsePlain(plain, rule);
}

function parsePlain(plain: string, rule: NumberRule): Parsed<number> {
  const problem = (message: string): Parsed<number> => ({ state: 'problem', message });
  const example = rule.whole ? '34' : '7022.0';
  // Two cells pasted side by side (`7022 463`) are not one figure.
  if (/^-?\d{1,3}([,\s'])\d{3}(\1\d{3})*(\.\d*)?$/.test(plain))
    plain = plain.replace(/[,\s']/g, '');
  else if (/^-?[\d\s.]*,[\d\s,.]*$/.test(plain))
    return problem('逗号的位置不像千分位，请去掉逗号或检查数字。');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) {
    if (/[〇零一二三四五六七八九十百千两]/.test(plain))
      return problem(`请用阿拉伯数字填写，例如 ${example}。`);
    if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(plain))
      return problem('这是表格软件的缩写（科学记数），请填写完整的数字。');
    return problem(`这里只能填数字（单位：${rule.unit}），例如 ${example}。`);
  }
  if (plain.startsWith('-') && !rule.negative && Number(plain) !== 0)
    return problem('这里不能是负数，请检查。');
  const [whole = '', decimals = ''] = plain.replace('-', '').split('.');
  if (whole.replace(/^0+/, '').length + decimals.length > MOST_DIGITS)
    return problem(`数字太长（超过 ${MOST_DIGITS} 位），请检查是否多打了数字。`);
  if (rule.whole && /[1-9]/.test(decimals)) return problem('这里应当是整数。');
  if (decimals.length > MOST_DECIMALS) return problem(`小数最多 ${MOST_DECIMALS} 位（精确到分）。`);
  const value = Number(plain);
  return { state: 'value', value: value === 0 ? 0 : value };
}

function otherUnit(plain: string, unit: string, rule: NumberRule): Parsed<number> {
  const from = UNITS_IN_YUAN[unit];
  const to = UNITS_IN_YUAN[rule.unit];
  const parsed = parsePlain(plain, { ...rule, whole: false });
  const message = `这里的单位是${rule.unit}，您写的是${unit}。`;
  if (from === undefined || to === undefined || parsed.state !== 'value')
    return { state: 'problem', message };
  const value = shiftDecimal(parsed.value, Math.log10(from / to));
  return { state: 'problem', message, suggestion: { label: `改为 ${value} ${rule.unit}`, value } };
}

/** Moves the decimal point of a figure exactly: `shiftDecimal(70220000, -4)` is 7022. */
export const shiftDecimal = (value: number, places: number): number => {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
};
