/**
 * The peer of the exporters: exceljs, docx, jspdf and fflate, given every text, place and style as a
 * constant. No model, no layout, no measuring of text, nothing mended afterwards.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  LeaderType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';
import { zipSync } from 'fflate';
import { jsPDF } from 'jspdf';
import type { HardCoded, Page, Section, Sheet, Table, TextBlock, Words } from './content';

export async function writeAll(content: HardCoded, font: Uint8Array): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const { name, sheets } of content.workbooks) files[name] = await workbook(sheets);
  for (const { name, title, sections } of content.letters)
    files[name] = await letter(title, sections);
  for (const print of content.prints) files[print.name] = printed(print, font);
  return zipSync(files, { level: 0 });
}

async function workbook(sheets: Sheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, state, pageSetup, footer, widths, heights, cells, merges } of sheets) {
    const sheet = book.addWorksheet(name, { state, views: [{ showGridLines: false }] });
    sheet.pageSetup = pageSetup;
    if (footer) sheet.headerFooter.oddFooter = footer;
    sheet.columns = widths.map((width) => ({ width }));
    for (const [row, height] of heights) sheet.getRow(row).height = height;
    for (const { row, column, value, style } of cells) {
      const cell = sheet.getCell(row, column);
      cell.value = value;
      cell.style = style;
    }
    for (const range of merges) sheet.mergeCells(range);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function letter(title: string, sections: Section[]): Promise<Uint8Array> {
  const file = new Document({
    title,
    sections: sections.map(({ landscape, margins, numbered, blocks }) => ({
      properties: {
        page: {
          size: {
            width: 11906,
            height: 16838,
            orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: margins,
        },
      },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: numbered
                ? [new TextRun({ size: 18, children: ['— ', PageNumber.CURRENT, ' —'] })]
                : [],
            }),
          ],
        }),
      },
      children: blocks.map((block) => (block.kind === 'text' ? paragraph(block) : table(block))),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const run = ({ text, font, size, bold, color }: Words) =>
  new TextRun({ text, font: { name: font, eastAsia: font }, size, bold, color });

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function paragraph({ level, align, indent, after, line, newPage, runs, page }: TextBlock) {
  return new Paragraph({
    ...(level ? { heading: HEADINGS[level] } : {}),
    ...(page
      ? { tabStops: [{ type: TabStopType.RIGHT, position: 9600, leader: LeaderType.DOT }] }
      : {}),
    alignment: align,
    pageBreakBefore: newPage,
    indent: { firstLine: indent },
    spacing: { before: 0, after, line },
    children: [...runs.map(run), ...(page ? [new TextRun({ children: [new Tab(), page] })] : [])],
  });
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NONE = { style: BorderStyle.NIL };
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

function table({ widths, ruled, rows }: Table) {
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { type: WidthType.DXA, size: widths.reduce((sum, width) => sum + width, 0) },
    columnWidths: widths,
    rows: rows.map(
      ({ header, height, cells }) =>
        new TableRow({
          tableHeader: header,
          height: { value: height, rule: HeightRule.ATLEAST },
          children: cells.map(
            ({ lines, align, top, colSpan, rowSpan, open, fill }) =>
              new TableCell({
                columnSpan: colSpan,
                rowSpan,
                verticalAlign: top ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
                borders: Object.fromEntries(
                  SIDES.map((side) => [side, ruled && !open.includes(side) ? RULE : NONE]),
                ),
                ...(fill ? { shading: { fill } } : {}),
                children: lines.map(
                  (line) => new Paragraph({ alignment: align, children: [run(line)] }),
                ),
              }),
          ),
        }),
    ),
  });
}

function printed({ title, pages, bookmarks }: HardCoded['prints'][number], font: Uint8Array) {
  const pdf = new jsPDF({
    unit: 'pt',
    format: 'a4',
    orientation: pages[0]!.landscape ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  pdf.addFileToVFS('chinese.ttf', binary(font));
  pdf.addFont('chinese.ttf', 'Chinese', 'normal', undefined, 'Identity-H');
  pdf.setFont('Chinese');
  pdf.setProperties({ title });
  pages.forEach((page, index) => {
    if (index > 0) pdf.addPage('a4', page.landscape ? 'landscape' : 'portrait');
    paint(pdf, page);
  });
  const open: { level: number; item: ReturnType<jsPDF['outline']['add']> }[] = [];
  for (const { text, level, page } of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const item = pdf.outline.add(open.at(-1)?.item ?? null, text, { pageNumber: page });
    open.push({ level, item });
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}

function paint(pdf: jsPDF, { texts, rules, areas, links }: Page) {
  for (const { x, y, width, height, color } of areas) {
    pdf.setFillColor(color);
    pdf.rect(x, y, width, height, 'F');
  }
  pdf.setDrawColor('#000000');
  for (const { x1, y1, x2, y2, dotted } of rules) {
    pdf.setLineWidth(dotted ? 0.8 : 0.5);
    if (dotted) pdf.setLineDashPattern([0.8, 3.2], 0);
    pdf.line(x1, y1, x2, y2);
    if (dotted) pdf.setLineDashPattern([], 0);
  }
  for (const { text, x, y, size, bold, color, spacing } of texts) {
    pdf.setFontSize(size);
    pdf.setTextColor(color);
    if (bold) {
      pdf.setDrawColor(color);
      pdf.setLineWidth(size * 0.026);
    }
    pdf.text(text, x, y, {
      charSpace: spacing,
      renderingMode: bold ? 'fillThenStroke' : 'fill',
    });
  }
  for (const { x, y, width, height, page } of links)
    pdf.link(x, y, width, height, { pageNumber: page });
}

/** jsPDF takes a font as one character per byte. */
function binary(bytes: Uint8Array): string {
  let result = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    result += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return result;
}
