import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dropNoncharacters } from '../noncharacters';
import { FACE_NAMES } from '../typography';
import { addCustomProperties } from './custom-properties';
import { replaceIn } from './replace-in';

/** The first font of the style sheet, which the library fixes as Calibri. */
const DEFAULT_FONT = /<font>.*?<\/font>/;
const CHINESE_FONT =
  `<font><sz val="11"/><color theme="1"/><name val="${FACE_NAMES.song}"/>` +
  '<family val="3"/><charset val="134"/></font>';

/** A link as the library writes it, to a place in the workbook: as if to another file, and twice. */
const LINK = /(<hyperlink ref="\w+") r:id="\w+" location="#/g;
const LINK_RELATION = /<Relationship [^>]*\/hyperlink" Target="#[^>]*\/>/g;

/**
 * Finishes what the library leaves open in a written workbook: custom properties, characters that XML
 * may not hold, links within the workbook, and 宋体 as the default font, in whose digits Excel measures
 * column widths.
 */
export function finishPackage(
  workbook: Uint8Array,
  properties: Record<string, string>,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(workbook);
  dropNoncharacters(files);
  linkWithin(files);
  replaceIn(files, 'xl/styles.xml', DEFAULT_FONT, CHINESE_FONT);
  if (Object.keys(properties).length > 0) addCustomProperties(files, properties);
  return zipSync(files);
}

function linkWithin(files: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.startsWith('xl/worksheets/_rels/')) continue;
    files[name] = strToU8(strFromU8(bytes).replace(LINK_RELATION, ''));
    const sheet = name.replace('_rels/', '').replace(/\.rels$/, '');
    files[sheet] = strToU8(strFromU8(files[sheet]!).replace(LINK, '$1 location="'));
  }
}
