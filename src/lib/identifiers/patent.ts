import { normaliseIdentifier } from './normalise';
import { reject, type IdentifierResult } from './result';
import { weightedSum } from './weighted-sum';

export type PatentKind = 'invention' | 'utility' | 'design';

export interface PatentFacts {
  readonly kind: PatentKind;
  /** Entered China through the PCT (type digit 8 or 9). */
  readonly pct: boolean;
  readonly filingYear: number;
  /** `0`–`9` or `X`. */
  readonly checkDigit: string;
}

export type PatentFault =
  | 'software-copyright'
  | 'publication-number'
  | 'format'
  | 'length'
  | 'check-missing'
  | 'year'
  | 'type'
  | 'check';

export type PatentResult = IdentifierResult<PatentFacts, PatentFault>;

/** ZC 0006-2003: the fifth digit, or the third of an eight-digit number. */
const KIND_BY_DIGIT = new Map<string, PatentKind>([
  ['1', 'invention'],
  ['2', 'utility'],
  ['3', 'design'],
  ['8', 'invention'],
  ['9', 'utility'],
]);

/** ZC 0006-2003; an eight-digit number uses the first eight. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/**
 * Checks a Chinese patent number (专利号, the application number of a granted patent) by ZC 0006-2003
 * and writes it as on the certificate: `ZL202011633759.5`.
 *
 * Twelve digits and a check digit since 2003-10-01, eight and a check digit before. `today.year` is
 * the latest filing year allowed. Every fault is an error: 附件2 注4 disqualifies wrong patent data.
 * The expected check digit is never told, or it would be "corrected" where another digit is the slip.
 */
export function checkPatentNumber(typed: string, today: { readonly year: number }): PatentResult {
  const text = normaliseIdentifier(typed);
  const bare = text.replace(/^(专利号:?)?(ZL|CN)?/, '');
  if (/SR/.test(bare)) {
    return reject('software-copyright', '这是软件著作权登记号，请填写专利证书上的专利号。');
  }
  // Grants carry a letter for the stage (CN112345678B); nine digits after CN begin with 1, 2 or 3.
  if (/^\d{7,9}[ABCSUY]\d?$/.test(bare) || /^CN[123]\d{8}$/.test(text)) {
    return reject(
      'publication-number',
      '这是公开（公告）号，请填写专利证书上的专利号，如 ZL202011633759.5。',
    );
  }
  const parts = /^(\d{12}|\d{8})\.?([\dX])$/.exec(bare);
  if (!parts) return misshapen(bare);

  const [, body = '', checkDigit = ''] = parts;
  const canonical = `ZL${body}.${checkDigit}`;
  const filingYear = yearOf(body);
  const isLong = body.length === 12;
  if (filingYear > today.year || (isLong ? filingYear < 2003 : filingYear > 2003)) {
    return reject(
      'year',
      `专利号开头 ${body.slice(0, isLong ? 4 : 2)} 应为申请年份，这一年份不可能，请对照专利证书核对。`,
      canonical,
    );
  }
  const typeDigit = body.charAt(isLong ? 4 : 2);
  const kind = KIND_BY_DIGIT.get(typeDigit);
  if (!kind) {
    return reject(
      'type',
      `年份后的第 1 位是专利类型，只能是 1、2、3、8 或 9，现为 ${typeDigit}，请对照专利证书核对。`,
      canonical,
    );
  }
  const remainder = weightedSum(body, WEIGHTS.slice(0, body.length)) % 11;
  if (checkDigit !== (remainder === 10 ? 'X' : String(remainder))) {
    return reject('check', '校验位不符，专利号中有数字填错，请对照专利证书逐位核对。', canonical);
  }
  return { ok: true, canonical, kind, pct: typeDigit > '7', filingYear, checkDigit };
}

/** Eight-digit numbers ran from 85 (1985, the Patent Law's first year) to 03 (2003). */
function yearOf(body: string): number {
  if (body.length === 12) return Number(body.slice(0, 4));
  const twoDigits = Number(body.slice(0, 2));
  return twoDigits + (twoDigits >= 85 ? 1900 : 2000);
}

function misshapen(bare: string): PatentResult {
  const digits = /^(\d+)(\.[\dX]?)?$/.exec(bare)?.[1]?.length;
  if (digits === undefined) {
    return reject('format', '不是专利号的写法，请按专利证书填写，如 ZL202011633759.5。');
  }
  if (digits === 12 || digits === 8) {
    return reject('check-missing', '缺少小数点后的 1 位校验位，请对照专利证书补全。');
  }
  return reject(
    'length',
    `小数点前应为 12 位数字（2003 年 10 月以前申请的为 8 位），现为 ${digits} 位，请对照专利证书核对。`,
  );
}
