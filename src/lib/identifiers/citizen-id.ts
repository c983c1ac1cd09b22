import { existsInCalendar, isLater, type CalendarDay } from './calendar-day';
import { normaliseIdentifier } from './normalise';
import { reject, type IdentifierResult } from './result';
import { weightedSum } from './weighted-sum';

export interface CitizenIdFacts {
  readonly birthDate: CalendarDay;
  /** From the 17th digit: odd for men, even for women. */
  readonly sex: 'male' | 'female';
}

export type CitizenIdFault = 'spreadsheet' | 'length' | 'format' | 'area' | 'date' | 'check';

export type CitizenIdResult = IdentifierResult<CitizenIdFacts, CitizenIdFault>;

/** GB 11643-1999: 2^(18−i) mod 11 for places 1–17. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: the check character by remainder. */
const CHECK_CHARACTERS = '10X98765432';

/**
 * First two digits in use: the provinces, and 71 81 82 83 for residents of 台湾, 香港 and 澳门. The other
 * four digits of the area are not checked: numbers keep the area of first issue, and many are gone.
 */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/**
 * Checks a 公民身份号码 by GB 11643-1999. `today` is the last birth date allowed; how old a person may
 * be is another rule's business. Every fault is an error.
 */
export function checkCitizenId(typed: string, today: CalendarDay): CitizenIdResult {
  const id = normaliseIdentifier(typed);
  if (/^\d(\.\d+)?E\+?\d+$/.test(id)) return reject('spreadsheet', SPREADSHEET_MESSAGE);
  if (id.length !== 18) {
    return reject(
      'length',
      /^\d{15}$/.test(id)
        ? '15 位身份证号码已停用，请填写 18 位公民身份号码。'
        : `公民身份号码应为 18 位，现为 ${id.length} 位，请对照身份证核对。`,
    );
  }
  if (!/^\d{17}[\dX]$/.test(id)) {
    return reject('format', '公民身份号码前 17 位应为数字，末位为数字或 X，请对照身份证核对。');
  }
  if (!PROVINCES.test(id)) {
    return reject('area', `没有以 ${id.slice(0, 2)} 开头的公民身份号码，请对照身份证核对。`, id);
  }
  const birthDate = {
    year: Number(id.slice(6, 10)),
    month: Number(id.slice(10, 12)),
    day: Number(id.slice(12, 14)),
  };
  if (!existsInCalendar(birthDate) || isLater(birthDate, today)) {
    return reject(
      'date',
      `第 7 至 14 位 ${id.slice(6, 14)} 不是可能的出生日期，请对照身份证核对。`,
      id,
    );
  }
  if (id.charAt(17) !== CHECK_CHARACTERS.charAt(weightedSum(id, WEIGHTS) % 11)) {
    // A spreadsheet keeps 15 digits of a number and turns the last three into zeros.
    return id.endsWith('000')
      ? reject('spreadsheet', SPREADSHEET_MESSAGE, id)
      : reject('check', '校验位不符，号码中有数字填错，请对照身份证逐位核对。', id);
  }
  const sex = Number(id.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return { ok: true, canonical: id, birthDate, sex };
}

const SPREADSHEET_MESSAGE =
  '号码被表格软件当作数值，末几位已经丢失。请在原表中将该列设为“文本”，重新填写号码后再导入。';

/**
 * The number as shown on screen: the first four and the last three characters, which tell two people
 * of one list apart, without the birth date. Anything too short to hide is hidden whole.
 */
export function maskCitizenId(typed: string): string {
  const id = normaliseIdentifier(typed);
  if (id.length < 15) return '*'.repeat(id.length);
  return id.slice(0, 4) + '*'.repeat(id.length - 7) + id.slice(-3);
}
