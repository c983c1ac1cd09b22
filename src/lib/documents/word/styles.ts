import type { IStylesOptions } from 'docx';
import { twipsOf } from '../lengths';
import { PARAGRAPH_SIZE, headingStyle } from '../typography';
import { runProperties, spacingOf } from './text';

export const TITLE_STYLE = 'PaperTitle';
const CONTENTS_INDENT = 1.5 * PARAGRAPH_SIZE * 20;

/** Styles of text, headings and contents, so that the document can be edited on in Word or WPS. */
export function wordStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          ...runProperties({ face: 'fangsong', size: PARAGRAPH_SIZE }),
          // As Chinese Word writes it: taken for Chinese, figures are broken between digits.
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
    },
    paragraphStyles: [
      { id: TITLE_STYLE, name: 'Paper Title', basedOn: 'Normal', next: 'Normal', ...heading(0) },
      ...[1, 2, 3].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        next: 'Normal',
        run: runProperties({ face: 'song', size: PARAGRAPH_SIZE }),
        paragraph: { indent: { left: (level - 1) * CONTENTS_INDENT } },
      })),
    ],
  };
}

function heading(level: 0 | 1 | 2 | 3) {
  const style = headingStyle({ level });
  return {
    // A colour of its own, or Word's blue shows through.
    run: runProperties({ ...style, color: '#000000' }),
    paragraph: {
      keepNext: true,
      spacing: {
        before: twipsOf(style.spaceBefore),
        after: twipsOf(style.spaceAfter),
        ...spacingOf(style.size, style.lineHeight),
      },
    },
  };
}
