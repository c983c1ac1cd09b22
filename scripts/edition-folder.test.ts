import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { editionFolder, editionsAt } from './edition-folder';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = readFileSync('static/editions/tech-centre-2024.json');
const put = (name: string, bytes: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

test('a file that is not there is named', () => {
  expect(editionsAt([join(folder, 'tech-centre-2031.json')])).toEqual({
    editions: [],
    problems: [{ file: 'tech-centre-2031.json', words: '没有这个文件。' }],
  });
});

test('a file that Notepad saved as ANSI is told, though its braces and commas are right', () => {
  // 湖南 in GBK.
  const [before, after] = shipped.toString('latin1').split(Buffer.from('湖南').toString('latin1'));
  const gbk = Buffer.from(`${before}\xba\xfe\xc4\xcf${after}`, 'latin1');
  expect(editionsAt([put('tech-centre-2024.json', gbk)]).problems).toEqual([
    { file: 'tech-centre-2024.json', words: expect.stringContaining('文件不是 UTF-8 编码') },
  ]);
});

test('a list that names a file twice, or one that is missing', () => {
  put('tech-centre-2024.json', shipped);
  put('index.json', '["tech-centre-2024.json", "tech-centre-2024.json", "tech-centre-2025.json"]');
  const { editions, problems } = editionFolder(folder);
  expect(editions.map(({ edition }) => edition)).toEqual(['2024']);
  expect(problems).toEqual([{ file: 'tech-centre-2025.json', words: '没有这个文件。' }]);
});
