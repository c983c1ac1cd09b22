import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { A4, pointsOf, twipsOf } from '../lengths';
import type { PaperDocument } from '../model';
import { FACE_NAMES, PAGE_NUMBER_RISE, PAGE_NUMBER_SIZE } from '../typography';
import { runProperties } from './text';

const HEADER_EDGE = 8;

/** Paper, margins, header and footer of a document's section. `startAt` restarts page numbers. */
export function sectionFrame(
  document: PaperDocument,
  startAt: number | undefined,
): Omit<ISectionOptions, 'children'> {
  const { orientation, margins } = document.paper;
  return {
    properties: {
      page: {
        // The library turns the paper itself: it wants the upright measures.
        size: {
          width: twipsOf(A4.short),
          height: twipsOf(A4.long),
          orientation:
            orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOf(margins.top),
          right: twipsOf(margins.right),
          bottom: twipsOf(margins.bottom),
          left: twipsOf(margins.left),
          header: twipsOf(Math.min(HEADER_EDGE, margins.top / 2)),
          footer: twipsOf(Math.min(PAGE_NUMBER_RISE - 2, margins.bottom / 2)),
        },
        ...(startAt === undefined ? {} : { pageNumbers: { start: startAt } }),
      },
    },
    // Given for every section, empty or not: a section without them would repeat the one before.
    headers: { default: new Header({ children: [headerParagraph(document.watermark)] }) },
    footers: { default: new Footer({ children: [footerParagraph(document.pageNumbers)] }) },
  };
}

function headerParagraph(watermark: string | undefined): Paragraph {
  if (!watermark) return new Paragraph({});
  const length = [...watermark].length;
  const size = Math.min(130, (pointsOf(A4.short) * 0.7) / length);
  return new Paragraph({
    children: [
      new TextWatermark({
        text: watermark,
        font: FACE_NAMES.hei,
        color: 'D9D9D9',
        rotation: -30,
        width: size * length,
        height: size,
      }),
    ],
  });
}

function footerParagraph(numbered: boolean | undefined): Paragraph {
  if (!numbered) return new Paragraph({});
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        ...runProperties({ face: 'song', size: PAGE_NUMBER_SIZE }),
        children: ['— ', PageNumber.CURRENT, ' —'],
      }),
    ],
  });
}
