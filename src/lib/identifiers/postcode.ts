import { normaliseIdentifier } from './normalise';
import { doubt, reject, type IdentifierResult } from './result';

export type PostcodeFault = 'format' | 'division-code' | 'outside-hunan';

export type PostcodeResult = IdentifierResult<object, PostcodeFault>;

/**
 * Checks a 邮政编码: six digits, in Hunan 41xxxx or 42xxxx. Another region is a warning, since a firm may
 * receive its mail there; 43xxxx is the division code of Hunan mistaken for a postcode, and Hubei's post.
 */
export function checkPostcode(typed: string): PostcodeResult {
  const postcode = normaliseIdentifier(typed);
  if (!/^\d{6}$/.test(postcode)) return reject('format', '邮政编码应为 6 位数字，请核对。');
  if (/^4[12]/.test(postcode)) return { ok: true, canonical: postcode };
  return postcode.startsWith('43')
    ? doubt(
        'division-code',
        '43 开头的是湖南省的行政区划代码，作为邮政编码则属湖北省；湖南省的邮政编码以 41 或 42 开头，请核对。',
        postcode,
      )
    : doubt(
        'outside-hunan',
        '湖南省的邮政编码以 41 或 42 开头，请核对；通信地址确在外省的可以保留。',
        postcode,
      );
}
