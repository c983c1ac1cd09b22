import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDossierFile } from '../dossiers/file';
import { Assessor } from './assess-firm';
import { readMaterial, UselessFile } from './read-material';
import { about, bytesOf, dossierOf, edition } from './testing.builder';

const good = writeDossierFile(dossierOf({ enterpriseName: '湖南甲公司', mainRevenue: 7022 }));

describe('a file that brings nothing is refused in words, and by nothing else', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /空的/],
    ['cut off', bytesOf(good.slice(0, good.length / 2)), /不完整或已损坏/],
    ['another JSON', bytesOf('{"a":1}'), /不是申报自评的存档/],
    ['a list', bytesOf('[1,2,3]'), /不是申报自评的存档/],
    ['broken characters', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22]), /文字编码有错/],
    ['a newer version', bytesOf(good.replace('"version": 1', '"version": 9')), /更新版本/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), /图片/],
    ['a PDF', bytesOf('%PDF-1.7 …'), /PDF/],
    ['a zip in a zip', zipSync({ 'a.json': bytesOf(good) }), /压缩包/],
    ['another table', bytesOf('姓名,电话\n甲,139\n乙,138'), /不是附件1/],
    ['noise', Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 251), /./],
  ])('%s', async (_what, bytes, told) => {
    const reading = readMaterial(bytes, about('x'));
    await expect(reading).rejects.toBeInstanceOf(UselessFile);
    await expect(reading).rejects.toThrow(told);
  });
});

test('hostile contents are read as nothing but text', async () => {
  const text = `{"format":"shenbao-ziping/dossier","version":1,"programme":"tech-centre","edition":"2024",
    "answers":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
    "patents":[null,5,{"number":{}}],"staff":{"a":1},"mainRevenue":"<img src=x onerror=alert(1)>"}}`;
  const { found } = await readMaterial(bytesOf(text), about('x.json'));
  const { assessment } = new Assessor('tech-centre', [edition]).assess(found[0]!);
  expect(assessment.overall).toBe('undecided');
  expect(found[0]!.dossier.typed['mainRevenue']).toBe('<img src=x onerror=alert(1)>');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
  [{ edition: '1999' }, /1999 年的材料/],
  [{ programme: 'somewhere-else' }, /另一个申报项目/],
])('a dossier of %j is not judged by rules that are not its own', (about, told) => {
  const dossier = dossierOf({}, about);
  expect(() =>
    new Assessor('tech-centre', [edition]).assess({ dossier, source: 'dossier' }),
  ).toThrow(told);
});
