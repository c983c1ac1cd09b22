import {
  InternalHyperlink,
  LeaderType,
  Paragraph,
  SimpleField,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { HeadingPlace } from '../layout/marks';
import { twipsOf } from '../lengths';
import { PARAGRAPH_SIZE } from '../typography';
import { runProperties, spacingOf, textRun } from './text';

const LINE_HEIGHT = 1.8;

/**
 * A table of contents that Word can update, filled in so that it also shows where nothing updates
 * it. Each number is a reference to the heading's page with the page reckoned here as its value.
 * @param width between the margins, in mm
 * @param bookmarkOf the name of a heading's bookmark
 */
export function wordContents(
  entries: readonly HeadingPlace[],
  width: number,
  bookmarkOf: (place: HeadingPlace) => string,
): TableOfContents {
  const look = { face: 'song', size: PARAGRAPH_SIZE } as const;
  return new TableOfContents('目录', {
    hyperlink: true,
    headingStyleRange: '1-3',
    beginDirty: false,
    contentChildren: entries.map((place) => {
      const bookmark = bookmarkOf(place);
      return new Paragraph({
        style: `TOC${place.heading.level}`,
        tabStops: [{ type: TabStopType.RIGHT, position: twipsOf(width), leader: LeaderType.DOT }],
        spacing: spacingOf(PARAGRAPH_SIZE, LINE_HEIGHT),
        children: [
          new InternalHyperlink({
            anchor: bookmark,
            children: [
              textRun(place.heading.text.replaceAll('\n', ' '), look),
              new TextRun({ ...runProperties(look), children: [new Tab()] }),
              new SimpleField(`PAGEREF ${bookmark} \\h`, String(place.number)),
            ],
          }),
        ],
      });
    }),
  });
}
