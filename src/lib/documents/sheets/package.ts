import { unzipSync, zipSync } from 'fflate';
import { dropNoncharacters } from '../noncharacters';
import { FACE_NAMES } from '../typography';
import { addCustomProperties } from './custom-properties';
import { replaceIn } from './replace-in';

/** The first font of the style sheet, which the library fixes as Calibri. */
const DEFAULT_FONT = /<font>.*?<\/font>/;
const CHINESE_FONT =
  `<font><sz val="11"/><color theme="1"/><name val="${FACE_NAMES.song}"/>` +
  '<family val="3"/><charset val="134"/></font>';

/**
 * Finishes what the library leaves open in a written workbook: custom properties, characters that XML
 * may not hold, and 宋体 as the default font, in whose digits Excel measures column widths.
 */
export function finishPackage(
  workbook: Uint8Array,
  properties: Record<string, string>,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(workbook);
  dropNoncharacters(files);
  replaceIn(files, 'xl/styles.xml', DEFAULT_FONT, CHINESE_FONT);
  if (Object.keys(properties).length > 0) addCustomProperties(files, properties);
  return zipSync(files);
}
