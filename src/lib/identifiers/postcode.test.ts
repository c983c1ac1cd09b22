import { describe, expect, test } from 'vitest';
import { checkPostcode } from './postcode';
import vectors from './vectors.json';

const { valid, invalid } = vectors.postcodeHunan as Record<'valid' | 'invalid', [string, string][]>;

const verdictByNumber: Record<string, { cause: string; severity: string }> = {
  '430000': { cause: 'division-code', severity: 'warning' },
  '430100': { cause: 'division-code', severity: 'warning' },
  '41000': { cause: 'format', severity: 'error' },
  '100000': { cause: 'outside-hunan', severity: 'warning' },
};

describe('postcode vectors', () => {
  test.each(valid)('%s is valid (%s)', (postcode) => {
    expect(checkPostcode(postcode)).toEqual({ ok: true, canonical: postcode });
  });

  test.each(invalid)('%s is questioned: %s', (postcode) => {
    const verdict = verdictByNumber[postcode];
    expect(verdict, 'a vector this test does not know').toBeDefined();
    expect(checkPostcode(postcode)).toMatchObject({ ok: false, ...verdict });
  });
});

test.each([
  ['４１０　０００', '410000'],
  ['410 000', '410000'],
])('%s is written %s', (typed, canonical) => {
  expect(checkPostcode(typed)).toEqual({ ok: true, canonical });
});

test.each(['', '4100000', '41000O', '长沙'])('%j is no postcode', (typed) => {
  expect(checkPostcode(typed)).toMatchObject({ ok: false, cause: 'format', severity: 'error' });
});
