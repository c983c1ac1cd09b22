import { read as readWorkbook } from '@e965/xlsx';
import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperDocument } from './model';
import { book, figure, longTable, sentence, summary, value } from './testing/samples';
import { writeXlsx } from './xlsx';

async function reopen(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

async function sheetOf(document: PaperDocument): Promise<ExcelJS.Worksheet> {
  const workbook = await reopen(await writeXlsx(document));
  return workbook.worksheets[0] as ExcelJS.Worksheet;
}

/** The cell that shows this text. */
function find(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Cell {
  let found: ExcelJS.Cell | undefined;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.text === text) found ??= cell.master;
    }),
  );
  if (!found) throw new Error(`no cell shows ${text}`);
  return found;
}

describe('a form as a sheet', () => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    sheet = await sheetOf(summary);
  });

  it('is named after the document, without what Excel forbids', () => {
    expect(sheet.name).toBe('汇总表 2024');
  });

  it('says that it is a draft, in the header and on the sheet', () => {
    expect(sheet.headerFooter.oddHeader).toContain('草稿');
    expect(sheet.getCell('A1').text).toBe('【草稿】');
  });

  it('merges cells as the form does', () => {
    const merges = (sheet.model as unknown as { merges: string[] }).merges;
    expect(merges).toEqual(
      expect.arrayContaining(['A1:E1', 'A2:E2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5']),
    );
  });

  it('has the widths of the paper, and never the one the library would drop', () => {
    const widths = [1, 2, 3, 4, 5].map((column) => sheet.getColumn(column).width ?? 0);
    const unit = (8 * 25.4) / 96;
    expect(widths[1]).toBeCloseTo(120 / unit, 1);
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(1.5, 2);
    expect(widths[4]).toBe(9.01);
  });

  it('writes figures as numbers with their decimals', () => {
    expect(sheet.getCell('C6').value).toBe(8966.5);
    expect(sheet.getCell('C6').numFmt).toBe('0.0');
    expect(sheet.getCell('A6').numFmt).toBe('0');
    expect(sheet.getCell('D7').value).toBe(12345.6);
    expect(sheet.getCell('D7').numFmt).toBe('#,##0.0');
  });

  it('leaves blank what is blank, with its frame', () => {
    expect(sheet.getCell('C7').value).toBeNull();
    expect(sheet.getCell('C7').border.top?.style).toBe('thin');
  });

  it('keeps text that looks like a code of the file format', async () => {
    const blocks = [
      { kind: 'paragraph' as const, runs: [{ text: '型号' }, { text: '_x0041_', bold: true }] },
      {
        kind: 'table' as const,
        columns: [40],
        headerRows: 0,
        rows: [{ cells: [value('FX_x000D_2')] }],
      },
    ];
    const book = readWorkbook(await writeXlsx({ ...summary, blocks }));
    const cells = Object.values(book.Sheets[book.SheetNames[0]!]!) as { v?: unknown }[];
    const shown = cells.map(({ v }) => v);
    expect(shown).toEqual(expect.arrayContaining(['型号_x0041_', 'FX_x000D_2']));
  });

  it('keeps text that looks like a formula as text, even when it is edited', () => {
    for (const text of ['=cmd|甲公司', '@乙']) {
      const cell = find(sheet, text);
      expect(cell.type).toBe(ExcelJS.ValueType.String);
      expect(cell.formula).toBeUndefined();
      expect(cell.numFmt).toBe('@');
    }
  });

  it('prints on A4 across, one page wide, heading rows on each page, numbered', () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '4:5',
      printArea: 'A1:E8',
    });
    expect(sheet.pageSetup.margins?.left).toBeCloseTo(12 / 25.4);
    expect(sheet.headerFooter.oddFooter).toContain('&P');
  });

  it('names the Chinese faces', () => {
    expect(find(sheet, '序号').font).toMatchObject({ name: '宋体', size: 9 });
  });
});

describe('rows', () => {
  const lines = (text: string) => ({
    ...summary,
    blocks: [
      { kind: 'table' as const, columns: [40], headerRows: 0, rows: [{ cells: [value(text)] }] },
    ],
  });

  it('show a figure too wide for its column smaller, never as ####', async () => {
    const sheet = await sheetOf({
      ...summary,
      blocks: [
        {
          kind: 'table',
          columns: [15],
          headerRows: 0,
          rows: [{ cells: [figure(123456789.1, 1)] }],
        },
      ],
    });
    const { alignment, value: shown } = sheet.getCell('A2');
    expect([shown, alignment.shrinkToFit, alignment.wrapText]).toEqual([
      123456789.1,
      true,
      undefined,
    ]);
    expect(sheet.getRow(2).height).toBeLessThan(20);
  });

  it('are as tall as their wrapped text', async () => {
    // 40 mm hold 12 characters of 9 points.
    const one = (await sheetOf(lines('字'.repeat(12)))).getRow(2).height;
    const four = (await sheetOf(lines('字'.repeat(45)))).getRow(2).height;
    expect(one).toBeGreaterThanOrEqual(9 * 1.4);
    expect(four).toBeGreaterThanOrEqual(one + 3 * 9 * 1.4);
  });

  it('taller than Excel allows become several, merged', async () => {
    const sheet = await sheetOf(lines('字'.repeat(900)));
    const merged = (sheet.model as unknown as { merges: string[] }).merges;
    expect(merged.some((range) => range.startsWith('A2:A') || range.startsWith('A2:B'))).toBe(true);
    let total = 0;
    for (let row = 2; row <= sheet.rowCount; row += 1) {
      expect(sheet.getRow(row).height).toBeLessThan(409);
      total += sheet.getRow(row).height;
    }
    expect(total).toBeGreaterThan(75 * 9 * 1.4);
    expect(sheet.getCell('A2').text).toBe('字'.repeat(900));
  });
});

describe('a book', () => {
  it('has a sheet for each document, and contents that lead to the headings', async () => {
    const bytes = await writeXlsx(book);
    const workbook = await reopen(bytes);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['封面', '目录', '正文']);
    const parts = unzipSync(bytes);
    const contents = strFromU8(parts['xl/worksheets/sheet2.xml'] as Uint8Array);
    const body = workbook.getWorksheet('正文') as ExcelJS.Worksheet;
    const links = [
      ...contents.matchAll(/<hyperlink ref="A\d+" location="&apos;正文&apos;!(\w+)"/g),
    ];
    const targets = links.map(([, cell]) => body.getCell(cell ?? '').text);
    expect(targets).toEqual(['一、承诺书', '二、基本情况', '（一）现状', '三、规划']);
    // Nothing leads out of the workbook.
    for (const [name, part] of Object.entries(parts))
      if (name.endsWith('.rels')) expect(strFromU8(part)).not.toContain('External');
  });

  it('counts pages from the first sheet that has numbers, as Word and PDF do', async () => {
    const parts = unzipSync(await writeXlsx(book));
    const first = [1, 2, 3].map((number) => {
      const sheet = strFromU8(parts[`xl/worksheets/sheet${number}.xml`] as Uint8Array);
      return /firstPageNumber="(\d+)" useFirstPageNumber="1"/.exec(sheet)?.[1];
    });
    expect(first).toEqual([undefined, undefined, '1']);
  });

  it('stacks upright text, fills cells, describes drawings, breaks pages', async () => {
    const workbook = await reopen(await writeXlsx(book));
    const body = workbook.getWorksheet('正文') as ExcelJS.Worksheet;
    expect(find(body, '2023年度经济效益').alignment.textRotation).toBe('vertical');
    expect(find(body, '利润').fill).toMatchObject({ fgColor: { argb: 'FFEEF1F4' } });
    expect(find(body, '指标达标情况').value).toBe('指标达标情况');
  });

  it('breaks pages where the document does', async () => {
    const files = unzipSync(await writeXlsx(book));
    const xml = strFromU8(files['xl/worksheets/sheet3.xml'] as Uint8Array);
    const body = (await reopen(await writeXlsx(book))).getWorksheet('正文') as ExcelJS.Worksheet;
    const rows = [...xml.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]) + 1);
    expect(rows.map((row) => body.getCell(row, 1).text)).toEqual(['二、基本情况', '三、规划']);
  });

  it('lays tables of different columns over one grid', async () => {
    const sheet = await sheetOf({
      ...summary,
      blocks: [
        {
          kind: 'table',
          columns: [50, 100],
          headerRows: 0,
          rows: [{ cells: [value('甲'), value('乙')] }],
        },
        {
          kind: 'table',
          columns: [50.4, 40, 60],
          headerRows: 0,
          rows: [{ cells: [value('丙'), value('丁'), value('戊')] }],
        },
      ],
    });
    expect(find(sheet, '乙').address).toBe('B2');
    expect((sheet.model as unknown as { merges: string[] }).merges).toContain('B2:C2');
    expect(find(sheet, '戊').address).toBe('C3');
  });
});

describe('what the workbook carries', () => {
  it('hides a text on a sheet users cannot bring up, whole again when joined', async () => {
    const text = JSON.stringify({ 甲: `${'长'.repeat(29_980)}𬭎=${sentence.repeat(900)}` });
    const workbook = await reopen(await writeXlsx(summary, { embed: { sheet: '_data', text } }));
    const hidden = workbook.getWorksheet('_data') as ExcelJS.Worksheet;
    expect(hidden.state).toBe('veryHidden');
    const chunks: string[] = [];
    hidden.eachRow((row) => chunks.push(String(row.getCell(1).value)));
    expect(chunks.length).toBeGreaterThan(2);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(30_000);
    expect(chunks.join('')).toBe(text);
  });

  it('has properties, also such as the library cannot write', async () => {
    const bytes = await writeXlsx(summary, {
      title: '申报材料',
      creator: '申报自评',
      custom: { 版本: '1 < 2 & "3"' },
    });
    const workbook = await reopen(bytes);
    const { title, creator, lastModifiedBy } = workbook;
    expect([title, creator, lastModifiedBy]).toEqual(['申报材料', '申报自评', '申报自评']);
    const files = unzipSync(bytes);
    expect(strFromU8(files['docProps/custom.xml'] as Uint8Array)).toContain(
      'name="版本"><vt:lpwstr>1 &lt; 2 &amp; &quot;3&quot;</vt:lpwstr>',
    );
    expect(strFromU8(files['[Content_Types].xml'] as Uint8Array)).toContain('/docProps/custom.xml');
  });

  it('measures columns in 宋体', async () => {
    const styles = unzipSync(await writeXlsx(longTable(1)))['xl/styles.xml'] as Uint8Array;
    expect(/<fonts [^>]*><font>(.*?)<\/font>/.exec(strFromU8(styles))?.[1]).toContain('宋体');
  });
});
