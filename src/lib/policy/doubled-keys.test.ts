import { expect, test } from 'vitest';
import { doubledKeys } from './doubled-keys';

test('a name twice in one pair of braces is told with both lines', () => {
  expect(doubledKeys('{\n"a": {"x": 1},\n"b": 2,\n"a" : {}\n}')).toEqual([
    '第 4 行的“a”在第 2 行已经写过，只能留一个',
  ]);
});

test.each([
  ['the same name in different braces', '[{"a": {"a": 1}}, {"a": {"b": {"a": 2}}}]'],
  ['a text that is a name elsewhere', '{"a": "b", "b": ["a", "a", "b"]}'],
  ['braces and colons in a text', '{"a": "{\\"a\\": 1}", "b": "\\\\", "c": "x\\":"}'],
])('%s is none', (_what, json) => {
  expect(() => JSON.parse(json) as unknown).not.toThrow();
  expect(doubledKeys(json)).toEqual([]);
});
