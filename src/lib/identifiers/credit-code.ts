import { normaliseIdentifier } from './normalise';
import { doubt, reject, type IdentifierResult } from './result';
import { weightedSum } from './weighted-sum';

export interface CreditCodeFacts {
  /** Places 1–2 are `91`: registered as an enterprise by the market authority. */
  readonly enterprise: boolean;
  /** Places 3–8, the division of the authority that first registered the body. */
  readonly division: string;
  /** Chinese remarks for the user that question nothing about the code itself. */
  readonly hints: readonly string[];
}

export type CreditCodeFault = 'length' | 'alphabet' | 'format' | 'check' | 'organisation';

export type CreditCodeResult = IdentifierResult<CreditCodeFacts, CreditCodeFault>;

/** GB 32100-2015: no I, O, S, V, Z; a character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015: 3^(i−1) mod 31 for places 1–17. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 11714: for the eight characters of the organisation code. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Checks a 统一社会信用代码 by GB 32100-2015, with the organisation code inside it by GB 11714.
 *
 * Wrong length, letters or shape are errors. A check character that does not agree is a warning only:
 * codes that do not conform have really been issued, and the licence is what counts.
 */
export function checkCreditCode(typed: string): CreditCodeResult {
  const code = normaliseIdentifier(typed).replace(/^统一社会信用代码:?/, '');
  if (code.length !== 18) return reject('length', lengthMessage(code));

  const stranger = [...code].find((character) => !ALPHABET.includes(character));
  if (stranger !== undefined) {
    return reject(
      'alphabet',
      `第 ${code.indexOf(stranger) + 1} 位“${stranger}”不会出现在统一社会信用代码中（不用字母 I、O、S、V、Z），请对照营业执照核对。`,
    );
  }
  if (!/^..\d{6}/.test(code)) {
    return reject(
      'format',
      '第 3 至 8 位应为 6 位数字（登记机关行政区划码），请对照营业执照核对。',
    );
  }
  if (code.charAt(17) !== checkCharacter(code)) {
    return doubt(
      'check',
      '末位校验码不符，多半有一位填错。请对照营业执照逐位核对；若与执照完全一致，可以保留。',
      code,
    );
  }
  if (code.charAt(16) !== organisationCheckCharacter(code.slice(8, 16))) {
    return doubt(
      'organisation',
      '第 9 至 17 位（组织机构代码）的校验码不符，请对照营业执照逐位核对；若与执照完全一致，可以保留。',
      code,
    );
  }
  const enterprise = code.startsWith('91');
  const division = code.slice(2, 8);
  return { ok: true, canonical: code, enterprise, division, hints: hintsFor(enterprise, division) };
}

function checkCharacter(code: string): string {
  const remainder = weightedSum(code, WEIGHTS, (character) => ALPHABET.indexOf(character)) % 31;
  return ALPHABET.charAt((31 - remainder) % 31);
}

/** Letters count A = 10 … Z = 35 here, unlike in the code around it; 10 is written X and 11 is 0. */
function organisationCheckCharacter(organisation: string): string {
  const sum = weightedSum(organisation, ORGANISATION_WEIGHTS, (character) =>
    parseInt(character, 36),
  );
  return '0123456789X0'.charAt(11 - (sum % 11));
}

function hintsFor(enterprise: boolean, division: string): string[] {
  const hints: string[] = [];
  if (!enterprise) {
    hints.push(
      '企业的统一社会信用代码以 91 开头；这一代码属于其他类型的单位（如个体工商户、事业单位）。',
    );
  }
  // The code keeps its first authority after a move, so this proves nothing.
  if (!division.startsWith('43')) {
    hints.push('代码中的登记机关不在湖南省；若企业是从外省迁入的，可以不理会。');
  }
  return hints;
}

function lengthMessage(code: string): string {
  if (/^\d{15}$/.test(code)) {
    return '这是旧的 15 位工商注册号，请填写营业执照上 18 位的统一社会信用代码。';
  }
  if (/^[\dA-Z]{8}-?[\dX]$/.test(code)) {
    return '这是 9 位组织机构代码，请填写营业执照上 18 位的统一社会信用代码。';
  }
  return `统一社会信用代码应为 18 位，现为 ${code.length} 位，请对照营业执照核对。`;
}
