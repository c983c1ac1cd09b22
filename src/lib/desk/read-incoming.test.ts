import { expect, test } from 'vitest';
import { writeDossierFile } from '../dossiers/file';
import { zipFiles } from '../documents/zip';
import { Assessor } from './assess-firm';
import { readIncoming, type Reading } from './read-incoming';
import { bytesOf, dossierOf, edition, NOW } from './testing.builder';

const assessor = new Assessor('tech-centre', [edition]);
const good = (name: string) => writeDossierFile(dossierOf({ enterpriseName: name }));

async function read(files: Record<string, string>): Promise<Reading[]> {
  const packed = zipFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      bytes: bytesOf(text) as Uint8Array<ArrayBuffer>,
    })),
  );
  const readings: Reading[] = [];
  for await (const one of readIncoming(packed, { name: '材料.zip', changed: NOW }, assessor))
    readings.push(one);
  return readings;
}

test('what is damaged, foreign or hostile in an archive is named with its reason, and the rest is read', async () => {
  const readings = await read({
    '1.json': good('湖南甲公司'),
    '2.json': good('湖南乙公司').slice(0, 90),
    '3.json': '{"a":1}',
    '4.json': good('湖南丙公司').replace('tech-centre', '__proto__'),
    '5.json': '{"__proto__":{"format":"shenbao-ziping/dossier"},"constructor":1}',
    '6.txt': '<script>alert(1)</script>',
    '7.json': good('<table>丁</table>公司'),
  });
  expect(
    readings.map((one) =>
      one.kind === 'offered' ? one.offered.said.name : one.kind !== 'desk' && [one.name, one.words],
    ),
  ).toEqual([
    '湖南甲公司',
    ['材料.zip / 2.json', expect.stringMatching(/不完整或已损坏/)],
    ['材料.zip / 3.json', expect.stringMatching(/不是申报自评的存档/)],
    ['材料.zip / 4.json', expect.stringMatching(/没有的申报项目/)],
    ['材料.zip / 5.json', expect.stringMatching(/不是申报自评的存档/)],
    ['材料.zip / 6.txt', expect.stringMatching(/附件1|列|表/)],
    '<table>丁</table>公司',
  ]);
});

test('each keeps exactly the bytes that came', async () => {
  const [one] = await read({ '1.json': good('湖南甲公司') });
  if (one?.kind !== 'offered') throw new Error('nothing was read');
  expect(new TextDecoder().decode(one.bytes)).toBe(good('湖南甲公司'));
});

test('what systems leave in an archive is nobody’s, and an archive with nothing else says so', async () => {
  const litter = {
    '__MACOSX/._1.json': '',
    '企业/Thumbs.db': 'x',
    '企业/~$附件1.xlsx': 'x',
    'desktop.ini': 'x',
    '.DS_Store': 'x',
  };
  expect(await read({ ...litter, '企业/1.json': good('湖南甲公司') })).toHaveLength(1);
  await expect(read(litter)).rejects.toThrow('压缩包里没有文件。');
  await expect(read({})).rejects.toThrow('压缩包里没有文件。');
});
