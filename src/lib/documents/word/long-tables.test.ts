import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocx } from '../docx';
import type { Cell, PaperDocument, Row } from '../model';

const row = (...cells: (string | Cell)[]): Row => ({
  cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
});
const sheet = (rows: Row[]): PaperDocument => ({
  id: 'long',
  title: '长表',
  paper: { orientation: 'landscape', margins: { top: 15, right: 10, bottom: 15, left: 10 } },
  blocks: [
    { kind: 'table', columns: [20, 100], headerRows: 1, rows: [row('序号', '名称'), ...rows] },
    { kind: 'paragraph', runs: [{ text: '表后的话' }] },
  ],
});
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => row(String(at + 1), `第 ${at + 1} 家 <&> "公司"`));

async function bodyOf(document: PaperDocument | PaperDocument[]): Promise<string> {
  const bytes = await writeDocx(document, { title: '长表' });
  return strFromU8(unzipSync(bytes)['word/document.xml']!);
}
const texts = (body: string) =>
  [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
const rowsOf = (body: string) =>
  body
    .split('<w:tr>')
    .slice(1)
    .map((part) => part.split('</w:tr>')[0]!);

test('a long table has every row once, in order, and reads as a short one does', async () => {
  const body = await bodyOf(sheet(numbered(457)));
  const short = await bodyOf(sheet(numbered(3)));
  expect(rowsOf(body)).toHaveLength(458);
  expect(rowsOf(body).slice(0, 4)).toEqual(rowsOf(short));
  const second = rowsOf(short)[2]!;
  expect(rowsOf(body)[457]).toBe(second.replaceAll('2<', '457<').replace('第 2 家', '第 457 家'));
  expect(texts(body).at(-1)).toBe('表后的话');
  expect(body.match(/<w:tbl>/g)).toHaveLength(1);
  expect(body).not.toContain('\ue000');
});

test('two long tables keep their own rows', async () => {
  const other = numbered(250).map(({ cells }) => ({ cells: [cells[1]!, cells[0]!] }));
  const found = texts(await bodyOf([sheet(numbered(250)), sheet(other)]));
  expect(found.filter((text) => text === '250')).toHaveLength(2);
  expect(found.indexOf('序号', 1)).toBe(2 * 251 + 1);
});

test('rows that hang together are written together', async () => {
  const joined = [
    ...numbered(150),
    row({ text: '两行', rowSpan: 2 }, 'A'),
    row('B'),
    ...numbered(150),
  ];
  expect(rowsOf(await bodyOf(sheet(joined)))).toHaveLength(303);
});
