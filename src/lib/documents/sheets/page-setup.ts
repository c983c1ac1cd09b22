import type ExcelJS from 'exceljs';
import { inchesOf } from '../lengths';
import type { PaperDocument } from '../model';
import { FACE_NAMES, PAGE_NUMBER_SIZE } from '../typography';

const A4_PAPER = 9;
/** From the paper's edge to header and footer, in mm. */
const EDGE = 8;

/** How the sheet prints: A4, one page wide and as many tall as it takes. */
export function setUpPage(sheet: ExcelJS.Worksheet, document: PaperDocument): void {
  const { orientation, margins } = document.paper;
  sheet.pageSetup = {
    paperSize: A4_PAPER as ExcelJS.PaperSize,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inchesOf(margins.top),
      right: inchesOf(margins.right),
      bottom: inchesOf(margins.bottom),
      left: inchesOf(margins.left),
      header: inchesOf(Math.min(EDGE, margins.top / 2)),
      footer: inchesOf(Math.min(EDGE, margins.bottom / 2)),
    },
  };
  const face = `&"${FACE_NAMES.song},Regular"`;
  if (document.watermark) {
    sheet.headerFooter.oddHeader = `&C${face}&14${document.watermark.replaceAll('&', '&&')}`;
  }
  if (document.pageNumbers) sheet.headerFooter.oddFooter = `&C${face}&${PAGE_NUMBER_SIZE}— &P —`;
}
