import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPhone, type PhoneFault } from './phone';
import vectors from './vectors.json';

const { valid, invalid, normalise } = vectors.phone as Record<
  'valid' | 'invalid' | 'normalise',
  [string, string][]
>;

const causeByLabel: Record<string, PhoneFault> = {
  'second digit 2': 'mobile-prefix',
  '10 digits': 'mobile-length',
  '12 digits': 'mobile-length',
  '0731 needs 8 digits': 'local-length',
  '0732 merged into 0731 in 2009': 'area-retired',
  '0740-0742 never assigned': 'area-unassigned',
  'area code missing': 'area-missing',
};

describe('phone vectors', () => {
  test.each(valid)('%s is valid (%s)', (number, note) => {
    const kind = note === 'mobile' ? 'mobile' : note.includes('400') ? '400' : 'landline';
    expect(checkPhone(number)).toMatchObject({ ok: true, kind });
  });

  test.each(invalid)('%s is refused: %s', (typed, label) => {
    const cause = causeByLabel[label];
    expect(cause, 'a label this test does not know').toBeDefined();
    expect(checkPhone(typed)).toMatchObject({ ok: false, severity: 'error', cause });
  });

  test.each(normalise)('%s is written %s', (typed, canonical) => {
    expect(checkPhone(typed)).toMatchObject({ ok: true, canonical });
  });
});

describe('ways of writing', () => {
  test.each([
    ['１３８　００１３　８０００', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['(0743)8888888', '0743-8888888'],
    ['（0731）8888－8888', '0731-88888888'],
    ['0731-88888888转801', '0731-88888888-801'],
    ['0731-88888888 ext. 801', '0731-88888888-801'],
    ['+86 731 8888 8888', '0731-88888888'],
    ['+86-10-62345678', '010-62345678'],
    ['(+86)13800138000', '13800138000'],
    ['86-13800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['010-62345678', '010-62345678'],
    ['02012345678', '020-12345678'],
    ['0755-1234567', '0755-1234567'],
    ['4000000000', '400-000-0000'],
    ['400-000-0000转8', '400-000-0000-8'],
  ])('%s is written %s', (typed, canonical) => {
    expect(checkPhone(typed)).toMatchObject({ ok: true, canonical });
  });

  test.each([
    ['8888888', 'area-missing'],
    ['0733-8888888', 'area-retired'],
    ['0748-8888888', 'area-unassigned'],
    ['0730-888888', 'local-length'],
    ['0730-888888888', 'local-length'],
    ['13800138000、13900139000', 'format'],
    ['无', 'format'],
    ['', 'format'],
  ])('%j: %s', (typed, cause) => {
    expect(checkPhone(typed)).toMatchObject({ ok: false, severity: 'error', cause });
  });

  test('eight digits where Hunan has seven may be kept', () => {
    expect(checkPhone('0730-88888888')).toMatchObject({
      ok: false,
      severity: 'warning',
      canonical: '0730-88888888',
    });
  });

  test('what it writes it reads back the same', () => {
    const typed = [...valid, ...normalise].map(([number]) => number);
    fc.assert(
      fc.property(fc.constantFrom(...typed), (number) => {
        const first = checkPhone(number);
        expect(checkPhone(first.canonical ?? '')).toEqual(first);
      }),
    );
  });
});
