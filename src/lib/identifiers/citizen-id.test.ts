import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCitizenId, maskCitizenId } from './citizen-id';
import vectors from './vectors.json';

const today = { year: 2026, month: 11, day: 30 };
const { valid, invalid, normalise } = vectors.citizenId as Record<
  'valid' | 'invalid' | 'normalise',
  [string, string][]
>;

describe('citizen number vectors', () => {
  test.each(valid)('%s is valid (%s)', (id) => {
    expect(checkCitizenId(id, today)).toMatchObject({ ok: true, canonical: id });
  });

  test.each(invalid)('%s is refused: %s', (typed, label) => {
    const cause = label.split(':')[0];
    expect(checkCitizenId(typed, today)).toMatchObject({ ok: false, severity: 'error', cause });
  });

  test.each(normalise)('%s is written %s', (typed, canonical) => {
    expect(checkCitizenId(typed, today)).toMatchObject({ ok: true, canonical });
  });
});

describe('facts', () => {
  test.each(valid.filter(([, note]) => /\b(fe)?male\b/.test(note)))('%s: %s', (id, note) => {
    const sex = note.includes('female') ? 'female' : 'male';
    expect(checkCitizenId(id, today)).toMatchObject({ sex });
  });

  test('the birth date is read', () => {
    expect(checkCitizenId('430000197602290036', today)).toMatchObject({
      birthDate: { year: 1976, month: 2, day: 29 },
    });
  });

  test.each([
    [{ year: 2000, month: 12, day: 12 }, true],
    [{ year: 2000, month: 12, day: 11 }, false],
    [{ year: 2000, month: 11, day: 30 }, false],
    [{ year: 2001, month: 1, day: 1 }, true],
  ])('born 2000-12-12, seen on %j: %s', (day, ok) => {
    expect(checkCitizenId('430000200012120146', day).ok).toBe(ok);
  });
});

describe('the first two digits', () => {
  test.each([
    ['110000199001010013', true],
    ['650000199001010019', true],
    ['710000199001010015', true],
    ['810000199001010019', true],
    ['820000199001010010', true],
    ['830000199001010012', true],
    ['160000199001010010', false],
    ['240000199001010010', false],
    ['470000199001010010', false],
    ['550000199001010010', false],
    ['660000199001010010', false],
    ['840000199001010010', false],
  ])('%s is in use: %s', (id, inUse) => {
    const result = checkCitizenId(id, today);
    expect(result).toMatchObject(inUse ? { ok: true } : { ok: false, cause: 'area' });
  });
});

describe('what spreadsheets do', () => {
  test.each(['4.3E+17', '4.30000199001010E+17', '430000199001010000'])('%s', (typed) => {
    expect(checkCitizenId(typed, today)).toMatchObject({ ok: false, cause: 'spreadsheet' });
  });
});

describe('mask', () => {
  test.each([
    ['430000199001010018', '4300***********018'],
    ['43000019850615002x', '4300***********02X'],
    ['430000900101001', '4300********001'],
    ['12345678', '********'],
    ['', ''],
  ])('%s is shown as %s', (id, shown) => {
    expect(maskCitizenId(id)).toBe(shown);
  });

  test('never shows the birth date', () => {
    for (const [id] of valid) expect(maskCitizenId(id)).not.toMatch(/\d{5}/);
  });
});

describe('properties', () => {
  const validId = fc.constantFrom(...valid.map(([id]) => id));

  test('changing any one digit is always noticed', () => {
    fc.assert(
      fc.property(validId, fc.nat(17), fc.constantFrom(...'0123456789X'), (id, place, put) => {
        fc.pre(id[place] !== put);
        const changed = id.slice(0, place) + put + id.slice(place + 1);
        expect(checkCitizenId(changed, today).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('swapping two different neighbours is always noticed', () => {
    fc.assert(
      fc.property(validId, fc.nat(16), (id, place) => {
        const [left = '', right = ''] = id.slice(place, place + 2);
        fc.pre(left !== right);
        const swapped = id.slice(0, place) + right + left + id.slice(place + 2);
        expect(checkCitizenId(swapped, today).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
