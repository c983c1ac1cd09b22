import { normaliseIdentifier } from './normalise';
import { doubt, reject, type IdentifierResult } from './result';

export interface SoftwareCopyrightFacts {
  readonly year: number;
}

export type SoftwareCopyrightFault = 'certificate-number' | 'format' | 'year' | 'digits';

export type SoftwareCopyrightResult = IdentifierResult<
  SoftwareCopyrightFacts,
  SoftwareCopyrightFault
>;

/**
 * Checks a 计算机软件著作权登记号, `2023SR0123456`: year, `SR`, running number of that year; there is no
 * check digit. `today.year` is the latest year allowed.
 *
 * No published rule for the length of the running number was found, only certificates seen in public
 * (docs/reference/README.md), so another length is a warning.
 */
export function checkSoftwareCopyrightNumber(
  typed: string,
  today: { readonly year: number },
): SoftwareCopyrightResult {
  const text = normaliseIdentifier(typed).replace(/^登记号:?/, '');
  if (/^软著(变补)?登字|^第?\d{7,8}号?$/.test(text)) {
    return reject(
      'certificate-number',
      '这是证书号（软著登字第……号），请填写证书中部的“登记号”，如 2023SR0123456。',
    );
  }
  const parts = /^(20\d\d)SR(\d+)$/.exec(text);
  if (!parts) {
    return reject(
      'format',
      '登记号由 4 位年份、SR 和数字组成，如 2023SR0123456，请对照登记证书核对。',
    );
  }
  const year = Number(parts[1]);
  if (year > today.year) {
    return reject('year', `登记年份 ${year} 晚于今年，请对照登记证书核对。`, text);
  }
  const [fewest, most] = runningNumberLength(year);
  const digits = parts[2]?.length ?? 0;
  if (digits < fewest || digits > most) {
    const usual = fewest === most ? `${most}` : `${fewest} 至 ${most}`;
    return doubt(
      'digits',
      `${year} 年的登记号在 SR 后一般有 ${usual} 位数字，现为 ${digits} 位，请对照登记证书核对（开头的 0 不能省略）。`,
      text,
    );
  }
  return { ok: true, canonical: text, year };
}

/** Fewest and most digits seen; the counter outgrew six in the course of 2018. */
function runningNumberLength(year: number): [fewest: number, most: number] {
  if (year >= 2019) return [7, 7];
  if (year === 2018) return [6, 7];
  return year >= 2010 ? [6, 6] : [4, 6];
}
