import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPatentNumber, type PatentFault } from './patent';
import vectors from './vectors.json';

const today = { year: 2026 };
const { valid, invalid, normalise } = vectors.patent as {
  valid: [number: string, kind: string, note: string][];
  invalid: [typed: string, label: string][];
  normalise: [typed: string, canonical: string][];
};

/** Labels that do not open with the cause itself ("check: 5 expected"). */
const causeByLabel: Record<string, PatentFault> = {
  'check digit missing': 'check-missing',
  'publication / grant number, not an application number': 'publication-number',
  'software copyright number': 'software-copyright',
};

describe('patent vectors', () => {
  test.each(valid)('%s is a valid %s (%s)', (number, kind) => {
    expect(checkPatentNumber(number, today)).toMatchObject({ ok: true, canonical: number, kind });
  });

  test.each(invalid)('%s is refused: %s', (typed, label) => {
    const cause = causeByLabel[label] ?? label.split(':')[0];
    const result = checkPatentNumber(typed, today);
    expect(result).toMatchObject({ ok: false, severity: 'error', cause });
  });

  test.each(normalise)('%s is written %s', (typed, canonical) => {
    expect(checkPatentNumber(typed, today)).toMatchObject({ ok: true, canonical });
  });
});

describe('facts read from the number', () => {
  test.each([
    ['ZL202011633759.5', { pct: false, filingYear: 2020, checkDigit: '5' }],
    ['ZL201580003807.3', { pct: true, filingYear: 2015, checkDigit: '3' }],
    ['ZL202190000003.9', { pct: true, filingYear: 2021, checkDigit: '9' }],
    ['ZL97101765.4', { pct: false, filingYear: 1997, checkDigit: '4' }],
    ['95115608.x', { pct: false, filingYear: 1995, checkDigit: 'X' }],
  ])('%s', (number, facts) => {
    expect(checkPatentNumber(number, today)).toMatchObject({ ok: true, ...facts });
  });
});

describe('other slips', () => {
  test.each<[typed: string, cause: PatentFault]>([
    ['ZL199711633759.5', 'year'], // twelve digits did not exist before 2003
    ['ZL04101765.4', 'year'], // eight digits ended in 2003
    ['ZL97401765.4', 'type'],
    ['ZL97101765', 'check-missing'],
    ['ZL202011633759.', 'check-missing'],
    ['ZL2020116337595.5', 'length'],
    ['CN112345678', 'publication-number'],
    ['CN208123456U', 'publication-number'],
    ['CN101234567A', 'publication-number'],
    ['US10123456B2', 'format'],
    ['一种水处理装置', 'format'],
    ['ZL20201163X759.5', 'format'],
  ])('%s: %s', (typed, cause) => {
    expect(checkPatentNumber(typed, today)).toMatchObject({ ok: false, cause });
  });

  test('the filing year may be this year, not the next', () => {
    expect(checkPatentNumber('ZL202420654321.2', { year: 2024 }).ok).toBe(true);
    expect(checkPatentNumber('ZL202420654321.2', { year: 2023 })).toMatchObject({ cause: 'year' });
  });

  test.each(['专利号：ZL202011633759.5', 'ZL202011633759。5', "'ZL202011633759.5"])(
    '%s is understood',
    (typed) => {
      expect(checkPatentNumber(typed, today)).toMatchObject({ canonical: 'ZL202011633759.5' });
    },
  );
});

describe('properties', () => {
  const validNumber = fc.constantFrom(...valid.map(([number]) => number));

  test('changing any one digit is always noticed', () => {
    fc.assert(
      fc.property(validNumber, fc.nat(), fc.constantFrom(...'0123456789X'), (number, at, put) => {
        const places = [...number.matchAll(/[\dX]/g)].map((match) => match.index);
        const place = places[at % places.length] ?? 0;
        fc.pre(number[place] !== put);
        const changed = number.slice(0, place) + put + number.slice(place + 1);
        expect(checkPatentNumber(changed, today).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('swapping two different neighbours before the point is always noticed', () => {
    fc.assert(
      fc.property(validNumber, fc.nat(), (number, at) => {
        const point = number.indexOf('.');
        const place = 2 + (at % (point - 3));
        const [left = '', right = ''] = number.slice(place, place + 2);
        fc.pre(left !== right);
        const swapped = number.slice(0, place) + right + left + number.slice(place + 2);
        expect(checkPatentNumber(swapped, today).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('its own spelling comes back unchanged', () => {
    fc.assert(
      fc.property(validNumber, (number) => {
        expect(checkPatentNumber(number, today)).toMatchObject({ canonical: number });
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(typeof checkPatentNumber(typed, today).ok).toBe('boolean');
      }),
    );
  });
});
