import { expect, test } from 'vitest';
import type { Copyright } from './answers';
import { usesCopyrights } from './evidence';
import { but, designHouse, edition, manufacturer } from './firms.builder';

const listed = (count: number, more: object = {}): Copyright[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `软件${index}`,
    registrationNumber: `2020SR${String(index).padStart(7, '0')}`,
    selfDeveloped: 'yes',
    inForce: 'yes',
    ...more,
  }));

/** 附件5 二（2）: 软著不够20件时，按生产制造型企业的相关要求提供发明专利证明材料并填报发明专利信息. */
test.each<[what: string, changes: object, uses: boolean]>([
  ['20 typed', { copyrightsGranted: 20 }, true],
  ['19 typed', { copyrightsGranted: 19 }, false],
  ['nothing said yet', { copyrightsGranted: undefined }, true],
  ['20 listed, fewer typed', { copyrightsGranted: 5, copyrights: listed(20) }, true],
  ['19 listed, more typed', { copyrightsGranted: 23, copyrights: listed(19) }, false],
  ['19 listed, nothing typed', { copyrightsGranted: undefined, copyrights: listed(19) }, false],
  [
    '20 listed, of which one may still count',
    { copyrights: [...listed(19), { name: '软件' }] },
    true,
  ],
])('研发设计型 with %s', (_what, changes, uses) => {
  expect(usesCopyrights(but(designHouse, changes as Record<string, unknown>), edition)).toBe(uses);
});

test('生产制造型 never does', () => {
  expect(usesCopyrights(but(manufacturer, { copyrights: listed(30) }), edition)).toBe(false);
});
