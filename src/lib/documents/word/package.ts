import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dropNoncharacters } from '../noncharacters';

const BODY = 'word/document.xml';
/** The library ends a section in a paragraph of its own, with nothing else to it. */
const SECTION_END = '<w:p><w:pPr><w:sectPr';
const FLAT_SECTION_END =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr';

/**
 * Finishes what the library leaves open: drops what XML may not hold, and flattens the paragraphs that
 * end sections: at full height, one after a table that fills its page would push out a blank page.
 * `complete` puts into the body what was left out of it.
 */
export async function finishPackage(
  file: Uint8Array,
  complete: (body: string) => Promise<string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(file);
  const body = files[BODY];
  if (!body) throw new Error(`the written file has no ${BODY}`);
  const whole = await complete(strFromU8(body));
  files[BODY] = strToU8(whole.replaceAll(SECTION_END, FLAT_SECTION_END));
  dropNoncharacters(files);
  return zipSync(files);
}
