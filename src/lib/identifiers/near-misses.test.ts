import { describe, expect, test } from 'vitest';
import { checkCitizenId } from './citizen-id';
import { checkCreditCode } from './credit-code';
import { checkPatentNumber } from './patent';
import { checkPhone } from './phone';
import { checkPostcode } from './postcode';
import { checkSoftwareCopyrightNumber } from './software-copyright';

/** What comes close to a number and is none, or looks wrong and is right: what is said of it. */
type Row = [what: string, typed: string, expected: string];

/** The fault, or the spelling that is kept. */
const said = (
  result: { ok: true; canonical: string } | { ok: false; cause: string; message: string },
) => (result.ok ? result.canonical : `${result.cause} ${result.message}`);

const table = (check: (typed: string) => Parameters<typeof said>[0], rows: Row[]) =>
  test.each(rows)('%s: %s', (_what, typed, expected) => {
    const answer = said(check(typed));
    if (/\p{Script=Han}| /u.test(expected)) expect(answer).toContain(expected);
    else expect(answer.split(' ')[0]).toBe(expected);
  });

describe('公民身份号码', () => {
  const today = { year: 2024, month: 5, day: 31 };
  table(
    (typed) => checkCitizenId(typed, today),
    [
      ['old, 15 digits', '430000900101001', '15 位身份证号码已停用'],
      ['15 places, not all digits, a letter first', 'A43000090010100', '应为 18 位，现为 15 位'],
      ['15 places, a letter last', '43000090010100A', '应为 18 位，现为 15 位'],
      ['15 letters', 'ABCDEFGHIJKLMNO', '应为 18 位，现为 15 位'],
      ['one digit', '4', '应为 18 位，现为 1 位'],
      ['16 digits', '4300009001010011', '应为 18 位，现为 16 位'],
      ['as a spreadsheet shows it, without a plus', '4.30000199001010E17', 'spreadsheet'],
      ['as a spreadsheet shows it', '4.3E+17', 'spreadsheet'],
      ['a spreadsheet figure with a letter before it', 'A4.3E+17', 'length'],
      ['18 places, a letter first', 'A30000199001010018', 'format'],
      ['18 places, a letter in the middle', '43000019900101A018', 'format'],
      ['18 places, another letter last', '43000019900101001A', 'format'],
      ['no such province', '090000199001010018', '没有以 09 开头的公民身份号码'],
      ['no such day', '430000199002300018', '第 7 至 14 位 19900230 不是可能的出生日期'],
    ],
  );
});

describe('统一社会信用代码', () => {
  table(checkCreditCode, [
    ['with its name before it', '统一社会信用代码：91430000000000002F', '末位校验码不符'],
    ['with its name and no colon', '统一社会信用代码91430000000000002F', '末位校验码不符'],
    ['its name in the middle', '91统一社会信用代码:', 'length'],
    ['old, 15 digits', '430000000012345', '这是旧的 15 位工商注册号'],
    ['15 places, a letter first', 'A30000000012345', '应为 18 位，现为 15 位'],
    ['16 digits', '4300000000123456', '应为 18 位，现为 16 位'],
    ['organisation code, with its dash', '12345678-9', '这是 9 位组织机构代码'],
    ['organisation code, X last', '12345678X', '这是 9 位组织机构代码'],
    ['organisation code and one more', '1234567890', '应为 18 位，现为 10 位'],
    ['organisation code, another letter last', '12345678A', '应为 18 位，现为 9 位'],
    ['division with a letter', '91A30000000000002F', 'format'],
    ['letters, then six digits further on', '91ABCD123456000002', 'format'],
  ]);
});

describe('专利号', () => {
  const YEAR = { year: 2024 };
  table(
    (typed) => checkPatentNumber(typed, YEAR),
    [
      ['as on the certificate', 'ZL202011633759.5', 'ZL202011633759.5'],
      ['with its name', '专利号：ZL202011633759.5', 'ZL202011633759.5'],
      ['with its name, no colon', '专利号ZL202011633759.5', 'ZL202011633759.5'],
      ['with its name alone', '专利号：202011633759.5', 'ZL202011633759.5'],
      ['the letters in the middle', '2020ZL11633759.5', 'format'],
      ['publication number', 'CN112345678B', 'publication-number'],
      ['publication number with a stage', 'CN112345678B2', 'publication-number'],
      ['publication number and more', 'CN112345678B25', 'format'],
      ['publication number with a letter more', 'CN112345678BX', 'format'],
      ['publication number without its stage', 'CN112345678', 'publication-number'],
      ['the same in the middle of a word', 'XCN112345678', 'format'],
      ['nothing but letters', 'ABC', 'format'],
      ['the first year of long numbers', 'ZL200310000000.1', 'check'],
      ['a long number of the year before', 'ZL200210000000.1', '开头 2002 应为申请年份'],
      ['a year to come', 'ZL202510000000.1', '开头 2025 应为申请年份'],
      ['a short number of 2003', 'ZL03100000.1', 'check'],
      ['a short number of 2004', 'ZL04100000.1', '开头 04 应为申请年份'],
      ['a short number of 1985', 'ZL85100000.3', 'check'],
      ['a short number of "84"', 'ZL84100000.1', 'year'],
      ['type 7', 'ZL202071633759.5', 'type'],
      ['13 digits before the point', 'ZL2020116337590.5', '现为 13 位'],
    ],
  );

  test.each([
    ['ZL202011633759.5', false],
    ['ZL202080000001.X', true],
  ])('%s entered China through the PCT: %s', (typed, pct) => {
    const body = /\d{12}/.exec(typed)![0];
    // Whichever check digit is right.
    const found = [...'0123456789X']
      .map((digit) => checkPatentNumber(`ZL${body}.${digit}`, YEAR))
      .filter((result) => result.ok);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ pct, kind: 'invention' });
  });
});

describe('联系电话', () => {
  table(checkPhone, [
    ['national, extension of six digits', '400-000-0000-123456', '400-000-0000-123456'],
    ['national, extension of seven digits', '400-000-0000-1234567', 'format'],
    ['national, with words behind', '400-000-0000-1号', 'format'],
    ['national, with digits before it', '9400-000-0000', 'format'],
    ['no area code, an extension of three', '8888888-801', 'area-missing'],
    ['no area code, an extension of six', '88888888-801801', 'area-missing'],
    ['no area code, a name behind', '88888888-传真', 'format'],
    ['no area code, digits and a name behind', '8888888-801张', 'format'],
    ['an area with 0731 inside it', '0207-31888888', 'format'],
    ['area and local number with a word behind', '0731-88888888张', 'format'],
    ['a word before the area', '电0731-88888888', 'format'],
    ['area in brackets', '(0731)88888888', '0731-88888888'],
    ['area in brackets and a dash', '(0746)-8888888', '0746-8888888'],
    ['country in brackets', '(+86)13800138000', '13800138000'],
    ['country in brackets without its plus', '(86)13800138000', '13800138000'],
    ['brackets in the middle', '0731(0731)88888888', 'format'],
    ['extension by 转', '0746-8888888转801', '0746-8888888-801'],
    ['extension by ext.', '0746-8888888ext.801', '0746-8888888-801'],
    ['extension by ext', '0746-8888888 EXT 801', '0746-8888888-801'],
    ['转 and no digits to the end', '0746-8888888转801室', 'format'],
    ['three dashes', '0731---88888888', '0731-88888888'],
    ['country code in the middle', '0746+868888888', 'format'],
    ['86 before a mobile', '8613800138000', '13800138000'],
    ['86 as the head of a local number', '86138001', 'area-missing'],
    ['86 before a mobile and one digit more', '86138001380001', 'format'],
    ['from abroad, without the 0', '+86 731 8888 8888', '0731-88888888'],
    ['0746 with seven digits', '0746-8888888', '0746-8888888'],
    ['0747, never given', '0747-8888888', 'area-unassigned'],
    ['an area that only ends in 073', '0973-8888888', '0973-8888888'],
  ]);
});

describe('邮政编码', () => {
  table(checkPostcode, [
    ['Changsha', '410000', '410000'],
    ['Hunan’s digits further on', '341000', 'outside-hunan'],
    ['division of Hunan', '430100', 'division-code'],
    ['five digits', '41000', 'format'],
    ['seven digits', '4100000', 'format'],
  ]);
});

describe('软件著作权登记号', () => {
  table(
    (typed) => checkSoftwareCopyrightNumber(typed, { year: 2024 }),
    [
      ['with its name', '登记号：2023SR0123456', '2023SR0123456'],
      ['with its name, no colon', '登记号2023SR0123456', '2023SR0123456'],
      ['its name behind', '2023SR0123456登记号', 'format'],
      ['certificate number', '软著登字第1234567号', 'certificate-number'],
      ['certificate number of a change', '软著变补登字第1234567号', 'certificate-number'],
      ['certificate number, digits alone', '1234567', 'certificate-number'],
      ['digits that go on', '1234567890', 'format'],
      ['digits with a word behind', '1234567件', 'format'],
      ['the name of a certificate in the middle', '2023软著登字', 'format'],
      ['a digit before the year', '12023SR0123456', 'format'],
      ['a letter behind', '2023SR0123456A', 'format'],
      ['2019, seven digits', '2019SR0123456', '2019SR0123456'],
      ['2019, six digits', '2019SR123456', 'SR 后一般有 7 位数字，现为 6 位'],
      ['2018, five digits', '2018SR12345', 'SR 后一般有 6 至 7 位数字，现为 5 位'],
      ['2010, six digits', '2010SR123456', '2010SR123456'],
      ['2010, five digits', '2010SR12345', 'SR 后一般有 6 位数字，现为 5 位'],
      ['2009, four digits', '2009SR1234', '2009SR1234'],
      ['2009, three digits', '2009SR123', 'SR 后一般有 4 至 6 位数字，现为 3 位'],
    ],
  );
});

test('a text of the wrong shape has no tidied spelling; one of the right shape has', () => {
  expect(checkPatentNumber('x', { year: 2024 })).not.toHaveProperty('canonical');
  expect(checkPatentNumber('202011633759.4', { year: 2024 })).toHaveProperty(
    'canonical',
    'ZL202011633759.4',
  );
});
