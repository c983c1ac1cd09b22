import { expect, test } from 'vitest';
import { compare } from './compare';
import { readPng, writePng, type Picture } from './picture';

/** A page with frames drawn one point thin, and black labels of 15 × 8 points. */
function page(frames: readonly number[], labels: readonly number[], size = 200): Picture {
  const points = new Uint8Array(size * size).fill(255);
  for (const x of frames) for (let y = 20; y < 180; y++) points[y * size + x] = 0;
  for (const y of labels)
    for (let row = y; row < y + 8; row++) points.fill(100, row * size + 50, row * size + 65);
  return { width: size, height: size, points };
}

const approved = page([40, 80, 120], [30, 60]);

test('the same page, and one a point further, is accepted', () => {
  expect(compare(approved, approved)).toMatchObject({ mean: 0, blocks: 0, acceptable: true });
  expect(compare(approved, page([41, 81, 121], [31, 61])).acceptable).toBe(true);
});

test('a shifted column, a missing label and another paper are not', () => {
  expect(compare(approved, page([40, 84, 120], [30, 60])).acceptable).toBe(false);
  expect(compare(approved, page([40, 80, 120], [30])).acceptable).toBe(false);
  expect(compare(approved, page([40, 80, 120], [30, 60], 201)).sameSize).toBe(false);
});

test('a picture written is read back in 16 shades, for odd widths too', () => {
  const { width, height, points } = readPng(writePng(page([40], [30], 201)));
  expect([width, height, points[25 * 201 + 40], points[32 * 201 + 50]]).toEqual([201, 201, 0, 102]);
});

test('another program’s picture is refused', () => {
  const png = writePng(approved);
  png[24] = 8;
  expect(() => readPng(png)).toThrow('--approve');
});
