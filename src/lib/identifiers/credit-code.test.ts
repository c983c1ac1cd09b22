import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCreditCode, type CreditCodeFault } from './credit-code';
import vectors from './vectors.json';

const { valid, invalid, softFail, normalise } = vectors.uscc as Record<
  'valid' | 'invalid' | 'softFail' | 'normalise',
  [string, string][]
>;

/** A mismatch of a check character may be the authority's slip; the rest cannot be. */
const severityOf = (cause: CreditCodeFault) =>
  cause === 'check' || cause === 'organisation' ? 'warning' : 'error';

describe('credit code vectors', () => {
  test.each(valid)('%s is valid (%s)', (code) => {
    expect(checkCreditCode(code)).toMatchObject({ ok: true, canonical: code });
  });

  test.each(invalid)('%s is questioned: %s', (typed, label) => {
    const word = label.split(':')[0];
    const cause = (word === 'org' ? 'organisation' : word) as CreditCodeFault;
    const severity = severityOf(cause);
    expect(checkCreditCode(typed)).toMatchObject({ ok: false, cause, severity });
  });

  test.each(softFail)('%s may be kept: %s', (code) => {
    expect(checkCreditCode(code)).toMatchObject({
      ok: false,
      cause: 'check',
      severity: 'warning',
      canonical: code,
    });
  });

  test.each(normalise)('%s is written %s', (typed, canonical) => {
    expect(checkCreditCode(typed)).toMatchObject({ ok: true, canonical });
  });
});

describe('facts and hints', () => {
  test.each([
    ['91430100MAC0FAKEXX', true, '430100', []],
    ['9143010000000006X0', true, '430100', []], // check value 31 is written 0
    ['91110000600037341L', true, '110000', ['湖南']],
    ['12430000000001003G', false, '430000', ['91']],
    ['92430102MAT0TEXT35', false, '430102', ['91']],
    ['51610700305332460K', false, '610700', ['91', '湖南']],
  ])('%s: enterprise %s, division %s, hints %j', (code, enterprise, division, words) => {
    expect(checkCreditCode(code)).toMatchObject({
      ok: true,
      enterprise,
      division,
      hints: words.map((word) => expect.stringContaining(word)),
    });
  });

  test.each([
    ['430100000012345', '注册号'],
    ['MAC0FAKE-X', '组织机构代码'],
    ['MAC0FAKEX', '组织机构代码'],
    ['91350100M000100Y4', '17 位'],
  ])('%s is told apart: %s', (typed, words) => {
    expect(checkCreditCode(typed)).toMatchObject({ message: expect.stringContaining(words) });
  });

  test('the letter that does not belong is pointed at', () => {
    expect(checkCreditCode('91350100MO00100Y43')).toMatchObject({
      message: expect.stringContaining('第 10 位“O”'),
    });
  });
});

test('changing any one character is always noticed', () => {
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  fc.assert(
    fc.property(
      fc.constantFrom(...valid.map(([code]) => code)),
      fc.nat(17),
      fc.constantFrom(...characters),
      (code, place, put) => {
        fc.pre(code[place] !== put);
        const changed = code.slice(0, place) + put + code.slice(place + 1);
        expect(checkCreditCode(changed).ok).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});
