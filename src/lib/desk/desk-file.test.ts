import { expect, test } from 'vitest';
import type { FirmNotes, Offering } from '../dossiers/desk-records';
import { zipFiles } from '../documents/zip';
import { filesOf } from '../spreadsheets/zip/archive';
import { DeskPacker, readDeskFile } from './desk-file';
import { bytesOf, exported, dossierOf } from './testing.builder';

const LARGEST = 1024 * 1024;
const offering: Offering = {
  id: 'o1',
  programme: 'tech-centre',
  firm: 'f1',
  file: '附件1.xlsx',
  source: 'workbook',
  offeredAt: '2024-05-20T08:00:00.000Z',
  updatedAt: '2024-05-02T08:00:00.000Z',
  text: '{"名称":"甲"}',
  stated: { ratio: '5.8' },
  notes: ['请核对'],
};
const notes: FirmNotes = {
  id: 'f1',
  programme: 'tech-centre',
  mark: 'recommended',
  remark: '条件好',
  chosen: 'o1',
  verification: { siteStaff: '张三、李四' },
};
const settings = { programme: 'tech-centre', bureau: '长沙市工业和信息化局' };

function packed(): Uint8Array {
  const packer = new DeskPacker();
  packer.add(offering, '甲');
  return zipFiles(packer.finish({ settings, notes: [notes] }), 6);
}

test('a desk comes back whole', async () => {
  const desk = await readDeskFile(filesOf(packed(), LARGEST)!);
  const { text, ...about } = desk!.offerings[0]!;
  expect({ ...about, text: await text() }).toEqual(offering);
  expect(desk).toMatchObject({ settings, notes: [notes] });
});

test('a plain archive is no desk, and an office document is no archive', async () => {
  const plain = zipFiles([{ name: 'a.json', bytes: bytesOf('{}') as Uint8Array<ArrayBuffer> }]);
  expect(await readDeskFile(filesOf(plain, LARGEST)!)).toBeUndefined();
  expect(filesOf(await exported(dossierOf({}), 'annex-1'), LARGEST)).toBeUndefined();
});

test.each([
  ['{', /目录读不出来/],
  ['{"format":"shenbao-ziping/desk","version":2}', /更新版本/],
  ['{"format":"shenbao-ziping/desk","version":1}', /缺少必要的内容/],
])('a damaged or newer desk says so: %s', async (contents, told) => {
  const bytes = zipFiles([
    { name: 'desk.json', bytes: bytesOf(contents) as Uint8Array<ArrayBuffer> },
  ]);
  await expect(readDeskFile(filesOf(bytes, LARGEST)!)).rejects.toThrow(told);
});
