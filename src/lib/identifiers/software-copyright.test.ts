import { describe, expect, test } from 'vitest';
import { checkSoftwareCopyrightNumber, type SoftwareCopyrightFault } from './software-copyright';
import vectors from './vectors.json';

const today = { year: 2026 };
const { valid, invalid } = vectors.softwareCopyright as Record<
  'valid' | 'invalid',
  [string, string][]
>;

const causeByLabel: Record<string, SoftwareCopyrightFault> = {
  '2019 and later: seven digits': 'digits',
  'year must be four digits': 'format',
  'SR mis-typed': 'format',
  'this is the certificate number, not the registration number': 'certificate-number',
  'eight digits': 'digits',
};

describe('software copyright vectors', () => {
  test.each(valid)('%s is valid (%s)', (number) => {
    const year = Number(number.slice(0, 4));
    expect(checkSoftwareCopyrightNumber(number, today)).toEqual({
      ok: true,
      canonical: number,
      year,
    });
  });

  test.each(invalid)('%s is questioned: %s', (typed, label) => {
    const cause = causeByLabel[label];
    expect(cause, 'a label this test does not know').toBeDefined();
    const severity = cause === 'digits' ? 'warning' : 'error';
    expect(checkSoftwareCopyrightNumber(typed, today)).toMatchObject({
      ok: false,
      cause,
      severity,
    });
  });
});

describe('other numbers', () => {
  test.each([
    ['登记号：２０２３ＳＲ０１２３４５６', '2023SR0123456'],
    ['2023 sr 0123456', '2023SR0123456'],
    ['2008SR12345', '2008SR12345'], // shorter numbers before about 2009: no complaint
  ])('%s is understood as %s', (typed, canonical) => {
    expect(checkSoftwareCopyrightNumber(typed, today)).toMatchObject({ ok: true, canonical });
  });

  test.each([
    ['3743440', 'certificate-number'],
    ['2027SR0000001', 'year'],
    ['2018SR12345', 'digits'],
    ['2017SR0676720', 'digits'],
    ['2008SR123', 'digits'],
    ['ZL202011633759.5', 'format'],
  ])('%s: %s', (typed, cause) => {
    expect(checkSoftwareCopyrightNumber(typed, today)).toMatchObject({ ok: false, cause });
  });

  test('the year may be this year, not the next', () => {
    expect(checkSoftwareCopyrightNumber('2024SR0000001', { year: 2024 }).ok).toBe(true);
    expect(checkSoftwareCopyrightNumber('2024SR0000001', { year: 2023 }).ok).toBe(false);
  });
});
