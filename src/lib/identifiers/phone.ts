import { normaliseIdentifier } from './normalise';
import { doubt, reject, type IdentifierResult } from './result';

export interface PhoneFacts {
  readonly kind: 'mobile' | 'landline' | '400';
}

export type PhoneFault =
  | 'mobile-length'
  | 'mobile-prefix'
  | 'area-missing'
  | 'area-retired'
  | 'area-unassigned'
  | 'local-length'
  | 'format';

export type PhoneResult = IdentifierResult<PhoneFacts, PhoneFault>;

/** 0732 (湘潭) and 0733 (株洲) joined 0731 (长沙) in 2009; the other gaps of 0730–0749 were never given. */
const HUNAN_AREAS = /^07(3[014-9]|4[3-6])$/;

/**
 * Checks a contact number and writes it `13800138000`, `0731-88888888`, `0746-8888888-801` or
 * `400-000-0000`. Fields that want a mobile (本人手机) look at `kind`.
 *
 * Seven or eight local digits outside Hunan; in Hunan eight for 0731 and seven elsewhere, where eight
 * is only a warning because no source settles it.
 */
export function checkPhone(typed: string): PhoneResult {
  const text = inDomesticForm(normaliseIdentifier(typed));
  const digits = text.replace(/-/g, '');

  if (/^1[3-9]\d{9}$/.test(digits)) return { ok: true, canonical: digits, kind: 'mobile' };
  if (/^1\d+$/.test(digits)) {
    return digits.length === 11
      ? reject('mobile-prefix', '手机号码的第 2 位应为 3 至 9，请核对。')
      : reject('mobile-length', `手机号码应为 11 位，现为 ${digits.length} 位，请核对。`);
  }
  const national = /^400-?(\d{3})-?(\d{4})(-\d{1,6})?$/.exec(text);
  if (national) {
    const [, first, second, extension = ''] = national;
    return { ok: true, canonical: `400-${first}-${second}${extension}`, kind: '400' };
  }
  return checkLandline(text);
}

/** Three digits for 010 and 02x, four elsewhere; the local number may be written 8888-8888. */
const LANDLINE = /^(010|02\d|0[3-9]\d\d)-?(\d{3,4}-\d{4}|\d+)(-\d{1,6})?$/;

function checkLandline(text: string): PhoneResult {
  if (/^[2-9]\d{6,7}(-\d{1,6})?$/.test(text)) {
    return reject('area-missing', '固定电话缺少区号，请写成如 0731-88888888。');
  }
  const parts = LANDLINE.exec(text);
  if (!parts) {
    return reject(
      'format',
      '不是电话号码的写法，请填写一个手机号码，或带区号的固定电话，如 0731-88888888。',
    );
  }
  const [, area = '', typedLocal = '', extension = ''] = parts;
  const local = typedLocal.replace('-', '');
  const canonical = `${area}-${local}${extension}`;

  if (area === '0732' || area === '0733') {
    return reject(
      'area-retired',
      `区号 ${area} 已于 2009 年并入 0731，请改用 0731 和 8 位号码。`,
      canonical,
    );
  }
  const inHunan = /^07[34]/.test(area);
  if (inHunan && !HUNAN_AREAS.test(area)) {
    return reject('area-unassigned', `没有区号 ${area}，请核对。`, canonical);
  }
  const eightOnly = area === '0731';
  if (local.length < (eightOnly ? 8 : 7) || local.length > 8) {
    const usual = eightOnly ? '8 位' : inHunan ? '7 位' : '7 或 8 位';
    return reject(
      'local-length',
      `区号 ${area} 后应为 ${usual}号码，现为 ${local.length} 位，请核对。`,
      canonical,
    );
  }
  if (inHunan && !eightOnly && local.length === 8) {
    return doubt(
      'local-length',
      `区号 ${area} 的号码一般为 7 位，现为 8 位，请核对；确是如此可以保留。`,
      canonical,
    );
  }
  return { ok: true, canonical, kind: 'landline' };
}

/** Without the country code, brackets round the area code, or words for the extension. */
function inDomesticForm(text: string): string {
  const tidy = text
    .replace(/^\((\+?86|0\d{2,3})\)-?/, '$1-')
    .replace(/(转|分机|EXT\.?|X)(?=\d+$)/, '-')
    .replace(/--+/g, '-');
  const domestic = tidy.replace(/^(\+86|0086|86-|86(?=1[3-9]\d{9}$))-?/, '');
  // Abroad the area code is written without its 0: +86 731 8888 8888.
  const lostZero = domestic !== tidy && !/^(0|1[3-9]|400)/.test(domestic);
  return lostZero ? `0${domestic}` : domestic;
}
