import { expect, test } from 'vitest';
import { readOptions } from './options';

test('everything, seven runs, by default', () => {
  expect(readOptions([])).toEqual({
    sections: ['load', 'keystroke', 'evaluator', 'import', 'grid', 'export', 'desk', 'sizes'],
    runs: 7,
    strict: false,
  });
});

test('parts and runs can be chosen', () => {
  expect(readOptions(['--only', 'load,evaluator', '--runs', '3', '--strict'])).toEqual({
    sections: ['load', 'evaluator'],
    runs: 3,
    strict: true,
  });
});

test('a part that does not exist or a senseless number is refused', () => {
  expect(() => readOptions(['--only', 'speed'])).toThrow('speed');
  expect(() => readOptions(['--runs', '0'])).toThrow('--runs');
});
