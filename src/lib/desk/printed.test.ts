import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { whole } from '../policy/tech-centre/whole';
import { Assessor } from './assess-firm';
import { readMaterial } from './read-material';
import { about, dossierOf, edition, exported } from './testing.builder';

const assessor = new Assessor('tech-centre', [edition]);
const samples = whole.samples.map(({ title, answers }) => [title, answers] as const);
const complete = samples.find(([title]) => title.startsWith('完整样例'))![1];

/** What a firm does to a sheet before it mails it. */
async function changed(
  bytes: Uint8Array,
  change: (find: (text: string) => ExcelJS.Cell) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  change((text) => {
    for (const sheet of workbook.worksheets)
      for (const row of sheet.getRows(1, sheet.rowCount) ?? [])
        for (let column = 1; column <= sheet.columnCount; column += 1)
          if (sheet.state === 'visible' && String(row.getCell(column).value) === text)
            return row.getCell(column);
    throw new Error(`no cell says ${text}`);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** So many cells further on; merged ones are one. */
function rightOf(cell: ExcelJS.Cell, steps: number): ExcelJS.Cell {
  let [now, left] = [cell, steps];
  for (let column = Number(cell.col); left > 0; column += 1) {
    const next = cell.worksheet.getCell(Number(cell.row), column).master;
    if (next.address !== now.address && next.address !== cell.address)
      [now, left] = [next, left - 1];
  }
  return now;
}

async function offered(bytes: Uint8Array) {
  const { found } = await readMaterial(bytes, about('表.xlsx'));
  const [one] = found;
  const { stated, notes, said } = assessor.offered(one!);
  const { disagreements } = assessor.assess({ ...one!, ...(stated && { stated }) });
  return { disagreements, notes, said };
}

describe.each(whole.forms.map(({ id }) => id))('%s as it was exported', (form) => {
  test.each(samples)('%s: nothing differs', async (_title, answers) => {
    const { disagreements, notes } = await offered(await exported(dossierOf(answers), form));
    expect(notes).toBeUndefined();
    expect(disagreements).toEqual([]);
  });
});

test('附件2: a patent number that was changed is told, with what the dossier says', async () => {
  const bytes = await exported(dossierOf(complete), 'annex-2');
  const patent = (complete['patents'] as { number: string }[])[0]!;
  const { disagreements, said } = await offered(
    await changed(bytes, (find) => (find(patent.number).value = 'ZL201999999999.9')),
  );
  expect(disagreements).toEqual([
    { label: '附件2 发明专利 1 专利号', stated: 'ZL201999999999.9', computed: patent.number },
  ]);
  expect(said.disagreements).toBe(1);
});

test('附件2: what was written into a cell that the dossier leaves blank is told', async () => {
  const [patent] = complete['patents'] as [{ number: string }];
  const patents = [{ ...patent, inventors: undefined }];
  const bytes = await exported(dossierOf({ ...complete, patents }), 'annex-2');
  const { disagreements } = await offered(
    await changed(bytes, (find) => (rightOf(find(patent.number), 3).value = '后来写上的人')),
  );
  expect(disagreements).toEqual([
    { label: '附件2 发明专利 1 原始发明人', stated: '后来写上的人', computed: '（空）' },
  ]);
});

test('附件4: what was overwritten and what was emptied is told; the rest agrees', async () => {
  const bytes = await exported(dossierOf(complete), 'annex-4');
  const { disagreements } = await offered(
    await changed(bytes, (find) => {
      find(String(complete['enterpriseName'])).value = '别的公司';
      find(String(complete['legalRepName'])).value = null;
    }),
  );
  expect(disagreements).toEqual([
    { label: '附件4 申报单位', stated: '别的公司', computed: complete['enterpriseName'] },
    {
      label: '附件4 法人代表姓名',
      stated: '（空）',
      computed: complete['legalRepName'],
    },
  ]);
});

test('a sheet of another layout is not compared, and says so', async () => {
  const bytes = await exported(dossierOf(complete), 'annex-2');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  for (let row = 4; row <= sheet.rowCount; row += 1)
    for (let column = 1; column <= 11; column += 1)
      sheet.getCell(row, column).value = `旧 ${row} ${column}`;
  const { disagreements, notes } = await offered(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(disagreements).toEqual([]);
  expect(notes?.join()).toMatch(/没有与随表存档比对/);
});
