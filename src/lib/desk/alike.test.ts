import { expect, test } from 'vitest';
import { alikeOf } from './alike';

const firm = (id: string, name: string, code = '', dossier: string | undefined = undefined) => ({
  id,
  name,
  code,
  dossier,
});
const words = (...firms: ReturnType<typeof firm>[]) => Object.fromEntries(alikeOf(firms));

test('a code in common, whatever its width', () => {
  expect(words(firm('1', '甲', 'C1'), firm('2', '乙', 'Ｃ1'), firm('3', '丙', 'C3'))).toEqual({
    1: '信用代码与“乙”相同',
    2: '信用代码与“甲”相同',
  });
});

test('a name in common, whatever its brackets', () => {
  expect(words(firm('1', '甲（集团）', 'C1'), firm('2', '甲(集团)', 'C2'))).toEqual({
    1: '与另一家同名',
    2: '与另一家同名',
  });
});

test('one dossier under two names, unless both have codes of their own', () => {
  expect(words(firm('1', '甲', '', 'd'), firm('2', '乙', 'C2', 'd'))).toEqual({
    1: '与“乙”出自同一份存档',
    2: '与“甲”出自同一份存档',
  });
  expect(words(firm('1', '甲', 'C1', 'd'), firm('2', '乙', 'C2', 'd'))).toEqual({});
});

test('what nobody says of themselves makes no two alike', () => {
  expect(words(firm('1', '甲'), firm('2', '乙'))).toEqual({});
});
